import Athletics
@testable import Dashboard
import TestSupport
import Testing

@Suite("Countdown")
struct CountdownTests {
  @Test(
    "prints what is left",
    arguments: [
      (0, "0:00"), (-5, "0:00"), (39, "0:39"), (725, "12:05"), (3600, "1:00:00"),
      (8679, "2:24:39"), (86_400, "24:00:00"), (172_799, "47:59:59"), (172_800, "2 days"),
      (1_000_000, "11 days"),
    ]
  )
  func text(seconds: Int, expected: String) {
    #expect(Countdown.text(seconds) == expected)
  }

  @Test(
    "prints rests in hours and minutes",
    arguments: [
      (-1, "0 min"), (59, "0 min"), (3599, "59 min"), (3600, "1 h 00 min"), (87_300, "24 h 15 min"),
    ]
  )
  func rest(seconds: Int, expected: String) {
    #expect(Countdown.rest(seconds) == expected)
  }
}

@Suite("ScheduleOrder")
struct ScheduleOrderTests {
  @Test("each meeting's units stand by day and start, each one once", arguments: try meetingIDs())
  func order(id: String) throws {
    let meeting = try TestFacts.meeting(id)
    let indices = ScheduleOrder.indices(of: meeting)
    #expect(indices.sorted() == Array(meeting.units.indices))
    let units = indices.map { meeting.units[$0] }
    #expect(units.map(\.date) == units.map(\.date).sorted())
    let starts = units.compactMap(\.start)
    #expect(starts == starts.sorted())
  }

  @Test("a combined event stands behind the unit that ends it")
  func combined() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    let ids = ScheduleOrder.indices(of: meeting).map { meeting.units[$0].id }
    let last = try #require(ids.firstIndex(of: "w-800m-pentathlon"))
    #expect(ids[last + 1] == "w-pentathlon-final")
  }

  @Test("finals without a start stand at the end of their session, under a heading")
  func unknownStarts() throws {
    let driver = try DashboardDriver(pane: .schedule)
    let headings = driver.state.schedule.rows.compactMap { row in
      if case .heading(let text) = row { text } else { nil }
    }
    #expect(headings.contains("Sat 22 Mar evening session, start not known"))
    #expect(Set(headings).count == headings.count, "each heading stands once")
    #expect(driver.shows("incomplete: no source gives 5 starts of Sat 22 Mar"))
  }

  private static func meetingIDs() throws -> [String] { try TestFacts.facts.meetings.map(\.id) }
}

@Suite("ScheduleFilter")
struct ScheduleFilterTests {
  @Test("an empty filter lets everything through and says so")
  func empty() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    let filter = ScheduleFilter()
    #expect(filter.isEmpty)
    #expect(filter.summary == "all events")
    #expect(meeting.units.allSatisfy { filter.allows($0, showing: $0.results) })
  }

  @Test("conditions add up")
  func together() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    var filter = ScheduleFilter()
    filter.day = CalendarDate("2025-03-23")
    filter.sex = .men
    filter.medalEventsOnly = true
    filter.text = "nor 1500"
    #expect(
      meeting.units.filter { filter.allows($0, showing: $0.results) }.map(\.id) == ["m-1500m-final"]
    )
    #expect(filter.summary == "men · medal events · \"nor 1500\"")
  }

  @Test("men are not found in women")
  func beginnings() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    var filter = ScheduleFilter()
    filter.text = "men"
    #expect(
      Set(meeting.units.filter { filter.allows($0, showing: $0.results) }.map(\.event.sex)) == [
        .men
      ]
    )
    filter.text = "marie-julie"
    #expect(
      meeting.units.filter { filter.allows($0, showing: $0.results) }.map(\.id) == [
        "w-pole-vault-final"
      ]
    )
  }

  @Test(
    "words may stand in any order and case",
    arguments: ["ETH 3000", "hailu women", "WOMEN 3000 Final"]
  )
  func words(text: String) throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    var filter = ScheduleFilter()
    filter.text = text
    #expect(
      meeting.units.filter { filter.allows($0, showing: $0.results) }.contains {
        $0.id == "w-3000m-final"
      }
    )
  }
}

@Suite("AthletePath")
struct AthletePathTests {
  @Test("Ingebrigtsen's double at Nanjing: 3000 m on Saturday, 1500 m on Sunday")
  func double() throws {
    let meeting = try TestFacts.meeting("wic-nanjing-2025")
    let programme = Programme(meeting, zone: .shanghai)
    let path = AthletePath(of: "Jakob Ingebrigtsen", in: programme, at: DashboardDriver.wall)
    #expect(path.stations.map(\.unit.id) == ["m-3000m-final", "m-1500m-final"])
    #expect(path.stations.compactMap(\.result?.printedMark) == ["7:46.09", "3:38.79"])
    #expect(path.stations.first?.rest == nil)
    let rest = try #require(path.stations.last?.rest)
    #expect((24 * 3600...24 * 3600 + 42 * 60).contains(rest), "19:33 to 20:15 the next day")
  }

  @Test("results stay hidden until their unit is over")
  func hidden() throws {
    let programme = Programme(try TestFacts.meeting("wic-nanjing-2025"), zone: .shanghai)
    let now = try instant("2025-03-22T13:00:00Z")
    let path = AthletePath(of: "Jakob Ingebrigtsen", in: programme, at: now)
    #expect(path.stations.map { $0.result != nil } == [true, false])
  }

  @Test("an athlete whom no source names has no way")
  func unknown() throws {
    let programme = Programme(try TestFacts.meeting("wic-nanjing-2025"), zone: .shanghai)
    let path = AthletePath(of: "Nobody", in: programme, at: DashboardDriver.wall)
    #expect(path.stations.isEmpty)
  }
}
