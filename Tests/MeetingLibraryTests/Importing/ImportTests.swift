import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

@Suite("Files taken into a library")
struct ImportTests {
  private static let day = CalendarDate(year: 2026, month: 5, day: 23)

  private let library: Library

  init() throws {
    library = try Library.inMemory(SampleFacts.facts(seed: 3))
  }

  /// Takes files in, as FinishLynx writes them or as tables.
  @discardableResult
  private func takeIn(
    _ files: (name: String, text: String)...,
    date: CalendarDate? = Self.day,
    meeting: String = "club-night-2026",
    isDryRun: Bool = false
  ) throws -> ImportSummary {
    let files = files.map { ImportFile(name: $0.name, bytes: Array($0.text.utf8)) }
    let reader = try #require(files.first.flatMap { ImportFormats.recognise($0) })
    let settings = ImportSettings(
      meetingID: meeting,
      meetingName: "Club night",
      zone: "UTC",
      date: date,
      now: Instant(milliseconds: 1_780_000_000_000)
    )
    return try library.takeIn(settings, isDryRun: isDryRun) { session in
      let intake = Intake(context: ImportContext(date: date), sink: session) { problem in
        Issue.record("\(problem.error)")
      }
      try reader.read(files, into: intake)
    }
  }

  private func unit(_ id: String) throws -> TimetableUnit {
    let meeting = try #require(try library.meeting(id: "club-night-2026"))
    return try #require(meeting.units.first { $0.id == id })
  }

  private static let events = """
    12,1,1,Women 1500,,,,,,1500
    ,101,1,Example,Ann,TSTA
    ,102,2,Sample,Bea,TSTB
    13,1,1,Men 200,,,,,,200
    ,201,1,Other,Al,TSTA
    13,1,2,Men 200,,,,,,200
    ,202,1,Another,Bo,TSTA

    """
  private static let results = """
    12,1,1,Women 1500,,,,,,1500,19:05:00.1234
    1,101,1,,,,4:10.412,,4:10.412,,"49.80,1:56.90,3:05.02"
    2,102,2,,,,4:11.003,,0.591,,

    """

  @Test("start list and results of several files make units and races")
  func joined() throws {
    let summary = try takeIn(
      ("lynx.evt", Self.events),
      ("lynx.sch", "12,1,1\n13,1,2\n13,1,1\n"),
      ("a.lif", Self.results)
    )
    #expect(summary.refusals.isEmpty)
    #expect(summary.counts[0]?.new == 4)
    #expect(summary.counts[1]?.new == 3)
    #expect(summary.counts[2]?.new == 2)
    #expect(summary.meetings == ["club-night-2026"])
    let meeting = try #require(try library.meeting(id: "club-night-2026"))
    #expect(meeting.units.map(\.id) == ["012-1-01", "013-1-02", "013-1-01"])
    #expect(meeting.units.map(\.roundName) == ["final", "heat 2", "heat 1"])
    #expect(meeting.starts == Self.day)
    #expect(meeting.ends == Self.day)
    let unit = meeting.units[0]
    #expect(unit.entries.map(\.athlete.name) == ["Ann Example", "Bea Sample"])
    #expect(unit.results.map(\.athlete.name) == ["Ann Example", "Bea Sample"])
    #expect(unit.results.map(\.printedMark) == ["4:10.42", "4:11.01"])
    let race = try #require(try library.race(id: unit.raceID ?? ""))
    #expect(race.runners[0].splits.map(\.at.printedMetres) == ["300", "700", "1100", "1500"])
    #expect(race.runners.map(\.result) == unit.results)
    #expect(race.lap == Distance(metres: 400))
    #expect(try library.races().contains { $0.id == race.id && $0.splitCount == 5 })
    #expect(try library.check().faults.isEmpty)
  }

  @Test("the same again changes nothing, in any order and in part")
  func again() throws {
    let files = [("lynx.evt", Self.events), ("a.lif", Self.results)]
    try takeIn(files[0], files[1])
    let before = try library.meeting(id: "club-night-2026")
    let races = try library.races()
    for part in [[files[0], files[1]], [files[1], files[0]], [files[1]], [files[0]]] {
      let summary = part.count == 2 ? try takeIn(part[0], part[1]) : try takeIn(part[0])
      for counts in summary.counts.values {
        #expect(counts.new == 0 && counts.changed == 0 && counts.same > 0)
      }
      #expect(try library.meeting(id: "club-night-2026") == before)
      #expect(try library.races() == races)
    }
    #expect(try library.corrections(ofMeeting: "club-night-2026").isEmpty)
  }

