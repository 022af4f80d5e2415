extension Frame {
  /// Puts text on one row, sanitised, cut where the field or the clip ends.
  ///
  /// - Parameters:
  ///   - text: of any origin; line ends become spaces.
  ///   - x: column of the field's left edge; may lie left of the clip.
  ///   - y: row.
  ///   - style: of every cell.
  ///   - width: columns of the field; without it, up to the right edge of the clip.
  ///   - align: where the text stands in the field.
  ///   - ellipsis: whether text that is cut ends in `…`.
  /// - Returns: columns that the text takes, what the clip hides included; what the text does not
  ///   cover of the field is left as it was.
  /// - Complexity: O(*n*) in the columns shown.
  @discardableResult
  package mutating func put(
    _ text: String,
    at x: Int,
    _ y: Int,
    _ style: Style = .plain,
    width: Int? = nil,
    align: Alignment = .left,
    ellipsis: Bool = true
  ) -> Int {
    let field = max(width ?? clip.maxX - x, 0)
    guard y >= clip.minY, y < clip.maxY, x < clip.maxX else {
      return min(TextWidth.columns(of: text), field)
    }
    if let length = TextWidth.printableASCIILength(text) {
      let shown = min(length, field)
      let start = x + align.indent(field - shown)
      let cut = ellipsis && length > field && field > 0
      putASCII(text, count: cut ? shown - 1 : shown, at: start, y, style)
      if cut { store(Cell("…", style: style), x: start + shown - 1, y: y) }
      return shown
    }
    return putScalars(text, at: x, y, style, field: field, align: align, ellipsis: ellipsis)
  }

  /// Puts the first `count` characters on a row of the clip.
  private mutating func putASCII(_ text: String, count: Int, at x: Int, _ y: Int, _ style: Style) {
    let first = max(x, clip.minX)
    let end = min(x + count, clip.maxX)
    guard first < end else { return }
    var text = text
    text.withUTF8 { bytes in
      var index = first - x
      storeRun(at: first, y, count: end - first) {
        defer { index += 1 }
        return Cell(ascii: bytes[index], style: style)
      }
    }
  }

  private mutating func putScalars(
    _ text: String,
    at x: Int,
    _ y: Int,
    _ style: Style,
    field: Int,
    align: Alignment,
    ellipsis: Bool
  ) -> Int {
    let fit = Fit(text, field: field, ellipsis: ellipsis)
    let start = x + align.indent(field - fit.shown)
    var column = start
    for scalar in text.unicodeScalars {
      guard let shown = TextSanitiser.shown(scalar) else { continue }
      let width = TextWidth.columns(of: shown)
      if width == 0 {
        if column > start { combine(shown, before: column, y: y) }
        continue
      }
      guard column + width <= start + fit.text else { break }
      store(Cell(shown, width: width, style: style), x: column, y: y)
      column += width
    }
    if fit.isCut { store(Cell("…", style: style), x: column, y: y) }
    return fit.isCut ? column + 1 - start : column - start
  }

  /// What of a text fits into a field.
  private struct Fit {
    /// Columns for the text itself.
    var text: Int
    /// Columns for all that is shown.
    var shown: Int
    /// Whether `…` stands at the end.
    var isCut: Bool

    /// Measures `text`, no further than it takes to know that it does not fit.
    init(_ text: String, field: Int, ellipsis: Bool) {
      var total = 0
      var before = 0  // columns of the whole characters that leave room for the ellipsis
      for scalar in text.unicodeScalars {
        guard let shown = TextSanitiser.shown(scalar) else { continue }
        total += TextWidth.columns(of: shown)
        if total < field { before = total }
        if total > field { break }
      }
      isCut = ellipsis && total > field && field > 0
      self.text = isCut ? before : min(total, field)
      shown = isCut ? before + 1 : min(total, field)
    }
  }
}
