import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Lists")
struct ListsTests {
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]

  /// The list as the program would show it, of the long one.
  private func long() throws -> DashboardDriver { try .lists("800m") }

  @Test("the pane opens with the event of the race shown, best first, one mark an athlete")
  func opens() throws {
    var driver = try DashboardDriver(Size(width: 120, height: 36))
    driver.press("7")
    #expect(driver.effects.first == .loadDisciplines)
    let query = MarkQuery(discipline: "mile", sex: .men)
    #expect(driver.state.lists.query == query)
    // World Athletics' all-time list: El Guerrouj 3:43.13, Ngeny 3:43.40, Ingebrigtsen 3:43.73.
    #expect(driver.state.lists.selectedMark?.athlete.name == "Hicham El Guerrouj")
    #expect(driver.shows("Mile · men"))
    #expect(driver.shows("3:43.13"))
    #expect(driver.shows("partial: "))
  }

  @Test("without a race it opens with the men's mile")
  func opensBare() throws {
    var driver = try DashboardDriver(empty: Size(width: 80, height: 24))
    driver.press("7")
    #expect(driver.state.lists.query == MarkQuery(discipline: "mile", sex: .men))
  }

  @Test("Liévin's mile is the ninth performance of the list, between 3:44.95 and 3:45.19")
  func ninth() throws {
    // Assets/lists/mile-men.json: eight marks from 3:43.13 to 3:44.95 are better.
    var driver = try DashboardDriver.lists()
    driver.press("m")
    for _ in 0..<8 { driver.press("Down") }
    let line = try #require(driver.state.lists.selectedMark)
    #expect(line.printedMark == "3:45.14")
    #expect(line.rank == 9)
    #expect(line.age?.text == "24")
    #expect(driver.lines.contains { $0.contains("9    3:45.14   ▶") })
    driver.press("Space")
    #expect(driver.effects.last == .loadRace(id: "lievin-2025-mile", plays: true))
    #expect(driver.state.pane == .replay)
  }

  @Test("filters change what is asked for, and c takes them all back")
  func filters() throws {
    var driver = try DashboardDriver.lists()
    let all = try #require(driver.state.lists.query)
    driver.press("e")
    #expect(driver.state.lists.query?.track == .short)
    driver.press("e", "e")
    #expect(driver.state.lists.query?.track == .road)
    #expect(driver.shows("No mark of the library fits: c"))
    driver.press("e", "s", "m", "u", "u")
    #expect(driver.state.lists.query?.track == nil)
    #expect(driver.state.lists.query?.sex == .women)
    #expect(driver.state.lists.query?.isOneMarkAnAthlete == false)
    #expect(driver.state.lists.query?.ageGroup == .u20)
    driver.press("c", "s")
    #expect(driver.state.lists.query == all)
    driver.press("y")
    driver.type("2025")
    driver.press("Enter")
    #expect(driver.state.lists.query?.year == 2025)
    #expect(driver.shows("2025 · one mark an athlete"))
    driver.press("Left")
    #expect(driver.state.lists.query?.year == 2024)
    driver.press("C")
    driver.type("norway")
    driver.press("Enter")
    #expect(driver.state.lists.query?.nation == "NOR")
    driver.press("E")
    driver.type("1500")
    driver.press("Enter")
    #expect(driver.state.lists.query?.discipline == "1500m")
    #expect(driver.state.lists.query?.nation == "NOR")
    #expect(driver.shows("1500 m · men"))
  }

  @Test("every column sorts, in both directions, and ranks stay those of the marks")
  func columns() throws {
    var driver = try DashboardDriver.lists()
    driver.press(">")
    #expect(driver.state.lists.query?.column == .athlete)
    #expect(driver.shows("athlete↓"))
    driver.press("R")
    #expect(driver.state.lists.query?.isReversed == true)
    #expect(driver.shows("athlete↑"))
    for column in MarkQuery.Column.allCases.dropFirst(2) + [.mark] {
      driver.press(">")
      #expect(driver.state.lists.query?.column == column)
      #expect(driver.state.lists.query?.isReversed == false)
      #expect(driver.shows("\(column.rawValue)↓"), "\(column)")
    }
    driver.press("<")
    #expect(driver.state.lists.query?.column == .place)
    #expect(driver.lines.contains { $0.contains(" 9 ") && $0.contains("3:45.19") } == false)
  }

  @Test("f marks every line of an athlete, i shows the sources with what is missing")
  func followAndSources() throws {
    var driver = try DashboardDriver.lists()
    driver.press("m", "f")
    let count = driver.lines.count { $0.contains("★") }
    #expect(driver.state.followed == ["Hicham El Guerrouj"])
    #expect(count > 5)
    driver.press("i")
    let title = "3:43.13 Hicham El Guerrouj, 1999-07-07"
    guard case .loadSources(title, let facts, ["wadb"]) = driver.effects.last else {
      Issue.record("\(String(describing: driver.effects.last))")
      return
    }
    #expect(facts.first?.hasPrefix("partial: ") == true)
  }

  @Test("ties show =, with the rank where the line above is off the screen")
  func ties() throws {
    var driver = try long()
    let first = driver.lines.filter { $0.contains("Runner ") }.prefix(4).map { rank(of: $0) }
    #expect(first == ["1", "=", "=", "4"])
    for _ in 0..<30 { driver.press("Down") }
    let top = try #require(driver.lines.first { $0.contains("Runner ") })
    #expect(rank(of: top).hasPrefix("="))
    #expect(Int(rank(of: top).dropFirst()) != nil)
  }

  private func rank(of line: String) -> String {
    let text = line.drop { "│▌ ".contains($0) }
    return String(text.prefix { $0 != " " })
  }

  @Test("walking through a list of a million lines holds only what is around the screen")
  func paging() throws {
    var driver = try long()
    #expect(driver.shows("of 1,234,567"))
    driver.press("End")
    #expect(driver.state.lists.selected == ListedFacts.longTotal - 1)
    #expect(driver.shows("Runner 1234566"))
    #expect(driver.shows("–1,234,567 of 1,234,567"))
    driver.press("PgUp", "PgUp", "Home")
    #expect(driver.shows("Runner 0 "))
    for _ in 0..<40 { driver.press("PgDn") }
    let held = driver.state.lists.page?.marks.count ?? 0
    #expect(held < 300)
    for case .loadList(_, _, let count) in driver.effects { #expect(count < 300) }
    let loads = driver.effects.count { if case .loadList = $0 { true } else { false } }
    #expect(loads < 30, "a page is not loaded at every key")
  }

  @Test("no way through a list leaves a line of the screen unloaded", arguments: UInt64(0)..<20)
  func everyLine(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let size = Size(
      width: Int.random(in: 60...160, using: &random),
      height: Int.random(in: 16...80, using: &random)
    )
    var driver = try DashboardDriver.lists("800m", size: size)
    let keys = ["Down", "Up", "PgDn", "PgUp", "Home", "End", "R"]
    for _ in 0..<15 {
      if Int.random(in: 0..<5, using: &random) == 0 {
        driver.press("r")
        driver.type("\(Int.random(in: 1...1_300_000, using: &random))")
        driver.press("Enter")
      } else {
        driver.press(keys.randomElement(using: &random) ?? "Down")
      }
      let lines = driver.lines.dropFirst(2)
      #expect(!lines.contains { $0.hasPrefix("│ … ") || $0.hasPrefix("│▌…") }, "\(driver)")
      #expect(lines.contains { $0.hasPrefix("│▌") }, "the chosen row is in sight")
    }
  }

  @Test("r jumps to a rank, and the last line stands for those beyond")
  func jump() throws {
    var driver = try long()
    driver.press(">", "r")
    driver.type("1,000,000")
    driver.press("Enter")
    #expect(driver.state.lists.query?.column == .mark)
    #expect(driver.state.lists.selected == 999_999)
    #expect(driver.shows("Runner 999999"))
    driver.press("r")
    driver.type("5000000")
    driver.press("Enter")
    #expect(driver.shows("no line has rank 5,000,000"))
    #expect(driver.state.lists.selected == ListedFacts.longTotal - 1)
    driver.press("r")
    driver.type("0")
    driver.press("Enter")
    #expect(driver.lines.last?.contains("a rank is a number") == true)
  }

  @Test("a late answer of another list is passed over")
  func late() throws {
    var driver = try DashboardDriver.lists()
    let before = driver.frame
    let other = MarkQuery(discipline: "1500m", sex: .men)
    driver.send(.listLoaded(try ListedFacts.page(other, from: 0, count: 10)))
    let mark = Mark.time(TimeMark(RaceTime(ticks: 2_000_000)))
    driver.send(.rankLoaded(try ListedFacts.rank(of: mark, in: other), of: mark, in: other))
    driver.send(.rankFound(3, at: 2, in: other))
    #expect(driver.frame == before)
  }

  @Test("the mouse chooses a row and opens the chosen one, the wheel moves")
  func mouse() throws {
    var driver = try DashboardDriver.lists()
    driver.click("3:43.73")
    #expect(driver.state.lists.selectedMark?.athlete.name == "Jakob Ingebrigtsen")
    driver.mouse(.wheelDown, x: 20, y: 10)
    #expect(driver.state.lists.selected == 5)
    driver.click("3:43.73")
    driver.click("3:43.73")
    #expect(driver.effects.last == .loadAthlete(Athlete(name: "Jakob Ingebrigtsen", nation: "NOR")))
    #expect(driver.state.pane == .athletes)
    driver.click("7 Lists")
    #expect(driver.state.pane == .lists)
  }

  @Test("hostile names reach no cell as they are")
  func hostile() throws {
    var driver = try DashboardDriver.lists()
    let query = try #require(driver.state.lists.query)
    let name = "\u{1B}[2J\u{202E}evil\u{9B}31m\u{7}\n" + String(repeating: "é", count: 100_000)
    let line = RankedMark(
      rank: 1,
      mark: .time(TimeMark(RaceTime(ticks: 2_000_000))),
      printedMark: "3:2\u{1B}]0;x\u{7}0",
      athlete: Athlete(name: name, nation: "\u{1B}c"),
      date: PartialDate(year: 1),
      place: name,
      track: .road
    )
    driver.send(
      .listLoaded(MarkPage(query: query, total: 1, start: 0, marks: [line], partial: name))
    )
    driver.press("f", "i")
    let text = driver.lines.joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("the pane at each size", arguments: sizes)
  func frames(size: Size) throws {
    var driver = try DashboardDriver.lists(size: size)
    driver.press("m", "f", "w")
    driver.type("3:45.15")
    driver.press("Enter")
    try expectFrame(driver.frame, named: "lists-\(size)")
  }

  @Test("the pane of a million lines, and in ASCII")
  func longFrames() throws {
    var driver = try long()
    driver.press("r")
    driver.type("1000000")
    try expectFrame(driver.frame, named: "lists-question")
    driver.press("Enter")
    try expectFrame(driver.frame, named: "lists-long")
    try expectFrame(try DashboardDriver.lists().frame.asciiFolded(), named: "lists-ascii")
  }
}
