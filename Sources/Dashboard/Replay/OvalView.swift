import Athletics
import ReplayEngine
import TerminalUI

/// Draws the track in its true proportions, with runners, lights and ghosts between its edges.
struct OvalView {
  let replay: ReplayState
  let scene: TrackScene
  let plan: TrackPlan
  var taken: TakenCells

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    hasNewFigures: Bool,
    _ geometry: TrackGeometry,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    guard rect.width >= 12, rect.height >= 4 else { return }
    let picture = surface.track(geometry, replay.race.distance, in: rect)
    let room = picture.plan.infield
    let lines = surface.infield(isDue: hasNewFigures) {
      InfieldView.Lines(replay, moment, in: room)
    }
    let head = InfieldText.head(replay, moment)
    let infield = InfieldView(head, over: lines, in: room)
    let isFine = picture.plan.isFine
    guard hasNewFigures || isFine else { return infield.drawClock(&surface.frame) }
    let now = isFine ? ReplayMoment(replay, followed: moment.followed) : moment
    let scene = TrackScene(replay, now, on: picture.plan)
    if surface.isDue(.track, at: .track(scene, infield.rect)) {
      surface.frame.fill(rect)
      var view = OvalView(
        replay: replay,
        scene: scene,
        plan: picture.plan,
        taken: picture.taken
      )
      view.taken.take(infield.rect)
      view.draw(on: picture.canvas, into: &surface.frame)
    }
    infield.draw(&surface.frame)
  }

  private mutating func draw(on track: BrailleCanvas, into frame: inout Frame) {
    var canvas = track
    for sign in scene.crowd.signs { taken.take(sign.cell.x, sign.cell.y) }
    drawTrail(on: &canvas)
    canvas.draw(into: &frame, in: plan.rect)
    drawLabels(&frame)
    drawLights(&frame)
    for sign in scene.crowd.signs.reversed() {
      let style = Style(.runner(sign.runner), sign.runner == scene.leader ? .bold : [])
      frame.put(replay.glyphs[sign.runner], at: sign.cell.x, sign.cell.y, style)
    }
    for ghost in scene.ghosts {
      taken.take(ghost.cell.x, ghost.cell.y)
      frame.put(replay.ghosts.signs[ghost.index], at: ghost.cell.x, ghost.cell.y, .role(.ghost))
    }
    drawPacks(&frame)
    drawNames(&frame)
  }

  /// Where the leader has just been: thinner the longer ago.
  private mutating func drawTrail(on canvas: inout BrailleCanvas) {
    guard let leader = scene.crowd.signs.first, leader.runner == scene.leader else { return }
    let across = plan.across(leader.lane)
    var back = 0.0
    var trail: [Position] = []
    while back < min(40, scene.trailStart) {
      let dot = plan.dot(plan.along(scene.trailStart - back), across)
      let x = plan.rect.x + dot.x / 2, y = plan.rect.y + dot.y / 4
      if taken.isFree(x, y) {
        canvas.set(dot.x, dot.y, .role(.trail))
        trail.append(Position(x: x, y: y))
      }
      back += (back < 15 ? 1 : (back < 28 ? 2 : 4)) / plan.scale
    }
    for cell in trail { taken.take(cell.x, cell.y) }
  }

  /// The lamps of every wave, and over them the heads.
  private mutating func drawLights(_ frame: inout Frame) {
    for wave in scene.lights.reversed() {
      for cell in wave.lamps {
        frame.put("·", at: cell.x, cell.y, .role(LightSign.role(for: wave.index)))
      }
    }
    for wave in scene.lights {
      guard let cell = wave.head else { continue }
      taken.take(cell.x, cell.y)
      let style = Style(LightSign.role(for: wave.index), .bold)
      frame.put(LightSign.scalar(for: wave.index), at: cell.x, cell.y, style)
    }
  }

  /// Head counts beside packs; what finds no room there is told in the corner.
  private mutating func drawPacks(_ frame: inout Frame) {
    var homeless = 0
    for pack in scene.crowd.packs {
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
