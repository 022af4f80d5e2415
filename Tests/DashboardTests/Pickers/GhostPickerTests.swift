import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Ghost picker")
struct GhostPickerTests {
  private func open(
    _ race: String = "lievin-2025-mile",
    _ size: Size = Size(width: 120, height: 36)
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, pane: .replay, race: race)
    driver.press("o")
    return driver
  }

  private func picker(_ driver: DashboardDriver) throws -> GhostPickerState {
    guard case .ghosts(let picker) = driver.state.overlays.last else {
      throw MissingFact(id: "an open ghost picker")
    }
    return picker
  }

  private func labels(_ driver: DashboardDriver) -> [String] {
    driver.state.replay?.ghosts.runs.map(\.ghost.label) ?? []
  }

  private func clear(_ driver: inout DashboardDriver) { driver.press("Ctrl-U") }

  @Test("the same distance and sex come first, the best mark first; nobody of the race itself")
  func order() throws {
    let picker = try picker(try open())
    let races = picker.items.map { picker.races[$0.race] }
    #expect(!races.contains { $0.id == "lievin-2025-mile" })
    let isSame = races.map { $0.distance == .mile && $0.event.sex == .men }
    let count = isSame.prefix { $0 }.count
    #expect(count > 20)
    #expect(!isSame.dropFirst(count).contains(true))
    let marks = picker.items.prefix(count).compactMap(\.runner.finish)
    #expect(marks == marks.sorted())
    // Kerr, London, 18 July 2026, in 3:42.66 (World Athletics): no mile in the facts is faster.
    #expect(picker.items.first?.runner.athlete.name == "Josh Kerr")
    #expect(picker.items.first?.runner.mark == "3:42.66")
  }

  @Test("everybody of whom something is known can be chosen, and nobody else")
  func everybody() throws {
    let picker = try picker(try open())
    var known = 0
    for race in try TestFacts.facts.races where race.id != "lievin-2025-mile" {
      known += Replay(race: race).tracks.count { $0 != nil }
    }
    #expect(picker.items.count == known)
    #expect(picker.items.contains { $0.runner.splitCount == 0 })
    #expect(picker.items.contains { $0.runner.finish == nil }, "pacemakers among them")
  }

  @Test(
    "typing narrows by athlete, town, year and event, with or without accents",
    arguments: [
      ("nuguse new york 2025", "millrose-2025-wanamaker-mile", "Yared Nuguse"),
      ("el guerrouj rome mile", "rome-1999-mile", "Hicham El Guerrouj"),
      ("bannister", "oxford-1954-mile", "Roger Bannister"),
      ("kerr lond 2026", "london-2026-mile", "Josh Kerr"),
      ("rudisha 800 2012", "london-2012-800-final", "David Rudisha"),
    ]
  )
  func narrows(query: String, race: String, athlete: String) throws {
    var driver = try open()
    driver.type(query)
    let picker = try picker(driver)
    let item = try #require(picker.item(of: picker.selected))
    #expect(item.runner.raceID == race)
    #expect(item.runner.athlete.name == athlete)
  }

  @Test("a longer query finds no more than a shorter one", arguments: UInt64(0)..<20)
  func narrower(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var driver = try open()
    let text =
      ["ingebrigtsen mile 2025", "liévin 1500 sh", "paris women 5000", "ken 2024"]
      .randomElement(using: &random) ?? ""
    var found = Set(try picker(driver).matches)
    for character in text {
      driver.type(String(character))
      let next = Set(try picker(driver).matches)
      #expect(next.isSubset(of: found))
      found = next
    }
    driver.press("Ctrl-U")
    #expect(try picker(driver).matches.count == picker(driver).items.count)
  }

  @Test("Enter puts in and takes out, and the picker stays open")
  func toggles() throws {
    var driver = try open()
    driver.type("nuguse millrose 2025")
    driver.press("Enter")
    #expect(labels(driver) == ["Nuguse · New York 2025"])
    #expect(driver.shows("◌N"))
    clear(&driver)
    driver.type("bannister")
    driver.press("Enter")
    #expect(labels(driver) == ["Nuguse · New York 2025", "Bannister · Oxford 1954"])
    driver.press("Enter")
    #expect(labels(driver) == ["Nuguse · New York 2025"])
    driver.press("Esc")
    #expect(driver.state.overlays.isEmpty)
    #expect(labels(driver) == ["Nuguse · New York 2025"])
  }

  @Test("the fifth ghost is refused, and the four stay")
  func four() throws {
    var driver = try open()
    for _ in 0..<Ghost.limit { driver.press("Enter", "Down") }
    let four = labels(driver)
    #expect(four.count == Ghost.limit)
    driver.press("Enter")
    #expect(driver.state.toast == "no more than 4 ghosts: take one out first")
    #expect(labels(driver) == four)
    driver.type("4:10")
    driver.press("Enter")
    #expect(driver.state.toast == "no more than 4 ghosts: take one out first")
    #expect(labels(driver) == four)
    #expect(driver.effects.count == 1 + Ghost.limit)
  }

  @Test(
    "on a chosen ghost Backspace, Delete, x and Enter take it out",
    arguments: [
      "Backspace", "Delete", "x", "Enter",
    ]
  )
  func takesOut(key: String) throws {
    var driver = try open()
    driver.press("Enter", "Down", "Enter")
    let two = labels(driver)
    #expect(two.count == 2)
    driver.press("PgUp", "PgUp")
    #expect(try picker(driver).selected == .chosen(0))
    driver.press(key)
    #expect(labels(driver) == Array(two.dropFirst()))
    #expect(try picker(driver).selected == .chosen(0))
    driver.press(key)
    #expect(labels(driver).isEmpty)
    #expect(try picker(driver).selected == .runner(0))
  }

  @Test("x is a letter wherever no chosen ghost is selected")
  func letter() throws {
    var driver = try open()
    driver.press("Enter", "x")
    #expect(try picker(driver).input.text == "x")
    #expect(labels(driver).count == 1)
  }

  @Test("no ghosts takes all of them away")
  func nobody() throws {
    var driver = try open()
    driver.press("Enter", "Down", "Enter", "PgUp", "PgUp", "Down", "Down")
    #expect(try picker(driver).selected == .nobody)
    #expect(driver.shows("no ghosts"))
    driver.press("Enter")
    #expect(labels(driver).isEmpty)
    #expect(!driver.shows("no ghosts"))
  }

  @Test("a time typed is one's own, all of it estimated; Enter again takes it out")
  func own() throws {
    var driver = try open()
    driver.type("4:10")
    #expect(driver.shows("you · 4:10"))
    driver.press("Enter")
    #expect(labels(driver) == ["you · 4:10"])
    #expect(driver.state.toast == "you · 4:10: typical splits, all of it estimated")
    let run = try #require(driver.state.replay?.ghosts.runs.first)
    #expect(run.end == RaceTime(milliseconds: 250_000))
    #expect(run.ghost.isEstimated)
    driver.press("Enter")
    #expect(labels(driver).isEmpty)
  }

  @Test(
    "a time that nobody runs is refused in a sentence",
    arguments: [
      ("1:10", "1:10 is no time for 1609.344 m: expected one between 2:49 and 37:32"),
      ("4:10:00", "expected 4:10.00, found \"4:10:00\" with a colon before the hundredths"),
      ("4:1", "expected a time such as 3:29.63, found \"4:1\""),
    ]
  )
  func absurd(text: String, says: String) throws {
    var driver = try open()
    driver.type(text)
    driver.press("Enter")
    #expect(driver.state.toast == says)
    #expect(labels(driver).isEmpty)
  }

  @Test("the row of one's own asks for a time; where nobody is found, it says so")
  func hints() throws {
    var driver = try open()
    driver.press("Up")
    #expect(try picker(driver).selected == .you)
    driver.press("Enter")
    #expect(driver.state.toast?.contains("such as 4:10") == true)
    driver.type("xyzzy")
    #expect(driver.shows("Nobody is found"))
    driver.press("Enter")
    #expect(labels(driver).isEmpty)
  }

  @Test("the mouse chooses a runner and, pressed again, puts him in")
  func mouse() throws {
    var driver = try open()
    driver.click("Hicham El Guerrouj")
    #expect(labels(driver).isEmpty)
    driver.click("Hicham El Guerrouj")
    #expect(labels(driver) == ["El Guerrouj · Rome 1999"])
    driver.mouse(.wheelDown, x: 60, y: 18)
    #expect(try picker(driver).selected != .you)
  }

  @Test("any keys leave the choice on a row that is there", arguments: UInt64(0)..<30)
  func anyKeys(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var driver = try open()
    let keys = [
      "Up", "Down", "PgUp", "PgDn", "Enter", "Backspace", "x", "4", ":", "1", "k", "Ctrl-U",
    ]
    for _ in 0..<60 {
      driver.press(keys.randomElement(using: &random) ?? "Up")
      let chosen = labels(driver).count
      let picker = try picker(driver)
      let index = picker.selectedIndex(chosen: chosen)
      #expect((0..<picker.rowCount(chosen: chosen)).contains(index))
      #expect(picker.row(at: index, chosen: chosen) == picker.selected)
      #expect(chosen <= Ghost.limit)
    }
  }

  @Test(
    "the picker with two ghosts chosen",
    arguments: [
      Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
    ]
  )
  func frames(size: Size) throws {
    var driver = try open("lievin-2025-mile", size)
    driver.type("bannister")
    driver.press("Enter", "Ctrl-U")
    driver.type("4:10")
    driver.press("Enter", "Ctrl-U", "Down", "Down")
    try expectFrame(driver.frame, named: "chosen-\(size)")
  }

  @Test("the picker in ASCII")
  func ascii() throws {
    var driver = try open()
    driver.press("Enter", "Down", "Enter")
    let frame = driver.frame.asciiFolded()
    #expect(frame.lines().allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    try expectFrame(frame, named: "ascii")
  }
}
