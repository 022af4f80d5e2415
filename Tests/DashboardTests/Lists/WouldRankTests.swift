import Athletics
@testable import Dashboard
import TerminalUI
import Testing

@Suite("Lists: where a mark would stand")
struct WouldRankTests {
  @Test("w says where a mark would stand, and shows it between its neighbours")
  func wouldRank() throws {
    var driver = try DashboardDriver.lists()
    driver.press("m", "w")
    driver.type("3:45.15")
    driver.press("Enter")
    #expect(driver.shows("3:45.15 would be 10th of"))
    #expect(driver.shows("0.01 s behind Ingebrigtsen 3:45.14"))
    #expect(driver.shows("0.04 s ahead of Morceli 3:45.19"))
    let rows = driver.lines.filter { $0.contains("3:45.1") && !$0.contains("would be") }
    #expect(rows.count == 3)
    #expect(rows[1].contains("10    3:45.15"))
    #expect(rows[1].contains("would stand here"))
    #expect(driver.state.lists.selectedMark == nil)
    driver.press("Enter")
    #expect(driver.shows("no athlete is chosen"))
    driver.press("w", "Ctrl-U", "Enter")
    #expect(!driver.shows("would"))
  }

  @Test("a mark level with others shares their rank")
  func level() throws {
    var driver = try DashboardDriver.lists()
    driver.press("m", "w")
    driver.type("3:45.14")
    driver.press("Enter")
    #expect(driver.shows("3:45.14 would be 9th of"))
    #expect(driver.shows("level with 1"))
    #expect(driver.lines.contains { $0.contains("=9    3:45.14") })
  }

  @Test("what is no mark is said, and the line stays", arguments: ["3:45:14", "abc", "8.30m"])
  func noMark(text: String) throws {
    var driver = try DashboardDriver.lists(size: Size(width: 200, height: 60))
    driver.press("w")
    driver.type(text)
    driver.press("Enter")
    #expect(driver.lines.last?.contains("expected") == true)
    #expect(driver.state.overlays.count == 1)
    driver.press("Backspace")
    #expect(driver.lines.last?.contains("expected") == false)
    driver.press("Esc")
    #expect(driver.state.overlays.isEmpty)
    #expect(driver.state.lists.asked == nil)
  }

  @Test(
    "c takes the mark back with the filters, a asks for none among marks that cannot count",
    arguments: ["c", "a"]
  )
  func takenBack(key: String) throws {
    var driver = try DashboardDriver.lists()
    driver.press("w")
    driver.type("3:45.15")
    driver.press("Enter")
    #expect(driver.shows("would stand here"))
    driver.press(key)
    #expect(driver.state.lists.asked == nil)
    #expect(!driver.shows("would"))
  }
}
