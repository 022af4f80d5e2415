import Athletics
import ReplayEngine
import Testing

@Suite("Track geometry")
struct TrackGeometryTests {
  private static let laps = [200_000, 400_000, 160_900, 402_336, 307_000].map {
    Distance(millimetres: $0)
  }

  private func length(between first: TrackGeometry.Point, _ second: TrackGeometry.Point) -> Double {
    let x = first.x - second.x
    let y = first.y - second.y
    return (x * x + y * y).squareRoot()
  }

  @Test("the standard track has the straights and bends of the facilities manual")
  func standard() {
    #expect(abs(TrackGeometry.standard.straight - 84.39) < 0.005)
    #expect(abs(.pi * TrackGeometry.standard.radius - 115.61) < 0.005)
    #expect(TrackGeometry.standard.radius == 36.80)
  }

  @Test("a lap along the outline is as long as the lap", arguments: laps)
  func lapLength(lap: Distance) {
    let outline = TrackGeometry(lap: lap).outline(points: 20_000)
    let closed = zip(outline, outline.dropFirst() + outline.prefix(1))
    let total = closed.reduce(0) { $0 + length(between: $1.0, $1.1) }
    #expect(abs(total - lap.metres) < 0.001)
  }

  @Test("the way has no jump and closes", arguments: laps)
  func closed(lap: Distance) {
    let track = TrackGeometry(lap: lap)
    var last = track.point(pastFinishLine: 0)
    for step in 1...1000 {
      let next = track.point(pastFinishLine: lap.metres * Double(step) / 1000)
      #expect(abs(length(between: last, next) - lap.metres / 1000) < 0.01)
      last = next
    }
    #expect(length(between: last, track.finishPoint) < 1e-9)
  }

  @Test(
    "races start where the rules put them",
    arguments: [
      (200, 1_609_344, 9344), (200, 1_500_000, 100_000), (400, 1_500_000, 300_000),
      (400, 1_609_344, 9344), (400, 800_000, 0), (200, 3_000_000, 0), (400, 5_000_000, 200_000),
    ]
  )
  func starts(lap: Int64, distance: Int64, offset: Int64) {
    let track = TrackGeometry(lap: Distance(metres: lap))
    let race = Distance(millimetres: distance)
    #expect(track.startOffset(for: race) == Distance(millimetres: offset))
    let before = track.point(pastFinishLine: -Double(offset) / 1000)
    #expect(length(between: track.startPoint(race), before) < 1e-9)
    #expect(length(between: track.point(at: race.metres, of: race), track.finishPoint) < 1e-9)
  }

  @Test("the 1500 m on the short track starts on the other straight")
  func halfLap() {
    let start = TrackGeometry.short.startPoint(Distance(metres: 1500))
    let finish = TrackGeometry.short.finishPoint
    #expect(abs(start.x + finish.x) < 1e-9 && abs(start.y + finish.y) < 1e-9)
  }

  @Test("runners go counter-clockwise")
  func counterClockwise() {
    let outline = TrackGeometry.standard.outline(points: 400)
    let area = zip(outline, outline.dropFirst()).reduce(0) {
      $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y
    }
    #expect(area > 0)
  }

  @Test("every point lies within the bounds, also out in the lanes", arguments: [-0.3, 0, 7.32])
  func bounds(offset: Double) {
    let track = TrackGeometry.short
    let bounds = track.bounds(offset: offset)
    for point in track.outline(points: 500, offset: offset) {
      #expect(point.x >= bounds.minX - 1e-9 && point.x <= bounds.maxX + 1e-9)
      #expect(point.y >= bounds.minY - 1e-9 && point.y <= bounds.maxY + 1e-9)
    }
    #expect(abs(bounds.height - 2 * (17.5 + offset)) < 1e-9)
  }
}
