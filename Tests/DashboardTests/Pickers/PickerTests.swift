import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Pickers")
struct PickerTests {
  private func picker(_ driver: DashboardDriver) throws -> PickerState {
    guard case .picker(let picker) = driver.state.overlays.last else {
      throw MissingFact(id: "an open picker")
    }
    return picker
  }

  @Test(
    "the race picker finds a race by any of its words",
    arguments: [
      ("kerr london", "london-2026-mile"), ("lievin mile", "lievin-2025-mile"),
      ("Liévin 2025", "lievin-2025-mile"), ("lievin 3000", "lievin-2023-3000"),
      ("bannister", "oxford-1954-mile"), ("monaco 2026", "monaco-2026-1000"),
      ("rudisha rio", "rio-2016-800-final"), ("kipchoge berlin 2022", "berlin-2022-marathon"),
    ]
  )
  func races(query: String, id: String) throws {
    var driver = try DashboardDriver(pane: .schedule)
    driver.press("Ctrl-P")
    driver.type(query)
    #expect(try picker(driver).selectedItem?.id == id)
    driver.press("Enter")
    #expect(driver.effects == [.loadRace(id: id, plays: true)])
    #expect(driver.state.replay?.race.id == id)
    #expect(driver.state.overlays.isEmpty)
  }

  @Test("slash on the replay opens the races, with the one that runs chosen")
  func current() throws {
    var driver = try DashboardDriver(pane: .replay)
    driver.press("/")
    #expect(try picker(driver).items.count == driver.state.races.count)
    #expect(try picker(driver).selectedItem?.id == "lievin-2025-mile")
    driver.press("Esc")
    #expect(driver.effects.isEmpty)
  }

  @Test("what matches nothing is said, and Enter then does nothing")
  func nothing() throws {
    var driver = try DashboardDriver(pane: .replay)
    driver.press("/")
    driver.type("xyzzy")
    #expect(driver.shows("Nothing matches"))
    driver.press("Down", "PgDn", "Enter")
    #expect(driver.effects.isEmpty)
    #expect(driver.state.replay?.race.id == "lievin-2025-mile")
  }

  @Test("M chooses another meeting, and everything follows it")
  func meetings() throws {
    var driver = try DashboardDriver(pane: .schedule)
    driver.press("s", "M")
    driver.type("apeldoorn")
    driver.press("Enter")
    #expect(driver.effects.last == .loadMeeting(id: "eic-apeldoorn-2025"))
    #expect(driver.state.programme?.meeting.id == "eic-apeldoorn-2025")
    #expect(driver.state.schedule.filter.isEmpty)
    #expect(!driver.state.medals.rows.isEmpty)
    #expect(driver.shows("Apeldoorn"))
  }

  @Test("the choice moves and stops at both ends, and typing goes back to the best match")
  func moves() {
    let items = (0..<5).map { PickerState.Item(id: "\($0)", columns: ["row \($0)"]) }
    var picker = PickerState(kind: .races, items: items, selectedID: "3")
    #expect(picker.selectedItem?.id == "3")
    picker.move(by: 10)
    #expect(picker.selectedItem?.id == "4")
    picker.move(by: -10)
    #expect(picker.selectedItem?.id == "0")
    picker.select(2)
    let isTaken = picker.edit(.character("4"))
    #expect(isTaken)
    #expect(picker.selectedItem?.id == "4")
    let isEnterTaken = picker.edit(Key(.enter))
    #expect(!isEnterTaken)
    _ = picker.edit(Key(.backspace))
    #expect(picker.matches == Array(0..<5))
  }
}

@Suite("FuzzyMatch")
struct FuzzyMatchTests {
  @Test("a whole word beats one inside a word, that beats scattered letters")
  func order() throws {
    let whole = try #require(FuzzyMatch.score("mile", in: "the mile"))
    let inside = try #require(FuzzyMatch.score("mile", in: "thesmile"))
    let scattered = try #require(FuzzyMatch.score("mile", in: "m-i-l-e"))
    #expect(whole > inside)
    #expect(inside > scattered)
  }

  @Test("every word must be found", arguments: ["kerr paris", "zz", "mile 1990"])
  func all(query: String) {
    #expect(FuzzyMatch.score(query, in: "2026-07-18 london mile josh kerr") == nil)
  }

  @Test("an empty query matches everything alike")
  func empty() {
    #expect(FuzzyMatch.score("", in: "anything") == 0)
    #expect(FuzzyMatch.score("  ,", in: "") == 0)
  }

  @Test("diacritics and capitals make no difference")
  func folded() {
    #expect(FoldedText.fold("Liévin ÅØÆ Łódź") == FoldedText.fold("liévin åøæ łódź"))
    #expect(FoldedText.fold("Liévin") == "lievin")
    #expect(FoldedText.fold("Duplantis, Díaz") == "duplantis, diaz")
    #expect(FuzzyMatch.score("LIÉVIN", in: FoldedText.fold("Liévin")) != nil)
  }

  @Test("any text answers to any stretch of itself", arguments: UInt64(0)..<200)
  func stretches(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("abcdefg 123é日")
    let text = String((0..<30).map { _ in letters.randomElement(using: &random) ?? "a" })
    let folded = FoldedText.fold(text)
    let start = Int.random(in: 0..<25, using: &random)
    let stretch = String(folded.dropFirst(start).prefix(5))
    #expect(FuzzyMatch.score(stretch, in: folded) != nil, "\"\(stretch)\" in \"\(folded)\"")
  }
}
