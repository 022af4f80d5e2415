import Athletics
import GRDB

/// What is said about one thing: notes, disagreements, selected results.
struct Remarks {
  private var rows: [RemarkRow] = []
  private let references: References
  /// Where sources disagree, in their order.
  private(set) var disagreements: [Disagreement] = []

  /// Reads what is said about one thing.
  init(
    _ database: Database,
    of owner: RemarkRow.Owner,
    _ id: Int64,
    _ references: References
  ) throws {
    self =
      try Self.byOwner(database, of: owner, references, owners: "?", [id])[id]
      ?? Remarks(references)
  }

  private init(_ references: References) {
    self.references = references
  }

  /// Reads what is said about many things of one kind, by number; things without any are missing.
  ///
  /// `owners` selects their numbers, with `arguments` for its question marks.
  static func byOwner(
    _ database: Database,
    of owner: RemarkRow.Owner,
    _ references: References,
    owners: String,
    _ arguments: StatementArguments
  ) throws -> [Int64: Remarks] {
    let sql = """
      SELECT \(RemarkRow.sql.columns) FROM remark
      WHERE owner_kind = \(owner.rawValue) AND owner_id IN (\(owners))
      ORDER BY owner_kind, owner_id, kind, ordinal
      """
    var remarks: [Int64: Remarks] = [:]
    for row in try RemarkRow.fetchAll(database, sql: sql, arguments: arguments) {
      try remarks[row.ownerID, default: Remarks(references)].append(row)
    }
    return remarks
  }

  /// The sentences of one kind, in their order.
  func texts(_ kind: RemarkRow.Kind) -> [String] {
    rows.filter { $0.kind == kind }.map(\.text)
  }

  /// Notes that name their sources, in their order.
  func sourcedNotes() throws -> [AthleteProfile.Note] {
    try rows.filter { $0.kind == .note }.map { row in
      AthleteProfile.Note(text: row.text, sources: try references.sources(row.citationID))
    }
  }

  private mutating func append(_ row: RemarkRow) throws {
    rows.append(row)
    guard row.kind == .disagreement else { return }
    disagreements.append(
      Disagreement(
        what: row.text,
        against: row.against,
        sources: try references.sources(row.citationID)
      )
    )
  }
}
