import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("TrackPlan")
struct TrackPlanTests {
  private static let rects = [(46, 17), (78, 20), (28, 9), (142, 36), (200, 70), (12, 4)]

  @Test("a cell is twice as high as wide, and the oval keeps its proportions", arguments: rects)
  func aspect(width: Int, height: Int) {
    let plan = TrackPlan(.short, .mile, in: Rect(x: 0, y: 0, width: width, height: height))
    let geometry = plan.geometry
    let bend = Double.pi * geometry.radius
    let right = plan.dot(bend / 2, 0), left = plan.dot(bend * 1.5 + geometry.straight, 0)
    let bottom = plan.dot(0, 0), top = plan.dot(bend, 0)
    let inner = 2 * (geometry.radius - TrackGeometry.measuredLineOffset)
    let expected = (geometry.straight + inner) / inner
    let drawn = Double(right.x - left.x) * expected.reciprocal
    #expect(abs(drawn - Double(bottom.y - top.y)) <= 2)
  }

  @Test("both edges lie within the rectangle", arguments: rects)
  func inside(width: Int, height: Int) {
    for geometry in [TrackGeometry.short, .standard] {
      let rect = Rect(x: 3, y: 2, width: width, height: height)
      let plan = TrackPlan(geometry, Distance(metres: 1500), in: rect)
      for step in 0..<200 {
        let along = geometry.lapLength * Double(step) / 200
        #expect(rect.contains(plan.cell(along, plan.width)))
        #expect(rect.contains(plan.cell(along, 0)))
      }
    }
  }
}

@Suite("Infield")
struct InfieldTests {
  @Test("no dot of the inner edge hides what is written in the infield", arguments: UInt64(0)..<100)
  func free(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rect = Rect(
      x: Int.random(in: 0...5, using: &random),
      y: Int.random(in: 0...5, using: &random),
      width: Int.random(in: 20...160, using: &random),
      height: Int.random(in: 6...60, using: &random)
    )
    for geometry in [TrackGeometry.short, .standard] {
      let plan = TrackPlan(geometry, .mile, in: rect)
      // The bends cut its corners off; lines stand in the middle, between the straights.
      let half = geometry.lapLength / 2
      let straights = [half - geometry.straight, 2 * half - geometry.straight]
      let cells = straights.flatMap { start in
        (0...50).map { plan.cell(start + geometry.straight * Double($0) / 50, 0) }
      }
      #expect(!cells.contains(where: plan.infield.contains), "\(rect)")
    }
  }

  @Test(
    "the race clock is never left out, nor the winner's time at the finish",
    arguments: [(80, 24), (60, 16), (96, 24), (100, 30), (120, 36), (200, 60)],
    ["lievin-2025-mile", "london-2026-mile"]
  )
  func clock(size: (Int, Int), id: String) throws {
    let size = Size(width: size.0, height: size.1)
    var driver = try DashboardDriver(size, pane: .replay, race: id)
    driver.send(.say("seek 2:21.37"))
    #expect(driver.shows("2:21.37"))
    driver.send(.say("seek end"))
    let mark = try #require(try TestFacts.race(id).winner?.result.printedMark)
    #expect(driver.lines.prefix(size.height / 2).contains { $0.contains(mark) })
  }
}

extension Double {
  fileprivate var reciprocal: Double { 1 / self }
}

@Suite("TrackCrowd")
struct TrackCrowdTests {
  @Test(
    "every runner on the track has a sign of his own or is counted",
    arguments: [
      "london-2026-mile", "rome-2024-10000-b", "paris-2024-1500-semi-2", "lievin-2025-mile",
    ],
    [(46, 17), (78, 20), (142, 36), (20, 6)]
  )
  func heads(id: String, size: (Int, Int)) throws {
    let replay = try TestFacts.loaded(id).replay
    let geometry = try #require(replay.geometry)
    let rect = Rect(x: 0, y: 0, width: size.0, height: size.1)
    let plan = TrackPlan(geometry, replay.race.distance, in: rect)
    for share in 0...20 {
      let time = RaceTime(ticks: replay.end.ticks * Int64(share) / 20)
      let entries = replay.standings(at: time).entries
      let crowd = TrackCrowd(entries, on: plan)
      let counted = crowd.packs.reduce(0) { $0 + $1.count }
      let running = entries.count { !$0.isGone && !$0.isFinished }
      #expect(crowd.signs.count + counted == running)
      #expect(crowd.finished.count == entries.count { $0.isFinished })
      #expect(Set(crowd.signs.map(\.cell)).count == crowd.signs.count, "no sign hides another")
    }
  }

