import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Records")
struct RecordsTests {
  /// The pane with the short-track mile chosen, as the race shown is one.
  private func records(
    _ size: Size = Size(width: 120, height: 36),
    at text: String? = nil
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, at: try text.map { try instant($0) })
    driver.press("5")
    return driver
  }

  @Test("5 loads the book once, and chooses the event of the race shown")
  func opens() throws {
    var driver = try records()
    #expect(driver.effects == [.loadRecords(of: nil)])
    #expect(driver.state.records.eventID == "mile-short-track-men")
    #expect(driver.shows("Mile, short track · men"))
    driver.press("4", "5")
    #expect(driver.effects == [.loadRecords(of: nil)])
  }

  @Test("a press on the tab loads the book too")
  func tab() throws {
    var driver = try DashboardDriver()
    driver.click("5 Records")
    #expect(driver.effects == [.loadRecords(of: nil)])
    #expect(driver.shows("3:45.14"))
  }

  @Test("C chooses whose records are shown, and leads back to the world's")
  func scopes() throws {
    var driver = try records()
    driver.press("C")
    #expect(driver.shows("the library has no records but the world's"))
    var irish = try #require(TestFacts.facts.progressions.first { $0.id == "mile-men" })
    irish.id = "mile-men-irish"
    irish.scope = .nation("Irish")
    driver.send(.recordScopesLoaded([.nation("Irish")]))
    driver.press("Down", "Enter")
    #expect(driver.effects.last == .loadRecords(of: .nation("Irish")))
    driver.send(.recordsLoaded([irish]))
    #expect(driver.shows("Records · Irish"))
    #expect(driver.state.records.tables.map(\.progression.id) == ["mile-men-irish"])
    driver.send(.recordScopesLoaded([.nation("Irish")]))
    driver.press("Up", "Enter")
    #expect(driver.effects.last == .loadRecords(of: nil))
    #expect(driver.state.records.eventID == "mile-men", "the event stays the same")
  }

  @Test("the rows tell days and gains: Nuguse's 3:46.63 stood 5 days")
  func rows() throws {
    // World Athletics: Millrose, 8 February 2025; Liévin, 13 February 2025.
    let driver = try records()
    let nuguse = try #require(driver.lines.first { $0.contains("Yared Nuguse") })
    #expect(nuguse.contains("0.38"))
    #expect(nuguse.contains("8 Feb 2025      5"))
    #expect(nuguse.contains("▶"), "the race has a replay")
    let stands = try #require(
      driver.lines.first { $0.contains("Jakob Ingebrigtsen") && $0.contains("1.49") }
    )
    #expect(stands.contains("●"))
    #expect(stands.contains("591+"))
  }

  @Test("Enter goes to the steps, then to the race, and Esc comes back step by step")
  func replay() throws {
    var driver = try records()
    driver.press("Enter", "Down", "Enter")
    #expect(driver.effects.last == .loadRace(id: "millrose-2025-wanamaker-mile", plays: true))
    #expect(driver.state.pane == .replay)
    driver.press("Esc")
    #expect(driver.state.pane == .records)
    #expect(driver.state.records.half == .steps)
    driver.press("Esc")
    #expect(driver.state.records.half == .events)
    driver.press("Esc")
    #expect(driver.state.pane == .board)
  }

  @Test("a record without splits says that there is nothing to replay")
  func noReplay() throws {
    var driver = try records()
    driver.press("Enter", "G", "Enter")
    #expect(driver.state.pane == .records)
    #expect(driver.shows("nothing to replay"))
  }

  @Test("s and e filter, c shows all again, / finds events and holders")
  func filters() throws {
    var driver = try records()
    let all = driver.state.records.tables.count
    driver.press("s")
    #expect(driver.state.records.tables.allSatisfy { $0.progression.event.sex == .men })
    driver.press("s", "e")
    #expect(
      driver.state.records.tables.allSatisfy {
        $0.progression.event.sex == .women && $0.progression.event.track == .short
      }
    )
    driver.press("c")
    #expect(driver.state.records.tables.count == all)
    driver.press("/")
    driver.type("nuguse")
    #expect(driver.state.records.tables.map(\.progression.id) == ["mile-short-track-men"])
    driver.press("Esc")
    #expect(driver.state.records.tables.count == all)
    driver.press("/")
    driver.type("zzz")
    driver.press("Enter")
    #expect(driver.shows("No event passes the filter"))
    driver.press("Down", "Enter", "i", "f", "+", "Tab", "G", "Enter", "Esc")
    #expect(driver.state.records.tables.isEmpty || driver.state.pane == .records)
  }

  @Test("E chooses an event by a few letters, whatever the filter hides")
  func picker() throws {
    var driver = try records()
    driver.press("s", "s", "E")
    driver.type("half marathon men")
    driver.press("Enter")
    #expect(driver.state.records.eventID == "half-marathon-men")
    #expect(driver.shows("56:51"))
    #expect(driver.shows("do not count"))
    #expect(driver.shows("✕"))
    #expect(driver.shows("ratified: 57:20 Jacob Kiplimo UGA"))
  }

  @Test("a asks for a day: offered is the meeting clock's, and a typed one is read")
  func asOf() throws {
    var driver = try records(at: "2025-02-10T12:00:00Z")
    #expect(driver.shows("13 Feb 2025"))
    driver.press("a")
    #expect(driver.shows("the meeting clock's day"))
    driver.press("Enter")
    #expect(driver.state.records.day == CalendarDate("2025-02-10"))
    #expect(driver.state.records.table?.standing?.step.athlete.name == "Yared Nuguse")
    #expect(!driver.shows("13 Feb 2025"))
    driver.press("a")
    driver.type("soon")
    driver.press("Enter")
    #expect(driver.shows("not a day"))
    driver.press("Ctrl-U")
    driver.type("mar 1979")
    driver.press("Enter")
    #expect(driver.state.records.day == CalendarDate("1979-03-31"))
    #expect(driver.state.records.table?.standing?.step.printedMark == "3:52.6")
    driver.press("c")
    #expect(driver.state.records.day == nil)
    #expect(driver.shows("3:45.14"))
  }

  @Test("with spoilers hidden nothing later than the meeting clock is told")
  func spoilers() throws {
    var driver = try DashboardDriver(at: try instant("2025-02-10T12:00:00Z"))
    driver.set { $0.hidesSpoilers = true }
    driver.press("5", "Enter")
    #expect(driver.state.records.table?.standing?.step.athlete.name == "Yared Nuguse")
    #expect(!driver.shows("Ingebrigtsen 3:45"))
    #expect(!driver.shows("3:45.14"))
    #expect(!driver.shows("still stood"))
    driver.set { $0.clock.travel(to: Instant(date: .init(year: 2025, month: 2, day: 20))) }
    driver.pass(.seconds(2))
    driver.set { AppReducer.clockChanged(&$0) }
    #expect(driver.state.records.table?.standing?.step.printedMark == "3:45.14")
  }

  @Test("< and > change the order, and the step chosen stays chosen")
  func order() throws {
    var driver = try records()
    driver.press("Enter", "Down")
    let chosen = driver.state.records.line?.step
    for order in [RecordsState.Order.oldest, .longest, .largest, .newest] {
      driver.press(">")
      #expect(driver.state.records.order == order)
      #expect(driver.state.records.line?.step == chosen)
    }
    driver.press("<")
    let gains = driver.state.records.lines.compactMap { $0.row?.gain?.time }
    #expect(gains == gains.sorted(by: >))
    driver.press("<")
    let days = driver.state.records.lines.compactMap { $0.row?.stand.days }
    #expect(days == days.sorted(by: >))
  }

  @Test("+ and - zoom, z gives the graph all the room")
  func graph() throws {
    var driver = try records()
    driver.press("+", "+")
    #expect(driver.state.records.zoom == 2)
    #expect(driver.shows("zoom 4×"))
    driver.press("-", "-", "-")
    #expect(driver.state.records.zoom == 0)
    driver.press("z")
    #expect(driver.state.records.isGraphAlone)
    #expect(!driver.shows("── road"))
    driver.press("Esc")
    #expect(!driver.state.records.isGraphAlone)
    #expect(driver.state.pane == .records)
  }

  @Test("i names the sources of the step, f follows its holder")
  func sourceAndFollow() throws {
    var driver = try records()
    driver.press("Enter", "i")
    #expect(driver.shows("Source · 3:45.14"))
    #expect(driver.shows("1.49 s inside the record before"))
    driver.press("Esc", "f")
    #expect(driver.state.followed == ["Jakob Ingebrigtsen"])
    #expect(driver.shows("Jakob Ingebrigtsen ★"))
  }

  @Test("the mouse chooses events and steps, a second press opens the race, the wheel moves")
  func mouse() throws {
    var driver = try records()
    driver.click("M 1500 m")
    #expect(driver.state.records.eventID == "1500m-short-track-men")
    driver.click("W Mile")
    #expect(driver.state.records.eventID == "mile-short-track-women")
    driver.click("M Mile")
    driver.click("Yared Nuguse")
    #expect(driver.state.records.half == .steps)
    #expect(driver.state.records.line?.step.athlete.name == "Yared Nuguse")
    driver.mouse(.wheelDown, x: 80, y: 5)
    #expect(driver.state.records.selected == 4)
    driver.click("Yared Nuguse")
    driver.click("Yared Nuguse")
    #expect(driver.effects.last == .loadRace(id: "millrose-2025-wanamaker-mile", plays: true))
  }

  @Test("any keys in any order leave a pane that can be drawn", arguments: UInt64(0)..<60)
  func anyKeys(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = Size(
      width: Int.random(in: 1...210, using: &random),
      height: Int.random(in: 1...62, using: &random)
    )
    var driver = try records(size)
    let keys = [
      "Up", "Down", "Left", "Right", "Enter", "g", "G", "PgDn", "PgUp", "s", "e", "+", "-", "<",
      ">", "c", "z", "n", "N", "Tab", "f",
    ]
    for _ in 0..<40 {
      driver.press(try #require(keys.randomElement(using: &random)))
      if driver.state.pane != .records { driver.press("5") }
      #expect(driver.frame.size == size)
      #expect(driver.state.records.lines.isEmpty || driver.state.records.line != nil)
    }
  }
}
