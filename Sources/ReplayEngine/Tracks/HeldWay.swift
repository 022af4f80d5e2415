import Athletics

/// Bends a runner's curve so that it is at some points no earlier than asked for.
///
/// Between two points that are set — known ones and those held — the typical shape keeps its form and
/// is delayed in proportion; where it cannot keep it, the curve goes straight through what is set.
struct HeldWay {
  /// The runner's way along the bent curve.
  let track: RunnerTrack

  /// A way held at points, each with the seconds since the gun at which it is to be there.
  init(_ track: RunnerTrack, _ holds: [Distance: Double]) {
    let set = Self.set(track, holds)
    var knots = set
    if track.isShaped {
      let full = Self.delayed(track, set)
      if zip(full, full.dropFirst()).allSatisfy({ Self.isRunnable($0, $1) }) { knots = full }
    }
    let curve = MonotoneCurve(
      through: knots.map { .init(metres: $0.metres, seconds: $0.seconds / track.scale) }
    )
    self.track = RunnerTrack(track, heldTo: curve)
  }

  /// The known points, and the held ones that rise between them.
  private static func set(
    _ track: RunnerTrack,
    _ holds: [Distance: Double]
  ) -> [MonotoneCurve.Knot] {
    var set: [MonotoneCurve.Knot] = []
    var rest = holds.sorted { $0.key < $1.key }[...]
    for known in track.knots.map(\.onCurve) {
      while let (at, seconds) = rest.first, at.metres < known.metres {
        rest.removeFirst()
        guard let last = set.last else { continue }
        // A front that is itself out of order asks for no standing still.
        let least = last.seconds + (at.metres - last.metres) / KnownFront.topSpeed
        let latest = known.seconds - (known.metres - at.metres) / KnownFront.topSpeed
        let held = max(seconds, least)
        guard held <= latest + 0.0001 else { continue }
        set.append(.init(metres: at.metres, seconds: held))
      }
      set.append(known)
    }
    return set
  }

  /// The curve's own knots, each delayed by what the points set on both sides of it are.
  private static func delayed(
    _ track: RunnerTrack,
    _ set: [MonotoneCurve.Knot]
  ) -> [MonotoneCurve.Knot] {
    let delays = set.map { $0.seconds - track.seconds(at: $0.metres) }
    var knots: [MonotoneCurve.Knot] = [set[0]]
    for index in 1..<set.count {
      let from = set[index - 1], to = set[index]
      for own in track.curve.knots where own.metres > from.metres && own.metres < to.metres {
        let part = (own.metres - from.metres) / (to.metres - from.metres)
        // So near a set point, the shape's own adds nothing but a kink.
        guard min(own.metres - from.metres, to.metres - own.metres) > 5 else { continue }
        let delay = delays[index - 1] + (delays[index] - delays[index - 1]) * part
        knots.append(.init(metres: own.metres, seconds: own.seconds * track.scale + delay))
      }
      knots.append(to)
    }
    return knots
  }

  private static func isRunnable(_ from: MonotoneCurve.Knot, _ to: MonotoneCurve.Knot) -> Bool {
    to.seconds - from.seconds > (to.metres - from.metres) / (KnownFront.topSpeed * 1.2)
  }
}
