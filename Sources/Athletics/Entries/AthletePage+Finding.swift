extension AthletePage {
  /// What was found of an athlete, before it is put in order.
  public struct Findings: Sendable {
    /// What is known beyond single results; where there are several, the first says who it is.
    public var profiles: [AthleteProfile] = []
    /// Birth dates that lists print.
    public var births: [PartialDate] = []
    /// Marks from races, units, lists and record steps, in any order, each as often as it was found.
    public var marks: [CareerMark] = []
    /// Records set.
    public var records: [CareerRecord] = []
    /// Medals of decided finals.
    public var finals: [CareerMedal] = []
    /// Events contested at meetings, from their results.
    public var tried: [ChampionshipDouble] = []
    /// Disciplines by name, which is how profiles tell them.
    public var disciplines: [String: Discipline] = [:]

    /// Nothing found yet.
    public init() {}
  }

  /// The page of an athlete, from whatever was found.
  ///
  /// - Complexity: O(*n* log *n*) in the marks.
  public init(of athlete: Athlete, from findings: Findings) {
    var profile = Self.joined(findings.profiles)
    let listed = findings.births.sorted { $0.exactness > $1.exactness }
    let birth = PartialDate.fullest(findings.profiles.compactMap(\.birth) + listed)
    profile?.birth = PartialDate.fullest(findings.profiles.compactMap(\.birth))
    let told = profile.map { Self.marks(of: $0, findings.disciplines) } ?? []
    var marks = CareerMark.merged(findings.marks + told)
    for index in marks.indices {
      marks[index].age = birth.flatMap { Age(born: $0, on: marks[index].date) }
    }
    var records = findings.records.sorted { Self.isLater($0, $1) }
    for index in records.indices {
      records[index].age = birth.flatMap { Age(born: $0, on: records[index].step.date) }
    }
    let honours = profile.map { Self.medals(of: $0, findings.disciplines) } ?? []
    let medals = CareerMedal.merged(finals: findings.finals, honours: honours)
    self.init(
      athlete: athlete,
      profile: profile,
      birth: birth,
      marks: marks,
      records: records,
      medals: medals,
      doubles: Self.doubles(findings.tried, of: athlete, medals)
    )
  }

  /// Held ones first, then the latest.
  private static func isLater(_ left: CareerRecord, _ right: CareerRecord) -> Bool {
    if left.isHeld != right.isHeld { return left.isHeld }
    if left.step.date != right.step.date { return left.step.date > right.step.date }
    return left.progression.id < right.progression.id
  }

  /// Doubles by results, and those that medals alone tell of.
  private static func doubles(
    _ tried: [ChampionshipDouble],
    of athlete: Athlete,
    _ medals: [CareerMedal]
  ) -> [ChampionshipDouble] {
    let won = ChampionshipDouble.won(by: athlete, medals).filter { won in
      !tried.contains {
        $0.championship == won.championship && $0.date.year == won.date.year
          && $0.won.count >= won.won.count
      }
    }
    return (tried + won).sorted {
      $0.date == $1.date ? $0.championship.order < $1.championship.order : $0.date > $1.date
    }
  }

  private static func joined(_ profiles: [AthleteProfile]) -> AthleteProfile? {
    guard var first = profiles.first else { return nil }
    for other in profiles.dropFirst() {
      first.bests += other.bests
      first.honours += other.honours
      first.titleCounts += other.titleCounts
      first.notes += other.notes
    }
    return first
  }

  private static func marks(
    of profile: AthleteProfile,
    _ disciplines: [String: Discipline]
  ) -> [CareerMark] {
    profile.bests.compactMap { best in
      guard let date = best.date, let discipline = disciplines[best.event] else { return nil }
      return CareerMark(
        origin: .profile,
        event: Event(
          discipline: discipline,
          sex: profile.sex,
          track: TrackKind(environment: best.environment)
        ),
        date: date,
        result: Result(
          place: nil,
          athlete: profile.athlete,
          mark: try? Mark(parsing: best.mark, in: discipline),
          printedMark: best.mark,
          sources: best.sources
        ),
        venue: best.place
      )
    }
  }

  private static func medals(
    of profile: AthleteProfile,
    _ disciplines: [String: Discipline]
  ) -> [CareerMedal] {
    profile.honours.map { honour in
      let discipline = honour.event.flatMap { disciplines[$0] }
      return CareerMedal(
        medal: honour.medal,
        championship: Championship(honour.championship),
        date: honour.date,
        knownBy: honour.knownBy,
        event: discipline.map {
          Event(
            discipline: $0,
            sex: profile.sex,
            track: TrackKind(environment: honour.environment)
          )
        },
        count: honour.count,
        place: honour.place,
        sources: honour.sources
      )
    }
  }
}

extension PartialDate {
  /// How much of it is known.
  fileprivate var exactness: Int { (month == nil ? 0 : 1) + (day == nil ? 0 : 1) }

  /// The first of some dates, or the fullest of those that agree with it: a year alone takes nothing
  /// from a whole day.
  fileprivate static func fullest(_ dates: [PartialDate]) -> PartialDate? {
    guard var fullest = dates.first else { return nil }
    for date in dates where date.exactness > fullest.exactness && date.agrees(with: fullest) {
      fullest = date
    }
    return fullest
  }

  private func agrees(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month, let others = other.month else { return true }
    return month == others && (day == nil || other.day == nil || day == other.day)
  }
}

extension TrackKind {
  /// The kind of track that lists of bests call `indoor`, `outdoor`, `road`.
  public init(environment: String?) {
    switch environment {
    case "indoor": self = .short
    case "road": self = .road
    default: self = .standard
    }
  }

  /// How lists of bests call it.
  public var environment: String {
    switch self {
    case .standard: "outdoor"
    case .short: "indoor"
    case .road: "road"
    }
  }
}
