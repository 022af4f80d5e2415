/// A level bar, exact to an eighth of a cell.
package struct Bar: Sendable {
  /// How much of the room it fills, in `0...1`; anything else counts as the nearer end, no number as 0.
  package var fraction: Double
  /// How it looks.
  package var style: Style

  /// Makes a bar.
  package init(_ fraction: Double, _ style: Style = .role(.bar)) {
    self.fraction = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    self.style = style
  }

  /// Draws the bar on the first row of `rect`, from the left; what it does not cover stays.
  ///
  /// - Returns: columns used.
  @discardableResult
  package func draw(into frame: inout Frame, in rect: Rect) -> Int {
    guard !rect.isEmpty else { return 0 }
    let eighths = Int((fraction * Double(8 * rect.width)).rounded())
    let full = eighths / 8
    frame.fill(Rect(x: rect.x, y: rect.y, width: full, height: 1), style, with: "▇")
    guard eighths % 8 > 0 else { return full }
    let end = Unicode.Scalar(0x2590 - UInt32(eighths % 8)) ?? "▏"
    frame.put(end, at: rect.x + full, rect.y, style)
    return full + 1
  }
}
