import Athletics
import ReplayEngine
import TerminalUI

/// Draws the track in its true proportions, with runners and lights between its kerbs.
enum OvalView {
  /// How far the drawn kerbs lie from the measured line, as a share of the bend's radius.
  private static let spread = 0.17
  /// Corners of a drawn kerb.
  private static let corners = 120

  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ geometry: TrackGeometry,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard rect.width >= 12, rect.height >= 4 else { return }
    let wide = geometry.radius * spread
    let plan = PlanScale(bounds: geometry.bounds(offset: wide), rect: rect)
    var canvas = BrailleCanvas(width: rect.width, height: rect.height)
    for kerb in replay.kerbs { canvas.polyline(kerb.map(plan.dot), Style(.trackEdge)) }
    drawLine(at: 0, geometry, wide, plan, &canvas, Style(.plain, .bold))
    let start = geometry.startOffset(for: replay.race.distance).metres
    if start > 0 { drawLine(at: -start, geometry, wide, plan, &canvas, .dim) }
    if replay.race.distance == .mile {
      drawLine(at: 1500 - start, geometry, wide, plan, &canvas, .dim)
    }
    canvas.draw(into: &frame, in: rect)
    drawLabels(replay, geometry, wide, plan, &frame, rect)
    drawLights(replay, moment, geometry, wide, plan, &frame)
    drawRunners(replay, moment, geometry, plan, &frame)
    drawInfield(replay, moment, geometry, wide, plan, &frame, rect)
  }

  /// The inner and the outer kerb as closed lines, in metres; none on the road.
  static func kerbs(of geometry: TrackGeometry?) -> [[TrackGeometry.Point]] {
    guard let geometry else { return [] }
    let wide = geometry.radius * spread
    return [-wide, wide].map { offset in
      let outline = geometry.outline(points: corners, offset: offset)
      return outline + outline.prefix(1)
    }
  }

  /// A line across the track, so many metres past the finish line.
  private static func drawLine(
    at metres: Double,
    _ geometry: TrackGeometry,
    _ wide: Double,
    _ plan: PlanScale,
    _ canvas: inout BrailleCanvas,
    _ style: Style
  ) {
    let inner = geometry.point(pastFinishLine: metres, offset: -wide)
    let outer = geometry.point(pastFinishLine: metres, offset: wide)
    canvas.line(from: plan.dot(inner), to: plan.dot(outer), style)
  }

  private static func drawLabels(
    _ replay: ReplayState,
    _ geometry: TrackGeometry,
    _ wide: Double,
    _ plan: PlanScale,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let finish = plan.cell(geometry.point(pastFinishLine: 0, offset: wide))
    guard finish.y + 1 < rect.maxY else { return }
    frame.put("finish", at: finish.x - 5, finish.y + 1, .dim)
    let distance = replay.race.distance
    let metric = Distance(metres: 1500)
    if distance == .mile {
      let place = plan.cell(geometry.point(at: metric.metres, of: distance, offset: wide))
      let y = place.y <= rect.y + rect.height / 2 ? place.y - 1 : place.y + 1
      if y >= rect.y, y < rect.maxY, abs(place.x - finish.x) > 8 || y != finish.y + 1 {
        frame.put("1500 m", at: min(place.x - 2, rect.maxX - 6), y, .dim)
      }
    }
  }

  private static func drawLights(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ geometry: TrackGeometry,
    _ wide: Double,
    _ plan: PlanScale,
    _ frame: inout Frame
  ) {
    for wave in moment.waves {
      for lag in stride(from: 3.0, through: 0, by: -1.5) {
        let point = geometry.point(
          at: max(0, wave.metres - lag),
          of: replay.race.distance,
          offset: -wide
        )
        let cell = plan.cell(point)
        frame.put("▪", at: cell.x, cell.y, .role(.light, lag == 0 ? .bold : []))
      }
    }
  }

  /// Runners from the last to the first, so that the leader lies on top.
  private static func drawRunners(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ geometry: TrackGeometry,
    _ plan: PlanScale,
    _ frame: inout Frame
  ) {
    for entry in moment.standings.entries.reversed() where !entry.isGone {
      let point = geometry.point(at: entry.covered, of: replay.race.distance)
      let cell = plan.cell(point)
      let isLeader = entry.rank == 1
      frame.put(
        replay.glyphs[entry.runnerIndex],
        at: cell.x,
        cell.y,
        Style(.runner(entry.runnerIndex), isLeader ? .bold : [])
      )
    }
  }

  private static func drawInfield(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ geometry: TrackGeometry,
    _ wide: Double,
    _ plan: PlanScale,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let top = plan.cell(TrackGeometry.Point(x: 0, y: geometry.radius - wide))
    let bottom = plan.cell(TrackGeometry.Point(x: 0, y: -geometry.radius + wide))
    let left = plan.cell(
      TrackGeometry.Point(x: -geometry.straight / 2 - geometry.radius * 0.4, y: 0)
    )
    let right = plan.cell(
      TrackGeometry.Point(x: geometry.straight / 2 + geometry.radius * 0.4, y: 0)
    )
    let room = Rect(
      x: left.x + 1,
      y: top.y + 1,
      width: right.x - left.x - 1,
      height: bottom.y - top.y - 1
    )
    InfieldView.draw(replay, moment, &frame, room)
  }
}

/// Puts metres of the plan onto dots and cells of a rectangle, the aspect kept.
struct PlanScale {
  private let rect: Rect
  private let scale: Double
  private let bounds: TrackGeometry.Bounds
  private let left: Double
  private let top: Double

  init(bounds: TrackGeometry.Bounds, rect: Rect) {
    let room = rect.inset(left: 1, top: rect.height >= 8 ? 1 : 0, right: 1, bottom: 1)
    let width = Double(room.width * 2 - 1), height = Double(room.height * 4 - 1)
    scale = max(0.01, min(width / bounds.width, height / bounds.height))
    left = Double((room.x - rect.x) * 2) + (width - bounds.width * scale) / 2
    top = Double((room.y - rect.y) * 4) + (height - bounds.height * scale) / 2
    self.rect = rect
    self.bounds = bounds
  }

  /// The dot of the canvas over the rectangle.
  func dot(_ point: TrackGeometry.Point) -> (x: Int, y: Int) {
    (
      Int((left + (point.x - bounds.minX) * scale).rounded()),
      Int((top + (bounds.maxY - point.y) * scale).rounded())
    )
  }

  /// The cell of the frame.
  func cell(_ point: TrackGeometry.Point) -> Position {
    let dot = dot(point)
    return Position(x: rect.x + dot.x / 2, y: rect.y + dot.y / 4)
  }
}
