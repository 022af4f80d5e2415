package import Athletics
import GRDB

extension Library {
  /// The part of the record book that matters to a race: its own event and those on the way, and
  /// what is known of its runners.
  ///
  /// - Complexity: O(*n*) in the steps of those events and the race's runners.
  package func recordBook(for race: Race) throws(LibraryError) -> RecordBook {
    try read { database in
      RecordBook(
        progressions: try Self.progressions(for: race, in: database),
        profiles: try ProfileQuery(database).profiles(
          where: """
            athlete.name IN (
              SELECT athlete.name FROM race
              CROSS JOIN result ON result.race_id = race.id
              CROSS JOIN athlete ON athlete.id = result.athlete_id WHERE race.slug = ?)
            """,
          [race.id]
        )
      )
    }
  }

  private static func progressions(
    for race: Race,
    in database: Database
  ) throws -> [RecordProgression] {
    let event = race.event
    let events = """
      event_id IN (
        SELECT event.id FROM event JOIN discipline ON discipline.id = event.discipline_id
        WHERE event.sex = ? AND event.track = ?
          AND (event.restriction IS NULL OR event.restriction IS ?)
          AND (discipline.slug = ? OR discipline.distance_mm < ?))
      """
    let arguments: StatementArguments = [
      event.sex.code, event.track.code, event.restriction, event.discipline.id,
      race.distance.millimetres,
    ]
    let book = try ProgressionQuery(database).progressions(
      where: "scope IS NULL AND \(events)",
      arguments
    )
    let nations = Set(race.runners.map(\.athlete.nation)).sorted()
    let marks = Array(repeating: "?", count: nations.count).joined(separator: ", ")
    let lists = try NameSpelling(database).calmed(
      ListedRecordQuery(database, References(database)).records(
        where: "\(events) AND (code <> 'NR' OR scope IN (\(marks)))",
        arguments + StatementArguments(nations)
      )
    )
    return joined(lists, book, for: race)
  }

  /// What lists tell of the world, of the year, and of the nations and areas of a race's runners.
  private static func joined(
    _ lists: [RecordDraft],
    _ book: [RecordProgression],
    for race: Race
  ) -> [RecordProgression] {
    let nations = Set(race.runners.map(\.athlete.nation))
    let wanted = Dictionary(grouping: lists, by: \.recordScope).filter { scope, _ in
      switch scope {
      case nil: true
      case .nation(let code): nations.contains(code)
      case .area(let area): !area.nations.isDisjoint(with: nations)
      case .season(let year): year == race.date.year
      case .games: false
      }
    }
    let world = RecordProgression.joined(wanted[nil] ?? [], with: book, of: nil)
    let others = wanted.compactMap { scope, records in scope.map { ($0, records) } }
      .sorted { $0.0.name < $1.0.name }
      .flatMap { RecordProgression.joined($0.1, with: [], of: $0.0) }
    return world + others
  }
}
