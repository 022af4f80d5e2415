import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Search")
struct SearchTests {
  private static let hits = [
    SearchHit(
      kind: .athlete,
      id: "Jakob Ingebrigtsen/NOR",
      title: "Jakob Ingebrigtsen",
      detail: "NOR 2000"
    ),
    SearchHit(
      kind: .race,
      id: "lievin-2025-mile",
      title: "Mile, short track · men",
      detail: "Liévin",
      date: PartialDate(year: 2025, month: 2, day: 13)
    ),
    SearchHit(kind: .meeting, id: "eic-apeldoorn-2025", title: "European Indoor Championships"),
    SearchHit(kind: .event, id: "1500m/women", title: "1500 m · women"),
    SearchHit(kind: .nation, id: "NOR", title: "Norway", detail: "NOR"),
    SearchHit(kind: .nation, id: "KIR", title: "Kiribati", detail: "KIR"),
  ]

  private func search(_ driver: DashboardDriver) throws -> SearchState {
    guard case .search(let search) = driver.state.overlays.last else {
      throw MissingFact(id: "an open search")
    }
    return search
  }

  /// The search with a text typed and everything found for it.
  private func found(_ text: String = "zq", at now: Instant? = nil) throws -> DashboardDriver {
    var driver = try DashboardDriver(pane: .medals, at: now)
    driver.press("/")
    driver.type(text)
    driver.send(.searchFound(text, Self.hits))
    return driver
  }

