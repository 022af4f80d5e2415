import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

@Suite("What is exported is imported equal")
struct ExportRoundTripTests {
  private static let sources = [
    Source(id: "sheet", title: "A result sheet", kind: "results", url: "https://example.org/a"),
    Source(id: "press", title: "A \"report\""),
  ]

  /// Takes one file into a library of nothing but the bundled disciplines.
  private func takeIn(_ name: String, _ text: String, into library: Library) throws -> RowCounts {
    let file = ImportFile(name: name, bytes: Array(text.utf8))
    let reader = try #require(ImportFormats.recognise(file))
    let settings = ImportSettings(
      meetingID: "again-2026",
      meetingName: "Again",
      zone: "Europe/Dublin",
      now: Instant(milliseconds: 1_780_000_000_000)
    )
    let context = ImportContext(
      meeting: "again-2026",
      zone: Self.dublin,
      disciplines: try library.disciplines()
    )
    var counts = RowCounts()
    let summary = try library.takeIn(settings) { session in
      let intake = Intake(context: context, sink: session) { Issue.record("\($0.error)") }
      try reader.read([file], into: intake)
    }
    #expect(summary.refusals.isEmpty)
    if let found = summary.counts[0] { counts = found }
    return counts
  }

  /// Irish clocks went on an hour on 29 March 2026 at 01:00 UTC.
  private static let dublin = ZoneRules(
    id: "Europe/Dublin",
    initialOffsetSeconds: 0,
    initialAbbreviation: "GMT",
    transitions: [
      ZoneRules.Transition(
        instant: Instant(date: CalendarDate(year: 2026, month: 3, day: 29), secondsOfDay: 3600),
        offsetSeconds: 3600,
        abbreviation: "IST"
      ),
      // And back an hour on 25 October at the same time.
      ZoneRules.Transition(
        instant: Instant(date: CalendarDate(year: 2026, month: 10, day: 25), secondsOfDay: 3600),
        offsetSeconds: 0,
        abbreviation: "GMT"
      ),
    ]
  )

  private func again(_ library: Library) throws -> Meeting {
    try #require(try library.meeting(id: "again-2026"))
  }

  private static let disciplines = try? BundledFacts.read().disciplines.filter {
    ["100m", "1500m", "high-jump", "long-jump", "shot-put", "marathon", "decathlon"].contains($0.id)
  }

  private func chance(_ seed: UInt64) throws -> Meeting {
    var random = RandomMeeting(seed: seed)
    let disciplines = try #require(Self.disciplines)
    #expect(disciplines.count == 7)
    return random.meeting(disciplines, sources: Self.sources.map(\.id))
  }

  @Test("a meeting as JSON", arguments: UInt64(0)..<16)
  func json(seed: UInt64) throws {
    let meeting = try chance(seed)
    let text = MeetingJSON.text(meeting, sources: Self.sources)
    let library = try BundledFacts.emptyLibrary()
    _ = try takeIn("x.json", text, into: library)
    let read = try again(library)
    #expect(read.comparable == meeting.comparable)
    #expect(try library.sources() == Self.sources.sorted { $0.id < $1.id })
    #expect(MeetingJSON.text(read.named(as: meeting), sources: Self.sources) == text)
    let second = try takeIn("x.json", text, into: library)
    #expect((second.new, second.changed) == (0, 0))
    #expect(try library.check().faults.isEmpty)
  }

