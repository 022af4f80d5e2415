import Athletics

/// The ways of a whole field in flat arrays, so that fifty thousand runners are placed in about a
/// millisecond.
///
/// It gives the very figures that each runner's track gives. The first pieces of all ways with as
/// many pieces lie side by side, then the second ones and so on: runners are at the same piece at
/// about the same time, and memory is read from front to back.
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
  struct Lane: Hashable, Sendable {
    var end: Int64
    var scale: Double
    var lastMetres: Double
    /// Where the runner's first piece lies, and how far from it the next one; the last piece is a
    /// mere knot.
    var first: Int32
    var step: Int32
    var count: Int32
    var runner: Int32
    var lastBasis: Basis
    var reachesFinish: Bool
    var isShaped: Bool

    /// Where a piece lies.
    func index(_ piece: Int) -> Int { Int(first) + piece * Int(step) }
  }

  let lanes: [Lane]
  let starts: [Double]
  let pieces: [CurvePiece]
  let bases: [Basis]

  /// Lays out the ways of runners in an order.
  init(tracks: [RunnerTrack?], order: [Int]) {
    let layout = FieldLayout(tracks, order)
    lanes = layout.lanes
    starts = layout.pieces.map(\.seconds)
    pieces = layout.pieces
    bases = layout.bases
  }

  /// Where every runner is at a race time, each group in the order given.
  ///
  /// - Complexity: O(*n*) in the runners, who are mostly at the piece at which the one before is.
  func placed(at time: RaceTime) -> Placed {
    var placed = Placed()
    placed.running.reserveCapacity(lanes.count)
    var piece = 0
    for lane in lanes {
      let row = row(of: lane, at: time, near: &piece)
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

  private func row(of lane: Lane, at time: RaceTime, near piece: inout Int) -> Row {
    guard time.ticks < lane.end else {
      return Row(
        metres: lane.lastMetres,
        runner: lane.runner,
        basis: lane.lastBasis,
        isFinished: lane.reachesFinish,
        isLastSeen: !lane.reachesFinish && time.ticks > lane.end
      )
    }
    guard time > .zero else { return Row(metres: 0, runner: lane.runner, basis: .official) }
    let seconds = time.seconds / lane.scale
    piece = lane.piece(near: piece) { starts[$0] <= seconds }
    let index = lane.index(piece)
    let isKnown = !lane.isShaped && starts[index] == seconds
    return Row(
      metres: pieces[index].distance(at: seconds),
      runner: lane.runner,
      basis: isKnown ? bases[index] : .estimated
    )
  }
}

extension Field.Lane {
  /// The last piece that fulfils a condition which the first ones do; the mere knot never.
  ///
  /// - Parameters:
  ///   - near: the piece to try first.
  ///   - isBefore: gets where a piece lies.
  /// - Returns: the number of the piece, at least the first.
  /// - Complexity: O(log *n*) in the pieces, O(1) at the piece to try.
  @inline(__always)
  func piece(near: Int, where isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = Int(count) - 1
    if near < high {
      if isBefore(index(near)) { low = near } else { high = near }
      if low == near, near + 1 < high {
        if isBefore(index(near + 1)) { low = near + 1 } else { high = near + 1 }
      }
    }
    while low + 1 < high {
      let middle = (low + high) / 2
      if isBefore(index(middle)) { low = middle } else { high = middle }
    }
    return low
  }
}
