import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("Athletes")
struct AthletesTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]

  /// The pane with somebody in it.
  private func pane(
    _ size: Size = Size(width: 120, height: 36),
    of name: String = "Jakob Ingebrigtsen",
    _ nation: String = "NOR"
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size)
    driver.press("6")
    driver.send(.athleteLoaded(try TestFacts.page(of: name, nation)))
    return driver
  }

  @Test("the whole page at each size", arguments: sizes)
  func whole(size: Size) throws {
    try expectFrame(try pane(size).frame, named: "page-\(size)")
  }

  @Test("each part on a small screen", arguments: AthletePart.allCases)
  func parts(part: AthletePart) throws {
    var driver = try pane(Size(width: 80, height: 24))
    driver.set { $0.athletes.part = part }
    try expectFrame(driver.frame, named: "part-\(part)")
  }

  @Test("in ASCII nothing else is drawn")
  func ascii() throws {
    let frame = try pane().frame.asciiFolded()
    #expect(frame.lines().allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    try expectFrame(frame, named: "ascii")
  }

  @Test("two against each other")
  func rival() throws {
    var driver = try pane()
    driver.press("v")
    driver.type("nuguse")
    driver.press("Enter")
    #expect(driver.effects.contains(.loadAthlete(Athlete(name: "Yared Nuguse", nation: "USA"))))
    #expect(driver.shows("Ingebrigtsen 3 – 1 Nuguse"))
    try expectFrame(driver.frame, named: "rival")
    driver.press("Esc")
    #expect(!driver.shows("3 – 1"))
  }

  @Test("the pane opens with the winner of the race that runs")
  func winner() throws {
    var driver = try DashboardDriver()
    driver.press("6")
    #expect(
      driver.effects.last == .loadAthlete(Athlete(name: "Jakob Ingebrigtsen", nation: "NOR"))
    )
    #expect(driver.shows("born 19 Sep 2000"))
  }

  @Test("without a race it says which key brings somebody")
  func empty() throws {
    var driver = try DashboardDriver(empty: Size(width: 80, height: 24))
    driver.press("6")
    #expect(driver.shows("/ chooses one"))
    driver.press("v")
    #expect(driver.state.toast?.contains("/ chooses") ?? false)
  }

  @Test("Tab goes round the parts, Shift-Tab back")
  func focus() throws {
    var driver = try pane()
    var seen: [AthletePart] = []
    for _ in AthletePart.allCases {
      seen.append(driver.state.athletes.part)
      driver.press("Tab")
    }
    #expect(seen == AthletePart.allCases)
    #expect(driver.state.athletes.part == .bests)
    driver.press("Shift-Tab")
    #expect(driver.state.athletes.part == .races)
  }

  @Test("arrows pass over headings and stop at both ends", arguments: AthletePart.allCases)
  func arrows(part: AthletePart) throws {
    var driver = try pane()
    driver.set { $0.athletes.part = part }
    let lines = try #require(driver.state.athletes.lines[part])
    driver.press("g")
    var seen: Set<Int> = []
    for _ in 0...lines.count {
      let index = try #require(driver.state.athletes.chosen[part])
      #expect(lines[index].isChosen)
      seen.insert(index)
      driver.press("Down")
    }
    #expect(seen.count == lines.count(where: \.isChosen))
    driver.press("g")
    #expect(driver.state.athletes.chosen[part] == lines.firstIndex(where: \.isChosen))
    driver.press("G")
    #expect(driver.state.athletes.chosen[part] == lines.lastIndex(where: \.isChosen))
  }

  @Test("Enter on a best opens its race, and Esc comes back")
  func replay() throws {
    var driver = try pane()
    driver.press("Enter")
    #expect(driver.effects.last == .loadRace(id: "monaco-2024-1500", plays: true))
    #expect(driver.state.pane == .replay)
    driver.press("Esc")
    #expect(driver.state.pane == .athletes)
  }

  @Test("Enter on a medal opens its final, of another meeting once that is loaded")
  func finals() throws {
    var driver = try pane()
    driver.set { state in
      state.athletes.part = .medals
      let lines = state.athletes.lines[.medals] ?? []
      let apeldoorn = lines.firstIndex {
        $0.target == .unit(meeting: "eic-apeldoorn-2025", unit: "m-1500m-final")
      }
      state.athletes.select(apeldoorn ?? 0, of: .medals)
    }
    driver.press("Enter")
    #expect(driver.effects.last == .loadMeeting(id: "eic-apeldoorn-2025"))
    #expect(driver.state.overlays == [.unit(UnitDetailState(unitID: "m-1500m-final"))])
    #expect(driver.shows("3:36.56"))
  }

  @Test("y goes through the seasons and back to all, c shows all")
  func seasons() throws {
    var driver = try pane()
    let years = try #require(driver.state.athletes.page?.years)
    for year in years {
      driver.press("y")
      #expect(driver.state.athletes.year == year)
      #expect(driver.shows("season \(year)"))
    }
    driver.press("y")
    #expect(driver.state.athletes.year == nil)
    driver.press("y")
    driver.press("c")
    #expect(driver.state.athletes.year == nil)
  }

  @Test("e shows one kind of track")
  func tracks() throws {
    var driver = try pane()
    driver.press("e", "e")
    #expect(driver.state.athletes.track == .short)
    #expect(driver.shows("1500 m sh") && !driver.shows("Half"))
  }

  @Test("i tells the sources of the chosen figure, f follows")
  func sources() throws {
    var driver = try pane()
    driver.press("f")
    #expect(driver.state.followed == ["Jakob Ingebrigtsen"])
    #expect(driver.shows("Jakob Ingebrigtsen NOR ★"))
    driver.press("i")
    guard case .loadSources(let title, let facts, let ids) = try #require(driver.effects.last)
    else {
      Issue.record("no sources asked for")
      return
    }
    #expect(title.hasPrefix("3:26.73"))
    #expect(facts.first?.contains("at 23") ?? false)
    #expect(ids.contains("athletic-lievin25"))
  }

  @Test("every line that can be chosen names a source, but those that count or point")
  func sourced() throws {
    for name in ["Jakob Ingebrigtsen", "Yared Nuguse", "Josh Kerr", "Haile Gebrselassie"] {
      let nation = try #require(
        try TestFacts.facts.athletes.first { $0.athlete.name == name }?.athlete.nation
      )
      let driver = try pane(of: name, nation)
      for line in driver.state.athletes.lines.values.joined()
      where line.isChosen && line.title != "golds" {
        #expect(!line.sources.isEmpty, "\(name): \(line)")
      }
    }
  }

  @Test("/ searches for another athlete")
  func search() throws {
    var driver = try pane()
    driver.press("/")
    driver.type("ruthe")
    #expect(driver.effects.last == .search("ruthe"))
  }

  @Test("nobody runs against himself")
  func himself() throws {
    var driver = try pane()
    driver.press("v")
    driver.type("jakob")
    driver.press("Enter")
    #expect(driver.state.athletes.rival == nil)
    #expect(driver.state.toast?.contains("choose another") ?? false)
  }

  @Test("a in the medals opens the page of the winner")
  func fromMedals() throws {
    var driver = try DashboardDriver(pane: .medals)
    driver.press("a")
    #expect(driver.state.toast?.contains("choose a medal") ?? false)
    driver.set { $0.medals.nation = "NOR" }
    driver.press("Enter")
    let winner = try #require(driver.state.medals.awards.first?.result.athlete)
    driver.press("a")
    #expect(driver.state.pane == .athletes)
    #expect(driver.effects.last == .loadAthlete(winner))
  }

  @Test("the spoiler guard shows the page as it was")
  func guarded() throws {
    var driver = try DashboardDriver(at: try instant("2025-03-22T11:00:00Z"))
    driver.set { $0.hidesSpoilers = true }
    driver.press("6")
    #expect(driver.shows("as of 20 Mar 2025"))
    driver.set { $0.athletes.part = .medals }
    #expect(driver.shows("missing: World Indoor"))
    let marks = try #require(driver.state.athletes.shown?.marks)
    #expect(marks.allSatisfy { $0.date.lastDay.iso <= "2025-03-20" })
  }

  @Test("the mouse chooses a line, and a second press opens it")
  func mouse() throws {
    var driver = try pane()
    driver.click("3:43.73")
    #expect(driver.state.athletes.chosen[.bests] == 2)
    driver.click("3:43.73")
    #expect(driver.effects.last == .loadRace(id: "eugene-2023-bowerman-mile", plays: true))
  }

  @Test("the page of anybody draws at any size", arguments: UInt64(0)..<60)
  func anybody(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let everybody = try TestFacts.facts.races.flatMap(\.runners).map(\.athlete)
    let athlete = try #require(everybody.randomElement(using: &random))
    let size = Size(
      width: Int.random(in: 60...220, using: &random),
      height: Int.random(in: 16...70, using: &random)
    )
    var driver = try pane(size, of: athlete.name, athlete.nation)
    for key in ["Tab", "Down", "Tab", "y", "G", "Tab", "e", "z", "Up"] {
      driver.press(key)
      #expect(driver.shows(athlete.familyName.truncated(to: 10)) || athlete.name.isEmpty)
    }
  }
}
