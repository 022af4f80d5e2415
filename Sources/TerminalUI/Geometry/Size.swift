/// Columns and rows of a screen or of a part of it.
package struct Size: Hashable, Sendable, CustomStringConvertible {
  /// Columns, never negative.
  package let width: Int
  /// Rows, never negative.
  package let height: Int

  /// The most columns or rows a size given as text may have.
  package static let limit = 10_000

  /// Makes a size; what is negative counts as 0.
  package init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
  }

  /// Reads columns and rows as people write them: `120x36`.
  ///
  /// - Returns: `nil` unless both are whole numbers in `1...Size.limit`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "x" || $0 == "X" || $0 == "×" }
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...Self.limit).contains(width), (1...Self.limit).contains(height)
    else { return nil }
    self.init(width: width, height: height)
  }

  /// No cell at all.
  package static let zero = Size(width: 0, height: 0)

  package var description: String { "\(width)x\(height)" }

  /// Whether a picture of `other` has room here.
  package func fits(_ other: Size) -> Bool { other.width <= width && other.height <= height }
}
