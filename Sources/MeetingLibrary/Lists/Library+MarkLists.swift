package import Athletics
import GRDB

extension Library {
  /// Some lines of a list of marks.
  ///
  /// Ranks are by mark, whatever the lines are sorted by; level marks share one. A list by mark is
  /// found its lines without walking to them, however far down they are. Of a longer list than
  /// `mostSorted` only the best so many are sorted by another column, and the page says so.
  ///
  /// - Parameters:
  ///   - query: which marks, in which order.
  ///   - start: the place of the first line, from 0.
  ///   - count: how many lines; fewer at the end of the list.
  ///   - mostSorted: how many lines are sorted by another column at most.
  /// - Returns: the lines, how long the list is, and how far it is complete.
  /// - Throws: `LibraryError` when the library cannot be read.
  /// - Complexity: O(log *n*) by mark; O(*n*) in the marks of the year when nation and year are given.
  ///   O(*n* log *n*) for the first page of a list that is sorted by another column, or that ends on
  ///   a day after which there are marks, then O(log *n*).
  package func markPage(
    _ query: MarkQuery,
    from start: Int,
    count: Int,
    mostSorted: Int = 100_000
  ) throws(LibraryError) -> MarkPage {
    try read { database in
      let first = max(0, start)
      let partial = try MarkCompleteness(database).sentence(on: query)
      guard let list = try MarkList(query, in: database, listMemory, mostSorted: mostSorted) else {
        return MarkPage(query: query, total: 0, start: first, marks: [], partial: partial)
      }
      return MarkPage(
        query: query,
        total: list.total,
        start: first,
        marks: try list.lines(from: first, count: count),
        partial: list.sortedPart.map { part in partial.map { "\(part); \($0)" } ?? part } ?? partial
      )
    }
  }

  /// Where a mark stands in a list, or would stand.
  ///
  /// - Complexity: that of a page.
  package func rank(of mark: Mark, in query: MarkQuery) throws(LibraryError) -> MarkRank {
    try read { database in
      guard let list = try MarkList(query.byMark, in: database, listMemory) else {
        return MarkRank(rank: 1, levelCount: 0, total: 0)
      }
      let order = MarkCode(mark).order
      let better = try list.countBetter(than: order)
      let level = try list.countLevel(with: order)
      return MarkRank(
        rank: better + 1,
        levelCount: level,
        total: list.total,
        ahead: try list.neighbour(of: order, isBetter: true, better: better, level: level),
        behind: better + level < list.total
          ? try list.neighbour(of: order, isBetter: false, better: better, level: level) : nil
      )
    }
  }

  /// The place, from 0, of the first line of a rank in a list by mark; the last line's where the
  /// list is shorter.
  ///
  /// - Complexity: that of a page.
  package func start(ofRank rank: Int, in query: MarkQuery) throws(LibraryError) -> Int {
    try read { database in
      guard let list = try MarkList(query.byMark, in: database, listMemory) else { return 0 }
      let total = list.total
      let place = max(0, min(rank, total) - 1)
      guard let found = try list.lines(from: place, count: 1).first else { return place }
      return query.isReversed ? total - 1 - place : found.rank - 1
    }
  }
}

extension MarkQuery {
  /// The same list by mark, the best first.
  fileprivate var byMark: MarkQuery {
    var query = self
    query.column = .mark
    query.isReversed = false
    return query
  }
}
