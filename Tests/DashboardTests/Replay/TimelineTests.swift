import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Timeline")
struct TimelineTests {
  private func replay(_ id: String = "lievin-2025-mile") throws -> ReplayState {
    ReplayState(try TestFacts.loaded(id), plays: false)
  }

  /// The timeline alone, in so many rows and columns.
  private func draw(_ replay: ReplayState, _ width: Int, _ rows: Int) -> [String] {
    var surface = Surface(size: Size(width: width, height: rows))
    TimelineView.draw(
      replay,
      ReplayMoment(replay, followed: []),
      onto: &surface,
      in: Rect(x: 0, y: 0, width: width, height: rows)
    )
    return surface.frame.lines()
  }

  @Test("where several meet in one column the weightiest is drawn", arguments: 24...200)
  func collisions(width: Int) throws {
    var replay = try replay()
    try replay.seek(text: "gun")
    let lines = draw(replay, width, 3)
    // A record at 1500 m, one at the mile; the winner's finish is where the second is.
    #expect(lines[0].contains("◆"), "\(lines)")
    let drawn = lines[0].filter { $0 == "◆" }.count
    #expect(drawn == (lines[0].contains("◇") && width >= 44 ? 2 : drawn))
  }

  @Test(
    "every sign stands in the column where a press goes to its moment",
    arguments: [60, 120, 200]
  )
  func columns(width: Int) throws {
    var state = try replay()
    var surface = Surface(size: Size(width: width, height: 3))
    let rect = Rect(x: 0, y: 0, width: width, height: 3)
    TimelineView.draw(state, ReplayMoment(state, followed: []), onto: &surface, in: rect)
    let target = try #require(surface.targets.first { $0.isTimeline })
    for x in target.rect.x..<target.rect.maxX {
      let press = MouseEvent(position: Position(x: x, y: 1), kind: .press)
      guard case .timeline(let perMille) = surface.touch(for: press, overlayIsOpen: false) else {
        Issue.record("no timeline at \(x)")
        continue
      }
      state.seek(perMille: perMille)
      let row = Array(draw(state, width, 3)[1])
      #expect(row[x] == "●", "the playhead goes below the pointer")
    }
  }

  @Test("a loop stands between its marks, its first mark alone until there is another")
  func loop() throws {
    var replay = try replay()
    try replay.seek(text: "50%")
    replay.playhead.markLoop()
    try replay.seek(text: "25%")
    #expect(draw(replay, 100, 2)[0].contains("["))
    #expect(!draw(replay, 100, 2)[0].contains("]"))
    replay.playhead.markLoop()
    try replay.seek(text: "75%")
    let bar = draw(replay, 100, 2)[0]
    let first = try #require(bar.firstIndex(of: "["))
    let last = try #require(bar.firstIndex(of: "]"))
    #expect(bar[bar.index(after: first)..<last].allSatisfy { $0 == "═" })
    #expect(bar.distance(from: first, to: last) > 15)
  }

  @Test(
    "the shortest loop at either end of the race still has two marks",
    arguments: ["0%", "100%"]
  )
  func shortLoop(place: String) throws {
    var replay = try replay()
    try replay.seek(text: place)
    replay.playhead.markLoop()
    try replay.seek(text: place == "0%" ? "+0.02" : "-0.02")
    replay.playhead.markLoop()
    try replay.seek(text: "50%")
    #expect(draw(replay, 80, 2)[0].contains("[]"))
  }

  @Test("one row, two and three hold the bar, the legend, the moments, and fold to ASCII apart")
  func rows() throws {
    var replay = try replay("london-2026-mile")
    try replay.seek(text: "1000m")
    #expect(draw(replay, 100, 1)[0].contains("◇") && draw(replay, 100, 1)[0].contains("●"))
    #expect(draw(replay, 100, 2)[1].contains("next "))
    let three = draw(replay, 100, 3)
    #expect(three[0].contains("◇") && three[1].contains("●") && three[2].contains("next "))
    let folded = "├◆◇▴▸✓◌┼●".unicodeScalars.map { ASCIIFolding.byte(for: $0.value) }
    #expect(
      Set(folded).count == folded.count - 1,
      "the ends of the bar look like laps, all else differs"
    )
  }

  @Test(
    "the legend tells the moment last passed and the next one",
    arguments: [
      ("gun", "0:00.00  the gun", "next split 400 m 0:55.83"),
      ("1000m", "▸ 2:20.49  Ingebrigtsen leads at 1000 m", "next split 1200 m 2:48.39"),
      ("1200m", "2:48.39  1200 m, Ingebrigtsen", "next ◇ bell 1409.344 m ~3:17.4"),
      ("1500m", "◆ 3:29.63  ", "next ◆ record 3:45.14"),
    ]
  )
  func legend(point: String, last: String, next: String) throws {
    var replay = try replay()
    try replay.seek(text: point)
    let legend = draw(replay, 110, 2)[1]
    #expect(legend.hasPrefix(last) && legend.hasSuffix(next), "\(legend)")
  }

  @Test("ghosts finish on it where they finish within the race")
  func ghosts() throws {
    var replay = try replay("oxford-1954-mile")
    let other = try TestFacts.loaded("lievin-2025-mile").replay
    let ghosts = other.order.prefix(2).compactMap { Ghost(of: other, runner: $0) }
    replay.setGhosts(ghosts)
    #expect(draw(replay, 100, 3)[0].contains("◌"))
  }
}

@Suite("MomentText")
struct MomentTextTests {
  /// All races, by id.
  static var ids: [String] { ((try? TestFacts.facts.races) ?? []).map(\.id) }

  @Test("a list tells a moment's time once", arguments: ids)
  func once(id: String) throws {
    let replay = ReplayState(try TestFacts.loaded(id), plays: false)
    for (moment, text) in zip(replay.moments.all, replay.texts) {
      #expect(!text.sentence.isEmpty)
      let clock = text.clock.drop { $0 == "~" || $0 == "0" || $0 == ":" }
      guard clock.contains("."), text.sentence.contains(clock) else { continue }
      // A runner whose time is that of another figure in the sentence, such as a record equalled.
      #expect(moment.kind == .record, "\(text.clock) \(text.sentence)")
    }
  }

  @Test("the clock stands as the sheet prints it, estimates with ~")
  func clock() throws {
    let replay = ReplayState(try TestFacts.loaded("london-2026-mile"), plays: false)
    let lap = try #require(replay.texts.first { $0.sentence.hasPrefix("1200 m") })
    #expect(lap.clock == "2:46.5")
    #expect(lap.column == "2:46.5 ")
    let bell = try #require(zip(replay.moments.all, replay.texts).first { $0.0.kind == .bell })
    #expect(bell.1.clock.hasPrefix("~") == (bell.0.basis == .estimated))
  }
}
