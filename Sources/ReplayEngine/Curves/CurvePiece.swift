/// One cubic of a monotone curve, from a knot to the next; the last knot has a piece of no width.
struct CurvePiece: Hashable, Sendable {
  /// Where the knot stands.
  var metres: Double
  /// When it is reached.
  var seconds: Double
  /// Metres to the next knot.
  var width: Double
  /// Coefficients of u, u² and u³ in seconds, u being the share of `width`.
  var linear: Double
  var square: Double
  var cube: Double

  /// Seconds at a point within the piece.
  func time(at point: Double) -> Double {
    guard point > metres else { return seconds }
    return seconds + rise(at: (point - metres) / width)
  }

  /// Metres at a time within the piece.
  func distance(at time: Double) -> Double {
    let wanted = time - seconds
    guard wanted > 0 else { return metres }
    return metres + width * share(risingBy: wanted)
  }

  /// Seconds a whole width, at a share of it.
  func slope(at share: Double) -> Double {
    linear + share * (2 * square + 3 * share * cube)
  }

  private func rise(at share: Double) -> Double {
    share * (linear + share * (square + share * cube))
  }

  /// The share at which the piece has risen by so many seconds.
  private func share(risingBy wanted: Double) -> Double {
    var low = 0.0
    var high = 1.0
    var share = min(wanted / (linear + square + cube), 1)
    for _ in 0..<60 {
      let excess = rise(at: share) - wanted
      if abs(excess) < 1e-10 { break }
      if excess > 0 { high = share } else { low = share }
      let newton = share - excess / slope(at: share)
      share = newton > low && newton < high ? newton : (low + high) / 2
    }
    return share
  }
}
