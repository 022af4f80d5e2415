import Athletics
import Testing

/// The men's short-track mile and 1500 m around Liévin 2025; World Athletics, 13 February 2025.
@Suite("Record book")
struct RecordBookTests {
  private static let mile = Discipline(id: "mile", name: "Mile", kind: .run, distance: .mile)
  private static let metric = Discipline(
    id: "1500m",
    name: "1500 m",
    kind: .run,
    distance: Distance(metres: 1500)
  )

  private func step(
    _ mark: String,
    _ athlete: String,
    _ date: String,
    _ ratification: Ratification = .ratified
  ) throws -> RecordStep {
    RecordStep(
      printedMark: mark,
      mark: .time(try TimeMark(parsing: mark)),
      athlete: Athlete(name: athlete, nation: "NOR"),
      date: try #require(PartialDate(date)),
      ratification: ratification
    )
  }

  private func progression(
    of steps: [RecordStep],
    over discipline: Discipline = Self.mile,
    kind: String = "world record",
    sex: Sex = .men,
    track: TrackKind = .short
  ) -> RecordProgression {
    RecordProgression(
      id: "test",
      event: Event(discipline: discipline, sex: sex, track: track),
      kind: kind,
      asOf: CalendarDate(year: 2026, month: 9, day: 27),
      steps: steps
    )
  }

  private func race(_ date: String, track: TrackKind = .short, _ mark: String? = nil) throws -> Race
  {
    let time = try mark.map { Mark.time(try TimeMark(parsing: $0)) }
    let athlete = Athlete(name: "Jakob Ingebrigtsen", nation: "NOR")
    return Race(
      id: "test",
      event: Event(discipline: Self.mile, sex: .men, track: track),
      distance: .mile,
      lap: Distance(metres: track == .short ? 200 : 400),
      date: try #require(CalendarDate(date)),
      meeting: "Test",
      venue: Venue(city: "Liévin", country: "FRA"),
      runners: [Runner(result: Result(place: 1, athlete: athlete, mark: time, printedMark: mark))]
    )
  }

  private var miles: [RecordStep] {
    get throws {
      [
        try step("3:47.01", "Yomif Kejelcha", "2019-03-03"),
        try step("3:46.63", "Yared Nuguse", "2025-02-08", .unstated),
        try step("3:45.14", "Jakob Ingebrigtsen", "2025-02-13"),
      ]
    }
  }

  @Test(
    "a record stands from the day after it was set",
    arguments: [
      ("2019-03-02", nil), ("2019-03-03", nil), ("2019-03-04", "3:47.01"),
      ("2025-02-08", "3:47.01"),
      ("2025-02-13", "3:46.63"), ("2025-02-14", "3:45.14"),
    ]
  )
  func asOf(date: String, mark: String?) throws {
    let book = RecordBook(progressions: [progression(of: try miles)])
    #expect(book.standing(before: try race(date)).first?.mark.printed == mark)
  }

