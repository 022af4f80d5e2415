import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

/// A road race has tens of thousands of results in one unit.
@Suite("Long lists on the screen")
struct LongListTests {
  private func driver(
    results: Int,
    corrections: Int,
    note: String? = nil
  ) throws -> DashboardDriver {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let marathon = Discipline(id: "marathon", name: "Marathon", kind: .run, distance: .marathon)
    meeting.units = [
      TimetableUnit(
        id: "marathon",
        start: Instant("2025-03-22T01:20:00Z"),
        date: CalendarDate(year: 2025, month: 3, day: 22),
        event: Event(discipline: marathon, sex: .mixed, track: .road),
        round: .final,
        results: (1...results).map { place in
          Result(
            place: place,
            athlete: Athlete(name: "Runner \(place)", nation: "KEN"),
            printedMark: "3:00:00",
            details: place <= corrections ? ResultDetails(before: "3:00:01") : nil,
            note: note
          )
        }
      )
    ]
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .schedule)
    driver.send(.meetingLoaded(meeting, zone: .utc))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "marathon"))] }
    return driver
  }

  @Test("its last line is one key away, with the whole place")
  func end() throws {
    var driver = try driver(results: 10_101, corrections: 0)
    driver.press("G")
    #expect(driver.shows("10101     Runner 10101"))
    driver.press("g")
    #expect(driver.shows("    1     Runner 1 "))
  }

  @Test("what stood before corrections leaves room to results, and says how much more there is")
  func corrections() throws {
    let driver = try driver(results: 300, corrections: 40)
    #expect(driver.shows("c Runner 1: corrected, before: 3:00:01"))
    #expect(driver.shows("… 36 more lines: lapboard results"))
    #expect((1...12).allSatisfy { driver.shows("Runner \($0) ") })
  }

  @Test("a note that very many share names the first of them")
  func shared() throws {
    let driver = try driver(results: 5000, corrections: 0, note: "M")
    #expect(driver.shows("M: Runner 1, Runner 2, Runner 3"))
    #expect(driver.shows("4988 others"))
    #expect(!driver.shows("more lines"))
  }

  @Test("a few notes are told whole")
  func few() throws {
    let driver = try driver(results: 3, corrections: 3)
    #expect((1...3).allSatisfy { driver.shows("c Runner \($0): corrected") })
    #expect(!driver.shows("more lines"))
  }
}
