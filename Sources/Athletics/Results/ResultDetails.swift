/// What a timing system knows of a result beyond place and mark.
public struct ResultDetails: Hashable, Sendable {
  /// The number worn; a text, since leading zeros and letters count.
  public var bib: String?
  /// The lane, or the position at the start, from 1.
  public var lane: Int?
  /// Reaction to the gun.
  public var reaction: RaceTime?
  /// The time between the runner's own crossing of start and finish line, by chip; information
  /// beside the official time, which counts from the gun.
  public var net: RaceTime?
  /// The wind of this result.
  public var wind: Wind?
  /// Attempts of a field event, in order.
  public var attempts: [Attempt]
  /// What stood here before the last correction, as printed: `2nd, 4:11.00`; `nil` where nothing
  /// was corrected.
  public var before: String?

  /// What is known, and nothing by default.
  public init(
    bib: String? = nil,
    lane: Int? = nil,
    reaction: RaceTime? = nil,
    net: RaceTime? = nil,
    wind: Wind? = nil,
    attempts: [Attempt] = [],
    before: String? = nil
  ) {
    self.bib = bib
    self.lane = lane
    self.reaction = reaction
    self.net = net
    self.wind = wind
    self.attempts = attempts
    self.before = before
  }

  /// The details, or `nil` where nothing is known, so that two ways to know nothing are equal.
  public var ifAny: ResultDetails? {
    let isEmpty =
      bib == nil && lane == nil && reaction == nil && net == nil && wind == nil
      && attempts.isEmpty && before == nil
    return isEmpty ? nil : self
  }
}