  @Test("each letter asks the library, and answers to an earlier text are passed over")
  func lateAnswers() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press("/")
    driver.type("zqz")
    #expect(driver.effects == [.search("z"), .search("zq"), .search("zqz")])
    driver.send(.searchFound("zq", Self.hits))
    #expect(try search(driver).entries.isEmpty)
    #expect(driver.shows("Nothing matches"))
    driver.send(.searchFound("zqz", Self.hits))
    #expect(try search(driver).entries.count == Self.hits.count)
    driver.press("Backspace")
    #expect(try search(driver).entries.isEmpty)
    driver.press("Esc")
    driver.send(.searchFound("zq", Self.hits))
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("blanks around a text ask for nothing new")
  func blanks() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press("/")
    driver.type("  zq  ")
    #expect(driver.effects == [.search("z"), .search("zq")])
    driver.press("Ctrl-U")
    #expect(driver.effects.count == 2)
    #expect(try search(driver).entries.count == Command.allCases.count)
  }

  @Test("Enter goes to what was found, each to its pane", arguments: 0..<6)
  func goes(index: Int) throws {
    var driver = try found()
    for _ in 0..<index { driver.press("Down") }
    driver.press("Enter")
    #expect(driver.state.overlays.isEmpty)
    let last = driver.effects.last
    switch index {
    case 0:
      #expect(last == .loadAthlete(Athlete(name: "Jakob Ingebrigtsen", nation: "NOR")))
      #expect(driver.state.pane == .athletes)
    case 1:
      #expect(last == .loadRace(id: "lievin-2025-mile", plays: true))
      #expect(driver.state.pane == .replay)
    case 2:
      #expect(last == .loadMeeting(id: "eic-apeldoorn-2025"))
      #expect(driver.state.pane == .board)
      #expect(driver.state.programme?.meeting.id == "eic-apeldoorn-2025")
    case 3:
      #expect(driver.state.pane == .lists)
      #expect(driver.state.lists.query == MarkQuery(discipline: "1500m", sex: .women))
      #expect(driver.shows("1500 m · women"))
    case 4:
      #expect(driver.state.pane == .medals)
      #expect(driver.state.medals.nation == "NOR")
    default:
      #expect(driver.shows("KIR has no medal at Nanjing 2025"))
    }
  }

  @Test("what was gone to stands first when nothing is typed, the last first, each once")
  func recent() throws {
    var driver = try found()
    driver.press("Enter", "/")
    #expect(try search(driver).recentCount == 1)
    #expect(driver.shows("recent athlete"))
    driver.press("Esc", ":")
    driver.type("medal table")
    driver.press("Enter", "/", "Down", "Enter", ":")
    let first = try search(driver).entries.prefix(2)
    #expect(first == [.hit(Self.hits[0]), .action(.showMedals)])
    #expect(try search(driver).recentCount == 2)
    #expect(Set(try search(driver).entries).count == (try search(driver).entries.count))
  }

  @Test("actions lead in the palette, things in the search")
  func order() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press(":")
    driver.type("medal")
    driver.send(.searchFound("medal", Self.hits))
    #expect(try search(driver).entries.first == .action(.showMedals))
    #expect(try search(driver).entries.contains(.hit(Self.hits[0])))
    driver.press("Esc", "/")
    driver.type("medal")
    driver.send(.searchFound("medal", Self.hits))
    #expect(try search(driver).entries.first == .hit(Self.hits[0]))
    #expect(try search(driver).entries.contains(.action(.showMedals)))
  }

  @Test("races later than the clock are not told where that is hidden")
  func spoilers() throws {
    var driver = try found(at: try instant("2025-02-13T23:00:00Z"))
    driver.set { $0.hidesSpoilers = true }
    driver.send(.searchFound("zq", Self.hits))
    #expect(try !search(driver).entries.contains(.hit(Self.hits[1])))
    driver = try found(at: try instant("2025-02-14T12:00:01Z"))
    driver.set { $0.hidesSpoilers = true }
    driver.send(.searchFound("zq", Self.hits))
    #expect(try search(driver).entries.contains(.hit(Self.hits[1])))
  }

  @Test("the palette finds every action by its name and does it", arguments: Command.allCases)
  func palette(command: Command) throws {
    guard command != .palette else { return }
    var driver = try DashboardDriver()
    driver.press(":")
    driver.type(command.title)
    let found = try search(driver).entries.prefix(3)
    #expect(found.contains(.action(command)), "\(command.title)")
  }

  @Test("the palette goes where an action has its meaning")
  func paletteElsewhere() throws {
    var driver = try DashboardDriver(pane: .schedule)
    driver.press(":")
    driver.type("to the bell")
    driver.press("Enter")
    #expect(driver.state.pane == .replay)
    #expect(driver.state.replay?.playhead.time ?? .zero > .zero)
    driver.press(":")
    driver.type("medal events only")
    driver.press("Enter")
    #expect(driver.state.pane == .schedule)
    #expect(driver.state.schedule.filter.medalEventsOnly)
    driver.press("1", ":")
    driver.type("rule: gold")
    driver.press("Enter")
    #expect(driver.state.pane == .board)
    #expect(driver.state.focus == .medals)
    #expect(driver.state.medals.rule == .total)
  }

  @Test("a command with a value is completed by Enter, then done")
  func spoken() throws {
    var driver = try DashboardDriver()
    driver.press(":")
    driver.type("seek")
    while try search(driver).selectedEntry != .spoken { driver.press("Down") }
    driver.press("Enter")
    #expect(try search(driver).input.text == "seek ")
    driver.type("1000m")
    driver.press("Enter")
    #expect(driver.state.pane == .board)
    #expect(driver.shows("2:20.49"), "the published time of the 1000 m at Liévin")
    #expect(!driver.effects.contains(.search("seek 1000m")))
  }

  @Test("the mouse chooses and goes")
  func mouse() throws {
    var driver = try found()
    driver.click("Norway")
    driver.click("Norway")
    #expect(driver.state.pane == .medals)
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("hostile names reach no cell as they are")
  func hostile() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press("/", "z")
    let name = "\u{1B}[2J\u{202E}evil\u{9B}31m\u{7}\n\u{0}/\u{1B}c"
    let hits = SearchHit.Kind.allCases.map {
      SearchHit(kind: $0, id: name, title: name, detail: name)
    }
    driver.send(.searchFound("z", hits))
    check(driver)
    for _ in hits.indices {
      var driver = driver
      driver.press("Enter")
      check(driver)
    }
  }

  private func check(_ driver: DashboardDriver) {
    let scalars = driver.lines.joined().unicodeScalars
    #expect(!scalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    #expect(!scalars.contains("\u{202E}"))
  }

  @Test("the search at each size", arguments: ListsTests.sizes)
  func frames(size: Size) throws {
    var driver = try found("in")
    driver.set { $0.followed = ["NOR"] }
    driver.send(AppAction.resize(size))
    try expectFrame(driver.frame, named: "search-\(size)")
  }
}
