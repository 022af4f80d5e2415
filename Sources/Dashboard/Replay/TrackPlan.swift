import Athletics
import ReplayEngine
import TerminalUI

/// The plan of a track on the dots of a rectangle, two columns and four rows of them a cell.
///
/// Bends and straights keep their proportions in any rectangle. The track is as wide as it is, and
/// wider where runners would find no room between its edges. Whatever lies across it is told in dots
/// from its inner edge.
struct TrackPlan {
  /// The rectangle.
  let rect: Rect
  /// The track.
  let geometry: TrackGeometry
  /// Dots a metre.
  let scale: Double
  /// Dots from the inner edge to the outer one.
  let width: Double
  /// How many runners find a cell each side by side.
  let laneCount: Int
  /// Lanes of the track as it is.
  let trueLanes: Int
  private let start: Double
  private let centre: (x: Double, y: Double)

  /// Fits a track into a rectangle.
  ///
  /// - Parameters:
  ///   - geometry: the track.
  ///   - distance: of the race, which puts the start line in its place.
  ///   - rect: where it is drawn, labels outside the track included.
  init(_ geometry: TrackGeometry, _ distance: Distance, in rect: Rect) {
    let room = rect.inset(left: 1, top: rect.height >= 8 ? 1 : 0, right: 1, bottom: 1)
    let columns = Double(room.width * 2 - 1), rows = Double(room.height * 4 - 1)
    let radius = geometry.radius - TrackGeometry.measuredLineOffset
    let lanes = geometry.lap > Distance(metres: 300) ? 8 : 6
    let metres = Double(lanes) * TrackGeometry.laneWidth
    func scale(beside dots: Double, wide metres: Double) -> Double {
      let across = (rows - 2 * dots) / (2 * (radius + metres))
      let along = (columns - 2 * dots) / (geometry.straight + 2 * (radius + metres))
      return max(0.01, min(across, along))
    }
    let least = min(12, max(rows / 5, 7))
    let whole = scale(beside: 0, wide: metres)
    if whole * metres >= least {
      self.scale = whole
      width = whole * metres
    } else {
      self.scale = scale(beside: least, wide: 0)
      width = least
    }
    self.rect = rect
    self.geometry = geometry
    trueLanes = lanes
    laneCount = max(1, Int((width + 0.5) / 4) - 1)
    start = geometry.lapLength - geometry.startOffset(for: distance).metres
    centre = (
      Double((room.x - rect.x) * 2) + columns / 2, Double((room.y - rect.y) * 4) + rows / 2
    )
  }

  /// Whether a tenth of a second takes a runner more than a cell further, so that the eye sees steps.
  ///
  /// Nobody runs ten metres in a second for two laps.
  var isFine: Bool { 10 * 0.1 * scale > 2 }

  /// Metres past the finish line of somebody who has run so many.
  func along(_ covered: Double) -> Double { covered + start }

  /// The dot so many metres past the finish line, so many dots outwards from the inner edge.
  func dot(_ along: Double, _ across: Double) -> (x: Int, y: Int) {
    let offset = across / scale - TrackGeometry.measuredLineOffset
    let point = geometry.point(pastFinishLine: along, offset: offset)
    return (
      Int((centre.x + point.x * scale).rounded()), Int((centre.y - point.y * scale).rounded())
    )
  }

  /// The cell of such a dot.
  func cell(_ along: Double, _ across: Double) -> Position {
    let dot = dot(along, across)
    return Position(x: rect.x + dot.x / 2, y: rect.y + dot.y / 4)
  }

  /// Dots from the inner edge to the middle of a lane that has room for signs, from 0.
  func across(_ lane: Int) -> Double { width * Double(lane + 1) / Double(laneCount + 1) }

  /// Whether a cell lies between the edges.
  func isOnTrack(_ x: Int, _ y: Int) -> Bool {
    let right = abs(Double((x - rect.x) * 2) + 0.5 - centre.x) - geometry.straight / 2 * scale
    let up = Double((y - rect.y) * 4) + 1.5 - centre.y
    let square = max(right, 0) * max(right, 0) + up * up
    let inner = (geometry.radius - TrackGeometry.measuredLineOffset) * scale
    return square >= inner * inner && square <= (inner + width) * (inner + width)
  }

  /// The cells inside the inner edge that no bend cuts off.
  var infield: Rect {
    let radius = (geometry.radius - TrackGeometry.measuredLineOffset) * scale
    let half = geometry.straight / 2 * scale + radius * 0.4
    let left = rect.x + Int((centre.x - half) / 2) + 1
    // The edge lies on whole dots: what it is rounded to must not be counted as free.
    let top = rect.y + Int((centre.y - radius).rounded()) / 4 + 1
    let bottom = rect.y + Int((centre.y + radius).rounded()) / 4
    return Rect(
      x: left,
      y: top,
      width: rect.x + Int((centre.x + half) / 2) - left,
      height: bottom - top
    )
  }
}
