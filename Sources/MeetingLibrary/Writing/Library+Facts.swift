package import Athletics
import GRDB

extension Library {
  /// Puts one edition of the bundled facts in the place of another, in one transaction.
  ///
  /// The user's own rows stay as they are; a bundled thing whose id the user has taken is left
  /// out.
  ///
  /// - Complexity: O(*n*) in the bundled facts, old and new.
  func replaceBundledFacts(with facts: Facts) throws(LibraryError) {
    try write { database in try Self.replaceBundledFacts(with: facts, in: database) }
  }

  /// The same inside a transaction that is already open.
  static func replaceBundledFacts(with facts: Facts, in database: Database) throws {
    let isReload = try EditionRow.fetch(database) != nil
    if isReload { try removeBundledFacts(from: database) }
    let writer = FactWriter(database, origin: .bundled)
    for source in facts.sources { try writer.write(source) }
    for nation in facts.nations { try writer.write(nation) }
    for discipline in facts.disciplines { try writer.list(discipline) }
    for profile in facts.athletes { try writer.write(profile) }
    for meeting in facts.meetings { try writer.write(meeting) }
    for race in facts.races { try writer.write(race) }
    for progression in facts.progressions { try writer.write(progression) }
    for list in facts.lists { try writer.write(list) }
    if isReload { try removeOrphans(from: database) }
    try EditionRow(edition: facts.edition, asOf: facts.asOf).replace(in: database)
  }

  /// Keeps a race as the user's own, in the place of any other of its id.
  package func save(_ race: Race) throws(LibraryError) {
    try write { database in
      try database.run("DELETE FROM race WHERE slug = ?", [race.id])
      try FactWriter(database, origin: .user).write(race)
    }
  }

  /// Keeps a meeting as the user's own, in the place of any other of its id.
  package func save(_ meeting: Meeting) throws(LibraryError) {
    try write { database in
      try database.run("DELETE FROM meeting WHERE slug = ?", [meeting.id])
      try FactWriter(database, origin: .user).write(meeting)
    }
  }

  private static func removeBundledFacts(from database: Database) throws {
    let tables = [
      "meeting", "race", "record_progression", "all_time_list", "athlete_profile", "source",
      "nation",
    ]
    for table in tables {
      try database.run("DELETE FROM \(table) WHERE origin = ?", [Origin.bundled.rawValue])
    }
    try database.run("UPDATE discipline SET is_listed = FALSE")
  }

  /// Removes shared rows that nothing refers to any more.
  private static func removeOrphans(from database: Database) throws {
    try database.run(
      """
      DELETE FROM athlete WHERE
        NOT EXISTS (SELECT 1 FROM result WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM entry WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM listed_record WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM record_step WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM listed_mark WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM previous_record WHERE athlete_id = athlete.id)
        AND NOT EXISTS (SELECT 1 FROM athlete_profile WHERE athlete_id = athlete.id)
      """
    )
    try database.run(
      """
      DELETE FROM event WHERE
        NOT EXISTS (SELECT 1 FROM race WHERE event_id = event.id)
        AND NOT EXISTS (SELECT 1 FROM unit WHERE event_id = event.id)
        AND NOT EXISTS (SELECT 1 FROM listed_record WHERE event_id = event.id)
        AND NOT EXISTS (SELECT 1 FROM record_progression WHERE event_id = event.id)
        AND NOT EXISTS (SELECT 1 FROM all_time_list WHERE event_id = event.id)
      """
    )
    try database.run(
      """
      DELETE FROM discipline WHERE NOT is_listed
        AND NOT EXISTS (SELECT 1 FROM event WHERE discipline_id = discipline.id)
      """
    )
  }
}
