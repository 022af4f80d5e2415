package import Athletics
import GRDB

extension Library {
  /// What bears the words of a text, or words that begin so: names before what else a thing is found
  /// by, whole words before beginnings, and then the latest first.
  ///
  /// Diacritics and case do not matter: `Wlodarczyk` finds Włodarczyk. Every word must be there.
  ///
  /// - Parameters:
  ///   - text: what was typed so far; nothing is found without a letter or a digit.
  ///   - limit: how many are told at most.
  ///   - only: what to find; everything where it is `nil`.
  ///   - day: the last day of which races may be found, and athletes by a mark; `nil` for all.
  /// - Returns: what was found, the likeliest first.
  /// - Throws: `LibraryError` when the library cannot be read.
  /// - Complexity: O(*n*) in the names that begin with the shortest index of a word typed.
  package func search(
    _ text: String,
    limit: Int,
    only: SearchHit.Kind? = nil,
    through day: CalendarDate? = nil
  ) throws(LibraryError) -> [SearchHit] {
    let words = FoldedText.words(of: text)
    guard !words.isEmpty, limit > 0 else { return [] }
    return try read { database in
      var found: [SearchCandidate] = []
      for kind in SearchRow.Kind.allCases where only == nil || kind.hit == only {
        for isWhole in [true, false] {
          let most = max(limit, Self.weighed)
          found += try Self.candidates(words, kind, whole: isWhole, most, day, in: database)
        }
      }
      var seen: Set<Int64> = []
      return found.filter { seen.insert($0.id).inserted }
        .map { ($0.weight(for: words), $0) }
        .sorted { lhs, rhs in
          (lhs.0, rhs.1.recency, lhs.1.id) < (rhs.0, lhs.1.recency, rhs.1.id)
        }
        .prefix(limit).map(\.1.hit)
    }
  }

  /// How many of a kind are weighed at least, so that what comes first does not hang on the limit.
  private static let weighed = 50

  private static func candidates(
    _ words: [String],
    _ kind: SearchRow.Kind,
    whole: Bool,
    _ limit: Int,
    _ day: CalendarDate?,
    in database: Database
  ) throws -> [SearchCandidate] {
    let end = words.count - 1
    let terms = words.enumerated().map { index, word in
      "\"\(word)\"" + (whole || index < end ? "" : "*")
    }
    // A race's number has its day in it; of athletes, whose number has the day of their last mark,
    // enough are asked for to be left with some.
    let last = day.map { kind.last(through: $0) } ?? kind.numbers.upperBound
    let most = kind == .athlete && day != nil ? limit * 4 : limit
    let found = try database.rows(
      searchSQL,
      [terms.joined(separator: " "), kind.numbers.lowerBound, last, most]
    ) { columns in
      let id: Int64 = try columns.next()
      return SearchCandidate(
        id: id,
        kind: kind,
        slug: try columns.next(),
        title: try columns.next(),
        detail: try columns.next(),
        date: try columns.next(),
        words: try columns.next()
      )
    }
    guard let day, kind == .athlete else { return found }
    return try found.compactMap { candidate in
      if candidate.date > 0, PartialDate(code: candidate.date).lastDay <= day { return candidate }
      return try hasMark(candidate, by: day, database) ? candidate.undated : nil
    }
  }

  private static func hasMark(
    _ candidate: SearchCandidate,
    by day: CalendarDate,
    _ database: Database
  ) throws -> Bool {
    let sql = "SELECT 1 FROM performance WHERE person_id = ? AND \(isOver(by: day)) LIMIT 1"
    let person = candidate.id & 0xffff_ffff
    return try !database.rows(sql, [person]) { try $0.next(Int.self) }.isEmpty
  }

  /// The latest entries of a kind that bear some words.
  static let searchSQL = """
    SELECT found.rowid, entry.slug, entry.title, entry.detail, entry.date, entry.words
    FROM (
      SELECT rowid FROM search_index
      WHERE search_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?
    ) AS found CROSS JOIN search_entry AS entry ON entry.id = found.rowid
    """
}

/// An entry that bears the words typed.
private struct SearchCandidate {
  let id: Int64
  let kind: SearchRow.Kind
  let slug: String
  let title: String
  let detail: String
  var date: Int
  let words: String

  /// The same without the day on which it was last seen.
  var undated: SearchCandidate {
    var undated = self
    undated.date = 0
    return undated
  }

  /// How recent it is; what has no date, as an event or a nation, is always of today.
  var recency: Int { date == 0 && kind != .athlete ? .max : date }

  var hit: SearchHit {
    SearchHit(
      kind: kind.hit,
      id: slug,
      title: title,
      detail: detail,
      date: date == 0 ? nil : PartialDate(code: date)
    )
  }

  /// How far the entry is from what was typed: less is nearer.
  ///
  /// Its name itself; whole words of the name; beginnings of them; whole words of what else it is
  /// found by; beginnings of those.
  func weight(for typed: [String]) -> Int {
    let title = FoldedText.words(of: title)
    if title == typed || FoldedText.words(of: slug) == typed { return 0 }
    if typed.allSatisfy({ title.contains($0) }) { return 1 }
    if typed.allSatisfy({ word in title.contains { $0.hasPrefix(word) } }) { return 2 }
    let own = words.split(separator: " ").map(String.init)
    return typed.allSatisfy { own.contains($0) } ? 3 : 4
  }
}
