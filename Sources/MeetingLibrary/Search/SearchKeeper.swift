import Athletics
import GRDB

/// Keeps the words to search for true to the tables, but those of people (`PersonRows`).
struct SearchKeeper {
  private let database: Database
  private let references: References

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  /// Follows up on what a transaction has touched beside people.
  func keep(_ changed: Changed, arePeople: Bool) throws {
    for race in changed.races { try keepRace(race) }
    for meeting in changed.meetings { try keepMeeting(meeting) }
    if changed.areNations { try keepNations() }
    if arePeople { try keepEvents() }
  }

  private func keepRace(_ id: Int64) throws {
    let sql = """
      SELECT \(RaceRow.sql.columns), winner.name FROM race
      LEFT JOIN athlete AS winner ON winner.id = race.winner_id WHERE race.id = ?
      """
    let found = try database.rows(sql, [id]) { columns in
      (row: try RaceRow(from: &columns), winner: try columns.optional(String.self))
    }.first
    guard let (row, winner) = found else {
      return try SearchRow.remove(.race, id, from: database)
    }
    let race = row.race(of: try references.event(row.eventID), sources: [])
    try SearchRow(
      .race,
      id,
      slug: race.id,
      title: race.title,
      detail: [race.meeting, race.round ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
      date: race.date.code,
      texts: [
        race.id, race.meeting, race.round ?? "", race.venue.name ?? "", race.event.discipline.id,
        winner ?? "",
      ]
    ).insert(database)
  }

  private func keepMeeting(_ id: Int64) throws {
    let sql = "SELECT \(MeetingRow.sql.columns) FROM meeting WHERE id = ?"
    let rows = try MeetingRow.fetchAll(database, sql: sql, arguments: [id])
    guard let meeting = rows.first?.meeting else {
      return try SearchRow.remove(.meeting, id, from: database)
    }
    try SearchRow(
      .meeting,
      id,
      slug: meeting.id,
      title: meeting.name,
      detail: meeting.venue.city,
      date: meeting.starts.code,
      texts: [
        meeting.id, meeting.shortName, meeting.venue.city, meeting.venue.name ?? "",
        meeting.venue.country,
      ]
    ).insert(database)
  }

  private func keepNations() throws {
    let known = try things(of: .nation)
    for thing in known { try SearchRow.remove(.nation, thing, from: database) }
    let sql = "SELECT \(NationRow.sql.columns) FROM nation ORDER BY code"
    for (index, row) in try NationRow.fetchAll(database, sql: sql).enumerated() {
      let nation = row.nation
      try SearchRow(
        .nation,
        Int64(index),
        slug: nation.code,
        title: nation.name,
        detail: nation.code,
        date: 0,
        texts: [nation.code]
      ).insert(database)
    }
  }

  /// Events are those with a list: one for each discipline and sex.
  private func keepEvents() throws {
    let sql = """
      SELECT discipline.id << 2 | sex.code, sex.code, \(DisciplineRow.sql.columns)
      FROM discipline CROSS JOIN (SELECT 0 AS code UNION SELECT 1 UNION SELECT 2) AS sex
      WHERE EXISTS (SELECT 1 FROM mark_count WHERE book = discipline.id << 2 | sex.code)
      """
    let found = try database.rows(sql) { columns in
      (
        book: try columns.next(Int64.self), sex: try columns.coded(Sex.self),
        discipline: try DisciplineRow(from: &columns).discipline
      )
    }
    let books = Set(found.map(\.book))
    let gone = try things(of: .event).filter { !books.contains($0) }
    for book in gone { try SearchRow.remove(.event, book, from: database) }
    for (book, sex, discipline) in found {
      try SearchRow(
        .event,
        book,
        slug: MarkQuery(discipline: discipline.id, sex: sex).eventID,
        title: "\(discipline.name) · \(sex.rawValue)",
        detail: "list",
        date: 0,
        texts: [discipline.id]
      ).insert(database)
    }
  }

  private func things(of kind: SearchRow.Kind) throws -> [Int64] {
    try database.rows("SELECT thing FROM search_entry WHERE kind = ?", [kind.rawValue]) {
      try $0.next()
    }
  }
}
