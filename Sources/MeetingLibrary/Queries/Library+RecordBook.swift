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
    let condition = """
      scope IS NULL AND event_id IN (
        SELECT event.id FROM event JOIN discipline ON discipline.id = event.discipline_id
        WHERE event.sex = ? AND event.track = ?
          AND (event.restriction IS NULL OR event.restriction IS ?)
          AND (discipline.slug = ? OR discipline.distance_mm < ?))
      """
    let event = race.event
    return try ProgressionQuery(database).progressions(
      where: condition,
      [
        event.sex.code, event.track.code, event.restriction, event.discipline.id,
        race.distance.millimetres,
      ]
    )
  }
}
