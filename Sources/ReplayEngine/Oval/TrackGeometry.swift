package import Athletics

/// The plan of a track: two straights and two bends, in metres, run counter-clockwise.
///
/// The centre is (0, 0), x runs along the straights and y upwards; the home straight is below, run
/// from left to right, and the finish line stands at its end.
///
/// - Source: World Athletics Track and Field Facilities Manual: standard 400 m track, straights of
///   84.39 m, kerb radius 36.50 m, measured 0.30 m from the kerb, bends of 115.61 m. For the short
///   track a kerb radius of 17.20 m is taken, and straights that make up 200 m.
package struct TrackGeometry: Hashable, Sendable {
  /// A place on the plan, in metres from the centre.
  package struct Point: Hashable, Sendable {
    /// To the right.
    package var x: Double
    /// Upwards.
    package var y: Double

    /// A place on the plan.
    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The corners of the plan, in metres from the centre.
  package struct Bounds: Hashable, Sendable {
    /// The left edge.
    package var minX: Double
    /// The right edge.
    package var maxX: Double
    /// The lower edge.
    package var minY: Double
    /// The upper edge.
    package var maxY: Double
    /// From left to right.
    package var width: Double { maxX - minX }
    /// From bottom to top.
    package var height: Double { maxY - minY }
  }

  /// How far outside the kerb the lap is measured, in metres.
  package static let measuredLineOffset = 0.30
  /// The width of a lane, in metres.
  package static let laneWidth = 1.22
  /// The 400 m track.
  package static let standard = TrackGeometry(lap: Distance(metres: 400))
  /// The 200 m oval.
  package static let short = TrackGeometry(lap: Distance(metres: 200))

  /// One lap along the measured line.
  package let lap: Distance
  /// The length of a straight, in metres.
  package let straight: Double
  /// The radius of the measured line in the bends, in metres.
  package let radius: Double

  /// A track of any lap length, in the proportions of the nearer of the two usual ones.
  ///
  /// - Parameter lap: positive; 200 m and 400 m give the usual tracks themselves.
  package init(lap: Distance) {
    precondition(lap > .zero, "a lap has a length")
    let isLong = lap > Distance(metres: 300)
    let usualLap = isLong ? 400.0 : 200.0
    let usualRadius = (isLong ? 36.50 : 17.20) + Self.measuredLineOffset
    self.lap = lap
    radius = usualRadius * lap.metres / usualLap
    straight = lap.metres / 2 - .pi * radius
  }

  /// One lap in metres.
  package var lapLength: Double { lap.metres }

  /// How far before the finish line a race starts; a whole lap counts as none.
  ///
  /// The mile on a 200 m track starts 9.344 m before it, the 1500 m half a lap before it.
  package func startOffset(for distance: Distance) -> Distance {
    Distance(millimetres: distance.millimetres % lap.millimetres)
  }

  /// The place of a runner on the plan.
  ///
  /// - Parameters:
  ///   - covered: metres from the start line.
  ///   - distance: the race distance, which puts the start line in its place.
  ///   - offset: metres outwards from the measured line.
  /// - Returns: metres from the centre.
  package func point(at covered: Double, of distance: Distance, offset: Double = 0) -> Point {
    point(pastFinishLine: covered + lapLength - startOffset(for: distance).metres, offset: offset)
  }

  /// The place so many metres after the finish line, in running direction.
  ///
  /// - Parameters:
  ///   - metres: any number; whole laps do not matter.
  ///   - offset: metres outwards from the measured line.
  /// - Returns: metres from the centre.
  package func point(pastFinishLine metres: Double, offset: Double = 0) -> Point {
    var along = metres.truncatingRemainder(dividingBy: lapLength)
    if along < 0 { along += lapLength }
    let bend = .pi * radius
    let wide = radius + offset
    if along < bend { return bendPoint(along / radius - .pi / 2, wide, centreX: straight / 2) }
    along -= bend
    if along < straight { return Point(x: straight / 2 - along, y: wide) }
    along -= straight
    if along < bend { return bendPoint(along / radius + .pi / 2, wide, centreX: -straight / 2) }
    return Point(x: along - bend - straight / 2, y: -wide)
  }

  /// Where the finish line crosses the measured line.
  package var finishPoint: Point { point(pastFinishLine: 0) }

  /// Where the start line of a race crosses the measured line.
  package func startPoint(_ distance: Distance) -> Point { point(at: 0, of: distance) }

  /// Points around the lap, evenly spaced along the measured line, from the finish line.
  ///
  /// - Parameters:
  ///   - points: how many.
  ///   - offset: metres outwards from the measured line.
  /// - Returns: the points in running order.
  /// - Complexity: O(*n*) in the points.
  package func outline(points: Int, offset: Double = 0) -> [Point] {
    (0..<points).map { index in
      point(pastFinishLine: lapLength * Double(index) / Double(points), offset: offset)
    }
  }

  /// The corners of the measured line, or of a line outside it.
  package func bounds(offset: Double = 0) -> Bounds {
    let wide = radius + offset
    return Bounds(
      minX: -straight / 2 - wide,
      maxX: straight / 2 + wide,
      minY: -wide,
      maxY: wide
    )
  }

  private func bendPoint(_ angle: Double, _ radius: Double, centreX: Double) -> Point {
    Point(x: centreX + radius * cosine(angle), y: radius * sine(angle))
  }
}
