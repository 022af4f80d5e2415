import Athletics
import TestSupport

/// Facts made up from a seed: every field is there in some of them and missing in others.
struct SampleFacts {
  var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// One edition of made-up facts.
  static func facts(seed: UInt64, edition: Int = 1) -> Facts {
    var sample = SampleFacts(seed: seed)
    return Facts(
      edition: edition,
      asOf: CalendarDate(year: 2026, month: 9, day: 27),
      sources: (0..<4).map {
        Source(id: "source-\($0)", title: sample.text(), kind: sample.maybe())
      },
      nations: [Nation(code: "KEN", name: "Kenya"), Nation(code: "NOR", name: "Norway")],
      disciplines: disciplines,
      athletes: [sample.profile(named: "Anna Ås"), sample.profile(named: "Bo Ek")],
      meetings: (0..<2).map { sample.meeting(id: "meeting-\($0)") },
      races: (0..<4).map { sample.race(id: "race-\($0)") },
      progressions: (0..<2).map { sample.progression(id: "progression-\($0)") },
      lists: [sample.list(id: "list-0")]
    )
  }

  static let disciplines = [
    Discipline(
      id: "1500m",
      name: "1500 m",
      kind: .run,
      distance: Distance(metres: 1500),
      order: 1,
      expectedFinalMinutes: 8
    ),
    Discipline(id: "mile", name: "Mile", kind: .run, distance: .mile, order: 2),
    Discipline(id: "shot-put", name: "Shot put", kind: .throw, order: 3),
    Discipline(id: "heptathlon", name: "Heptathlon", kind: .combined, order: 4),
  ]

  // MARK: - Larger things

  mutating func race(id: String) -> Race {
    Race(
      id: id,
      aliases: many { $0.text() },
      event: event(),
      distance: .mile,
      lap: maybe { Distance(metres: Int64($0.number(below: 400))) },
      date: day(),
      startLocal: maybe(),
      round: maybe(),
      meeting: text(),
      meetingID: maybe(),
      series: maybe(),
      venue: venue(),
      runners: many { $0.runner() },
      leaderSplits: many { $0.split() },
      lights: maybe { LightsNote(target: $0.maybe { $0.time() }, text: "on", sources: $0.cited()) },
      previousRecords: many { $0.previousRecord() },
      disagreements: disagreements(),
      notes: many { $0.text() },
      partial: maybe(),
      sources: cited()
    )
  }

  mutating func meeting(id: String) -> Meeting {
    Meeting(
      id: id,
      name: text(),
      shortName: text(),
      starts: day(),
      ends: day(),
      venue: venue(),
      zone: "Europe/Oslo",
      track: TrackKind.allCases.randomElement(using: &random) ?? .short,
      eventCount: maybe { $0.number(below: 50) },
      sessions: many { Session(id: $0.text(), date: $0.day(), name: "evening") },
      units: many { $0.unit() },
      incompleteDays: many { $0.day() },
      selectedResults: many { $0.text() },
      publishedMedals: maybe { $0.publishedMedals() },
      disagreements: disagreements(),
      notes: many { $0.text() },
      partial: maybe(),
      sources: cited()
    )
  }

  mutating func progression(id: String, of scope: RecordScope? = nil) -> RecordProgression {
    RecordProgression(
      id: id,
      event: event(),
      scope: scope,
      kind: "world record",
      asOf: day(),
      steps: many { $0.step() },
      notEligible: many { $0.step() },
      disagreements: disagreements(),
      notes: many { $0.text() }
    )
  }

  mutating func list(id: String) -> AllTimeList {
    AllTimeList(id: id, event: event(), title: text(), marks: many { $0.line() })
  }

  mutating func profile(named name: String) -> AthleteProfile {
    AthleteProfile(
      athlete: Athlete(name: name, family: maybe(), nation: "NOR"),
      sex: .women,
      birth: maybe { $0.partialDate() },
      bests: many { sample in
        AthleteProfile.Best(
          event: sample.text(),
          environment: sample.maybe(),
          mark: "3:45.14",
          date: sample.maybe { $0.partialDate() },
          place: sample.maybe(),
          sources: sample.cited()
        )
      },
      honours: many { sample in
        AthleteProfile.Honour(
          championship: sample.text(),
          medal: sample.one(of: Medal.allCases, else: .gold),
          event: sample.maybe(),
          environment: sample.maybe(),
          count: sample.number(below: 9),
          date: sample.maybe { $0.partialDate() },
          knownBy: sample.maybe { $0.partialDate() },
          place: sample.maybe(),
          sources: sample.cited()
        )
      },
      titleCounts: many { sample in
        AthleteProfile.TitleCount(
          what: sample.text(),
          count: sample.number(below: 30),
          asOf: sample.maybe { $0.partialDate() },
          note: sample.maybe(),
          sources: sample.cited()
        )
      },
      notes: many { AthleteProfile.Note(text: $0.text(), sources: $0.cited()) },
      sources: cited()
    )
  }
}