  @Test("a head count looks like no runner's sign")
  func text() {
    let pack = TrackCrowd.Pack(count: 5, cell: .zero)
    #expect(pack.text == "+5")
  }
}

@Suite("TakenCells")
struct TakenCellsTests {
  @Test("words that find a place never touch", arguments: UInt64(0)..<50)
  func apart(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rect = Rect(x: 4, y: 1, width: 30, height: 8)
    var taken = TakenCells(rect)
    var placed: [Rect] = []
    for _ in 0..<20 {
      let cell = Position(
        x: Int.random(in: rect.columns, using: &random),
        y: Int.random(in: rect.rows, using: &random)
      )
      let width = Int.random(in: 1...9, using: &random)
      guard let place = taken.place(near: cell, width: width, reach: 5) else { continue }
      let word = Rect(x: place.x, y: place.y, width: width, height: 1)
      #expect(rect.intersection(word) == word)
      for other in placed where other.y == word.y {
        #expect(other.maxX < word.x || word.maxX < other.x, "a blank lies between")
      }
      taken.take(word)
      placed.append(word)
    }
    #expect(!placed.isEmpty)
  }
}

@Suite("RoadField")
struct RoadFieldTests {
  @Test("columns hold every runner within them once", arguments: UInt64(0)..<20)
  func columns(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let replay = try TestFacts.loaded("rome-2024-10000-b").replay
    let time = RaceTime(ticks: Int64.random(in: 0...replay.end.ticks, using: &random))
    let entries = replay.standings(at: time).entries
    let field = RoadField(entries)
    let count = Int.random(in: 1...200, using: &random)
    let step = 10_001 / Double(count)
    let columns = field.columns(from: 0, step: step, count)
    #expect(columns.reduce(0) { $0 + $1.count } == entries.count { !$0.isGone })
    for (index, places) in columns.enumerated() {
      for place in places {
        let metres = entries[place].covered
        #expect(metres >= step * Double(index) && metres < step * Double(index + 1))
      }
    }
  }
}

@Suite("StandingOrder")
struct StandingOrderTests {
  private func liévin(_ point: String) throws -> ReplayState {
    var state = ReplayState(try TestFacts.loaded("lievin-2025-mile"), plays: false)
    let ghosts = try ["millrose-2025-wanamaker-mile", "rome-1999-mile"].map { id in
      try #require(Ghost(of: try TestFacts.loaded(id).replay, runner: 0))
    }
    state.setGhosts(ghosts)
    try state.seek(text: point)
    return state
  }

  @Test("lights and ghosts stand among the runners, at the finish by time")
  func finish() throws {
    // El Guerrouj 3:43.13 (Rome 1999), Ingebrigtsen 3:45.14, the lights and Nuguse 3:46.63,
    // Nillessen 3:52.70, Doyle 3:53.18 (World Athletics).
    let state = try liévin("finish")
    let order = StandingOrder(state, ReplayMoment(state, followed: []))
    let rows = order.rows(room: 20, chosen: 0)
    #expect(rows.first == .ghost(1))
    #expect(rows.dropFirst().first == .runner(0))
    #expect(Set(rows[2...3]) == [.wave(0), .ghost(0)])
    #expect(Array(rows[4...]) == [.runner(1), .runner(2), .runner(3)])
  }

  @Test("where not all fit the chosen runner, lights and ghosts do", arguments: 4...6)
  func small(room: Int) throws {
    let state = try liévin("1000m")
    let order = StandingOrder(state, ReplayMoment(state, followed: []))
    let rows = order.rows(room: room, chosen: 2)
    #expect(rows.count == room)
    #expect(rows.contains(.runner(2)))
    #expect(rows.contains(.wave(0)) && rows.contains(.ghost(0)) && rows.contains(.ghost(1)))
  }
}

@Suite("Ghosts on the course")
struct GhostDrawingTests {
  @Test("a ghost is drawn in its own role while it runs, and not once it has finished")
  func drawn() throws {
    var driver = try DashboardDriver(pane: .replay)
    let ghost = try #require(
      Ghost(of: try TestFacts.loaded("millrose-2025-wanamaker-mile").replay, runner: 0)
    )
    driver.set {
      $0.replay?.setGhosts([ghost])
      try? $0.replay?.seek(text: "1200m")
    }
    #expect(driver.shows("N Nuguse"))
    let frame = driver.frame
    let signs = (0..<frame.size.height).flatMap { y in
      (0..<80).filter { frame[$0, y].text == "N" && frame[$0, y].style.role == .ghost }
    }
    #expect(!signs.isEmpty)
    driver.set { try? $0.replay?.seek(text: "finish") }
    #expect(driver.shows("finish 1 N 2 3"), "those at home in order of finish")
  }
}
