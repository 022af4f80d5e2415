import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Records frames")
struct RecordsFrameTests {
  private static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 120, height: 36),
    Size(width: 200, height: 60),
  ]

  private func records(_ size: Size = Size(width: 120, height: 36)) throws -> DashboardDriver {
    var driver = try DashboardDriver(size)
    driver.press("5")
    return driver
  }

  @Test("the short-track mile at each size", arguments: sizes)
  func mile(size: Size) throws {
    var driver = try records(size)
    driver.press("Enter", "Down")
    try expectFrame(driver.frame, named: "mile-\(size)")
  }

  @Test("the events where there is room for them alone")
  func events() throws {
    try expectFrame(try records(Size(width: 60, height: 16)).frame, named: "events-60x16")
  }

  @Test("pending and not eligible marks")
  func half() throws {
    var driver = try records()
    driver.set { RecordsReducer.choose("half-marathon-men", in: &$0) }
    try expectFrame(driver.frame, named: "half-marathon")
  }

  @Test("an event with nothing but a mark that does not count")
  func road() throws {
    var driver = try records()
    driver.set { RecordsReducer.choose("road-mile-men", in: &$0) }
    try expectFrame(driver.frame, named: "road-mile")
  }

  @Test("the graph alone, zoomed into February 2025")
  func zoomed() throws {
    var driver = try records()
    driver.press("Enter", "Down", "z")
    for _ in 0..<11 { driver.press("+") }
    try expectFrame(driver.frame, named: "zoomed")
  }

  @Test("as of a day in a gap of the book")
  func gap() throws {
    var driver = try records()
    driver.set { RecordsReducer.choose("1500m-men", in: &$0) }
    driver.set { RecordsReducer.setDay(CalendarDate(year: 1960, month: 1, day: 1), in: &$0) }
    try expectFrame(driver.frame, named: "gap")
  }

  @Test("in ASCII nothing else is drawn")
  func ascii() throws {
    let frame = try records().frame.asciiFolded()
    #expect(frame.lines().allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    try expectFrame(frame, named: "ascii")
  }

  @Test("the day that is asked for, and the events to choose from")
  func overlays() throws {
    var driver = try records()
    driver.press("a")
    try expectFrame(driver.frame, named: "over-day")
    driver.press("Esc", "E")
    try expectFrame(driver.frame, named: "over-events")
  }
}
