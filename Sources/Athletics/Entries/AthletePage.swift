/// Everything a library knows of one athlete.
public struct AthletePage: Hashable, Sendable {
  /// Who it is.
  public var athlete: Athlete
  /// What is known beyond single results, where there is such a profile.
  public var profile: AthleteProfile?
  /// The birth date, or the year alone.
  public var birth: PartialDate?
  /// Marks, each once, oldest first.
  public var marks: [CareerMark]
  /// Records set, the latest first.
  public var records: [CareerRecord]
  /// Medals by championship.
  public var medals: [CareerMedal]
  /// Two events or more at one championship, the latest first.
  public var doubles: [ChampionshipDouble]
  /// The same doubles, won by others.
  public var sameDoubles: [ChampionshipDouble]

  /// A page of things as they stand.
  public init(
    athlete: Athlete,
    profile: AthleteProfile? = nil,
    birth: PartialDate? = nil,
    marks: [CareerMark] = [],
    records: [CareerRecord] = [],
    medals: [CareerMedal] = [],
    doubles: [ChampionshipDouble] = [],
    sameDoubles: [ChampionshipDouble] = []
  ) {
    self.athlete = athlete
    self.profile = profile
    self.birth = birth
    self.marks = marks
    self.records = records
    self.medals = medals
    self.doubles = doubles
    self.sameDoubles = sameDoubles
  }

  /// The years of which there are marks, the latest first.
  ///
  /// - Complexity: O(*n*) in the marks.
  public var years: [Int] { Set(marks.map(\.date.year)).sorted(by: >) }

  /// The marks of a year, oldest first.
  ///
  /// - Complexity: O(*n*) in the marks.
  public func season(_ year: Int) -> [CareerMark] { marks.filter { $0.date.year == year } }

  /// The best mark of every event and kind of track, in the order of a programme.
  ///
  /// Of one year alone where one is given. A mark that a record book says cannot count is no best.
  ///
  /// - Complexity: O(*n*) in the marks and the records.
  public func bests(in year: Int? = nil) -> [CareerMark] {
    var bests: [Event: CareerMark] = [:]
    let refused = records.filter { !$0.isEligible }
    for mark in marks where year == nil || mark.date.year == year {
      guard let value = mark.mark, !refused.contains(where: { $0.tells(mark) }) else { continue }
      if let known = bests[mark.event]?.mark, !value.isBetter(than: known) { continue }
      bests[mark.event] = mark
    }
    return bests.values.sorted { $0.event.isBefore($1.event) }
  }

  /// The golds there are to win, and which of them the athlete has by the facts.
  public var medalSet: MedalSet { MedalSet(medals, marks) }

  /// Records that the athlete holds by the book.
  public var heldRecords: [CareerRecord] { records.filter(\.isHeld) }
}

extension Event {
  /// The order of a programme; standard track, short track, road.
  fileprivate func isBefore(_ other: Event) -> Bool {
    let mine = TrackKind.allCases.firstIndex(of: track) ?? 0
    let theirs = TrackKind.allCases.firstIndex(of: other.track) ?? 0
    return (discipline.order, discipline.id, mine, restriction ?? "")
      < (other.discipline.order, other.discipline.id, theirs, other.restriction ?? "")
  }
}
