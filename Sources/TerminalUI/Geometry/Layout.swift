/// The direction in which a block is cut.
package enum Axis: Sendable {
  /// Side by side, from left to right.
  case horizontal
  /// One above the other, from top to bottom.
  case vertical
}

/// How many columns or rows one part of a cut block wants.
package enum Constraint: Hashable, Sendable {
  /// Exactly so many, as long as there is room.
  case fixed(Int)
  /// A share of what the others leave, by weight.
  case flexible(Int)
  /// At least so many, and a share of weight 1 of what is left.
  case minimum(Int)

  /// An equal share of what the others leave.
  package static let flexible = Constraint.flexible(1)

  /// What the part needs before anything is shared out.
  var need: Int {
    switch self {
    case .fixed(let length), .minimum(let length): max(length, 0)
    case .flexible: 0
    }
  }

  /// Its share of what is left.
  var weight: Int {
    switch self {
    case .fixed: 0
    case .flexible(let weight): max(weight, 0)
    case .minimum: 1
    }
  }
}

extension Rect {
  /// Cuts the block into parts, one a constraint, without a gap or an overlap.
  ///
  /// Where the room does not suffice, the first parts get theirs and the last ones go empty.
  ///
  /// - Parameters:
  ///   - axis: the direction in which the parts follow each other.
  ///   - constraints: what each part wants.
  ///   - spacing: empty cells between two parts.
  /// - Returns: as many blocks as there are constraints.
  package func split(_ axis: Axis, _ constraints: [Constraint], spacing: Int = 0) -> [Rect] {
    let room = axis == .horizontal ? width : height
    let lengths = Constraint.lengths(constraints, room: room, spacing: spacing)
    var start = 0
    return lengths.map { length in
      defer { start = min(start + length + spacing, room) }
      return switch axis {
      case .horizontal: Rect(x: x + start, y: y, width: length, height: height)
      case .vertical: Rect(x: x, y: y + start, width: width, height: length)
      }
    }
  }
}

extension Constraint {
  /// The lengths that `constraints` get out of `room` cells; together never more than `room`.
  package static func lengths(_ constraints: [Constraint], room: Int, spacing: Int = 0) -> [Int] {
    var left = max(room - spacing * max(constraints.count - 1, 0), 0)
    var lengths = constraints.map { constraint in
      let length = min(constraint.need, left)
      left -= length
      return length
    }
    var weights = constraints.reduce(0) { $0 + $1.weight }
    for (index, constraint) in constraints.enumerated() where constraint.weight > 0 {
      let share = left * constraint.weight / weights
      lengths[index] += share
      left -= share
      weights -= constraint.weight
    }
    return lengths
  }
}
