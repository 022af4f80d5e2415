import Athletics

/// The three letters by which lists of records name disciplines, areas and conditions.
enum RecordCodes {
  /// The areas by their numbers.
  ///
  /// - Source: the nations of the records in area lists of July 2024.
  static let areas: [String: RecordScope.Area] = [
    "1": .european, "2": .northAndCentralAmerican, "3": .southAmerican, "4": .african,
    "5": .asian, "6": .oceanian,
  ]

  /// The discipline of a code; one that is not known bears the code for its name.
  static func discipline(_ code: String, isMixed: Bool) -> (discipline: Discipline, isKnown: Bool) {
    let code = String(code.uppercased().map { $0 == "X" ? "\u{D7}" : $0 })
    if let metres = runs[code] { return (NamedDiscipline.run(Distance(metres: metres)), true) }
    if let metres = hurdles[code] {
      return (NamedDiscipline.hurdles(Distance(metres: metres)), true)
    }
    if let metres = steeplechases[code] {
      return (NamedDiscipline.steeplechase(Distance(metres: metres)), true)
    }
    if let metres = walks[code] { return (NamedDiscipline.walk(Distance(metres: metres)), true) }
    if let metres = relays[code] {
      return (NamedDiscipline.relay(legs: 4, of: Distance(metres: metres), isMixed: isMixed), true)
    }
    if code == "MEI" { return (NamedDiscipline.run(.mile), true) }
    if let id = field[code] { return (NamedDiscipline.other(id), true) }
    let id = MeetingName.slug(code, or: "event")
    return (NamedDiscipline.other(id, name: code), false)
  }

  private static let runs: [String: Int64] = [
    "50M": 50, "60M": 60, "100": 100, "200": 200, "300": 300, "400": 400, "600": 600, "800": 800,
    "1K0": 1000, "1K5": 1500, "2K0": 2000, "3K0": 3000, "5K0": 5000, "10K": 10_000,
  ]
  private static let hurdles: [String: Int64] = [
    "50H": 50, "60H": 60, "10H": 100, "11H": 110, "30H": 300, "40H": 400,
  ]
  private static let steeplechases: [String: Int64] = ["2KH": 2000, "3KH": 3000]
  private static let walks: [String: Int64] = ["3G": 3000, "5G": 5000, "10G": 10_000]
  private static let relays: [String: Int64] = [
    "4\u{D7}1": 100, "4\u{D7}2": 200, "4\u{D7}4": 400, "4\u{D7}8": 800,
  ]
  private static let field: [String: String] = [
    "HOC": "high-jump", "STA": "pole-vault", "WEI": "long-jump", "DRE": "triple-jump",
    "KUG": "shot-put", "DIS": "discus", "HAM": "hammer", "SPE": "javelin",
  ]
}
