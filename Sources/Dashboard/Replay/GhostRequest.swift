package import Athletics

/// A ghost that is asked for, as a value.
package enum GhostRequest: Hashable, Sendable {
  /// A runner of another race, by the place in its `runners`.
  case runner(raceID: String, runner: Int)
  /// A time of one's own over the distance of a race.
  case you(TimeMark, raceID: String)
}
