import Athletics
import GRDB

/// A row of `remark`: a sentence about a meeting, a race or another thing that has an id.
struct RemarkRow: TableRow {
  /// What a remark is about; the triggers of the schema know these numbers too.
  enum Owner: Int {
    case meeting = 0
    case unit = 1
    case race = 2
    case progression = 3
    case profile = 4
  }

  /// What a remark is.
  enum Kind: Int {
    /// Something a reader should know.
    case note = 0
    /// Where sources disagree.
    case disagreement = 1
    /// A result of a heat that a source mentions.
    case selectedResult = 2
  }

  static let sql = RowSQL(
    "remark",
    ["owner_kind", "owner_id", "kind", "ordinal", "text", "against", "citation_id"]
  )

  var owner: Owner
  var ownerID: Int64
  var kind: Kind
  var ordinal: Int
  var text: String
  var against: String?
  var citationID: Int64?

  init(
    _ text: String,
    kind: Kind,
    of owner: Owner,
    _ ownerID: Int64,
    ordinal: Int,
    against: String? = nil,
    citationID: Int64? = nil
  ) {
    self.owner = owner
    self.ownerID = ownerID
    self.kind = kind
    self.ordinal = ordinal
    self.text = text
    self.against = against
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    owner = try Self.known(Owner(rawValue: columns.next()))
    ownerID = try columns.next()
    kind = try Self.known(Kind(rawValue: columns.next()))
    ordinal = try columns.next()
    text = try columns.next()
    against = try columns.optional()
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(owner.rawValue), .number(ownerID), .number(kind.rawValue), .number(ordinal),
      .text(text), .text(against), .number(citationID),
    ]
  }

  /// Removes the remarks on one thing, all or those of a kind.
  static func removeAll(
    of owner: Owner,
    _ ownerID: Int64,
    kind: Kind? = nil,
    from database: Database
  ) throws {
    try database.run(
      "DELETE FROM remark WHERE owner_kind = ? AND owner_id = ? AND (? IS NULL OR kind = ?)",
      [owner.rawValue, ownerID, kind?.rawValue, kind?.rawValue]
    )
  }

  private static func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnknownCode(code: 0) }
    return value
  }
}
