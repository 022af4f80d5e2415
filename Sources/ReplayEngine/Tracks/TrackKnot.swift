package import Athletics

/// A point where a source says when a runner was there.
package struct TrackKnot: Hashable, Sendable {
  /// The point, from the start line.
  package var at: Distance
  /// Race time there.
  package var time: RaceTime
  /// What the time rests on.
  package var basis: Basis
  /// How finely it was printed.
  package var precision: TimePrecision

  /// The gun.
  static let gun = TrackKnot(at: .zero, time: .zero, basis: .official, precision: .hundredths)

  /// The knot in metres and seconds.
  var onCurve: MonotoneCurve.Knot {
    MonotoneCurve.Knot(metres: at.metres, seconds: time.seconds)
  }

  /// The known points of a runner that can all be true together.
  ///
  /// Suspect splits stay out. Where two values would have the runner stand still or go back, the
  /// one with the firmer basis stays; the finish is set before any split. It rests on what the split
  /// at the finish rests on; a mark without one is taken from a result list.
  ///
  /// - Parameters:
  ///   - splits: in any order.
  ///   - distance: the race distance; points beyond it are left out.
  ///   - finish: the finish time, `nil` for a runner without one.
  ///   - finishPrecision: how finely it was printed.
  /// - Returns: knots rising in distance and time, from the gun.
  /// - Complexity: O(*n*²) in the splits of one runner, which are few.
  static func consistent(
    _ splits: [Split],
    over distance: Distance,
    finish: RaceTime?,
    finishPrecision: TimePrecision = .hundredths
  ) -> [TrackKnot] {
    var knots = [gun]
    if let finish, finish > .zero {
      let basis = splits.last { $0.at == distance }?.basis ?? .official
      knots.append(
        TrackKnot(at: distance, time: finish, basis: basis, precision: finishPrecision)
      )
    }
    if let whole = rising(knots, splits, over: distance) { return whole }
    let usable = splits.filter { $0.isUsable(over: distance) }
    let firmestFirst = usable.sorted { ($0.basis, $0.at) < ($1.basis, $1.at) }
    for split in firmestFirst {
      let next = knots.firstIndex { $0.at >= split.at } ?? knots.endIndex
      guard knots[next - 1].time < split.time else { continue }
      if next < knots.endIndex {
        guard knots[next].at != split.at, split.time < knots[next].time else { continue }
      }
      knots.insert(TrackKnot(split), at: next)
    }
    return knots
  }

  /// The knots when all splits agree already, as on any sound sheet; `nil` otherwise.
  private static func rising(
    _ ends: [TrackKnot],
    _ splits: [Split],
    over distance: Distance
  ) -> [TrackKnot]? {
    var knots: [TrackKnot] = []
    knots.reserveCapacity(splits.count + 2)
    var last = gun
    knots.append(last)
    // By its index, a split is not copied with its texts.
    for index in splits.indices where splits[index].isUsable(over: distance) {
      if ends.count > 1, splits[index].at >= ends[1].at { continue }
      let next = TrackKnot(splits[index])
      guard last.at < next.at, last.time < next.time else { return nil }
      knots.append(next)
      last = next
    }
    guard ends.count > 1 else { return knots }
    guard last.time < ends[1].time else { return nil }
    knots.append(ends[1])
    return knots
  }
}

extension Split {
  /// Whether a curve may go through it.
  fileprivate func isUsable(over distance: Distance) -> Bool {
    !isSuspect && at > .zero && at <= distance
  }
}

extension TrackKnot {
  /// The point of a split.
  fileprivate init(_ split: Split) {
    self.init(at: split.at, time: split.time, basis: split.basis, precision: split.precision)
  }
}
