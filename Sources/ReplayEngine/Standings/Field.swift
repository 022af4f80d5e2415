import Athletics

/// The ways of a whole field in flat arrays, so that fifty thousand runners are placed in a
/// few milliseconds.
///
/// It gives the very figures that each runner's track gives.
struct Field: Hashable, Sendable {
  /// A runner with where he is.
  struct Row: Hashable, Sendable {
    var metres: Double
    /// Index in `race.runners`.
    var runner: Int32
    var basis: Basis
    var isFinished = false
    var isLastSeen = false
  }

  /// The field at one instant.
  struct Placed {
    var finished: [Row] = []
    var running: [Row] = []
    var gone: [Row] = []
  }

  /// What stands for one runner.
  private struct Lane: Hashable, Sendable {
    var end: Int64
    var scale: Double
    /// The runner's pieces, the last one a mere knot.
    var first: Int32
    var count: Int32
    var runner: Int32
    var lastBasis: Basis
    var reachesFinish: Bool
    var isShaped: Bool
  }

  private var lanes: [Lane] = []
  private var starts: [Double] = []
  private var pieces: [CurvePiece] = []
  private var bases: [Basis] = []

  /// Lays out the ways of runners in an order.
  init(tracks: [RunnerTrack?], order: [Int]) {
    lanes.reserveCapacity(order.count)
    var shape: (curve: MonotoneCurve, first: Int32)?
    for runner in order {
      guard let track = tracks[runner], let last = track.knots.last else { continue }
      var first = Int32(pieces.count)
      if track.isShaped, let shape, shape.curve == track.curve {
        first = shape.first
      } else {
        add(track)
        if track.isShaped, !track.isHeld { shape = (track.curve, first) }
      }
      lanes.append(
        Lane(
          end: last.time.ticks,
          scale: track.scale,
          first: first,
          count: Int32(track.curve.pieces.count),
          runner: Int32(runner),
          lastBasis: last.basis,
          reachesFinish: track.reachesFinish,
          isShaped: track.isShaped
        )
      )
    }
  }

  private mutating func add(_ track: RunnerTrack) {
    var known = track.knots[...]
    for piece in track.curve.pieces {
      starts.append(piece.seconds)
      pieces.append(piece)
      // A point of the curve that is no knot is held there: an estimate.
      let isKnot = !track.isShaped && known.first?.at.metres == piece.metres
      bases.append(isKnot ? known.removeFirst().basis : .estimated)
    }
  }

  /// Where every runner is at a race time, each group in the order given.
  func placed(at time: RaceTime) -> Placed {
    var placed = Placed()
    placed.running.reserveCapacity(lanes.count)
    for lane in lanes {
      let row = row(of: lane, at: time)
      if row.isFinished {
        placed.finished.append(row)
      } else if row.isLastSeen {
        placed.gone.append(row)
      } else {
        placed.running.append(row)
      }
    }
    return placed
  }

  private func row(of lane: Lane, at time: RaceTime) -> Row {
    guard time.ticks < lane.end else {
      return Row(
        metres: pieces[Int(lane.first + lane.count - 1)].metres,
        runner: lane.runner,
        basis: lane.lastBasis,
        isFinished: lane.reachesFinish,
        isLastSeen: !lane.reachesFinish && time.ticks > lane.end
      )
    }
    guard time > .zero else { return Row(metres: 0, runner: lane.runner, basis: .official) }
    let seconds = time.seconds / lane.scale
    var low = Int(lane.first)
    var high = low + Int(lane.count) - 1
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= seconds { low = middle } else { high = middle }
    }
    let isKnown = !lane.isShaped && starts[low] == seconds
    return Row(
      metres: pieces[low].distance(at: seconds),
      runner: lane.runner,
      basis: isKnown ? bases[low] : .estimated
    )
  }
}
