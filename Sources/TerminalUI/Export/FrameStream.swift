/// Turns frames that follow one another into what a terminal must receive to show them.
///
/// Each piece stands by itself: it says where it writes, begins and ends without attributes, and is
/// whole in its escape sequences and characters.
package struct FrameStream: Sendable {
  /// What is sent before the first frame: no cursor, an empty screen.
  package static let opening = "\u{1B}[?25l\u{1B}[m\u{1B}[2J"

  private let looks: RoleLooks
  private var size = Size.zero
  private var shown: [ShownCell] = []

  /// A stream for an empty screen.
  package init(theme: Theme, depth: ColourDepth = .indexed) {
    looks = RoleLooks(theme: theme, depth: depth)
  }

  /// What is sent after the last frame: the cursor again, at the beginning of the last row.
  package var closing: String { "\u{1B}[m\u{1B}[\(max(size.height, 1));1H\u{1B}[?25h" }

  /// What changes the screen from the frame before to this one; empty where nothing does.
  ///
  /// A frame of another size begins on an empty screen.
  ///
  /// - Complexity: O(*n*) in the cells.
  package mutating func show(_ frame: Frame) -> String {
    var piece = Piece()
    if size != frame.size {
      if size != .zero { piece.clear() }
      size = frame.size
      shown = Array(repeating: .empty, count: frame.cells.count)
    }
    for y in 0..<size.height { showRow(y, of: frame, &piece) }
    return piece.finished()
  }

  private mutating func showRow(_ y: Int, of frame: Frame, _ piece: inout Piece) {
    let start = y * size.width
    var changed: Range<Int>?
    for x in 0..<size.width {
      let cell = frame.cells[start + x]
      let now = ShownCell(cell, looks[cell.style])
      guard now != shown[start + x] else { continue }
      shown[start + x] = now
      guard let run = changed else {
        changed = x..<(x + 1)
        continue
      }
      if joins(run, x, start) {
        changed = run.lowerBound..<(x + 1)
      } else {
        write(run, start, &piece)
        changed = x..<(x + 1)
      }
    }
    if let changed { write(changed, start, &piece) }
  }

  /// Whether the cells from a run to the next change are cheaper written again than passed over.
  private func joins(_ run: Range<Int>, _ x: Int, _ start: Int) -> Bool {
    let gap = shown[(start + run.upperBound)..<(start + x)]
    guard gap.count <= 8 else { return false }
    let look = shown[start + run.upperBound - 1].look
    return gap.allSatisfy { $0.look == look || $0.isEmpty && look.attributes.isSeenOnNothing }
  }

  /// Writes cells of a row, the left half of a wide character that the run begins within as well.
  private func write(_ run: Range<Int>, _ start: Int, _ piece: inout Piece) {
    var first = run.lowerBound
    if first > 0, shown[start + first].glyph.isContinuation { first -= 1 }
    piece.move(x: first, y: start / size.width)
    for cell in shown[(start + first)..<(start + run.upperBound)] { piece.write(cell) }
  }
}

extension Style.Attributes {
  /// Whether a space looks the same with them as without.
  fileprivate var isSeenOnNothing: Bool { isDisjoint(with: [.underline, .reverse]) }
}

/// One piece of output being put together.
private struct Piece {
  private var text = ""
  private var look = Look()

  mutating func clear() { text += "\u{1B}[2J" }

  mutating func move(x: Int, y: Int) { text += "\u{1B}[\(y + 1);\(x + 1)H" }

  mutating func write(_ cell: ShownCell) {
    if !cell.isEmpty || !look.attributes.isSeenOnNothing { change(to: cell.look) }
    text += cell.glyph.text
  }

  /// The piece, with the attributes as it found them.
  mutating func finished() -> String {
    if look != Look() { text += "\u{1B}[m" }
    return text
  }

  /// Adds the shortest sequence that gives another look.
  private mutating func change(to next: Look) {
    guard next != look else { return }
    defer { look = next }
    guard next != Look() else {
      text += "\u{1B}[m"
      return
    }
    var codes: [String] = []
    var added = next.attributes
    var foreground = look.foreground
    if look.attributes.isSubset(of: next.attributes) {
      added.subtract(look.attributes)
    } else {
      codes.append("0")
      foreground = -1
    }
    codes += added.codes
    if next.foreground != foreground { codes.append(Self.code(of: next.foreground)) }
    text += "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  private static func code(of foreground: Int) -> String {
    switch foreground {
    case 0..<8: "\(30 + foreground)"
    case 8..<16: "\(82 + foreground)"
    case 16...: "38;5;\(foreground)"
    default: "39"
    }
  }
}

extension Style.Attributes {
  /// The numbers of the attributes in a sequence that sets them.
  ///
  /// - Source: ECMA-48, fifth edition, 8.3.117 SGR.
  fileprivate var codes: [String] {
    [(Self.bold, "1"), (.dim, "2"), (.underline, "4"), (.reverse, "7")]
      .filter { contains($0.0) }.map(\.1)
  }
}
