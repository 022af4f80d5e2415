import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Medals")
struct MedalsTests {
  private func medals(at text: String? = nil) throws -> DashboardDriver {
    try DashboardDriver(pane: .medals, at: try text.map { try instant($0) })
  }

  @Test("the final table is that of Nanjing: 26 finals, 78 medals, the United States first")
  func final() throws {
    // World Athletics, medal table of the World Indoor Championships Nanjing 2025.
    let driver = try medals()
    let rows = driver.state.medals.rows
    #expect(driver.state.medals.table.finalCount == 26)
    #expect(driver.state.medals.table.medalCount == 78)
    #expect(rows.first?.nation == "USA")
    #expect(rows.first.map { [$0.gold, $0.silver, $0.bronze] } == [6, 4, 6])
    #expect(rows.dropFirst().first?.nation == "NOR")
    #expect(rows.dropFirst().first.map { [$0.gold, $0.silver, $0.bronze] } == [3, 0, 1])
    #expect(driver.shows("26 finals counted · 78 medals"))
  }

  @Test("the difference from the published table is named: Italy's bronze")
  func difference() throws {
    let driver = try medals()
    #expect(driver.shows("differs from the published table"))
    #expect(driver.shows("ITA published 2-1-1, counted 2-1-0"))
    let during = try medals(at: "2025-03-22T11:40:00Z")
    #expect(!during.shows("differs from the published table"), "not before the meeting is over")
  }

  @Test("r goes through the rules, and the head says which is in force")
  func rules() throws {
    var driver = try medals()
    for rule in [MedalTable.Rule.total, .placing, .gold] {
      driver.press("r")
      #expect(driver.state.medals.rule == rule)
      #expect(driver.shows(rule.title), "\(rule)")
    }
  }

  @Test("> and < sort by the columns, and the order comes from the figures")
  func sort() throws {
    var driver = try medals()
    driver.press(">")
    let names = driver.state.medals.rows.map(\.nation)
    #expect(names == names.sorted())
    driver.press(">", ">")
    let silver = driver.state.medals.rows.map(\.silver)
    #expect(silver == silver.sorted(by: >))
    driver.press(">", ">")
    let total = driver.state.medals.rows.map(\.total)
    #expect(total == total.sorted(by: >))
    driver.press(">")
    #expect(driver.state.medals.column == .rank)
    driver.press("<")
    #expect(driver.state.medals.column == .total)
  }

  @Test("from the nation to its medals, the final, and the athlete's way")
  func drillDown() throws {
    var driver = try medals()
    driver.press("Down")
    #expect(driver.state.medals.nation == "NOR")
    #expect(driver.state.medals.awards.map(\.medal.letter) == ["G", "G", "G", "B"])
    driver.press("Enter")
    #expect(driver.state.medals.half == .medals)
    driver.press("Down", "Enter")
    #expect(driver.shows("M 1500 m · final"))
    #expect(driver.shows("3:38.79"))
    driver.press("Enter")
    #expect(driver.shows("Jakob Ingebrigtsen · Nanjing 2025"))
    driver.press("Esc", "Esc", "Esc")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.medals.half == .nations)
  }

  @Test("from a medal with splits to its replay")
  func replay() throws {
    var driver = try medals()
    driver.press("Down", "Enter", "Down", "Enter", "Space")
    #expect(driver.effects == [.loadRace(id: "nanjing-2025-1500-final", plays: true)])
    #expect(driver.state.pane == .replay)
    #expect(driver.shows("Nanjing 2025"))
  }

  @Test("before the first final the pane says why it is empty")
  func empty() throws {
    var driver = try medals(at: "2025-03-21T00:00:00Z")
    #expect(driver.shows("No final is over yet"))
    driver.press("Enter", "Right", "Enter", "Down", "f", "i", "r", ">")
    #expect(driver.state.overlays.count <= 1)
  }

  @Test("a medal that the table no longer holds opens the last that it does")
  func staleMedal() throws {
    var driver = try medals()
    driver.send(.touch(.medal(99)))
    driver.press("Enter")
    #expect(driver.state.overlays.count == 1)
  }

  @Test("f follows the nation, i names the sources of the table")
  func followAndSource() throws {
    var driver = try medals()
    driver.press("f")
    #expect(driver.state.followed == ["USA"])
    #expect(driver.shows("USA ★"))
    driver.press("i")
    #expect(driver.shows("Source · medals"))
    #expect(driver.shows("counted from 26 finals"))
    #expect(driver.shows("≠") || driver.shows("ITA published"))
  }
}
