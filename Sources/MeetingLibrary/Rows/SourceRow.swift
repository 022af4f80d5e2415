import Athletics
import GRDB

/// A row of `source`.
struct SourceRow: TableRow {
  static let sql = RowSQL("source", ["id", "title", "kind", "url", "note", "origin"])

  var source: Source
  var origin: Origin

  init(_ source: Source, origin: Origin) {
    self.source = source
    self.origin = origin
  }

  init(from columns: inout ColumnReader) throws {
    source = Source(
      id: try columns.next(),
      title: try columns.next(),
      kind: try columns.optional(),
      url: try columns.optional(),
      note: try columns.optional()
    )
    origin = Origin(rawValue: try columns.next()) ?? .user
  }

  var values: [DatabaseValue] {
    [
      .text(source.id), .text(source.title), .text(source.kind), .text(source.url),
      .text(source.note), .number(origin.rawValue),
    ]
  }
}
