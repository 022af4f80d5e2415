import Athletics
import MeetingFormats
import Testing

/// Files as a federation hands them around, with invented names.
enum FederationFixture {
  static func results(_ lists: String) -> String {
    """
    <?xml version="1.0"?>
    <competition><id>1</id><calendareventid>7</calendareventid><startdate>12.08.2026</startdate>
    <enddate>21.08.2026</enddate><name>Test Games, Oval</name><city>Testville</city>
    <country>TSA</country>
    <medaltable><medalline><rank>1</rank><organization>TSA</organization><gold>1</gold>
    <silver>0</silver><bronze/><total>1</total></medalline></medaltable>
    <placingtable><placingline><rank>1</rank><organization>TSA</organization><place1>1</place1>
    <points>12.50</points></placingline><placingline><rank>2</rank>
    <organization>TSB</organization><points>many</points></placingline></placingtable>
    \(lists)
    </competition>
    """
  }

  static func list(
    _ event: String,
    _ round: String,
    _ detail: String = "",
    part: String = "",
    wind: String = "",
    _ rows: String...
  ) -> String {
    """
    <results><infos><age_group>\(part)</age_group><event_name>\(event)</event_name>\
    <round_name>\(round)</round_name><round_detail>\(detail)</round_detail>\
    <event_gender>M</event_gender><date>14.08.2026</date><wind>\(wind)</wind></infos>
    \(rows.joined(separator: "\n"))
    </results>
    """
  }

  static func row(_ id: Int, _ rank: String, _ name: String, _ mark: String, _ more: String = "")
    -> String
  {
    """
    <result><competitorid>\(id)</competitorid><rank>\(rank)</rank><athlete>\(name)</athlete>\
    <country>TSA</country><best_performance>\(mark)</best_performance>\(more)</result>
    """
  }

  static let timetable = """
    <?xml version="1.0" encoding="utf-8"?>
    <message><meetingid>7</meetingid><meeting>Test Games, Oval</meeting>
    <startdate>12.08.2026</startdate><enddate>21.08.2026</enddate><timetable>
    <day>1</day><date>12 August 2026</date>
    <session>Evening session</session><time>09:30</time><gender>M</gender>
    <eventname>Discus Throw</eventname><eventcode>DT</eventcode>
    <roundname>Qualification Group B</roundname><roundcode>q</roundcode>
    <session>Evening session</session><time>9h35</time><gender>W</gender>
    <eventname>Shot Put</eventname><eventcode>SP</eventcode><roundname>Final</roundname>
    <time>20:05</time><gender>W</gender><eventname>100 Metres Hurdles</eventname>
    <eventcode>100H</eventcode><roundname>Heptathlon</roundname>
    <date>13 August 2026</date><time>10:00</time><gender>W</gender>
    <eventname>1500 Metres</eventname><roundname>Semi-Final</roundname>
    </timetable></message>
    """

  static func entries(_ rows: String...) -> String {
    """
    <?xml version="1.0"?>
    <message><meetingid>7</meetingid><athletes>
    \(rows.joined(separator: "\n"))
    </athletes></message>
    """
  }

  static func entry(_ id: Int, _ event: String, _ heat: String, lane: Int, _ name: String) -> String
  {
    """
    <athlete><gender>M</gender><event>\(event)</event><section/><heat>\(heat)</heat>\
    <lane>\(lane)</lane><id>\(id)</id><firstname>\(name)</firstname><lastname/>\
    <country>TSA</country><birthdate>04.05.1993</birthdate><personalBest><result>10.04</result>\
    </personalBest></athlete>
    """
  }
}

@Suite("XML of federations")
struct FederationReaderTests {
  private typealias Fixture = FederationFixture

  private func read(_ files: String...) throws -> Reading {
    let files = files.enumerated().map { ImportFile("\($0.offset).xml", $0.element) }
    return try Reading(files, with: FederationReader())
  }

