import Athletics
import GRDB

/// How somebody is called whom sources spell in several ways.
struct NameSpelling {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// The first spelling without a word in capitals, and where all have one the first.
  static func calmest(of athletes: [Athlete]) -> Athlete? {
    guard let first = athletes.first, isShouted(first.name) else { return athletes.first }
    let name = People.folded(first.name)
    return athletes.first { !isShouted($0.name) && People.folded($0.name) == name } ?? first
  }

  /// Whether a word of three letters or more is in capitals alone, as lists write family names.
  private static func isShouted(_ name: String) -> Bool {
    name.split { !$0.isLetter }.contains { $0.count > 2 && $0.allSatisfy(\.isUppercase) }
  }

  /// Records with their athletes as other sources spell the same people, where a list shouts.
  ///
  /// - Complexity: O(*n*) in the records, and a search by name for each athlete in capitals.
  func calmed(_ records: [RecordDraft]) throws -> [RecordDraft] {
    var calmed = records
    var known: [Athlete: Athlete] = [:]
    for index in calmed.indices {
      let athlete = calmed[index].step.athlete
      guard Self.isShouted(athlete.name) else { continue }
      let other = try known[athlete] ?? calmest(like: athlete)
      known[athlete] = other
      calmed[index].step.athlete = other
    }
    return calmed
  }

  /// The same person, where the nation is the same or said to be.
  private func calmest(like athlete: Athlete) throws -> Athlete {
    let sql = """
      SELECT \(AthleteRow.sql.columns) FROM athlete
      WHERE person_id IN (SELECT person_id FROM athlete WHERE name = ? AND nation = ?)
      ORDER BY nation <> ?, family IS NULL, id
      """
    let rows = try database.rows(sql, [athlete.name, athlete.nation, athlete.nation]) { columns in
      try AthleteRow(from: &columns).athlete
    }
    var calm = athlete
    guard let found = Self.calmest(of: [athlete] + rows) else { return athlete }
    calm.name = found.name
    calm.family = found.family
    return calm
  }
}
