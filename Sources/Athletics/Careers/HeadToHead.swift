/// The races that two athletes ran against each other.
public struct HeadToHead: Hashable, Sendable {
  /// One race of both.
  public struct Encounter: Hashable, Sendable {
    /// Who was ahead.
    public enum Outcome: Hashable, Sendable {
      /// The first of the two, by place.
      case first
      /// The second of the two, by place.
      case second
      /// Both in one place.
      case level
      /// One of them or both did not finish, set the pace, or have no place: nobody won.
      case open
    }

    /// The line of the first.
    public var first: CareerMark
    /// The line of the second.
    public var second: CareerMark
    /// Who was ahead.
    public var outcome: Outcome
    /// How far apart two times are; `nil` without two of them.
    public var gap: RaceTime?

    /// The gap as shown, no finer than the coarser of the two times.
    public var printedGap: String? {
      guard let gap, case .time(let mine) = first.mark, case .time(let theirs) = second.mark else {
        return nil
      }
      return MarkFormat.time(gap, precision: min(mine.precision, theirs.precision))
    }
  }

  /// The first athlete.
  public var first: Athlete
  /// The second athlete.
  public var second: Athlete
  /// Their races, oldest first.
  public var encounters: [Encounter]

  /// What two pages have in common: the same race, or the same unit of a meeting.
  ///
  /// Heats of one round are races of their own: a round of several heats in one unit is left out, as
  /// long as its places do not tell who met whom.
  ///
  /// - Complexity: O(*n*) in the marks of both.
  public init(_ first: AthletePage, _ second: AthletePage) {
    self.first = first.athlete
    self.second = second.athlete
    var theirs: [String: CareerMark] = [:]
    for mark in second.marks {
      if let key = mark.encounterKey { theirs[key] = mark }
    }
    encounters = first.marks.compactMap { mark in
      guard let key = mark.encounterKey, let other = theirs[key] else { return nil }
      return Encounter(mark, other)
    }
  }

  /// Races that the first won.
  public var firstWins: Int { encounters.count { $0.outcome == .first } }
  /// Races that the second won.
  public var secondWins: Int { encounters.count { $0.outcome == .second } }
}

extension HeadToHead.Encounter {
  /// Two lines of one race.
  init(_ first: CareerMark, _ second: CareerMark) {
    self.first = first
    self.second = second
    let isCounted = [first, second].allSatisfy {
      $0.result.status == .finished && !$0.isPacemaker
    }
    switch (first.result.place, second.result.place) {
    case (let mine?, let theirs?) where isCounted:
      outcome = mine == theirs ? .level : mine < theirs ? .first : .second
    default: outcome = .open
    }
    if let mine = first.mark?.time, let theirs = second.mark?.time {
      gap = RaceTime(ticks: abs(mine.ticks - theirs.ticks))
    }
  }
}

extension CareerMark {
  /// What tells a race from all others; `nil` for marks that are no race of the library, and for the
  /// times on the way of one.
  fileprivate var encounterKey: String? {
    guard !isOnTheWay else { return nil }
    if let raceID { return raceID }
    guard let meetingID, let unitID, isSingleRace else { return nil }
    return "\(meetingID) \(unitID)"
  }

  /// Whether a unit is one race and not a round of several heats.
  private var isSingleRace: Bool {
    guard let round else { return true }
    return round == Round.final.name || round.contains { $0.isNumber }
  }
}
