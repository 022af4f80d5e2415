package import Athletics

/// The list shown, and what is chosen in it.
///
/// Of a list of any length only the lines around those on the screen are held.
package struct ListsState: Sendable {
  /// One row of the list.
  enum Row: Hashable, Sendable {
    case mark(RankedMark)
    /// The mark asked for, between its neighbours.
    case asked(MarkRank)
    /// A mark that is not loaded.
    case unknown
  }

  /// A mark whose rank was asked for.
  package struct AskedMark: Hashable, Sendable {
    /// The mark.
    package var mark: Mark
    /// Where it would stand, once that is known.
    package var rank: MarkRank?
  }

  /// Lines loaded on each side of the first one wanted.
  static let margin = 100

  /// What the list holds; `nil` before the pane was on the screen.
  package private(set) var query: MarkQuery?
  /// Disciplines that can be chosen, once they are loaded.
  package var disciplines: [Discipline] = []
  /// The lines loaded; `nil` until they are.
  package private(set) var page: MarkPage?
  /// The mark asked for.
  package private(set) var asked: AskedMark?
  /// The chosen row, from 0.
  package private(set) var selected = 0
  /// The first row on the screen.
  package private(set) var offset = 0

  /// Nothing is shown yet.
  package init() {}

  /// Lines of the list, and the mark asked for.
  package var count: Int { (page?.total ?? 0) + (askedRow == nil ? 0 : 1) }

  /// The row of the mark asked for: behind those level with it; `nil` in any other order.
  package var askedRow: Int? {
    guard let rank = asked?.rank, let page, query?.column == .mark else { return nil }
    let better = max(0, min(rank.rank - 1, page.total))
    return query?.isReversed == true
      ? page.total - better : min(better + max(0, rank.levelCount), page.total)
  }

  /// What stands in a row.
  func row(_ index: Int) -> Row {
    if index == askedRow, let rank = asked?.rank { return .asked(rank) }
    guard let page else { return .unknown }
    let place = place(of: index) - page.start
    return page.marks.indices.contains(place) ? .mark(page.marks[place]) : .unknown
  }

  /// The chosen line; `nil` where none is, or the mark asked for.
  package var selectedMark: RankedMark? {
    guard case .mark(let mark) = row(selected), selected < count else { return nil }
    return mark
  }

  /// The place in the list of a row, without the mark asked for.
  func place(of row: Int) -> Int {
    guard let askedRow, row > askedRow else { return row }
    return row - 1
  }

  /// Shows another list from its first line.
  package mutating func show(_ query: MarkQuery) {
    guard query != self.query else { return }
    self.query = query
    page = nil
    asked?.rank = nil
    selected = 0
    offset = 0
  }

  /// Takes lines of the list; those of another list are passed over.
  package mutating func take(_ page: MarkPage) {
    guard page.query == query else { return }
    self.page = page
    clamp()
  }

  /// Asks for a mark's rank, or for none.
  package mutating func ask(_ mark: Mark?) {
    asked = mark.map { AskedMark(mark: $0) }
    clamp()
  }

  /// Takes the rank of the mark asked for; an answer to anything else is passed over.
  ///
  /// - Returns: whether it was taken.
  package mutating func take(_ rank: MarkRank, of mark: Mark, in query: MarkQuery) -> Bool {
    guard query == self.query, asked?.mark == mark else { return false }
    asked?.rank = rank
    return true
  }

  /// Chooses a row, and moves the screen of so many rows as far as that needs.
  ///
  /// - Parameters:
  ///   - row: from 0; beyond either end the last one there.
  ///   - height: rows on the screen.
  ///   - inTheMiddle: whether it is to stand there, where the screen has to move.
  package mutating func select(_ row: Int, height: Int, inTheMiddle: Bool = false) {
    selected = max(0, min(row, count - 1))
    let isInSight = (offset..<max(offset, offset + height)).contains(selected)
    if inTheMiddle, !isInSight { offset = selected - height / 2 }
    scroll(height: height)
  }

  /// The row of a place in the list.
  func row(ofPlace place: Int) -> Int {
    guard let askedRow, place >= askedRow else { return place }
    return place + 1
  }

  /// Keeps the chosen row on a screen of so many rows.
  mutating func scroll(height: Int) {
    guard height > 0 else { return }
    var first = max(min(offset, selected), selected - height + 1)
    first = min(first, count - height)
    offset = max(first, 0)
  }

  /// Which lines of the list have to be loaded for a screen of so many rows.
  ///
  /// - Returns: places in the list, from 0; `nil` where all are at hand.
  func missing(height: Int) -> Range<Int>? {
    let wanted = max(0, offset - Self.margin)..<(offset + max(height, 0) + Self.margin)
    guard let page else { return wanted }
    let first = max(0, offset - 1)
    let end = min(offset + max(height, 0), page.total)
    let isThere = page.start <= first && end <= page.start + page.marks.count
    return isThere || first >= end ? nil : wanted
  }

  private mutating func clamp() {
    selected = max(0, min(selected, count - 1))
    offset = max(0, min(offset, count - 1))
  }
}
