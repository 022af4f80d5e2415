import Athletics

/// How the pieces of a field's ways are laid side by side.
struct FieldLayout {
  /// Ways with as many pieces as each other.
  private struct Block {
    var ways: Int32 = 0
    /// Where the first piece of the next way goes.
    var next: Int32 = 0
  }

  private(set) var lanes: [Field.Lane] = []
  private(set) var pieces: [CurvePiece]
  private(set) var bases: [Basis]

  /// Lays out the ways of runners in an order; ways along one shape share its pieces.
  ///
  /// - Complexity: O(*n*) in the pieces of all ways.
  init(_ tracks: [RunnerTrack?], _ order: [Int]) {
    var blocks: [Block] = []
    let shape = order.first { tracks[$0].map { $0.isShaped && !$0.isHeld } ?? false }
    let shared = shape.flatMap { tracks[$0]?.curve }
    for runner in order where runner == shape || !Self.isAlong(shared, tracks[runner]) {
      let count = tracks[runner]?.curve.pieces.count ?? 0
      while blocks.count <= count { blocks.append(Block()) }
      blocks[count].ways += 1
    }
    var total = 0
    for count in blocks.indices {
      blocks[count].next = Int32(total)
      total += Int(blocks[count].ways) * count
    }
    let none = CurvePiece(metres: 0, seconds: 0, width: 0, linear: 0, square: 0, cube: 0)
    pieces = Array(repeating: none, count: total)
    bases = Array(repeating: .estimated, count: total)
    lanes.reserveCapacity(order.count)
    var sharedFirst: Int32?
    for runner in order {
      guard let track = tracks[runner] else { continue }
      let count = track.curve.pieces.count
      let isAlong = Self.isAlong(shared, track)
      let first = (isAlong ? sharedFirst : nil) ?? blocks[count].next
      let lane = Field.Lane(track, runner: runner, first: first, step: blocks[count].ways)
      lanes.append(lane)
      if isAlong, sharedFirst != nil { continue }
      if isAlong { sharedFirst = first }
      blocks[count].next += 1
      add(track, to: lane)
    }
  }

  private static func isAlong(_ shared: MonotoneCurve?, _ track: RunnerTrack?) -> Bool {
    guard let shared, let track, track.isShaped else { return false }
    return track.curve == shared
  }

  private mutating func add(_ track: RunnerTrack, to lane: Field.Lane) {
    var known = 0
    for (number, piece) in track.curve.pieces.enumerated() {
      let index = lane.index(number)
      pieces[index] = piece
      // A point of the curve that is no knot is held there: an estimate.
      guard !track.isShaped, known < track.knots.count, track.knots[known].at.metres == piece.metres
      else { continue }
      bases[index] = track.knots[known].basis
      known += 1
    }
  }
}

extension Field.Lane {
  /// What stands for a runner's way.
  fileprivate init(_ track: RunnerTrack, runner: Int, first: Int32, step: Int32) {
    self.init(
      end: track.end.ticks,
      scale: track.scale,
      lastMetres: track.lastKnown.metres,
      first: first,
      step: step,
      count: Int32(track.curve.pieces.count),
      runner: Int32(runner),
      lastBasis: track.knots.last?.basis ?? .estimated,
      reachesFinish: track.reachesFinish,
      isShaped: track.isShaped
    )
  }
}
