package import Athletics
import GRDB

extension Library {
  /// Some lines of a list of marks.
  ///
  /// Ranks are by mark, whatever the lines are sorted by; level marks share one. A list by mark is
  /// found its lines without walking to them, however far down they are.
  ///
  /// - Parameters:
  ///   - query: which marks, in which order.
  ///   - start: the place of the first line, from 0.
  ///   - count: how many lines; fewer at the end of the list.
  /// - Returns: the lines, how long the list is, and how far it is complete.
  /// - Throws: `LibraryError` when the library cannot be read.
  /// - Complexity: O(log *n*) by mark; O(*n*) in the marks of the year when nation and year are given,
  ///   O(*n* log *n*) in the list when it is sorted by another column or ends on a day.
  package func markPage(
    _ query: MarkQuery,
    from start: Int,
    count: Int
  ) throws(LibraryError) -> MarkPage {
    try read { database in
      let first = max(0, start)
      let partial = try MarkCompleteness(database).sentence(on: query)
      guard let list = try MarkList(query, in: database) else {
        return MarkPage(query: query, total: 0, start: first, marks: [], partial: partial)
      }
      return MarkPage(
        query: query,
        total: list.total,
        start: first,
        marks: try list.lines(from: first, count: count),
        partial: partial
      )
    }
  }

  /// Where a mark stands in a list, or would stand.
  ///
  /// - Complexity: that of a page.
  package func rank(of mark: Mark, in query: MarkQuery) throws(LibraryError) -> MarkRank {
    try read { database in
      guard let list = try MarkList(query, in: database) else {
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
      guard let list = try MarkList(query, in: database) else { return 0 }
      let total = list.total
      let place = max(0, min(rank, total) - 1)
      var byMark = query
      byMark.column = .mark
      byMark.isReversed = false
      guard
        let found = try MarkList(byMark, in: database)?.lines(from: place, count: 1)
          .first
      else { return place }
      return query.isReversed ? total - 1 - place : found.rank - 1
    }
  }
}
