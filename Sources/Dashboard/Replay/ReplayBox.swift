/// A part of the replay that can have the focus, in the order in which Tab goes round.
package enum ReplayBox: Int, CaseIterable, Hashable, Sendable {
  case course
  case order
  case laps
  case chart
  case ticker
}

/// Which part of the replay keys go to, and whether it fills the pane.
package struct ReplayFocus: Hashable, Sendable {
  /// The part; the course until another is chosen.
  package var box = ReplayBox.course
  /// Whether it fills the pane alone.
  package var isEnlarged = false
  /// The moment chosen in the ticker, as an index; `nil` while the latest stays on top.
  package private(set) var chosen: Int?

  /// The moment chosen out of so many past ones; a rewind takes the choice back with it.
  package func moment(of past: Int) -> Int? {
    guard box == .ticker, past > 0 else { return nil }
    return chosen.map { min($0, past - 1) }
  }

  /// Chooses a moment of the ticker; `nil` lets the latest stay on top.
  mutating func choose(_ moment: Int?) {
    chosen = moment
  }
}
