/// One cell of a frame: a character with up to two combining marks, and its style.
///
/// Sixteen bytes without a reference, so that a frame copies and compares like plain memory.
package struct Cell: Hashable, Sendable {
  /// The character; 0 in the right half of a wide one.
  package let base: UInt32
  /// The first combining mark, or 0.
  package let mark1: UInt32
  /// The second combining mark, or 0.
  package let mark2: UInt32
  /// Columns it takes: 1, 2, or 0 for the right half of a wide one.
  package let width: UInt8
  /// What it is.
  package var style: Style
  /// Makes the sixteenth byte a known one, so that cells compare as memory.
  private let filler: UInt8 = 0

  private init(base: UInt32, mark1: UInt32, mark2: UInt32, width: UInt8, style: Style) {
    self.base = base
    self.mark1 = mark1
    self.mark2 = mark2
    self.width = width
    self.style = style
  }

  /// Makes the cell of a character that is known to be safe and to take `width` columns.
  init(_ scalar: Unicode.Scalar, width: Int = 1, style: Style) {
    self.init(base: scalar.value, mark1: 0, mark2: 0, width: UInt8(width), style: style)
  }

  /// Makes the cell of a printable ASCII character.
  init(ascii byte: UInt8, style: Style) {
    self.init(base: UInt32(byte), mark1: 0, mark2: 0, width: 1, style: style)
  }

  /// A space.
  package static func blank(_ style: Style = .plain) -> Cell { Cell(ascii: 0x20, style: style) }

  /// The right half of a wide character.
  static func continuation(_ style: Style) -> Cell {
    Cell(base: 0, mark1: 0, mark2: 0, width: 0, style: style)
  }

  /// Whether it is the right half of a wide character.
  package var isContinuation: Bool { width == 0 }

  /// Whether nothing is to be seen in it but its style.
  package var isBlank: Bool { base == 0x20 && mark1 == 0 }

  /// The same cell with one more combining mark; a third one is dropped.
  func adding(mark: Unicode.Scalar) -> Cell {
    if mark1 == 0 {
      return Cell(base: base, mark1: mark.value, mark2: 0, width: width, style: style)
    }
    if mark2 == 0 {
      return Cell(base: base, mark1: mark1, mark2: mark.value, width: width, style: style)
    }
    return self
  }

  /// What it shows; empty in the right half of a wide character.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for value in [base, mark1, mark2] where value != 0 {
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
