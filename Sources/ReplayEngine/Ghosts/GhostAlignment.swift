/// Where a ghost and the race it is put into meet.
package enum GhostAlignment: String, Hashable, Sendable, CaseIterable {
  /// Both start together: the same clock, distances from the start line.
  case gun
  /// The ghost finishes with the winner of the race: distances counted back from the finish.
  case finish
}
