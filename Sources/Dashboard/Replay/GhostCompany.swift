package import ReplayEngine

/// The ghosts beside the runners of a race, and where they meet it.
package struct GhostCompany: Hashable, Sendable {
  /// The ghosts in the race, in the order in which they were asked for.
  package private(set) var runs: [GhostRun] = []
  /// Where they and the race meet.
  package private(set) var alignment = GhostAlignment.gun
  /// The sign of each.
  package private(set) var signs: [Unicode.Scalar] = []

  /// Nobody.
  init() {}

  /// Puts ghosts into a race; no more than there may be at once.
  mutating func set(_ ghosts: [Ghost], in replay: Replay) {
    let kept = Array(ghosts.prefix(Ghost.limit))
    runs = kept.map { GhostRun($0, in: replay, alignment: alignment) }
    signs = GhostSign.letters(for: kept)
  }

  /// Lets the ghosts meet the race elsewhere.
  mutating func align(at alignment: GhostAlignment, in replay: Replay) {
    self.alignment = alignment
    set(runs.map(\.ghost), in: replay)
  }
}
