import Athletics
import GRDB

/// Which rows of `performance` a list holds, as a condition that one index answers.
struct MarkFilter {
  /// What to select from, with its condition: `performance INDEXED BY … WHERE …`.
  let source: String
  /// The values of the condition.
  let arguments: [DatabaseValue]
  /// The discipline and sex, or its marks that cannot count.
  let book: Int64
  /// The kinds of track.
  let tracks: [Int]
  /// The age classes.
  let ages: [Int]
  /// The bit of `BestFlags` where an athlete stands once; `nil` in a list of all marks.
  let bit: Int?
  /// The slice of `mark_count` that knows how many there are and where; `nil` where none does.
  let slice: String?

  /// The rows of a query; `nil` where the library does not know its discipline.
  init?(_ query: MarkQuery, in database: Database) throws {
    let found = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM discipline WHERE slug = ?"),
      arguments: [query.discipline]
    )
    guard let found else { return nil }
    let whole = Book(discipline: found, sex: query.sex)
    book = (query.isOfCountingMarks ? whole : whole.refused).code
    tracks = (query.track.map { [$0] } ?? TrackKind.allCases).map(\.code)
    ages = (query.ageGroup.map { AgeClass.all(of: $0) } ?? AgeClass.allCases).map(\.rawValue)
    slice = Self.slice(of: query)
    let bit = BestFlags.bit(
      isOfTrack: query.track != nil,
      isOfYear: query.year != nil,
      group: query.ageGroup
    )
    self.bit = query.isOneMarkAnAthlete ? bit : nil
    var conditions = Conditions()
    conditions.add("book = ?", [.number(book)])
    let index = conditions.limit(query)
    conditions.addChoice("track", tracks)
    conditions.addChoice("age_class", ages)
    if let last = query.through { conditions.limit(through: last) }
    if let bit = self.bit, query.through == nil {
      let higher = query.nation == nil ? 0 : Int64(1) << (bit + BestFlags.nationShift)
      conditions.add("flags & ? <> 0", [.number(Int64(1) << bit | higher)])
    }
    let rows = "performance INDEXED BY \(index) WHERE \(conditions.text)"
    source = query.through != nil && query.isOneMarkAnAthlete ? Self.firstOfEach(rows) : rows
    arguments = conditions.arguments
  }

  /// The values of the condition, and some numbers more.
  func statementArguments(_ more: [Int64]) -> StatementArguments {
    StatementArguments(of: arguments + more.map { .number($0) })
  }

  private static func slice(of query: MarkQuery) -> String? {
    if query.through != nil { return nil }
    switch (query.year, query.nation) {
    case (nil, let nation): return nation ?? ""
    case (let year?, nil): return String(year)
    default: return nil
    }
  }

  /// The best row of every person among some rows.
  private static func firstOfEach(_ rows: String) -> String {
    """
    (SELECT *, row_number() OVER (PARTITION BY person_id ORDER BY mark, date, id) AS number
      FROM \(rows)) AS chosen WHERE number = 1
    """
  }

  private struct Conditions {
    var texts: [String] = []
    var arguments: [DatabaseValue] = []

    var text: String { texts.joined(separator: " AND ") }

    mutating func add(_ text: String, _ values: [DatabaseValue]) {
      texts.append(text)
      arguments += values
    }

    /// Limits nation and year, and tells the index that has one of them in front.
    mutating func limit(_ query: MarkQuery) -> String {
      if let year = query.year { add("year = ?", [.number(year)]) }
      if let nation = query.nation { add("nation = ?", [.text(nation)]) }
      if query.year != nil { return "performance_year" }
      return query.nation == nil ? "performance_list" : "performance_nation"
    }

    /// Limits a column to some codes; all of them are written out, for the indexes go on behind it.
    mutating func addChoice(_ column: String, _ codes: [Int]) {
      let list = codes.map(String.init).joined(separator: ", ")
      add("\(column) IN (\(list))", [])
    }

    /// Limits days; one that is known in part must be over for certain.
    mutating func limit(through last: CalendarDate) {
      let end = "date + iif(date % 10000 = 0, 1231, iif(date % 100 = 0, 31, 0))"
      add("date > 0 AND \(end) <= ?", [.number(last.code)])
    }
  }
}
