package import Athletics
import GRDB

extension Library {
  /// Every record progression of the world, an area, a nation or a season, by id; what lists have
  /// besides the book is joined with it.
  ///
  /// - Parameter scope: whose records; `nil` for the world's.
  /// - Returns: none where the library has none of them.
  /// - Throws: `LibraryError` when the library cannot be read.
  /// - Complexity: O(*n*) in the steps of all.
  package func progressions(
    of scope: RecordScope? = nil
  ) throws(LibraryError) -> [RecordProgression] {
    try read { database in
      RecordProgression.joined(
        try NameSpelling(database).calmed(
          ListedRecordQuery(database, References(database)).records(of: scope)
        ),
        with: try ProgressionQuery(database).progressions(where: "scope IS ?", [scope?.name]),
        of: scope
      )
    }
  }

  /// Whose records the library has beside the world's: areas, seasons, then others, each by name.
  ///
  /// - Complexity: O(*n*) in the progressions, and in the records of lists.
  package func recordScopes() throws(LibraryError) -> [RecordScope] {
    let scopes = try read { database in
      let sql = "SELECT DISTINCT scope FROM record_progression WHERE scope IS NOT NULL"
      let booked = try database.rows(sql) { RecordScope(try $0.next(String.self)) }
      return try ListedRecordQuery(database, References(database)).scopes().union(booked)
    }
    return scopes.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
  }

  /// The record progression of an id, such as `mile-short-track-men`.
  package func progression(id: String) throws(LibraryError) -> RecordProgression? {
    try read { database in
      try ProgressionQuery(database).progressions(where: "slug = ?", [id]).first
    }
  }

  /// The world's record progression of an event: by discipline, sex and track, and its restriction.
  ///
  /// The discipline is told by its id, such as `mile`, a restriction as the facts word it, such as
  /// `women only`; `nil` where there is no such progression.
  package func progression(
    discipline: String,
    sex: Sex,
    track: TrackKind,
    restriction: String? = nil
  ) throws(LibraryError) -> RecordProgression? {
    try read { database in
      let condition = """
        event_id IN (
          SELECT event.id FROM event JOIN discipline ON discipline.id = event.discipline_id
          WHERE discipline.slug = ? AND event.sex = ? AND event.track = ?
            AND event.restriction IS ?)
          AND scope IS NULL
        """
      return try ProgressionQuery(database).progressions(
        where: condition,
        [discipline, sex.code, track.code, restriction]
      ).first
    }
  }
}

extension RecordScope {
  fileprivate var order: Int {
    switch self {
    case .area: 0
    case .season: 1
    case .nation: 2
    case .games: 3
    }
  }
}

/// Puts record progressions together from their tables.
struct ProgressionQuery {
  private let database: Database
  private let references: References

  init(_ database: Database) {
    self.database = database
    references = References(database)
  }

  /// Progressions by id, those that fit a condition on `record_progression`.
  func progressions(
    where condition: String = "TRUE",
    _ arguments: StatementArguments = []
  ) throws -> [RecordProgression] {
    let sql = """
      SELECT record_progression.id, \(ProgressionRow.sql.columns) FROM record_progression
      WHERE \(condition) ORDER BY slug
      """
    let rows = try database.rows(sql, arguments) { columns in
      (id: try columns.next(Int64.self), row: try ProgressionRow(from: &columns))
    }
    return try rows.map { id, row in
      let steps = try steps(of: id)
      let remarks = try Remarks(database, of: .progression, id, references)
      return RecordProgression(
        id: row.slug,
        event: try references.event(row.eventID),
        scope: row.scope.map { RecordScope($0) },
        kind: row.kind,
        asOf: row.asOf,
        steps: steps[.step] ?? [],
        notEligible: steps[.notEligible] ?? [],
        disagreements: remarks.disagreements,
        notes: remarks.texts(.note)
      )
    }
  }

  private func steps(of id: Int64) throws -> [RecordStepRow.Role: [RecordStep]] {
    let sql = """
      SELECT \(RecordStepRow.sql.columns), \(AthleteRow.sql.columns) FROM record_step
      CROSS JOIN athlete ON athlete.id = record_step.athlete_id
      WHERE progression_id = ? ORDER BY progression_id, role, ordinal
      """
    var steps: [RecordStepRow.Role: [RecordStep]] = [:]
    _ = try database.rows(sql, [id]) { columns in
      let row = try RecordStepRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      steps[row.role, default: []].append(
        try row.step(of: athlete, sources: references.sources(row.citationID))
      )
    }
    return steps
  }
}