  @Test("results, start lists and timetable as CSV", arguments: UInt64(0)..<16)
  func csv(seed: UInt64) throws {
    let meeting = try chance(seed)
    let library = try BundledFacts.emptyLibrary()
    let known = Set(try library.disciplines().map(\.id))
    let tables = CSVTables(meeting, zone: Self.dublin, known: known)
    for (name, rows) in [
      ("t.csv", tables.timetable), ("s.csv", tables.startLists), ("r.csv", tables.results()),
    ] {
      _ = try takeIn(name, CSVText.text(rows), into: library)
    }
    let read = try again(library)
    #expect(read.units.map(\.id) == meeting.units.map(\.id))
    for (one, two) in zip(read.units, meeting.units) {
      #expect(one.results.map(\.comparable) == two.results.map(\.comparable))
      #expect(one.entries.map(\.comparable) == two.entries.map(\.comparable))
      #expect(one.event == two.event)
      #expect(
        (one.start, one.date, one.round, one.heat) == (two.start, two.date, two.round, two.heat)
      )
      #expect((one.session, one.isMedalEvent) == (two.session, two.isMedalEvent))
    }
    let back = CSVTables(read, zone: Self.dublin, known: known)
    #expect(back.results() == tables.results())
    #expect(back.startLists == tables.startLists)
    #expect(back.timetable == tables.timetable)
    let second = try takeIn("r.csv", CSVText.text(back.results()), into: library)
    #expect((second.new, second.changed) == (0, 0))
  }

  @Test("starts in the nights in which clocks change", arguments: [(3, 29), (10, 25)])
  func clocks(month: Int, day: Int) throws {
    let date = CalendarDate(year: 2026, month: month, day: day)
    var meeting = try chance(1)
    let unit = try #require(meeting.units.first)
    meeting.units = (0..<16).map { quarter in
      var unit = unit
      unit.id = "q-\(quarter + 10)"
      (unit.entries, unit.results) = ([], [])
      (unit.round, unit.heat) = (.heats, quarter + 1)
      unit.start = Instant(date: date, secondsOfDay: quarter * 900)
      unit.date = date
      return unit
    }
    let starts = meeting.units.map(\.start)
    let known = Set(try BundledFacts.emptyLibrary().disciplines().map(\.id))
    let table = CSVText.text(CSVTables(meeting, zone: Self.dublin, known: known).timetable)
    for (name, text) in [("t.csv", table), ("t.json", MeetingJSON.text(meeting))] {
      let library = try BundledFacts.emptyLibrary()
      _ = try takeIn(name, text, into: library)
      #expect(try again(library).units.map(\.start) == starts, "\(name)")
    }
  }

  @Test("every bundled meeting as JSON", arguments: try BundledFacts.read().meetings.map(\.id))
  func bundled(id: String) throws {
    let facts = try BundledFacts.read()
    let meeting = try #require(facts.meetings.first { $0.id == id })
    let library = try BundledFacts.emptyLibrary()
    let text = MeetingJSON.text(meeting, sources: facts.sources)
    _ = try takeIn("x.json", text, into: library)
    let read = try again(library)
    for (one, two) in zip(read.comparable.units, meeting.comparable.units) where one != two {
      Issue.record("\(one.id): \(one) is not \(two)")
      break
    }
    #expect(read.comparable == meeting.comparable)
    #expect(MeetingJSON.text(read.named(as: meeting), sources: facts.sources) == text)
  }

  @Test("the results of Nanjing 2025 as CSV and back")
  func nanjing() throws {
    let facts = try BundledFacts.read()
    let meeting = try #require(facts.meetings.first { $0.id == "wic-nanjing-2025" })
    let library = try BundledFacts.emptyLibrary()
    let tables = CSVTables(meeting, zone: .utc, known: Set(facts.disciplines.map(\.id)))
    let text = CSVText.text(tables.results())
    let file = ImportFile(name: "r.csv", bytes: Array(text.utf8))
    let context = ImportContext(disciplines: facts.disciplines)
    let settings = ImportSettings(
      meetingID: "again-2026",
      meetingName: "Again",
      zone: "UTC",
      now: Instant(milliseconds: 0)
    )
    _ = try library.takeIn(settings) { session in
      let intake = Intake(context: context, sink: session) { Issue.record("\($0.error)") }
      try CSVReader().read([file], into: intake)
    }
    let read = try again(library)
    let told = meeting.units.filter { !$0.results.isEmpty }
    #expect(Set(read.units.map(\.id)) == Set(told.map(\.id)))
    for unit in told {
      let again = try #require(read.units.first { $0.id == unit.id })
      #expect(again.results.map(\.comparable) == unit.results.map(\.comparable))
      #expect(again.start == unit.start)
    }
  }

  @Test("splits of a race go with its results")
  func splits() throws {
    let facts = try BundledFacts.read()
    let meeting = try #require(facts.meetings.first { $0.id == "wic-nanjing-2025" })
    var race = try #require(facts.races.first { $0.id == "nanjing-2025-3000-w-final" })
    let split = Split(
      at: Distance(metres: 1000),
      time: RaceTime(ticks: 1_751_234),
      precision: .tenths,
      basis: .reported,
      rank: 2,
      isTied: true,
      isSuspect: true,
      note: "by hand",
      sources: race.sources + ["press"]
    )
    race.runners[0].splits.insert(split, at: 0)
    race.runners[0].alsoReported = [split]
    race.runners[1].isPacemaker = true
    race.runners[1].pacemakerNote = "to 1000 m"
    race.runners[1].segments = [
      Segment(
        from: Distance(metres: 1000),
        to: Distance(millimetres: 1_609_344),
        time: RaceTime(ticks: 600_000),
        printed: "1:00.0",
        sources: ["press"]
      )
    ]
    race.leaderSplits = [split]
    let library = try BundledFacts.emptyLibrary()
    let text = MeetingJSON.text(meeting, races: ["w-3000m-final": race], sources: facts.sources)
    _ = try takeIn("x.json", text, into: library)
    let unit = try #require(try again(library).units.first { $0.id == "w-3000m-final" })
    let read = try #require(try library.race(id: unit.raceID ?? ""))
    // The finish follows from the mark.
    let onTheWay = { (runner: Runner) in runner.splits.filter { $0.at < race.distance } }
    #expect(read.runners.map(onTheWay) == race.runners.map(onTheWay))
    #expect(read.runners.map(\.alsoReported) == race.runners.map(\.alsoReported))
    #expect(read.runners.map(\.isPacemaker) == race.runners.map(\.isPacemaker))
    #expect(read.runners.map(\.pacemakerNote) == race.runners.map(\.pacemakerNote))
    #expect(read.runners.map(\.segments) == race.runners.map(\.segments))
    #expect(read.leaderSplits == race.leaderSplits)
    #expect(read.lap == race.lap)
    let second = try takeIn("x.json", text, into: library)
    #expect((second.new, second.changed) == (0, 0))
  }

  @Test("a correction keeps what stood there before")
  func corrected() throws {
    var meeting = try chance(3)
    for index in meeting.units.indices {
      for row in meeting.units[index].results.indices {
        var details = meeting.units[index].results[row].details ?? ResultDetails()
        details.before = "2nd, 4:11.00"
        meeting.units[index].results[row].details = details
      }
    }
    let library = try BundledFacts.emptyLibrary()
    _ = try takeIn("x.json", MeetingJSON.text(meeting, sources: Self.sources), into: library)
    #expect(try again(library).comparable == meeting.comparable)
  }
}

extension Meeting {
  /// The same without what a library names by itself: its id and those of races.
  fileprivate var comparable: Meeting {
    var meeting = self
    meeting.id = ""
    for index in meeting.units.indices { meeting.units[index].raceID = nil }
    return meeting
  }

  /// The same with the ids of another one.
  fileprivate func named(as other: Meeting) -> Meeting {
    var meeting = self
    meeting.id = other.id
    for (index, unit) in other.units.enumerated() where meeting.units.indices.contains(index) {
      meeting.units[index].raceID = unit.raceID
    }
    return meeting
  }
}

extension Athletics.Result {
  /// The same without its sources.
  fileprivate var comparable: Athletics.Result {
    var result = self
    result.sources = []
    return result
  }
}

extension Entry {
  /// The same without its sources.
  fileprivate var comparable: Entry {
    var entry = self
    entry.sources = []
    return entry
  }
}
