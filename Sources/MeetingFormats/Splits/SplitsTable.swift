/// The tables of an export, in the order in which they are read.
enum SplitsTable: String, CaseIterable {
  case provenance, competitions, disciplines, documents, athletes, races, performances
  case annotations, flags, splits

  /// The most rows of the table, so that what is held of it stays bounded: 40 bytes of a split, and
  /// several times as much of a row of others.
  var mostRows: Int { self == .splits ? 5_000_000 : 1_000_000 }

  /// Columns that it must have.
  var columns: [String] {
    switch self {
    case .provenance: ["id"]
    case .competitions: ["id", "name", "start_date", "setting"]
    case .disciplines: ["id", "kind", "distance_m"]
    case .documents: ["id", "race", "url"]
    case .athletes: ["id", "given_name", "family_name", "birth_date"]
    case .races: ["id", "competition", "discipline", "sex", "round"]
    case .performances: ["id", "race", "athlete", "status", "time_s"]
    case .annotations: ["performance", "kind", "value"]
    case .flags: ["check_id", "subject", "suspect"]
    case .splits: ["id", "performance", "distance_m", "time_s"]
    }
  }

  /// The table in words.
  var title: String { "table of \(self == .provenance ? "origins" : rawValue)" }

  /// Which table a file is, by its columns; `nil` for others.
  static func table(of file: ImportFile) -> SplitsTable? {
    let names = Set(NamedRecords.names(in: file, delimiter: UInt8(ascii: ",")))
    guard !names.isEmpty else { return nil }
    // The later, the more it has of its own.
    if let found = allCases.dropFirst().last(where: { names.isSuperset(of: $0.columns) }) {
      return found
    }
    // Its columns are not laid down: by its name alone.
    return file.baseName == "provenance.csv" && names.contains("id") ? .provenance : nil
  }
}
