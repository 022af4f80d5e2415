/// How many columns text takes on the screen.
package enum TextWidth {
  /// Columns of one scalar that has passed the sanitiser: 0 (combining), 1 or 2 (wide).
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if isAlwaysNarrow(value) { return 1 }
    if WidthTable.contains(value, in: WidthTable.zero) { return 0 }
    return value >= 0x1100 && WidthTable.contains(value, in: WidthTable.wide) ? 2 : 1
  }

  /// Columns of `text` as a frame would draw it, that is after sanitising.
  ///
  /// - Complexity: O(*n*).
  package static func columns(of text: String) -> Int {
    if let length = printableASCIILength(text) { return length }
    var columns = 0
    for scalar in text.unicodeScalars {
      guard let shown = TextSanitiser.shown(scalar) else { continue }
      columns += Self.columns(of: shown)
    }
    return columns
  }

  /// Number of characters, when all of them are printable ASCII.
  static func printableASCIILength(_ text: String) -> Int? {
    let known = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var isPrintable = true
      for byte in bytes { isPrintable = isPrintable && byte &- 0x20 < 0x5F }
      return isPrintable ? bytes.count : nil
    }
    if let known { return known }
    return text.utf8.allSatisfy { $0 &- 0x20 < 0x5F } ? text.utf8.count : nil
  }

  /// The blocks a frame is mostly made of: punctuation, arrows below the watch, box drawing, blocks,
  /// geometric shapes below the squares that are wide, and braille.
  private static func isAlwaysNarrow(_ value: UInt32) -> Bool {
    (0x2010...0x2027).contains(value) || (0x2460...0x25FC).contains(value)
      || (0x2800...0x28FF).contains(value)
  }
}

extension String {
  /// Columns on the screen, after sanitising.
  package var columns: Int { TextWidth.columns(of: self) }

  /// The text sanitised and cut to at most `limit` columns, with `…` where something is missing.
  package func truncated(to limit: Int) -> String {
    let safe = TextSanitiser.sanitised(self)
    guard limit > 0 else { return "" }
    guard safe.columns > limit else { return safe }
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in safe.unicodeScalars {
      let width = TextWidth.columns(of: scalar)
      guard used + width <= limit - 1 else { break }
      used += width
      kept.append(scalar)
    }
    return String(kept) + "…"
  }

  /// The text sanitised, cut or filled with spaces to exactly `width` columns.
  package func padded(to width: Int, align: Alignment = .left) -> String {
    let text = truncated(to: width)
    let missing = max(width - text.columns, 0)
    let before = align.indent(missing)
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: missing - before)
  }
}
