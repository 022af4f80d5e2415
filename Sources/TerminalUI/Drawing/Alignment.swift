/// Where a text stands in a field that is wider.
package enum Alignment: Sendable {
  case left
  case right
  case centre

  /// Cells before the text when `room` cells are left over.
  func indent(_ room: Int) -> Int {
    switch self {
    case .left: 0
    case .right: max(room, 0)
    case .centre: max(room, 0) / 2
    }
  }
}
