/// Time as a function of distance: a monotone cubic through known points.
///
/// Between two knots the curve neither falls nor overshoots, so a runner never moves backwards.
///
/// - Source: F. N. Fritsch, R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM J.
///   Numer. Anal. 17 (1980); tangents by the weighted harmonic mean of Fritsch and Butland (1984).
package struct MonotoneCurve: Hashable, Sendable {
  /// A point that the curve goes through.
  package struct Knot: Hashable, Sendable {
    /// Metres from the start.
    package var metres: Double
    /// Seconds since the gun.
    package var seconds: Double

    /// A point so many metres from the start, so many seconds after the gun.
    package init(metres: Double, seconds: Double) {
      self.metres = metres
      self.seconds = seconds
    }
  }

  let pieces: [CurvePiece]

  /// The curve through at least two knots, strictly rising in distance and in time.
  ///
  /// - Complexity: O(*n*).
  package init(through knots: [Knot]) {
    precondition(knots.count >= 2, "a curve needs two knots")
    let slopes = Self.slopes(of: knots)
    pieces = knots.indices.map { index in
      let knot = knots[index]
      guard index + 1 < knots.count else {
        return CurvePiece(
          metres: knot.metres,
          seconds: knot.seconds,
          width: 0,
          linear: 0,
          square: 0,
          cube: 0
        )
      }
      let next = knots[index + 1]
      let width = next.metres - knot.metres, rise = next.seconds - knot.seconds
      precondition(width > 0 && rise > 0, "knots rise in distance and time")
      let first = slopes[index] * width, last = slopes[index + 1] * width
      return CurvePiece(
        metres: knot.metres,
        seconds: knot.seconds,
        width: width,
        linear: first,
        square: 3 * rise - 2 * first - last,
        cube: first + last - 2 * rise
      )
    }
  }

  /// The knots, in order.
  package var knots: [Knot] {
    pieces.map { Knot(metres: $0.metres, seconds: $0.seconds) }
  }

  /// Where the last knot stands, in metres.
  package var lastMetres: Double { pieces[pieces.count - 1].metres }

  /// When the last knot is reached, in seconds.
  package var lastSeconds: Double { pieces[pieces.count - 1].seconds }

  /// Seconds at a point, held within the first and the last knot; exact at a knot.
  ///
  /// - Complexity: O(log *n*) in the knots.
  package func time(at metres: Double) -> Double {
    guard metres < lastMetres else { return lastSeconds }
    return pieces[index { $0.metres <= metres }].time(at: metres)
  }

  /// Metres at a time, held within the first and the last knot; exact at a knot.
  ///
  /// Solved by Newton's method within a shrinking bracket, to less than 10⁻⁹ s.
  ///
  /// - Complexity: O(log *n*) in the knots.
  package func distance(at seconds: Double) -> Double {
    location(at: seconds).metres
  }

  /// Metres at a time, and the last knot reached by then.
  ///
  /// - Complexity: O(log *n*) in the knots.
  func location(at seconds: Double) -> (metres: Double, knot: Int) {
    guard seconds < lastSeconds else { return (lastMetres, pieces.count - 1) }
    let index = index { $0.seconds <= seconds }
    return (pieces[index].distance(at: seconds), index)
  }

  /// Metres a second at a time; zero outside the curve.
  ///
  /// - Complexity: O(log *n*) in the knots.
  package func speed(at seconds: Double) -> Double {
    guard seconds >= pieces[0].seconds, seconds < lastSeconds else { return 0 }
    let (metres, index) = location(at: seconds)
    let piece = pieces[index]
    let slope = piece.slope(at: (metres - piece.metres) / piece.width)
    return slope > 0 ? piece.width / slope : 0
  }

  /// The last piece that fulfils a condition which the first ones do; at least the first.
  private func index(where isBefore: (CurvePiece) -> Bool) -> Int {
    var low = 0
    var high = pieces.count - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if isBefore(pieces[middle]) { low = middle } else { high = middle }
    }
    return low
  }

  /// Tangents, in seconds a metre.
  private static func slopes(of knots: [Knot]) -> [Double] {
    var widths: [Double] = []
    var secants: [Double] = []
    widths.reserveCapacity(knots.count)
    secants.reserveCapacity(knots.count)
    for (knot, next) in zip(knots, knots.dropFirst()) {
      widths.append(next.metres - knot.metres)
      secants.append((next.seconds - knot.seconds) / (next.metres - knot.metres))
    }
    guard secants.count > 1 else { return [secants[0], secants[0]] }
    var slopes: [Double] = []
    slopes.reserveCapacity(knots.count)
    slopes.append(endSlope(widths[0], widths[1], secants[0], secants[1]))
    for index in 1..<secants.count {
      let before = 2 * widths[index] + widths[index - 1]
      let after = widths[index] + 2 * widths[index - 1]
      slopes.append(
        (before + after) / (before / secants[index - 1] + after / secants[index])
      )
    }
    let last = secants.count - 1
    slopes.append(endSlope(widths[last], widths[last - 1], secants[last], secants[last - 1]))
    return slopes
  }

  /// The tangent at an end, by a parabola through three knots, kept within the monotone region.
  ///
  /// The parabola through a marathon known from 35 km on would have who slows down start like a
  /// sprinter: nobody begins or ends a part at more than 5/3 of its mean speed.
  private static func endSlope(
    _ width: Double,
    _ nextWidth: Double,
    _ secant: Double,
    _ nextSecant: Double
  ) -> Double {
    let slope = ((2 * width + nextWidth) * secant - width * nextSecant) / (width + nextWidth)
    return min(max(slope, secant * 0.6), secant * 3)
  }
}
