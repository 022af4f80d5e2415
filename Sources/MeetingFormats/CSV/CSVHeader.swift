/// The columns of a table, by name.
struct CSVHeader {
  /// What a table holds.
  enum Table {
    case results
    case startList
    case splits
    case timetable
    case records

    /// The table in words.
    var title: String {
      switch self {
      case .results: "table of results"
      case .startList: "start list"
      case .splits: "table of splits"
      case .timetable: "timetable"
      case .records: "table of records"
      }
    }
  }

  /// The columns that are known; those of other names are passed over.
  enum Column: Int, CaseIterable {
    case meeting, unit, date, time, start, event, sex, track, round, heat, session, medals
    case place, bib, lane, name, family, nation, mark, status, rule, qualified, wind, reaction
    case chip, flags, members, attempts, note, at, rank, record, scope, venue, group, asOf
  }

  /// What is expected of the first line.
  static let expected =
    "a first line that names the columns, such as event,sex,round,place,name,nation,mark "
    + "(a road race without an event: --format road)"

  /// How many columns there are.
  var count: Int { names.count }

  private let names: [String]
  /// Where each column is, by its number; beyond all fields where it is missing.
  private var places = Array(repeating: Int.max, count: Column.allCases.count)

  /// The columns of a first line.
  init(_ names: [String]) {
    self.names = names
    for (index, name) in names.enumerated() {
      let plain = name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 }
      guard let column = Self.column(String(plain)), !has(column) else { continue }
      places[column.rawValue] = index
    }
  }

  /// The columns of a file's first line that is not empty; `nil` for a file without one.
  init?(firstLineOf file: ImportFile) {
    var reader = RecordReader(
      MemorySource(Array(file.headText().utf8)),
      file: file.name,
      delimiter: Self.delimiter(of: file)
    )
    while (try? reader.next()) ?? false {
      if reader.count == 1, reader.isEmpty(0) { continue }
      self.init((0..<reader.count).map { reader.text($0) })
      return
    }
    return nil
  }

  /// What stands between the fields of a file: the one of comma, semicolon and tab that is most
  /// frequent in the first line that is not empty.
  static func delimiter(of file: ImportFile) -> UInt8 {
    let line = file.headText().split(whereSeparator: \.isNewline).first ?? ""
    let counts = [",", ";", "\t"].map { delimiter in
      line.count { String($0) == delimiter }
    }
    let most = counts.firstIndex(of: counts.max() ?? 0) ?? 0
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")][most]
  }

  /// Which table it is; `nil` where columns are missing.
  var table: Table? {
    guard has(.event) || has(.unit) else { return nil }
    if has(.record), has(.mark), has(.name) { return .records }
    if has(.at), has(.time), has(.name) || has(.bib) { return .splits }
    if has(.name) || has(.bib), has(.mark) || has(.status) || has(.place) || has(.attempts) {
      return .results
    }
    if has(.name) || has(.bib), !has(.time), !has(.chip) { return .startList }
    if has(.start), has(.date) || has(.session) || has(.round) || has(.event) { return .timetable }
    return nil
  }

  /// Whether a record is the same first line.
  func isSame(as reader: RecordReader) -> Bool {
    reader.count == count && names.indices.allSatisfy { reader.text($0) == names[$0] }
  }

  /// Whether a column is there.
  func has(_ column: Column) -> Bool { places[column.rawValue] != .max }

  /// Where a column is; beyond all fields where it is missing.
  func place(_ column: Column) -> Int { places[column.rawValue] }

  private static func column(_ name: String) -> Column? {
    if let column = Column.allCases.first(where: { "\($0)" == name }) { return column }
    return switch name {
    case "as_of": .asOf
    case "day": .date
    case "athlete", "team": .name
    case "family_name", "surname": .family
    case "country", "noc", "club": .nation
    case "gender": .sex
    case "discipline": .event
    case "result", "performance": .mark
    case "number": .bib
    case "net", "chip_time": .chip
    case "distance", "point": .at
    case "medal_event": .medals
    default: nil
    }
  }
}