  @Test("a corrected file replaces the result, and what it was is kept")
  func corrected() throws {
    try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    let corrected = """
      12,1,1,Women 1500,,,,,,1500,19:05:00.1234
      1,102,2,,,,4:11.003
      DQ,101,1,,,,

      """
    let summary = try takeIn(("a.lif", corrected))
    #expect(summary.counts[0]?.changed == 2)
    #expect(summary.counts[0]?.corrected == 2)
    let unit = try unit("012-1-01")
    #expect(unit.results.map(\.athlete.name) == ["Bea Sample", "Ann Example"])
    #expect(unit.results.map(\.status) == [.finished, .disqualified])
    #expect(unit.results.map(\.details?.before) == ["2nd, 4:11.01", "1st, 4:10.42"])
    let corrections = try library.corrections(ofMeeting: "club-night-2026")
    #expect(corrections.map(\.after) == ["1st, 4:11.01", "DQ"])
    let race = try #require(try library.race(id: unit.raceID ?? ""))
    #expect(race.winner?.athlete.name == "Bea Sample")
    let dq = try #require(race.runners.last)
    #expect(
      dq.splits.map(\.at.printedMetres) == ["300", "700", "1100"],
      "splits stay, the finish goes"
    )
    #expect(try takeIn(("a.lif", corrected)).counts[0]?.same == 2)
    #expect(try library.corrections(ofMeeting: "club-night-2026").count == 2)
  }

  @Test("a start list that comes later names those whom results only number")
  func namedLater() throws {
    try takeIn(("a.lif", Self.results))
    #expect(try unit("012-1-01").results.map(\.athlete.name) == ["no. 101", "no. 102"])
    try takeIn(("lynx.evt", Self.events))
    let before = try unit("012-1-01")
    #expect(before.results.map(\.athlete.name) == ["Ann Example", "Bea Sample"])
    #expect(try takeIn(("a.lif", Self.results)).counts[0]?.same == 2)
    #expect(try unit("012-1-01") == before)
    #expect(try library.corrections(ofMeeting: "club-night-2026").isEmpty)
  }

  @Test("a single heat with a later number is no final until it is known to be one")
  func heatAlone() throws {
    try takeIn(("c.lif", "13,1,2,Men 200,,,,,,200\n1,201,1,O,A,T,21.0\n"))
    #expect(try unit("013-1-02").round == .heats)
    try takeIn(("d.lif", "13,2,1,Men 200,,,,,,200\n1,201,1,O,A,T,20.9\n"))
    #expect(try unit("013-2-01").round == .final)
    #expect(try unit("013-1-02").round == .heats)
  }

  @Test("nothing goes because a file lacks it")
  func lacking() throws {
    try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    try takeIn(("a.lif", "12,1,1,Women 1500,,,,,,1500\n2,102,2,,,,4:11.003\n"))
    let unit = try unit("012-1-01")
    #expect(unit.results.count == 2)
    #expect(unit.start == Instant(milliseconds: 1_779_563_100_123))
    #expect(try library.corrections(ofMeeting: "club-night-2026").isEmpty)
  }

  @Test("a dry run tells the same and changes nothing")
  func dryRun() throws {
    let dry = try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results), isDryRun: true)
    #expect(try library.meeting(id: "club-night-2026") == nil)
    #expect(try library.sources(ids: ["finishlynx/a.lif"]).isEmpty)
    let real = try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    #expect(dry.counts == real.counts)
  }

  @Test("marks go into lists and to athletes' pages, once each")
  func lists() throws {
    try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    let page = try library.markPage(
      MarkQuery(discipline: "1500m", sex: .women),
      from: 0,
      count: 100
    )
    let own = page.marks.filter { $0.raceID == "club-night-2026-012-1-01" }
    #expect(own.map(\.printedMark) == ["4:10.42", "4:11.01"])
    #expect(try library.search("bea sample", limit: 3).first?.id == "Bea Sample/TSTB")
  }

  @Test("a timetable finds the units that other files have numbered, and its starts stand")
  func timetable() throws {
    try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    let table = """
      date,start,event,sex,round,heat,session,medals
      2026-05-23,19:00,1500 m,women,final,,evening,yes
      2026-05-23,19:30,200 m,men,heats,2,evening,

      """
    let summary = try takeIn(("t.csv", table))
    #expect(summary.counts[0]?.changed == 2)
    let unit = try unit("012-1-01")
    #expect(unit.start == Instant("2026-05-23T19:00:00Z"))
    #expect(unit.isMedalEvent)
    #expect(try self.unit("013-1-02").session == "evening")
    #expect(try library.meeting(id: "club-night-2026")?.units.count == 3)
    try takeIn(("a.lif", Self.results))
    #expect(try self.unit("012-1-01").start == Instant("2026-05-23T19:00:00Z"))
    #expect(try takeIn(("t.csv", table)).counts[0]?.same == 2)
  }

  @Test("a row of the same athlete with another result is refused")
  func twice() throws {
    let table = "event,name,mark\n800 m,Ann,2:01.00\n800 m,Ann,2:02.00\n800 m,Ann,2:01.00\n"
    let summary = try takeIn(("t.csv", table))
    #expect(summary.counts[0]?.new == 1)
    #expect(summary.counts[0]?.same == 1)
    #expect(summary.refusals.map(\.row.line) == [3])
  }

  @Test("times on the way from a table join the runner's results")
  func splits() throws {
    try takeIn(("r.csv", "event,bib,name,mark\n800 m,7,Ann,2:01.00\n"))
    let table = "event,bib,at,time\n800 m,7,200 m,29.1\n800 m,7,400 m,59.2\n800 m,7,600 m,1:30.0\n"
    let summary = try takeIn(("s.csv", table))
    #expect(summary.counts[0]?.changed == 3)
    #expect(summary.counts[0]?.corrected == 0)
    let race = try #require(try library.race(id: "club-night-2026-x-800m-final"))
    #expect(race.runners.map(\.athlete.name) == ["Ann"])
    #expect(race.runners[0].splits.map(\.printed) == ["29.1", "59.2", "1:30.0", "2:01.00"])
    #expect(try takeIn(("s.csv", table)).counts[0]?.same == 3)
  }

  @Test("without a day nothing is taken in, and the error says what to add")
  func noDate() throws {
    #expect(throws: ImportError.noDate(meeting: "club-night-2026")) {
      try takeIn(("a.lif", Self.results), date: nil)
    }
    #expect(try library.meeting(id: "club-night-2026") == nil)
  }

  @Test("a bundled meeting is never changed")
  func bundled() throws {
    let meeting = try #require(SampleFacts.facts(seed: 3).meetings.first)
    #expect(throws: ImportError.bundled(meeting: meeting.id)) {
      try takeIn(("a.lif", Self.results), meeting: meeting.id)
    }
    #expect(try library.meeting(id: meeting.id) == meeting)
  }

  @Test("a later list moves a record on, an earlier one does not bring it back")
  func records() throws {
    func list(_ asOf: String, _ mark: String) -> (String, String) {
      (
        "n.csv",
        "record,scope,event,sex,mark,name,nation,date,as_of\nNR,NOR,1500m,men,\(mark),A B,NOR,2024-07-12,\(asOf)\n"
      )
    }
    #expect(try takeIn(list("2026-05-01", "3:26.73")).counts[0]?.new == 1)
    #expect(try takeIn(list("2026-05-01", "3:26.73")).counts[0]?.same == 1)
    #expect(try takeIn(list("2025-05-01", "3:26.73")).counts[0]?.same == 1)
    #expect(try takeIn(list("2026-06-01", "3:26.73")).counts[0]?.changed == 1)
    let event = Event(
      discipline: Discipline(id: "1500m", name: "1500 m", kind: .run),
      sex: .men,
      track: .standard
    )
    let records = try library.listedRecords(of: event)
    #expect(records.map(\.asOf) == [CalendarDate(year: 2026, month: 6, day: 1)])
  }

  @Test("an import and its removal leave nothing")
  func removed() throws {
    try takeIn(("lynx.evt", Self.events), ("a.lif", Self.results))
    try library.removeMeeting(id: "club-night-2026")
    #expect(try library.races().allSatisfy { !$0.id.hasPrefix("club-night") })
    #expect(try library.corrections(ofMeeting: "club-night-2026").isEmpty)
    #expect(try library.check().faults.isEmpty)
  }
}
