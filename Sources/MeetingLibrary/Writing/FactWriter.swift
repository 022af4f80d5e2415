import Athletics
import GRDB

/// Writes values into the tables, all with one origin.
///
/// Must run inside a transaction. An id that is taken already is left to whoever has it: the
/// user's own race or meeting stands before a bundled one of the same id.
struct FactWriter {
  let database: Database
  let origin: Origin
  let interner: Interner
  /// What adds the rows of which there are very many.
  let statements: RowStatements
  let resultNotes: ResultNotes

  init(_ database: Database, origin: Origin) {
    self.database = database
    self.origin = origin
    interner = Interner(database)
    statements = RowStatements(database)
    resultNotes = ResultNotes(database)
  }

  /// Whether a table has a row of this id.
  func isTaken(_ slug: String, in table: String, column: String = "slug") throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM \(table) WHERE \(column) = ?"),
      arguments: [slug]
    ) ?? false
  }

  /// Writes a source, unless its id is taken.
  ///
  /// - Returns: whether it was written.
  @discardableResult
  func write(_ source: Source) throws -> Bool {
    guard try !isTaken(source.id, in: "source", column: "id") else { return false }
    try SourceRow(source, origin: origin).insert(database)
    return true
  }

  /// Writes a nation, unless its code is taken.
  func write(_ nation: Nation) throws {
    guard try !isTaken(nation.code, in: "nation", column: "code") else { return }
    try NationRow(nation, origin: origin).insert(database)
  }

  /// Lists a discipline; one of the same id is brought up to date and keeps its number.
  func list(_ discipline: Discipline) throws {
    let update = """
      \(DisciplineRow.sql.insert) ON CONFLICT (slug) DO UPDATE SET
        name = excluded.name, kind = excluded.kind, distance_mm = excluded.distance_mm,
        programme_order = excluded.programme_order, final_minutes = excluded.final_minutes,
        round_minutes = excluded.round_minutes, is_listed = TRUE
      """
    let row = DisciplineRow(discipline, isListed: true)
    try database.run(update, row.arguments)
  }

  /// Writes the remarks of one kind on one thing.
  func write(
    _ texts: [String],
    kind: RemarkRow.Kind,
    of owner: RemarkRow.Owner,
    _ ownerID: Int64
  ) throws {
    for (ordinal, text) in texts.enumerated() {
      try RemarkRow(text, kind: kind, of: owner, ownerID, ordinal: ordinal).insert(database)
    }
  }

  /// Writes where sources disagree about one thing.
  func write(
    _ disagreements: [Disagreement],
    of owner: RemarkRow.Owner,
    _ ownerID: Int64
  ) throws {
    for (ordinal, disagreement) in disagreements.enumerated() {
      try RemarkRow(
        disagreement.what,
        kind: .disagreement,
        of: owner,
        ownerID,
        ordinal: ordinal,
        against: disagreement.against,
        citationID: try interner.citation(disagreement.sources)
      ).insert(database)
    }
  }
}
