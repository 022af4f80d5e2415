import Athletics
import GRDB

/// A row of `search_entry`, with its words in `search_index`.
///
/// Its number is made of its kind, its date and the number of its thing, so that full-text search,
/// which goes by number, gives the latest of a kind first.
struct SearchRow {
  /// What it is a row of, by number.
  enum Kind: Int64, CaseIterable {
    case athlete = 0
    case race = 1
    case meeting = 2
    case event = 3
    case nation = 4

    /// The same as others know it.
    var hit: SearchHit.Kind {
      switch self {
      case .athlete: .athlete
      case .race: .race
      case .meeting: .meeting
      case .event: .event
      case .nation: .nation
      }
    }

    /// The numbers of its rows.
    var numbers: ClosedRange<Int64> {
      let first = rawValue << 60
      return first...first + (1 << 60 - 1)
    }

    /// The last number of a race of a day or before; of all others every number.
    func last(through day: CalendarDate) -> Int64 {
      guard self == .race else { return numbers.upperBound }
      return numbers.lowerBound + (Int64(day.code + 1) << 32) - 1
    }
  }

  var kind: Kind
  var thing: Int64
  var slug: String
  var title: String
  var detail: String
  var date: Int
  var words: String

  init(
    _ kind: Kind,
    _ thing: Int64,
    slug: String,
    title: String,
    detail: String,
    date: Int,
    texts: [String]
  ) {
    self.kind = kind
    self.thing = thing
    self.slug = slug
    self.title = title
    self.detail = detail
    self.date = date
    // There are few, so that looking through them costs less than a set.
    var seen: [String] = []
    func add(_ text: String) {
      for word in FoldedText.words(of: text) where !seen.contains(word) { seen.append(word) }
    }
    add(title)
    for text in texts where text != title { add(text) }
    words = seen.joined(separator: " ")
  }

  /// Adds the row, in the place of any other of its thing.
  func insert(_ database: Database) throws {
    try Self.remove(kind, thing, from: database)
    try add(by: RowStatements(database))
  }

  /// Adds the row of a thing that has none.
  func add(by statements: RowStatements) throws {
    let id = kind.rawValue << 60 | Int64(max(date, 0)) << 32 | thing & 0xffff_ffff
    try statements.prepared("INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)").run([
      .number(id), .number(kind.rawValue), .number(thing), .text(slug), .text(title),
      .text(detail), .number(date), .text(words),
    ])
    try statements.prepared("INSERT INTO search_index (rowid, words) VALUES (?, ?)").run([
      .number(id), .text(words),
    ])
  }

  /// Removes the row of a thing, where there is one.
  static func remove(_ kind: Kind, _ thing: Int64, from database: Database) throws {
    let found = try database.rows(
      "SELECT id, words FROM search_entry WHERE kind = ? AND thing = ?",
      [kind.rawValue, thing]
    ) { (id: try $0.next(Int64.self), words: try $0.next(String.self)) }
    for (id, words) in found {
      try database.run(
        "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)",
        [id, words]
      )
      try database.run("DELETE FROM search_entry WHERE id = ?", [id])
    }
  }
}
