import Athletics

/// What a search found, as data and as a table, the likeliest first.
struct SearchReport {
  struct Entry: Encodable {
    var kind: String
    var id: String
    var title: String
    var detail: String
    var date: String?
  }

  var hits: [Entry]

  init(_ hits: [SearchHit]) {
    self.hits = hits.map { hit in
      Entry(
        kind: hit.kind.rawValue,
        id: hit.id,
        title: hit.title,
        detail: hit.detail,
        date: hit.date?.iso
      )
    }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("kind", .left), ("title", .left), ("detail", .left), ("date", .left), ("id", .left),
    ])
    table.rows = hits.map { [$0.kind, $0.title, $0.detail, $0.date ?? "", $0.id] }
    return table
  }
}
