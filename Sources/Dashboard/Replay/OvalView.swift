import Athletics
import ReplayEngine
import TerminalUI

/// Draws the track in its true proportions, with runners, lights and ghosts between its edges.
struct OvalView {
  let replay: ReplayState
  let moment: ReplayMoment
  let plan: TrackPlan
  var taken: TakenCells

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ geometry: TrackGeometry,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard rect.width >= 12, rect.height >= 4 else { return }
    var view = OvalView(
      replay: replay,
      moment: moment,
      plan: TrackPlan(geometry, replay.race.distance, in: rect),
      taken: TakenCells(rect)
    )
    view.draw(into: &frame)
  }

  private mutating func draw(into frame: inout Frame) {
    var canvas = BrailleCanvas(width: plan.rect.width, height: plan.rect.height)
    drawTrack(on: &canvas)
    taken.take(canvas)
    let infield = InfieldView.draw(replay, moment, &frame, plan.infield)
    taken.take(infield)
    let crowd = TrackCrowd(moment.standings.entries, on: plan)
    for sign in crowd.signs { taken.take(sign.cell.x, sign.cell.y) }
    drawTrail(of: crowd, on: &canvas)
    canvas.draw(into: &frame, in: plan.rect)
    drawLabels(crowd, &frame)
    drawLights(&frame)
    for sign in crowd.signs.reversed() {
      let style = Style(.runner(sign.runner), isLeader(sign.runner) ? .bold : [])
      frame.put(replay.glyphs[sign.runner], at: sign.cell.x, sign.cell.y, style)
    }
    let ghosts = drawGhosts(crowd, &frame)
    drawPacks(crowd, &frame)
    drawNames(crowd, ghosts, &frame)
  }

  /// Both edges, the lanes where they show, and the lines across.
  private func drawTrack(on canvas: inout BrailleCanvas) {
    let lane = plan.width / Double(plan.trueLanes)
    if lane >= 5 {
      for index in 1..<plan.trueLanes { drawLane(Double(index) * lane, on: &canvas) }
    }
    drawEdge(0, on: &canvas)
    drawEdge(plan.width, on: &canvas)
    let start = plan.along(0)
    if replay.race.distance == .mile { drawLine(at: start + 1500, on: &canvas, .dim) }
    drawLine(at: start, on: &canvas, .dim)
    drawLine(at: 0, on: &canvas, .bold)
  }

  /// A closed line around the track; bends in steps, straights at once.
  private func drawEdge(_ across: Double, on canvas: inout BrailleCanvas) {
    let lap = plan.geometry.lapLength, straight = plan.geometry.straight
    let bend = lap / 2 - straight
    let steps = max(8, min(48, Int(bend * plan.scale / 4)))
    var points: [(x: Int, y: Int)] = []
    points.reserveCapacity(2 * steps + 3)
    for half in [0, lap / 2] {
      for step in 0...steps {
        points.append(plan.dot(half + bend * Double(step) / Double(steps), across))
      }
    }
    points.append(plan.dot(0, across))
    canvas.polyline(points, .role(.trackEdge))
  }

  /// A line between two lanes, dot by dot.
  private func drawLane(_ across: Double, on canvas: inout BrailleCanvas) {
    let step = 6 / plan.scale
    for along in stride(from: 0, to: plan.geometry.lapLength, by: step) {
      let dot = plan.dot(along, across)
      canvas.set(dot.x, dot.y, .role(.trail))
    }
  }

  /// A line across the track, so many metres past the finish line.
  private func drawLine(at along: Double, on canvas: inout BrailleCanvas, _ style: Style) {
    canvas.line(from: plan.dot(along, 0), to: plan.dot(along, plan.width), style)
  }

  /// Where the leader has just been: thinner the longer ago.
  private mutating func drawTrail(of crowd: TrackCrowd, on canvas: inout BrailleCanvas) {
    guard let leader = crowd.signs.first, isLeader(leader.runner) else { return }
    let across = plan.across(leader.lane)
    var back = 0.0
    var trail: [Position] = []
    while back < min(40, moment.covered) {
      let dot = plan.dot(plan.along(moment.covered - back), across)
      let x = plan.rect.x + dot.x / 2, y = plan.rect.y + dot.y / 4
      if taken.isFree(x, y) {
        canvas.set(dot.x, dot.y, .role(.trail))
        trail.append(Position(x: x, y: y))
      }
      back += (back < 15 ? 1 : (back < 28 ? 2 : 4)) / plan.scale
    }
    for cell in trail { taken.take(cell.x, cell.y) }
  }

  func isLeader(_ runner: Int) -> Bool { moment.standings.leader?.runnerIndex == runner }

  /// Each wave on the inner edge, its head and the lamps behind; level heads step inwards.
  private mutating func drawLights(_ frame: inout Frame) {
    var heads: Set<Position> = []
    for wave in moment.waves.reversed() {
      let role = LightSign.role(for: wave.index)
      for lag in stride(from: 3, through: 1, by: -1) {
        let metres = max(0, wave.metres - Double(lag) * 4 / plan.scale)
        let cell = plan.cell(plan.along(metres), 0)
        frame.put("·", at: cell.x, cell.y, .role(role))
      }
    }
    for wave in moment.waves {
      let along = plan.along(wave.metres)
      let cells = [0.0, -4, -8].map { plan.cell(along, $0) }
      guard let cell = cells.first(where: { !heads.contains($0) }) else { continue }
      heads.insert(cell)
      taken.take(cell.x, cell.y)
      let style = Style(LightSign.role(for: wave.index), .bold)
      frame.put(LightSign.scalar(for: wave.index), at: cell.x, cell.y, style)
    }
  }

  /// The ghosts who are still known, in the outer lanes or beyond them.
  ///
  /// - Returns: the cells of those drawn, by their place among the ghosts.
  private mutating func drawGhosts(_ crowd: TrackCrowd, _ frame: inout Frame) -> [Int: Position] {
    var cells: [Int: Position] = [:]
    var signs = Set(crowd.signs.map(\.cell))
    for ghost in moment.ghosts where ghost.isOnTrack(of: replay.race.distance) {
      let along = plan.along(ghost.position.metres)
      let lanes = (0..<plan.laneCount).reversed().map(plan.across)
      let places = (lanes + [plan.width + 4, plan.width + 8, -4, -8]).map { plan.cell(along, $0) }
      guard let cell = places.first(where: { !signs.contains($0) }) else { continue }
      signs.insert(cell)
      taken.take(cell.x, cell.y)
      frame.put(replay.ghosts.signs[ghost.index], at: cell.x, cell.y, .role(.ghost))
      cells[ghost.index] = cell
    }
    return cells
  }

  /// Head counts beside packs; what finds no room there is told in the corner.
  private mutating func drawPacks(_ crowd: TrackCrowd, _ frame: inout Frame) {
    var homeless = 0
    for pack in crowd.packs {
      let text = pack.text
      guard let place = taken.place(near: pack.cell, width: text.columns, reach: 5) else {
        homeless += pack.count
        continue
      }
      taken.take(place.x, place.y, width: text.columns)
      frame.put(text, at: place.x, place.y, .bold)
    }
    if homeless > 0 { frame.put("+\(homeless)", at: plan.rect.x, plan.rect.maxY - 1, .bold) }
  }
}

extension ReplayMoment.GhostMoment {
  /// Whether the ghost is running within the race, and sources still see it.
  func isOnTrack(of distance: Distance) -> Bool {
    !position.isLastSeen && !position.isFinished
      && (0..<distance.metres).contains(position.metres)
  }
}
