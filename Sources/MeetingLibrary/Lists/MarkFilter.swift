import Athletics
import GRDB

/// Which rows of `performance` a list holds, as a condition that one index answers.
struct MarkFilter {
  /// What to select from, with its condition: `performance INDEXED BY … WHERE …`.
  let source: String
  /// Whether only the best row of every person is meant, which the condition does not tell.
  let isFirstOfEach: Bool
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
    let book = (query.isOfCountingMarks ? whole : whole.refused).code
    var query = query
    if let last = query.through, try !Self.isBeyond(last, book, in: database) {
      query.through = nil
    }
    self.book = book
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
    source = "performance INDEXED BY \(index) WHERE \(conditions.text)"
    isFirstOfEach = query.through != nil && query.isOneMarkAnAthlete
    arguments = conditions.arguments
  }

  /// The values of the condition, and some numbers more.
  func statementArguments(_ more: [Int64]) -> StatementArguments {
    StatementArguments(of: arguments + more.map { .number($0) })
  }

  /// Whether a book has marks after a day, or marks of which that is not certain.
  ///
  /// - Complexity: O(*n*) in the marks of the day's year.
  private static func isBeyond(
    _ last: CalendarDate,
    _ book: Int64,
    in database: Database
  ) throws -> Bool {
    let sql = """
      SELECT EXISTS (SELECT 1 FROM performance INDEXED BY performance_year
          WHERE book = ?1 AND year > ?2)
        OR EXISTS (SELECT 1 FROM performance INDEXED BY performance_year
          WHERE book = ?1 AND year = 0)
        OR EXISTS (SELECT 1 FROM performance INDEXED BY performance_year
          WHERE book = ?1 AND year = ?2 AND \(end) > ?3)
      """
    let statement = try database.cachedStatement(sql: sql)
    return try Bool.fetchOne(statement, arguments: [book, last.year, last.code]) ?? true
  }

  /// The day by which a mark was set, as far as its date is known.
  private static let end = "date + iif(date % 10000 = 0, 1231, iif(date % 100 = 0, 31, 0))"

  private static func slice(of query: MarkQuery) -> String? {
    if query.through != nil { return nil }
    switch (query.year, query.nation) {
    case (nil, let nation): return nation ?? ""
    case (let year?, nil): return String(year)
    default: return nil
    }
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
      add("date > 0 AND \(MarkFilter.end) <= ?", [.number(last.code)])
    }
  }
}
