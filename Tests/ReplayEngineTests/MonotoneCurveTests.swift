import ReplayEngine
import TestSupport
import Testing

@Suite("Monotone curve")
struct MonotoneCurveTests {
  private static func knots(seed: UInt64) -> [MonotoneCurve.Knot] {
    var generator = SplitMix64(seed: seed)
    var metres = 0.0
    var seconds = 0.0
    var knots = [MonotoneCurve.Knot(metres: 0, seconds: 0)]
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      metres += Double.random(in: 0.01...500, using: &generator)
      seconds += Double.random(in: 0.01...120, using: &generator)
      knots.append(MonotoneCurve.Knot(metres: metres, seconds: seconds))
    }
    return knots
  }

  @Test("every knot is given back exactly, both ways", arguments: UInt64(0)..<200)
  func knotsAreExact(seed: UInt64) {
    let knots = Self.knots(seed: seed)
    let curve = MonotoneCurve(through: knots)
    for knot in knots {
      #expect(curve.time(at: knot.metres) == knot.seconds)
      #expect(curve.distance(at: knot.seconds) == knot.metres)
    }
    #expect(curve.knots == knots)
  }

  @Test("neither time nor distance ever falls", arguments: UInt64(0)..<100)
  func neverFalls(seed: UInt64) {
    let curve = MonotoneCurve(through: Self.knots(seed: seed))
    var lastTime = -1.0
    var lastMetres = -1.0
    for step in 0...2000 {
      let share = Double(step) / 2000
      let time = curve.time(at: share * curve.lastMetres)
      let metres = curve.distance(at: share * curve.lastSeconds)
      #expect(time >= lastTime && metres >= lastMetres)
      lastTime = time
      lastMetres = metres
    }
  }

  @Test("distance undoes time to less than a microsecond", arguments: UInt64(0)..<100)
  func inverse(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let curve = MonotoneCurve(through: Self.knots(seed: seed &+ 1000))
    for _ in 0..<200 {
      let seconds = Double.random(in: 0...curve.lastSeconds, using: &generator)
      #expect(abs(curve.time(at: curve.distance(at: seconds)) - seconds) < 1e-6)
    }
  }

  @Test("beyond its ends the curve stands still")
  func ends() {
    let curve = MonotoneCurve(through: Self.knots(seed: 3))
    #expect(curve.distance(at: curve.lastSeconds + 100) == curve.lastMetres)
    #expect(curve.time(at: curve.lastMetres + 100) == curve.lastSeconds)
    #expect(curve.distance(at: -1) == 0)
    #expect(curve.time(at: -1) == 0)
    #expect(curve.speed(at: curve.lastSeconds + 1) == 0)
  }

  @Test("even knots make a straight line")
  func straight() {
    let curve = MonotoneCurve(
      through: (0...4).map { .init(metres: Double($0) * 100, seconds: Double($0) * 15) }
    )
    for metres in stride(from: 0.0, through: 400, by: 7) {
      #expect(abs(curve.time(at: metres) - metres * 0.15) < 1e-12)
    }
    #expect(abs(curve.speed(at: 31) - 100 / 15) < 1e-9)
  }

  /// Kathy Milch, 7:07:23 at Boston in 2014, of whom nothing is known before 35 km.
  @Test("who slows down on the last part of two does not start like a sprinter")
  func slowingDown() {
    for share in stride(from: 0.3, to: 0.95, by: 0.05) {
      let curve = MonotoneCurve(through: [
        MonotoneCurve.Knot(metres: 0, seconds: 0),
        MonotoneCurve.Knot(metres: 35_000, seconds: 25_643 * share),
        MonotoneCurve.Knot(metres: 42_195, seconds: 25_643),
      ])
      let mean = 35_000 / (25_643 * share)
      #expect(curve.speed(at: 0) <= mean * 5 / 3 + 1e-9)
      #expect(curve.speed(at: 0) > 0)
    }
  }
}
