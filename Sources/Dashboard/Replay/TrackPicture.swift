import Athletics
import ReplayEngine
import TerminalUI

/// An empty track as it is drawn, which stays the same from frame to frame.
struct TrackPicture: Sendable {
  /// Where everything lies.
  let plan: TrackPlan
  /// The race distance, which puts the start line in its place.
  let distance: Distance
  /// Edges, lanes and lines.
  let canvas: BrailleCanvas
  /// The cells that these take.
  let taken: TakenCells

  /// Draws a track into a rectangle.
  ///
  /// - Complexity: O(*n*) in the cells of the rectangle.
  init(_ geometry: TrackGeometry, _ distance: Distance, in rect: Rect) {
    let plan = TrackPlan(geometry, distance, in: rect)
    var canvas = BrailleCanvas(width: rect.width, height: rect.height)
    Self.drawTrack(plan, distance, on: &canvas)
    var taken = TakenCells(rect)
    taken.take(canvas)
    self.plan = plan
    self.distance = distance
    self.canvas = canvas
    self.taken = taken
  }

  /// Whether it is the picture of a track in a rectangle.
  func shows(_ geometry: TrackGeometry, _ distance: Distance, in rect: Rect) -> Bool {
    plan.rect == rect && self.distance == distance && plan.geometry == geometry
  }

  /// Both edges, the lanes where they show, and the lines across.
  private static func drawTrack(
    _ plan: TrackPlan,
    _ distance: Distance,
    on canvas: inout BrailleCanvas
  ) {
    let lane = plan.width / Double(plan.trueLanes)
    if lane >= 5 {
      for index in 1..<plan.trueLanes { drawLane(plan, Double(index) * lane, on: &canvas) }
    }
    drawEdge(plan, 0, on: &canvas)
    drawEdge(plan, plan.width, on: &canvas)
    let start = plan.along(0)
    if distance == .mile { drawLine(plan, at: start + 1500, on: &canvas, .dim) }
    drawLine(plan, at: start, on: &canvas, .dim)
    drawLine(plan, at: 0, on: &canvas, .bold)
  }

  /// A closed line around the track; bends in steps, straights at once.
  private static func drawEdge(
    _ plan: TrackPlan,
    _ across: Double,
    on canvas: inout BrailleCanvas
  ) {
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
  private static func drawLane(
    _ plan: TrackPlan,
    _ across: Double,
    on canvas: inout BrailleCanvas
  ) {
    let step = 6 / plan.scale
    for along in stride(from: 0, to: plan.geometry.lapLength, by: step) {
      let dot = plan.dot(along, across)
      canvas.set(dot.x, dot.y, .role(.trail))
    }
  }

  /// A line across the track, so many metres past the finish line.
  private static func drawLine(
    _ plan: TrackPlan,
    at along: Double,
    on canvas: inout BrailleCanvas,
    _ style: Style
  ) {
    canvas.line(from: plan.dot(along, 0), to: plan.dot(along, plan.width), style)
  }
}