extension SampleFacts {
  // MARK: - Parts

  mutating func runner() -> Runner {
    Runner(
      result: result(),
      isPacemaker: number(below: 3) == 0,
      pacemakerNote: maybe(),
      splits: many { $0.split() },
      segments: many { sample in
        Segment(
          from: .zero,
          to: Distance(metres: 400),
          time: RaceTime(ticks: Int64(sample.number(below: 900_000))),
          printed: sample.text(),
          note: sample.maybe(),
          sources: sample.cited()
        )
      },
      alsoReported: many { $0.split() },
      lastSeen: maybe { Distance(metres: Int64($0.number(below: 1500))) }
    )
  }

  mutating func split() -> Split {
    Split(
      at: Distance(millimetres: Int64(number(below: 1_609_344))),
      time: RaceTime(ticks: Int64(number(below: 3_000_000))),
      printed: text(),
      precision: one(of: TimePrecision.allCases, else: .tenths),
      basis: one(of: Basis.allCases, else: .official),
      rank: maybe { $0.number(below: 20) },
      isTied: number(below: 2) == 0,
      isSuspect: number(below: 2) == 0,
      who: maybe(),
      note: maybe(),
      sources: cited()
    )
  }

  mutating func result() -> Result {
    Result(
      place: maybe { $0.number(below: 20) },
      athlete: athlete(),
      mark: maybe { $0.mark() },
      printedMark: maybe(),
      status: one(of: ResultStatus.allCases, else: .finished),
      rule: maybe(),
      qualification: maybe { $0.one(of: Qualification.allCases, else: .byPlace) },
      flags: many { $0.text() },
      members: many { $0.text() },
      note: maybe(),
      sources: cited()
    )
  }

  mutating func unit() -> TimetableUnit {
    let rounds: [Round] = [
      .heats, .quarterFinals, .semiFinals, .qualification, .final, .ceremony,
      .combined("heptathlon"), .other("B final"),
    ]
    return TimetableUnit(
      id: text(),
      start: maybe { Instant(milliseconds: Int64($0.number(below: 2_000_000_000)) * 1000) },
      date: day(),
      event: event(),
      round: one(of: rounds, else: .final),
      heat: maybe { $0.number(below: 5) },
      session: maybe(),
      isMedalEvent: number(below: 2) == 0,
      raceID: maybe(),
      endsWith: maybe(),
      printedStart: maybe(),
      results: many { $0.result() },
      notes: many { $0.text() },
      disagreements: disagreements(),
      sources: cited()
    )
  }

  mutating func step() -> RecordStep {
    RecordStep(
      printedMark: text(),
      mark: maybe { $0.mark() },
      athlete: athlete(),
      date: partialDate(),
      place: maybe(),
      ratification: one(of: Ratification.allCases, else: .pending),
      statusText: maybe(),
      sources: cited()
    )
  }

  mutating func line() -> ListedMark {
    ListedMark(
      performanceRank: maybe { $0.number(below: 20) },
      performerRank: maybe { $0.number(below: 20) },
      environment: "indoor",
      printedMark: text(),
      mark: maybe { $0.mark() },
      athlete: athlete(),
      birth: maybe { $0.partialDate() },
      place: maybe(),
      date: maybe { $0.partialDate() },
      sources: cited()
    )
  }

  mutating func previousRecord() -> PreviousRecord {
    PreviousRecord(
      scope: maybe(),
      discipline: "mile",
      track: one(of: TrackKind.allCases, else: .road),
      mark: time(),
      athlete: athlete(),
      date: maybe { $0.partialDate() },
      sources: cited()
    )
  }

  mutating func publishedMedals() -> PublishedMedalTable {
    PublishedMedalTable(
      rows: many { sample in
        MedalTable.Row(
          rank: sample.number(below: 9),
          nation: "KEN",
          gold: 1,
          silver: 2,
          points: Double(sample.number(below: 9)) / 2
        )
      },
      partial: maybe(),
      sources: cited()
    )
  }

  mutating func disagreements() -> [Disagreement] {
    many { Disagreement(what: $0.text(), against: $0.maybe(), sources: $0.cited()) }
  }
}
