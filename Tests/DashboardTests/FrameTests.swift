import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Frames")
struct FrameTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]

  /// The dashboard while the women's 3000 m is over and the men's runs, the mile at 1000 m.
  private func live(_ size: Size, _ pane: Pane) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, pane: pane, at: try instant("2025-03-22T11:40:00Z"))
    driver.send(.say("seek 1000m"))
    driver.set { $0.pane = pane }
    return driver
  }

  @Test("each pane at each size", arguments: Pane.allCases, sizes)
  func panes(pane: Pane, size: Size) throws {
    var driver = try DashboardDriver(size, pane: pane)
    driver.set { try? $0.replay?.seek(text: "1000m") }
    try expectFrame(driver.frame, named: "\(pane.name)-\(size)")
  }

  @Test("the schedule on 22 March 2025 at 11:40 UTC", arguments: sizes)
  func liveSchedule(size: Size) throws {
    try expectFrame(try live(size, .schedule).frame, named: "live-\(size)")
  }

  @Test("the board while the meeting is on")
  func liveBoard() throws {
    let size = Size(width: 200, height: 60)
    try expectFrame(try live(size, .board).frame, named: "live-board-\(size)")
  }

  @Test("too small a screen says what it needs", arguments: [(59, 15), (20, 5), (1, 1)])
  func tooSmall(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    let driver = try DashboardDriver(size)
    try expectFrame(driver.frame, named: "small-\(size)")
  }

  @Test("the smallest screen on which panes are drawn", arguments: Pane.allCases)
  func smallest(pane: Pane) throws {
    let driver = try live(Size(width: 60, height: 16), pane)
    try expectFrame(driver.frame, named: "smallest-\(pane.name)")
  }

  @Test("in ASCII nothing else is drawn", arguments: Pane.allCases)
  func ascii(pane: Pane) throws {
    let frame = try live(Size(width: 120, height: 36), pane).frame.asciiFolded()
    #expect(frame.lines().allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    try expectFrame(frame, named: "ascii-\(pane.name)")
  }

  @Test("what lies on top", arguments: OverlayCase.allCases.filter { $0 != .none })
  func overlays(overlay: OverlayCase) throws {
    var driver = try DashboardDriver(Size(width: 120, height: 36), pane: .schedule)
    driver.set { $0.schedule.selectedID = "w-3000m-final" }
    driver.open(overlay)
    try expectFrame(driver.frame, named: "over-\(overlay)")
  }

  @Test(
    "what lies on top of a small screen",
    arguments: [OverlayCase.help, .races, .unit, .sources, .planner]
  )
  func smallOverlays(overlay: OverlayCase) throws {
    var driver = try DashboardDriver(Size(width: 60, height: 16), pane: .schedule)
    driver.set { $0.schedule.selectedID = "w-3000m-final" }
    driver.open(overlay)
    try expectFrame(driver.frame, named: "small-over-\(overlay)")
  }

  @Test(
    "fields of fourteen, the road, and a race with a finish time alone",
    arguments: [
      ("london-2026-mile", "seek 1200m"), ("berlin-2022-marathon", "seek 30km"),
      ("oxford-1954-mile", "seek bell"), ("lievin-2025-mile", "seek finish"),
    ]
  )
  func races(id: String, point: String) throws {
    let size = Size(width: 120, height: 36)
    var driver = try DashboardDriver(size, pane: .replay, race: id)
    driver.send(.say(point))
    #expect(driver.state.toast == nil)
    try expectFrame(driver.frame, named: "race-\(id)")
  }

  @Test("without a meeting and a race the panes say what brings them", arguments: Pane.allCases)
  func empty(pane: Pane) throws {
    let driver = try DashboardDriver(empty: Size(width: 80, height: 24), pane: pane)
    try expectFrame(driver.frame, named: "empty-\(pane.name)")
  }
}

@Suite("Sizes")
struct SizeTests {
  @Test("every pane with everything on top draws at any size", arguments: UInt64(0)..<150)
  func anySize(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let width = Int.random(in: 1...300, using: &random)
    let size = Size(width: width, height: Int.random(in: 1...100, using: &random))
    let now = seed % 2 == 0 ? try instant("2025-03-22T11:40:00Z") : nil
    var driver = try DashboardDriver(size, at: now)
    driver.send(.say("seek \(Int.random(in: 0...100, using: &random))%"))
    let overlays = [OverlayCase.none, .allCases.randomElement(using: &random) ?? .help]
    for pane in Pane.allCases {
      for overlay in overlays {
        var driver = driver
        driver.set { $0.pane = pane }
        driver.open(overlay)
        check(driver, "\(pane) with \(overlay) at \(size)")
      }
    }
  }

  /// The header and the status line stay theirs, and nothing can be touched outside the screen.
  private func check(_ driver: DashboardDriver, _ what: String) {
    var surface = Surface(size: driver.state.size)
    AppView.draw(driver.state, onto: &surface)
    let frame = surface.frame
    #expect(frame.size == driver.state.size, "\(what)")
    for target in surface.targets {
      #expect(frame.bounds.intersection(target.rect) == target.rect, "\(what): \(target)")
    }
    guard AppView.smallest.width <= frame.size.width, AppView.smallest.height <= frame.size.height
    else { return }
    let edges = [0, frame.size.height - 1].map { y in
      (0..<frame.size.width).map { frame[$0, y].text }.joined()
    }
    for edge in edges {
      #expect(!edge.contains { "╭╮╰╯│─".contains($0) }, "\(what): \(edge)")
    }
    #expect(edges[0].contains("1"), "\(what)")
  }
}

@Suite("Monochrome")
struct MonochromeTests {
  @Test("over, live and to come are told apart by signs and looks without colour")
  func schedule() throws {
    let driver = try DashboardDriver(pane: .schedule, at: try instant("2025-03-22T11:40:00Z"))
    let over = try #require(row("W 3000 m", "final", in: driver))
    let live = try #require(row("M 3000 m", "final", in: driver))
    let next = try #require(row("W 60 m ", "final", in: driver))
    #expect(Set([over, live, next].map(\.sign)) == ["✓", "●", " "])
    #expect(over.look != live.look)
    #expect(live.look != next.look)
  }

  @Test("the medals of a nation are told apart by letters, in any theme", arguments: Theme.allCases)
  func medals(theme: Theme) throws {
    let driver = try DashboardDriver(pane: .medals)
    #expect(driver.lines.contains { $0.contains("│ G M") })
    let roles: [Role] = [.gold, .dim, .plain]
    #expect(Set(roles.map { theme.look(of: $0, depth: .monochrome) }).count == roles.count)
  }

  @Test("the chosen row is reversed where keys go")
  func selection() throws {
    let driver = try DashboardDriver(pane: .medals)
    let frame = driver.frame
    let reversed = (0..<frame.size.height).filter { y in
      (0..<frame.size.width).contains { frame[$0, y].style.attributes.contains(.reverse) }
    }
    #expect(reversed.count == 1)
  }

  /// The sign and the look of the start time of an event's line in the schedule.
  private func row(
    _ text: String,
    _ round: String,
    in driver: DashboardDriver
  ) -> (sign: Character, look: Look)? {
    let frame = driver.frame
    for (y, line) in frame.lines(trimmed: false).enumerated() {
      guard line.prefix(50).contains(text), line.prefix(50).contains(round) else { continue }
      let signs = (1..<4).compactMap { frame[$0, y].text.first }
      let sign = signs.first { "✓●▸◌".contains($0) } ?? " "
      return (sign, Theme.monochrome.look(of: frame[6, y].style, depth: .monochrome))
    }
    return nil
  }
}
