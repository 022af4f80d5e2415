import Athletics
import MeetingFormats
import Testing

/// Files as FinishLynx writes them, with invented names.
enum LynxFixture {
  static let events = """
    ; written by a meet program
    12,1,1,Women 1500,,,,,,1500
    ,101,1,Example,Ann,TSTA,,,,,,,F,"12,14"
    ,102,2,Sample,Bea,TSTB,,,,,,,F,12
    ,103,3,Test,Cleo,TSTA,,,,,,,F,12
    13,1,1,Boys 4x400 Meter Relay,,,,,,1600
    ,,4,Upper School,,UPPR  A
    \t104,5
    """

  static let schedule = ";Created by a program\n# by hand\n13,1,1\n12,1\n"

  static let results = """
    12,1,1,Women 1500,,,,,,1500,19:05:00.1234
    1,101,1,Example,Ann,TSTA,4:10.412,,4:10.412,0.211,"49.80 (49.80),1:56.90 (1:07.10),3:05.02 (1:08.12),4:10.412 (1:05.392)",19:05:00.123,F,,,4:10.412,4:10.412
    2,102,2,,,,4:11.003,,0.591
    DNF,103,3,Test,Cleo,TSTA,,,,,"50.20,1:57.40",19:05:00.123,F,,,,
    DQ,104,4,Wide,Dot,TSTC,4:10.900,,,,,19:05:00.123,F,,,,
    SCR,105,5,Away,Eve,TSTC

    """
}

@Suite("Files of FinishLynx")
struct FinishLynxTests {
  private func read(_ files: (String, String)..., track: TrackKind? = nil) throws -> Reading {
    try Reading(
      files.map { ImportFile($0.0, $0.1) },
      with: FinishLynxReader(),
      track: track
    )
  }

  @Test("every file is known by its content, whatever it is called")
  func recognised() {
    for text in [LynxFixture.events, LynxFixture.results, "1,1,1\n1,1,2\n"] {
      for end in ["\n", "\r\n"] {
        let text = text.split(separator: "\n").joined(separator: end)
        #expect(ImportFormats.recognise(ImportFile("x.dat", text))?.id == "finishlynx")
      }
    }
    #expect(ImportFormats.recognise(ImportFile("LYNX.PPL", "7,Doe,Jo,TST\n"))?.id == "finishlynx")
    #expect(ImportFormats.recognise(ImportFile("x.dat", "hello\nworld\n")) == nil)
  }

