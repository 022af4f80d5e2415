import Athletics
import MeetingFormats
import Testing

@Suite("What a feed tells beside results")
struct ODFFeedTests {
  private typealias Fixture = ODFFixture

  private static let sport = "ATH" + String(repeating: "-", count: 31)

  @Test("of whole messages the highest version is read, in whatever order they come")
  func versions() throws {
    func message(_ version: Int, _ mark: String) -> String {
      let row = "<Result Rank=\"1\" Result=\"\(mark)\" ResultType=\"TIME\">"
      let body = row + Fixture.person("1", "Ann", "EXAMPLE") + "</Result>"
      return Fixture.message("DT_RESULT", version: version, body)
    }
    let reading = try Fixture.read(
      message(2, "4:12.00"),
      message(10, "4:10.00"),
      message(9, "4:11.00")
    )
    #expect(reading.collector.lines.map(\.result.printedMark) == ["4:10.00"])
    #expect(
      reading.notes == [
        "version 2 gave way to version 10", "version 9 gave way to version 10",
      ]
    )
    #expect(reading.told.isEmpty)
  }

  @Test("messages of a test feed are refused unless they are asked for")
  func testFeed() throws {
    let text = Fixture.message("DT_RESULT", feed: "T", Fixture.race)
    let refused = try Fixture.read(text)
    #expect(refused.collector.drafts.isEmpty)
    #expect(
      refused.told == [
        "0.xml:2:1: expected a message of the production feed: --test-feed takes those of a test, "
          + "found \"FeedFlag T\""
      ]
    )
    #expect(try Fixture.read(text, takesTestFeed: true).collector.lines.count == 4)
  }

  @Test(
    "messages of other sports and kinds are refused by name",
    arguments: [
      ("DT_RESULT", "CRDMRR----------------FNL-000100--", "of athletics (ATH), found \"CRD\""),
      ("DT_MEDALS", "GEN" + String(repeating: "-", count: 31), "of athletics (ATH), found \"GEN\""),
      ("DT_WEATHER", "ATH", "found \"DT_WEATHER\""),
      ("DT_RESULT", "ATH", "expected the code of a unit, found \"ATH\""),
    ]
  )
  func others(type: String, code: String, message: String) throws {
    let reading = try Fixture.read(Fixture.message(type, code: code, Fixture.race))
    #expect(reading.collector.drafts.isEmpty)
    #expect(reading.told.first?.contains(message) == true)
    #expect(reading.problems.first?.isWholeFile == true)
  }

  @Test("a schedule: sessions, heats, units that wait for a day, and those of others")
  func schedule() throws {
    let body = """
      <Session SessionCode="ATH01" StartDate="2026-06-02T09:00:00+02:00"><SessionName \
      Language="FRA" Value="matin"/><SessionName Language="ENG" Value="Morning"/></Session>
      <Unit Code="ATHM800M--------------RND1000300--" PhaseType="3" SessionCode="ATH01" \
      StartDate="2026-06-02T09:10:00+02:00" Medal="0"><ItemName Language="ENG" Value="x"/></Unit>
      <Unit Code="ATHM800M--------------SFNL000100--" PhaseType="3" SessionCode="ATH01"/>
      <Unit Code="ATHM800M--------------FNL-000100--" PhaseType="3"/>
      <Unit Code="ATHGGEN---------------MEET000200--" PhaseType="4" StartDate="2026-06-02"/>
      <Unit Code="CRDMRR----------------FNL-000100--" PhaseType="3" StartDate="2026-06-02"/>
      <Unit Code="ATHWHJ----------------QUAL000200--" StartDate="2026-06-02" Medal="1" \
      ScheduleStatus="CANCELLED" HideStartDate="Y"/>
      <Unit Code="ATHMHEPTATHLON--------100M000100--" StartDate="yesterday"/>
      """
    let message = Fixture.message("DT_SCHEDULE", code: Self.sport, version: 3, body)
    let reading = try Fixture.read(message)
    let units = reading.collector.units
    #expect(
      units.map(\.key.unit) == ["m-800m-rnd1-000300", "m-800m-sfnl-000100", "w-hj-qual-000200"]
    )
    #expect(units.map(\.round) == [.heats, .semiFinals, .qualification])
    #expect(units.map(\.heat) == [3, 1, 2])
    #expect(units.map(\.date) == [day(2), nil, day(2)])
    #expect(units[1].day == day(2))
    #expect(units[0].session == "Morning")
    #expect(units[0].printedStart == "09:10")
    #expect(units[2].notes.contains("cancelled, by the schedule of 2026-06-01"))
    #expect(
      reading.notes == [
        "2 units that are no competition of athletics",
        "1 units have no day yet and wait for a later message",
      ]
    )
    #expect(reading.told.count == 1)
  }

  @Test("a part of a combined event is its own event within that")
  func combined() throws {
    let code = "ATHMDECATHLON---------110H000200--"
    let unit = try #require(
      try Fixture.read(Fixture.message("DT_RESULT", code: code, "")).collector.units.first
    )
    #expect(unit.event?.discipline.id == "110mh")
    #expect(unit.round == .combined("decathlon"))
    #expect(unit.heat == 2)
    #expect(unit.isMedalEvent == nil)
  }

  @Test("a medal table: numbers that are missing are 0, shared ranks stay")
  func medals() throws {
    let body = """
      <MedalStandings TotalEvents="48" FinishedEvents="3"><MedalsTable>
      <MedalLine Rank="1" Organisation="TSA"><MedalNumber Type="M" Gold="1"/><MedalNumber \
      Type="TOT" Gold="2" Bronze="1" Total="3"/></MedalLine>
      <MedalLine Rank="2" RankEqual="Y" Organisation="TSB"><MedalNumber Type="W" Silver="1"/>\
      <MedalNumber Type="X" Silver="1" Gold=""/></MedalLine>
      <MedalLine Rank="2" RankEqual="Y" Organisation="TSC"/>
      <MedalLine Rank="4"/>
      </MedalsTable></MedalStandings>
      """
    let reading = try Fixture.read(Fixture.message("DT_MEDALS", code: Self.sport, body))
    let meeting = try #require(reading.collector.meetings.last)
    let table = try #require(meeting.publishedMedals)
    #expect(table.rows.map(\.rank) == [1, 2, 2])
    #expect(
      table.rows.map { [$0.gold, $0.silver, $0.bronze] } == [[2, 0, 1], [0, 2, 0], [0, 0, 0]]
    )
    #expect(table.partial == "after 3 of 48 events")
    #expect(meeting.eventCount == 48)
    #expect(reading.told == ["0.xml:8:1: expected a nation as Organisation"])
  }

  @Test("medallists are places of their finals")
  func medallists() throws {
    let body = """
      <Medal Code="ME_SILVER" Unit="\(Fixture.unit)" Date="2026-06-01">\
      \(Fixture.person("2", "Bea", "SAMPLE"))</Medal>
      <Medal Code="ME_WOOD" Unit="\(Fixture.unit)">\(Fixture.person("3", "Cleo", "TEST"))</Medal>
      """
    let reading = try Fixture.read(Fixture.message("DT_MEDALLISTS", body))
    #expect(reading.collector.lines.map(\.result.place) == [2])
    #expect(reading.collector.units.map(\.key.unit) == ["w-1500m-fnl-000100"])
    #expect(reading.told.first?.contains("expected ME_GOLD, ME_SILVER or ME_BRONZE") == true)
  }

  @Test("bytes of no meaning end in a line, never in a crash", arguments: UInt64(0)..<60)
  func noise(seed: UInt64) throws {
    var bytes = Array(Fixture.message("DT_RESULT", Fixture.race).utf8)
    var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    for _ in 0..<(1 + seed % 12) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let place = Int(state >> 33) % bytes.count
      bytes[place] =
        [0, 0xFF, 0x3C, 0x3E, 0x22, 0x26, 0xC3, UInt8(state >> 24 & 0xFF)][Int(seed % 8)]
    }
    if seed % 5 == 0 { bytes.removeLast(bytes.count / 3) }
    let reading = try Reading([ImportFile(name: "a.xml", bytes: bytes)], with: ODFReader())
    #expect(reading.collector.lines.count <= 4)
  }

  private func day(_ day: Int) -> CalendarDate { CalendarDate(year: 2026, month: 6, day: day) }
}
