import Athletics
import MeetingFormats
import Testing

@Suite("Messages of the Olympic Data Feed")
struct ODFReaderTests {
  private typealias Fixture = ODFFixture

  @Test("a message is known by its content")
  func recognised() {
    let text = Fixture.message("DT_RESULT", Fixture.race)
    #expect(ImportFormats.recognise(ImportFile("x.dat", text))?.id == "odf")
    #expect(ImportFormats.recognise(ImportFile("x.xml", "<html><body/></html>")) == nil)
    #expect(ImportFormats.recognise(ImportFile("x.txt", "about <OdfBody>")) == nil)
  }

  @Test(
    "results: places that are shared, thousandths, records, rules; in both dialects",
    arguments: [
      false, true,
    ]
  )
  func results(isNew: Bool) throws {
    let reading = try Fixture.read(Fixture.message("DT_RESULT", isNew: isNew, Fixture.race))
    #expect(reading.told.isEmpty)
    let lines = reading.collector.lines
    #expect(lines.map(\.result.place) == [1, 2, 2, nil])
    #expect(lines[0].result.printedMark == "4:10.42")
    #expect(lines[0].result.mark?.time == RaceTime(ticks: 2_504_130))
    #expect(lines[0].result.flags == ["=NR", "PB"])
    #expect(lines[0].result.qualification == .byPlace)
    #expect(lines[0].result.details?.bib == "101")
    #expect(lines[0].result.details?.lane == 3)
    #expect(lines[0].athlete == Athlete(name: "Ann EXAMPLE", family: "EXAMPLE", nation: "TSA"))
    #expect(lines[3].result.status == .disqualified)
    #expect(lines[3].result.rule == "TR17.3")
    #expect(lines[0].splits.map(\.at) == [Distance(metres: 400)])
    #expect(lines[0].splits[0].rank == 1)
    #expect(lines[0].splits[0].isTied)
    let unit = try #require(reading.collector.units.first)
    #expect(unit.key == UnitKey(meeting: "tst2026", unit: "w-1500m-fnl-000100"))
    #expect(unit.event?.discipline.id == "1500m")
    #expect(unit.round == .final)
    #expect(unit.isMedalEvent == true)
    #expect(unit.printedGun == "20:05")
    #expect(unit.start == .actual(try #require(Instant("2026-06-01T19:05:00Z"))))
  }

  @Test("the leader's times belong to the race, with the leader's name")
  func leaders() throws {
    let reading = try Fixture.read(Fixture.message("DT_RESULT", Fixture.race))
    let splits = reading.collector.leaderSplits
    #expect(splits.map(\.at.printedMetres) == ["400", "800"])
    #expect(splits.map(\.printed) == ["1:05.21", "2:11.00"])
    #expect(splits.map(\.who) == ["Ann EXAMPLE", "Bea SAMPLE"])
  }

  @Test(
    "times on the way are found by either dialect's codes",
    arguments: [
      "<ExtendedResult Type=\"PROGRESS\" Code=\"INTERMEDIATE\" Pos=\"1\" Value=\"15:10\"/>"
        + "<ExtendedResult Type=\"PROGRESS\" Code=\"INTERMEDIATE\" Pos=\"2\" Value=\"1:04:30\"/>"
        + "<ExtendedResult Type=\"PROGRESS\" Code=\"INTERMEDIATE\" Pos=\"F\" Value=\"2:10:00\"/>",
      "<ExtendedResult Type=\"ER\" Code=\"INTERMEDIATE\" Pos=\"1\" Value=\"15:10\" Value2=\"15:10\"/>"
        + "<ExtendedResult Type=\"ER\" Code=\"INTERMEDIATE\" Pos=\"2\" Value=\"1:04:30\"/>"
        + "<ExtendedResult Type=\"ER\" Code=\"INTERMEDIATE\" Pos=\"3\" Value=\"2:10:00\"/>",
      "<ExtendedResult Type=\"LIVE\" Code=\"LIVE\" Value=\"15:10\" Arrive=\"5 km\"/>"
        + "<ExtendedResult Type=\"LIVE\" Code=\"LIVE\" Value=\"1:04:30\" Arrive=\"Half\"/>",
    ]
  )
  func onTheWay(figures: String) throws {
    let body = """
      <ExtendedInfos><ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="1" Value="5"/>
      <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="2" Value="Half"/>
      <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="3" Value="Finish"/></ExtendedInfos>
      <Result Rank="1" Result="2:10:00" ResultType="TIME" SortOrder="1"><ExtendedResults>\(figures)\
      </ExtendedResults>\(Fixture.person("1", "Ann", "EXAMPLE"))</Result>
      """
    for type in ["DT_RESULT", "DT_RESULT_ANALYSIS", "DT_CURRENT"] {
      let code = "ATHWMARATHON----------FNL-000100--"
      let reading = try Fixture.read(Fixture.message(type, code: code, body))
      let line = try #require(reading.collector.lines.first)
      #expect(line.splits.map(\.at) == [Distance(metres: 5000), .halfMarathon])
      #expect(line.splits.map(\.printed) == ["15:10", "1:04:30"])
      #expect(line.result.note == nil)
      #expect((line.result.place == nil) == (type == "DT_CURRENT"))
    }
  }