  @Test("other tracks and the other sex are no measure", arguments: [TrackKind.standard, .road])
  func neverMixed(track: TrackKind) throws {
    let book = RecordBook(progressions: [
      progression(of: try miles, track: track), progression(of: try miles, sex: .women),
    ])
    #expect(book.standing(before: try race("2025-02-14")).isEmpty)
    let outdoors = try race("2025-02-14", track: .standard)
    #expect(
      RecordBook(progressions: [progression(of: try miles)]).standing(before: outdoors).isEmpty
    )
  }

  @Test("events on the way stand at their point, and longer ones not at all")
  func onTheWay() throws {
    let long = Discipline(id: "3000m", name: "3000 m", kind: .run, distance: Distance(metres: 3000))
    let book = RecordBook(progressions: [
      progression(of: try miles),
      progression(of: [try step("3:30.60", "JI", "2022-02-17")], over: Self.metric),
      progression(of: [try step("7:23.81", "LG", "2023-02-15")], over: long),
    ])
    let standing = book.standing(before: try race("2025-02-13"))
    #expect(standing.map(\.at) == [Distance(metres: 1500), .mile])
    #expect(standing.map(\.name) == ["world record", "world record"])
  }

  @Test("the running best of a list is never called a record")
  func listBest() throws {
    let list = progression(
      of: [try step("3:48.45", "HG", "1997-02-12")],
      kind: "running best of a list"
    )
    let record = try #require(
      RecordBook(progressions: [list]).standing(before: try race("2025-02-13")).first
    )
    #expect(record.kind == .listBest)
    #expect(!record.name.contains("record"))
    #expect(!record.isOpen(to: Athlete(name: "Anybody", nation: "NOR")))
    let steps = [try step("3:48.45", "HG", "1997-02-12", .best)]
    let mixed = RecordBook(progressions: [progression(of: steps)])
    #expect(mixed.standing(before: try race("2025-02-13")).first?.kind == .listBest)
  }

  @Test("between a record and the best of a list lies a gap, of which the book says nothing")
  func gap() throws {
    let steps = [
      try step("3:47.8", "Jack Lovelock", "1936"),
      try step("3:32.1", "Sebastian Coe", "1979-08-15", .best),
    ]
    let book = RecordBook(progressions: [
      progression(of: steps, over: Self.metric, track: .standard)
    ])
    #expect(book.standing(before: try race("1954-05-06", track: .standard)).isEmpty)
  }

  @Test("where the race's own source and the book agree, one record stands")
  func agree() throws {
    var race = try race("2025-02-13")
    race.previousRecords = [try previous("3:46.63", "Yared Nuguse")]
    let book = RecordBook(progressions: [progression(of: try miles)])
    let standing = book.standing(before: race)
    #expect(standing.map(\.mark.printed) == ["3:46.63"])
    #expect(standing.first?.note == nil)
    #expect(standing.first?.date?.iso == "2025-02-08")
  }

  @Test("where they differ, the race's own source stands and the book is noted")
  func differ() throws {
    var race = try race("2025-02-13")
    race.previousRecords = [try previous("3:47.01", "Yomif Kejelcha")]
    let standing = RecordBook(progressions: [progression(of: try miles)]).standing(before: race)
    #expect(standing.map(\.mark.printed) == ["3:47.01"])
    #expect(standing.first?.note == "the book has 3:46.63, Yared Nuguse")
  }

  @Test("a nation's record stands beside the world's, and is open to its own runners")
  func scoped() throws {
    var race = try race("2025-02-13")
    race.previousRecords = [try previous("3:50.17", "Keely", scope: "British", nation: "GBR")]
    let standing = RecordBook(progressions: [progression(of: try miles)]).standing(before: race)
    #expect(standing.map(\.name) == ["British record", "world record"])
    #expect(standing[0].isOpen(to: Athlete(name: "A", nation: "GBR")))
    #expect(!standing[0].isOpen(to: Athlete(name: "A", nation: "NOR")))
  }

  @Test(
    "a record's scope is read from its name, and keeps it",
    arguments: [
      ("European", RecordScope.area(.european)),
      ("North and Central American", .area(.northAndCentralAmerican)),
      ("Olympic", .games("Olympic")), ("World Championships", .games("World Championships")),
      ("Commonwealth Games", .games("Commonwealth Games")), ("British", .nation("British")),
    ]
  )
  func scope(name: String, scope: RecordScope) {
    #expect(RecordScope(name) == scope)
    #expect(scope.name == name)
  }

  @Test(
    "games' records are open to all, an area's to those known to be of it, a nation's to its own",
    arguments: [("Olympic", true, true), ("European", true, false), ("British", true, false)]
  )
  func isOpen(scope: String, toOwn: Bool, toOthers: Bool) throws {
    var race = try race("2025-02-13")
    race.previousRecords = [try previous("3:50.17", "Keely", scope: scope, nation: "GBR")]
    let record = try #require(RecordBook().standing(before: race).first)
    #expect(record.name == "\(scope) record")
    #expect(record.isOpen(to: Athlete(name: "A", nation: "GBR")) == toOwn)
    #expect(record.isOpen(to: Athlete(name: "A", nation: "KEN")) == toOthers)
    #expect(!record.isOpen(to: Athlete(name: "A", nation: "")) || toOthers)
  }

  @Test("a day's step of the book confirms mark, holder and day, and nothing else")
  func confirmed() throws {
    let book = RecordBook(progressions: [progression(of: try miles)])
    let runner = Athlete(name: "Jakob Ingebrigtsen", nation: "NOR")
    let mark = try TimeMark(parsing: "3:45.14").time
    let race = try race("2025-02-13")
    #expect(book.step(of: runner, mark, over: "mile", in: race)?.ratification == .ratified)
    #expect(book.step(of: runner, mark, over: "1500m", in: race) == nil)
    #expect(book.step(of: Athlete(name: "B", nation: "NOR"), mark, over: "mile", in: race) == nil)
    #expect(book.step(of: runner, .zero, over: "mile", in: race) == nil)
    #expect(book.step(of: runner, mark, over: "mile", in: try self.race("2025-02-14")) == nil)
  }

  /// Ingebrigtsen's 3:45.14 was set on 13 February 2025 indoors (World Athletics).
  @Test(
    "a personal best is told by what was known before the race",
    arguments: [
      ("2025-02-12", "3:45.00", nil), ("2025-02-14", "3:45.00", "inside 3:45.14"),
      ("2025-02-14", "3:45.14", "equals 3:45.14"), ("2025-02-14", "3:46.00", nil),
      ("2025-02-13", "3:45.14", "named"), ("2025-02-13", "3:46.00", nil),
    ]
  )
  func personalBest(date: String, mark: String, found: String?) throws {
    let race = try race(date, mark)
    let book = RecordBook(profiles: [
      AthleteProfile(
        athlete: race.runners[0].athlete,
        sex: .men,
        bests: [
          .init(
            event: "Mile",
            environment: "outdoor",
            mark: "3:43.73",
            date: PartialDate(year: 2023)
          ),
          .init(
            event: "Mile",
            environment: "indoor",
            mark: "3:45.14",
            date: PartialDate("2025-02-13")
          ),
        ]
      )
    ])
    let text: String? =
      switch book.personalBest(of: race.runners[0], in: race) {
      case .inside(let mark, _): "inside \(mark.printed)"
      case .equals(let mark, _): "equals \(mark.printed)"
      case .named: "named"
      case nil: nil
      }
    #expect(text == found)
  }

  @Test("a best of a year alone is known once the year is over")
  func yearAlone() throws {
    func best(_ date: String) throws -> PersonalBest? {
      let race = try race(date, "3:44.00")
      let best = AthleteProfile.Best(
        event: "Mile",
        environment: "indoor",
        mark: "3:45.14",
        date: PartialDate(year: 2025)
      )
      let profile = AthleteProfile(athlete: race.runners[0].athlete, sex: .men, bests: [best])
      return RecordBook(profiles: [profile]).personalBest(of: race.runners[0], in: race)
    }
    #expect(try best("2025-12-30") == nil)
    #expect(try best("2026-01-01") != nil)
  }

  @Test(
    "a time printed to a tenth is inside a record only with its whole step",
    arguments: [
      ("3:26.0", "3:26.05", false), ("3:25.9", "3:26.00", true), ("3:25.99", "3:26.0", true),
    ]
  )
  func coarse(mark: String, record: String, isInside: Bool) throws {
    let mark = try TimeMark(parsing: mark)
    #expect(mark.isInside(try TimeMark(parsing: record)) == isInside)
  }

  private func previous(
    _ mark: String,
    _ holder: String,
    scope: String? = nil,
    nation: String = ""
  ) throws -> PreviousRecord {
    PreviousRecord(
      scope: scope,
      discipline: "mile",
      track: .short,
      mark: try TimeMark(parsing: mark),
      athlete: Athlete(name: holder, nation: nation)
    )
  }
}
