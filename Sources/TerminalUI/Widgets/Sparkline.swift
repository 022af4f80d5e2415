/// A row of small columns, one a value.
package struct Sparkline: Sendable {
  /// The values, from the left; `nil` leaves a gap.
  package var values: [Double?]
  /// The value of the lowest column; without it the least of the values.
  package var minimum: Double?
  /// The value of the highest column; without it the greatest of the values.
  package var maximum: Double?
  /// How it looks.
  package var style: Style

  /// Makes a sparkline.
  package init(
    _ values: [Double?],
    minimum: Double? = nil,
    maximum: Double? = nil,
    style: Style = .role(.bar)
  ) {
    self.values = values
    self.minimum = minimum
    self.maximum = maximum
    self.style = style
  }

  /// Draws the last values that fit on the first row of `rect`.
  package func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let shown = values.suffix(rect.width)
    let known = shown.compactMap { $0 }.filter(\.isFinite)
    guard let least = minimum ?? known.min(), let most = maximum ?? known.max() else { return }
    for (column, value) in shown.enumerated() {
      guard let value, value.isFinite else { continue }
      let level = most > least ? (value - least) / (most - least) : 0.5
      let step = UInt32((min(max(level, 0), 1) * 7).rounded())
      frame.put(Unicode.Scalar(0x2581 + step) ?? "▁", at: rect.x + column, rect.y, style)
    }
  }
}