  @Test("points without a distance are told, not placed")
  func loose() throws {
    let body = """
      <Result Rank="1" Result="4:10.42" ResultType="TIME"><ExtendedResults><ExtendedResult Type="ER" \
      Code="INTERMEDIATE" Pos="7" Value="1:05.21"/></ExtendedResults>\
      \(Fixture.person("1", "Ann", "EXAMPLE"))</Result>
      """
    let line = try #require(
      try Fixture.read(Fixture.message("DT_RESULT", body)).collector.lines.first
    )
    #expect(line.splits.isEmpty)
    #expect(line.result.note == "times on the way, at no known distance: 1:05.21")
  }

  @Test("a start list makes entries, live results no places")
  func progress() throws {
    let list = try Fixture.read(Fixture.message("DT_RESULT", status: "START_LIST", Fixture.race))
    #expect(
      list.collector.entries.map(\.athlete.familyName) == ["EXAMPLE", "SAMPLE", "TEST", "WIDE"]
    )
    #expect(list.collector.lines.isEmpty)
    let live = try Fixture.read(Fixture.message("DT_RESULT", status: "LIVE", Fixture.race))
    #expect(live.collector.lines.allSatisfy { $0.result.place == nil && $0.result.mark == nil })
    #expect(live.collector.lines.allSatisfy { $0.result.status == .unknown })
  }

  @Test("attempts: lengths with their wind, bars with what was made of them")
  func attempts() throws {
    let jump = """
      <Result Rank="1" Result="8.30" ResultType="DISTANCE"><ExtendedResults>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="1" Value="8.30"><Extension \
      Code="WIND_SPEED" Value="+1.5"/></ExtendedResult>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="2" Value="x"/>\
      <ExtendedResult Type="ER" Code="WIND_SPEED" Pos="2" Value="-0.3"/>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="3" Value="-"/></ExtendedResults>\
      \(Fixture.person("1", "Ann", "EXAMPLE"))</Result>
      """
    let long = try Fixture.read(
      Fixture.message("DT_RESULT", code: "ATHMLJ----------------FNL-000100--", jump)
    ).collector
    let details = try #require(long.lines.first?.result.details)
    #expect(long.units.first?.event?.discipline.id == "long-jump")
    #expect(details.attempts.map(\.printed) == ["8.30", "x", "-"])
    #expect(details.attempts.map(\.wind?.tenths) == [15, -3, nil])
    #expect(details.wind == Wind(tenths: 15))
    let high = """
      <ExtendedInfos><ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="1" Value="2.20"/>\
      <ExtendedInfo Type="UI" Code="INTERMEDIATE" Pos="2" Value="2.25"/></ExtendedInfos>
      <Result Rank="1" Result="2.20" ResultType="DISTANCE"><ExtendedResults>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="1" Value="XO"/>\
      <ExtendedResult Type="ER" Code="INTERMEDIATE" Pos="2" Value="xxx"/></ExtendedResults>\
      \(Fixture.person("1", "Ann", "EXAMPLE"))</Result>
      """
    let bars = try Fixture.read(
      Fixture.message("DT_RESULT", code: "ATHWHJ----------------FNL-000100--", high)
    ).collector.lines.first?.result.details?.attempts
    #expect(bars?.map(\.printed) == ["xo", "xxx"])
    #expect(bars?.map(\.height) == [Distance(millimetres: 2200), Distance(millimetres: 2250)])
  }

  @Test("a relay is a team with its members in order, and their legs")
  func relay() throws {
    let members = (1...4).reversed().map { order in
      """
      <Athlete Code="\(order)" Order="\(order)"><Description GivenName="R" FamilyName="N\(order)"/>\
      <ExtendedResults><ExtendedResult Type="ER" Code="LEG_SPLIT" Value="5\(order).10"/>\
      </ExtendedResults></Athlete>
      """
    }.joined()
    let body = """
      <Result Rank="1" Result="3:25.00" ResultType="TIME"><Competitor Code="T1" Type="T" \
      Organisation="TSA"><Description TeamName="Testland"/><Composition>\(members)</Composition>\
      </Competitor></Result>
      """
    let line = try #require(
      try Fixture.read(
        Fixture.message("DT_RESULT", code: "ATHW4X400M------------FNL-000100--", body)
      ).collector.lines.first
    )
    #expect(line.athlete == Athlete(name: "Testland", nation: "TSA"))
    #expect(line.result.members == ["R N1", "R N2", "R N3", "R N4"])
    #expect(line.segments.map(\.printed) == ["51.10", "52.10", "53.10", "54.10"])
    #expect(line.segments.last?.to == Distance(metres: 1600))
  }

  @Test("participants name codes that results leave without names")
  func participants() throws {
    let people = """
      <Participant Code="7001" GivenName="Ann" FamilyName="EXAMPLE" Gender="F" Organisation="TSA" \
      BirthDate="1999-02-28" MainFunctionId="AA01"><Discipline Code="ATH"><RegisteredEvent \
      Event="ATHW1500M" Bib="101"/></Discipline></Participant>
      <Participant Code="9" GivenName="Coach" FamilyName="OTHER" Gender="F" MainFunctionId="CO"/>
      <Participant Code="8" FamilyName="BROKEN" Gender="F" BirthDate="31.12.1999"/>
      """
    let body = """
      <Result Rank="1" Result="4:10.42" ResultType="TIME"><Competitor Code="7001" Type="A" \
      Organisation="TSA"/></Result>
      <Result Rank="2" Result="4:11.42" ResultType="TIME"><Competitor Code="7009" Type="A"/></Result>
      """
    let reading = try Fixture.read(
      Fixture.message("DT_RESULT", body),
      Fixture.message("DT_PARTIC", code: "ATH" + String(repeating: "-", count: 31), people)
    )
    let lines = reading.collector.lines
    #expect(lines.map(\.athlete.name) == ["Ann EXAMPLE"])
    #expect(lines[0].result.details?.bib == "101")
    #expect(reading.collector.profiles.map(\.birth) == [PartialDate("1999-02-28")])
    #expect(
      reading.told == [
        "1.xml:6:1: expected a day such as 1998-04-30 as BirthDate, found \"31.12.1999\"",
        "0.xml:5:1: expected a name: no message names competitor 7009",
      ]
    )
  }

  @Test("a bad row is refused, the rest goes on")
  func badRows() throws {
    let body = """
      <Result Rank="0" Result="4:10.42" ResultType="TIME">\(Fixture.person("1", "A", "B"))</Result>
      <Result Rank="1" Result="4:99.42" ResultType="TIME">\(Fixture.person("2", "A", "C"))</Result>
      <Result Rank="99999999999999999999" Result="4:10.42">\(Fixture.person("3", "A", "D"))</Result>
      <Result Rank="2" Result="4:11.42" ResultType="TIME">\(Fixture.person("4", "A", "E"))</Result>
      """
    let reading = try Fixture.read(Fixture.message("DT_RESULT", body))
    #expect(reading.collector.lines.map(\.athlete.name) == ["A E"])
    #expect(reading.problems.map(\.error.line) == [4, 5, 6])
    #expect(reading.told[1].contains("expected a mark such as 3:29.63, 8.30 or 6475 as Result"))
  }

  @Test("a message that breaks off is refused with its place, and what came before is kept")
  func brokenOff() throws {
    let text = Fixture.message("DT_RESULT", Fixture.race)
    let reading = try Fixture.read(String(text.dropLast(200)))
    #expect(reading.collector.lines.count == 3)
    let problem = try #require(reading.problems.first)
    #expect(problem.isWholeFile)
    #expect(problem.error.line != nil && problem.error.column != nil)
  }
}