  @Test("results of a race: order by thousandths, print rounded up, keep how each one ended")
  func results() throws {
    let reading = try read(("lynx.evt", LynxFixture.events), ("a.lif", LynxFixture.results))
    let lines = reading.collector.lines.map(\.result)
    #expect(lines.map(\.place) == [1, 2, nil, nil, nil])
    #expect(
      lines.map(\.status)
        == [.finished, .finished, .didNotFinish, .disqualified, .withdrawn]
    )
    #expect(lines.map(\.printedMark) == ["4:10.42", "4:11.01", nil, nil, nil])
    #expect(lines[1].mark?.time == RaceTime(ticks: 2_510_030))
    #expect(lines[1].athlete == Athlete(name: "Bea Sample", family: "Sample", nation: "TSTB"))
    #expect(lines[0].details?.reaction == RaceTime(ticks: 2110))
    #expect(lines[3].note == "time 4:10.90")
    let unit = try #require(reading.collector.units.last)
    #expect(unit.key.unit == "012-1-01")
    #expect(unit.event?.discipline.id == "1500m")
    #expect(unit.event?.sex == .women)
    #expect(unit.start == .actual(Instant(milliseconds: 1_779_563_100_123)))
    #expect(unit.printedGun == "19:05:00.1234")
  }

  @Test("splits get their distances from race and track")
  func splits() throws {
    let text = LynxFixture.results
    let outdoor = try read(("a.lif", text)).collector.lines
    #expect(outdoor[0].splits.map(\.at.printedMetres) == ["300", "700", "1100"])
    #expect(outdoor[0].splits.map(\.printed) == ["49.80", "1:56.90", "3:05.02"])
    #expect(outdoor[0].splits.allSatisfy { $0.basis == .official && !$0.isSuspect })
    #expect(outdoor[2].splits.map(\.at.printedMetres) == ["300", "700"])
    let short = try read(("a.lif", text), track: .short).collector.lines
    #expect(short[0].splits.isEmpty, "eight laps want seven times")
    #expect(
      short[0].result.note == "times on the way, at no known distance: 49.80, 1:56.90, 3:05.02"
    )
  }

  @Test("start lists, relays, and a line that begins with a tab")
  func startLists() throws {
    let reading = try read(("lynx.evt", LynxFixture.events), ("LYNX.SCH", LynxFixture.schedule))
    let entries = reading.collector.entries
    #expect(entries.map(\.bib) == ["101", "102", "103", nil, "104"])
    #expect(entries.map(\.lane) == [1, 2, 3, 4, 5])
    #expect(entries[3].athlete == Athlete(name: "Upper School", nation: "UPPR A"))
    #expect(reading.told.isEmpty)
    #expect(reading.collector.units.first { $0.order == 0 }?.key.unit == "013-1-01")
    #expect(reading.collector.units.first { $0.order == 1 }?.key.unit == "012-1-01")
    let relay = try #require(reading.collector.units.first { $0.key.unit == "013-1-01" })
    #expect(relay.event?.discipline.id == "4x400m")
    #expect(relay.event?.sex == .men)
  }

  @Test("people without a start list give names to numbers")
  func people() throws {
    let reading = try read(
      ("lynx.ppl", "7,Doe,Jo,TST,,M,\"1,2\"\n"),
      ("1.lif", "1,1,1,Men 100,+1.04,m/s,,,,100,11:20:46.58\n1,7,4,,,,10.911\n")
    )
    #expect(reading.told.isEmpty)
    #expect(reading.collector.lines.map(\.athlete.name) == ["Jo Doe"])
    #expect(reading.collector.units.first?.wind == Wind(tenths: 11))
  }

  @Test("field events by attempt, each with its wind")
  func field() throws {
    let reading = try read(
      (
        "31.lff",
        "31,1,1,Men Long Jump,,,,,,,\n1,7,,,Leap,Bo,TST,8.10,+0.3,F,,P,,8.30,-0.1\n,8,,,Foul,Al,TST,F,+0.1\n,9,,,Off,Di,TST,DNS\n"
      )
    )
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines.map(\.result)
    #expect(lines.map(\.status) == [.finished, .noMark, .didNotStart])
    try #require(lines.count == 3)
    #expect(lines[0].mark == .length(Distance(millimetres: 8300)))
    #expect(lines[0].details?.attempts.map(\.printed) == ["8.10", "x", "-", "8.30"])
    #expect(lines[0].details?.wind == Wind(tenths: -1))
  }

  @Test("of a list that is there twice the last one counts")
  func repeated() throws {
    let text = "1,1,1,Men 100,,,,,,100\n,1,1,Old,One\n1,1,1,Men 100,,,,,,100\n,2,1,New,Two\n"
    let reading = try read(("lynx.evt", text))
    #expect(reading.collector.entries.map(\.athlete.name) == ["Two New"])
  }

  @Test(
    "broken rows are told with line and column",
    arguments: [
      (
        "XX,1,1,A,B,C,10.0,,",
        "r.lif:2:1: expected a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP, found \"XX\""
      ),
      ("1,1,1,A,B,C,1O.0,,", "r.lif:2:13: expected a time such as 4:11.003, found \"1O.0\""),
      ("1,0,0,,,C,10.0,,", "r.lif:2:7: expected a name, a number or a lane"),
      (
        "1,1,1,A,B,C,10.0,,,fast",
        "r.lif:2:20: expected a reaction time such as 0.155, found \"fast\""
      ),
      (
        "1,1,1,A,B,C,10.0,,,,\"5.0,x\"",
        "r.lif:2:21: expected times such as 62.33 (62.33),2:05.10 (62.77), found \"5.0,x\""
      ),
      ("1,1,1,\"A,B,C", "r.lif:2:7: expected a closing quote, found \"A,B,C\""),
      (
        "-3,1,1,A,B,C,10.0",
        "r.lif:2:1: expected a place, or DNF, DNS, DQ, SCR, FS, ADV, NT or NP, found \"-3\""
      ),
      (
        "1,1,1,A,B,C,999999999999:00.00",
        "r.lif:2:13: expected a time such as 4:11.003, found \"999999999999:00.00\""
      ),
    ]
  )
  func broken(row: String, problem: String) throws {
    let text = "1,1,1,Men 100,,,,,,100\n\(row)\n2,2,2,Good,Row,C,10.5,,\n"
    let reading = try read(("r.lif", text))
    #expect(reading.told == [problem])
    #expect(reading.collector.lines.map(\.athlete.name) == ["Row Good"])
  }

  @Test("a line that was cut while it was written is not taken for a whole one")
  func cut() throws {
    let text = "1,1,1,Men 100,,,,,,100\n1,1,1,A,B,C,10.011,,0.0,\n2,2,2,D,E,F,10.0"
    let reading = try read(("r.lif", text))
    let told = "expected 10 fields, as in the lines before, found \"the end of the file after 7\""
    #expect(reading.told == ["r.lif:3:17: \(told)"])
    #expect(reading.collector.lines.count == 1)
  }

  @Test("a header that is none refuses the file, and the others go on")
  func badHeader() throws {
    let reading = try read(("a.lif", "x,1,1\n1,2,3\n"), ("b.lif", LynxFixture.results))
    #expect(reading.told == ["a.lif:1:1: expected an event number, found \"x\""])
    #expect(reading.problems.map(\.isWholeFile) == [true])
    #expect(reading.collector.lines.count == 5)
  }
}