  @Test("each kind of file is known by its content")
  func recognised() {
    for text in [Fixture.results(""), Fixture.timetable, Fixture.entries()] {
      #expect(ImportFormats.recognise(ImportFile("x", text))?.id == "federation-xml")
    }
    #expect(ImportFormats.recognise(ImportFile("x.xml", "<message><to/></message>")) == nil)
  }

  @Test("marks stand with letters before, behind, or alone")
  func marks() throws {
    let list = Fixture.list(
      "800 m Men",
      "Heats",
      "Heat 3",
      Fixture.row(
        1,
        "1",
        "Al Example",
        "1:45.10",
        "<group>0.155</group><qualification>Q</qualification>"
      ),
      Fixture.row(2, "", "Bo Sample", "DQ R 163.3a"),
      Fixture.row(3, "2", "Cy Test", "1:46.00DQ IAAF Rule 32.2.b"),
      Fixture.row(4, "", "Di Other", "DQ 1:47.00"),
      Fixture.row(5, "", "Ed Away", "DNS"),
      Fixture.row(6, "", "Flo Stop", "DNF"),
      Fixture.row(7, "9", "Gus Odd", "fast"),
      Fixture.row(8, "1st", "Hal Odd", "1:48.00")
    )
    let reading = try read(Fixture.results(list))
    let results = reading.collector.lines.map(\.result)
    #expect(
      results.map(\.status)
        == [.finished, .disqualified, .disqualified, .disqualified, .didNotStart, .didNotFinish]
    )
    #expect(results.map(\.place) == [1, nil, nil, nil, nil, nil])
    #expect(results.map(\.rule) == [nil, "R163.3a", "R32.2.b", nil, nil, nil])
    #expect(results.map(\.note) == [nil, nil, "time 1:46.00", "time 1:47.00", nil, nil])
    #expect(results[0].details?.reaction == RaceTime(ticks: 1550))
    #expect(results[0].qualification == .byPlace)
    let unit = try #require(reading.collector.units.first)
    #expect(unit.key.unit == "m-800m-heats-3")
    #expect(unit.date == CalendarDate(year: 2026, month: 8, day: 14))
    #expect(unit.heat == 3)
    #expect(reading.told.count == 3)
    #expect(reading.told.contains { $0.contains("found \"fast\"") })
  }

  @Test("rounds are attempts, over bars with their height; groups and orders stay")
  func attempts() throws {
    let bars = """
      <group>A 12</group><roundresults><roundresult count="1"><performance>2.20</performance>\
      <round>XO</round></roundresult><roundresult count="2"><performance>2.25</performance>\
      <round>XXR</round></roundresult></roundresults>
      """
    let throwing = """
      <wind>0.4</wind><roundresults><roundresult round="1"><performance>8.30</performance><wind>-0.4</wind>\
      <recordflag>SB</recordflag></roundresult><roundresult round="2"><performance>X</performance>\
      </roundresult><roundresult round="3"><performance>P</performance></roundresult></roundresults>
      """
    let reading = try read(
      Fixture.results(
        Fixture.list("High jump Men", "Final", "", Fixture.row(1, "1", "Al Example", "2.20", bars))
          + Fixture.list(
            "Long jump Men",
            "Final",
            "",
            Fixture.row(2, "1", "Bo Sample", "8.30", throwing)
          )
      )
    )
    let details = reading.collector.lines.compactMap(\.result.details)
    try #require(details.count == 2)
    #expect(details[0].attempts.map(\.printed) == ["xo", "xxr"])
    #expect(details[0].attempts.map(\.height?.millimetres) == [2200, 2250])
    #expect(details[0].lane == 12)
    #expect(reading.collector.lines[0].result.note == "group A")
    #expect(details[1].attempts.map(\.printed) == ["8.30", "x", "-"])
    #expect(details[1].attempts[0].wind == Wind(tenths: -4))
    #expect(details[1].wind == Wind(tenths: 4))
  }

  @Test("a relay without a name goes by its nation, with its runners")
  func relay() throws {
    let runners =
      "<relayrunners><relayrunner1>Al A</relayrunner1><relayrunner1id>1</relayrunner1id>"
      + "<relayrunner2>Bo B</relayrunner2></relayrunners>"
    let list = Fixture.list(
      "4 x 100 m Men",
      "Final",
      "",
      Fixture.row(9, "1", " ", "37.27", runners)
    )
    let result = try #require(try read(Fixture.results(list)).collector.lines.first?.result)
    #expect(result.athlete == Athlete(name: "TSA", nation: "TSA"))
    #expect(result.members == ["Al A", "Bo B"])
  }

  @Test("both tables are kept as published, whole lines alone")
  func tables() throws {
    let reading = try read(Fixture.results(""))
    let table = try #require(reading.collector.meetings.compactMap(\.publishedMedals).first)
    #expect(table.rows.map(\.nation) == ["TSA", "TSB"])
    #expect(table.rows.map(\.gold) == [1, 0])
    #expect(table.rows.map(\.points) == [12.5, 0])
    #expect(reading.told.count == 1)
    let meeting = try #require(reading.collector.meetings.first)
    #expect(meeting.name == "Test Games, Oval")
    #expect(meeting.city == "Testville")
    #expect(meeting.starts == CalendarDate(year: 2026, month: 8, day: 12))
  }

  @Test("a timetable of siblings: a time begins a unit, a date holds on, the session follows")
  func timetable() throws {
    let reading = try read(Fixture.timetable)
    let units = reading.collector.units
    #expect(
      units.map(\.key.unit)
        == ["m-discus-qualification-2", "w-100mh-heptathlon", "w-1500m-semi-finals"]
    )
    #expect(units.map(\.date?.day) == [12, 12, 13])
    #expect(units.map(\.printedStart) == ["09:30", "20:05", "10:00"])
    #expect(units.map(\.session) == ["morning", "evening", "morning"])
    #expect(units.map(\.round) == [.qualification, .combined("heptathlon"), .semiFinals])
    #expect(reading.told == ["0.xml:8:35: expected a time such as 20:35, found \"9h35\""])
  }

  @Test("a start list finds its unit by who ran there, else by its letters")
  func entries() throws {
    let lists =
      Fixture.list("110 m hurdles Men", "Heats", "Heat 1", Fixture.row(1, "1", "Al Fast", "13.20"))
      + Fixture.list(
        "110 m hurdles Men",
        "Heats",
        "Heat 1",
        part: "Decathlon",
        Fixture.row(2, "1", "Bo All-round", "14.20"),
        Fixture.row(3, "2", "Cy All-round", "14.30")
      )
    let starts = Fixture.entries(
      Fixture.entry(2, "110H", "h1", lane: 3, "Bo Allround"),
      Fixture.entry(3, "110H", "h1", lane: 4, "Cy Allround"),
      Fixture.entry(4, "110H", "h1", lane: 5, "Di Allround"),
      Fixture.entry(5, "1500", "s2", lane: 1, "Ed Runner")
    )
    let reading = try read(starts, Fixture.results(lists))
    #expect(
      reading.collector.units.suffix(2).map(\.key.unit)
        == ["m-110mh-decathlon-1", "m-1500m-semi-finals-2"]
    )
    #expect(
      reading.collector.entries.map(\.athlete.name)
        == ["Bo All-round", "Cy All-round", "Di Allround", "Ed Runner"]
    )
    #expect(reading.collector.entries.map(\.lane) == [3, 4, 5, 1])
    #expect(reading.collector.profiles.first?.birth == PartialDate("1993-05-04"))
  }

  @Test("a file that breaks off, or brings a document type, is refused with its place")
  func broken() throws {
    let list = Fixture.list("800 m Men", "Final", "", Fixture.row(1, "1", "Al Example", "1:45.10"))
    let reading = try read(String(Fixture.results(list).dropLast(25)))
    #expect(reading.collector.lines.count == 1)
    #expect(reading.problems.last?.isWholeFile == true)
    let typed = try read("<!DOCTYPE competition [<!ENTITY a \"b\">]>" + Fixture.results(list))
    #expect(typed.collector.lines.isEmpty)
    #expect(typed.told.first?.contains("0.xml:1:1: expected XML without a document type") == true)
  }
}
