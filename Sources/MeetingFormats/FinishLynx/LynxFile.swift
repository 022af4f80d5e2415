import Athletics

/// One file of FinishLynx, and which of the five kinds it is.
struct LynxFile {
  /// The kinds of files, by their usual suffixes.
  enum Kind: String, CaseIterable {
    /// People by number.
    case people = "ppl"
    /// Start lists.
    case events = "evt"
    /// The order of the units.
    case schedule = "sch"
    /// Results of a race.
    case results = "lif"
    /// Results of a field event.
    case field = "lff"
  }

  /// How many lines the kind is told by.
  private static let looked = 60

  /// Which kind a file is, and how sure that is; `nil` for a file of something else.
  static func kind(of file: ImportFile) -> (kind: Kind, confidence: Confidence)? {
    let named = Kind(rawValue: file.suffix)
    let lines = file.headLines().filter { line in
      guard let first = line.first(where: { $0 != " " }) else { return false }
      return first != ";" && first != "#"
    }.prefix(looked)
    guard let first = lines.first else { return named.map { ($0, .byName) } }
    if named == .people {
      return first.split(separator: ",").count >= 3 ? (.people, .certain) : nil
    }
    if named == .schedule, isUnitAlone(first) { return (.schedule, .certain) }
    if lines.allSatisfy(isUnitAlone) {
      return lines.count > 1 && lines.allSatisfy(hasThreeNumbers) ? (.schedule, .likely) : nil
    }
    guard isHeader(first) else {
      // By its name it must be one, and is to be told as broken.
      return named.flatMap { [.results, .field].contains($0) ? ($0, .byName) : nil }
    }
    // Somebody without a place begins with a comma too; in a list of entries everybody does.
    let rows = lines.dropFirst().filter { !isHeader($0) }
    let hasEntries = rows.contains { ", \t".contains($0.first ?? "x") }
    let isResult = named == .results || named == .field
    let fields = first.split(separator: ",", omittingEmptySubsequences: false)
    let hasStart = fields.count > 10 && fields[10].contains(":")
    let kind =
      isResult ? named : hasEntries && !hasStart ? .events : named ?? (hasStart ? .results : nil)
    guard let kind else { return nil }
    let isSure = hasEntries || hasStart || named == kind
    return (kind, isSure ? .certain : .likely)
  }

  /// `11,1,2,Boys 1600…`: three numbers and a name.
  private static func isHeader(_ line: Substring) -> Bool {
    let fields = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
    return fields.count > 3 && fields.prefix(3).allSatisfy(isNumber)
      && fields[3].contains(where: \.isLetter)
  }

  /// `11,1,2` or less, with nothing behind.
  private static func isUnitAlone(_ line: Substring) -> Bool {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false)
    return isNumber(fields[0])
      && fields.dropFirst().prefix(2).allSatisfy { isNumber($0) || isBlank($0) }
      && fields.dropFirst(3).allSatisfy(isBlank)
  }

  private static func hasThreeNumbers(_ line: Substring) -> Bool {
    line.split(separator: ",").count == 3
  }

  private static func isNumber(_ field: Substring) -> Bool {
    let digits = field.filter { $0 != " " }
    return (1...9).contains(digits.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isBlank(_ field: Substring) -> Bool {
    field.allSatisfy { $0 == " " || $0 == "\t" }
  }
}
