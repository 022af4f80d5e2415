package import Athletics

/// Something that happens in a race, at a race time.
package struct Moment: Hashable, Sendable {
  /// What happens.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The race starts.
    case gun
    /// The first runner is at a point.
    case split
    /// Another runner is in front.
    case lead
    /// A runner passes the pacing lights, or they the runner.
    case lights
    /// A standing record is beaten or equalled, on the way or at the finish.
    case record
    /// The last lap begins.
    case bell
    /// A runner finishes.
    case finish
  }

  /// When, since the gun.
  package var time: RaceTime
  /// How finely the time was printed; tenths at most for an estimate.
  package var precision: TimePrecision
  /// Where, from the start line.
  package var at: Distance
  /// What happens.
  package var kind: Kind
  /// The runner's place in `race.runners`; `nil` where it belongs to the race.
  package var runnerIndex: Int?
  /// What the time rests on.
  package var basis: Basis
  /// A sentence without a full stop; a time with `~` is an estimate.
  package var text: String
  /// The sentence for a place where the race time stands before it already.
  package var brief: String
  /// The record beaten or equalled.
  package var record: StandingRecord?
  /// Whether the new record is ratified, where the book says so.
  package var ratification: Ratification?

  /// Something that happens.
  package init(
    time: RaceTime,
    precision: TimePrecision = .hundredths,
    at: Distance,
    kind: Kind,
    runnerIndex: Int? = nil,
    basis: Basis,
    text: String,
    brief: String? = nil,
    record: StandingRecord? = nil,
    ratification: Ratification? = nil
  ) {
    self.time = time
    self.precision = basis == .estimated ? min(.tenths, precision) : precision
    self.at = at
    self.kind = kind
    self.runnerIndex = runnerIndex
    self.basis = basis
    self.text = text
    self.brief = brief ?? text
    self.record = record
    self.ratification = ratification
  }
}
