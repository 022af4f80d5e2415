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
    onto surface: inout Surface,
    in rect: Rect
  ) {
    guard rect.width >= 12, rect.height >= 4 else { return }
    let picture = surface.track(geometry, replay.race.distance, in: rect)
    var view = OvalView(replay: replay, moment: moment, plan: picture.plan, taken: picture.taken)
    view.draw(on: picture.canvas, into: &surface.frame)
  }

  private mutating func draw(on track: BrailleCanvas, into frame: inout Frame) {
    var canvas = track
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
    for wave in moment.waves.reversed() where wave.isLit {
      let role = LightSign.role(for: wave.index)
      for lag in stride(from: 3, through: 1, by: -1) {
        let metres = max(0, wave.metres - Double(lag) * 4 / plan.scale)
        let cell = plan.cell(plan.along(metres), 0)
        frame.put("·", at: cell.x, cell.y, .role(role))
      }
    }
    for wave in moment.waves where wave.isLit {
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
