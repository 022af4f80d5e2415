extension Table {
  /// The offset nearest to `offset` at which `selected` is on the screen and no row is wasted.
  ///
  /// The height counts the rows on the screen without the header.
  package static func scrolled(offset: Int, selected: Int?, count: Int, height: Int) -> Int {
    guard height > 0 else { return max(min(offset, count), 0) }
    var first = offset
    if let selected { first = max(min(first, selected), selected - height + 1) }
    return max(min(first, count - height), 0)
  }

  /// Indices of the rows on the screen in a table of so many rows of cells, header included.
  package func visible(height: Int) -> Range<Int> {
    let room = max(height - (showsHeader ? 1 : 0), 0)
    let first = Self.scrolled(offset: offset, selected: selected, count: count, height: room)
    return first..<max(min(first + room, count), first)
  }

  /// Index of the row at a cell.
  package func index(at position: Position, in rect: Rect) -> Int? {
    guard rect.contains(position) else { return nil }
    let visible = visible(height: rect.height)
    let index = visible.lowerBound + position.y - rect.y - (showsHeader ? 1 : 0)
    return position.y >= rect.y + (showsHeader ? 1 : 0) && visible.contains(index) ? index : nil
  }

  /// Draws the header and the rows that fit; a mark in the first column stands at the chosen one.
  ///
  /// - Returns: indices of the rows drawn.
  /// - Complexity: O(rows on the screen).
  @discardableResult
  package func draw(into frame: inout Frame, in rect: Rect) -> Range<Int> {
    let body = rect.inset(left: 1, top: showsHeader ? 1 : 0)
    let widths = Constraint.lengths(columns.map(\.width), room: body.width, spacing: spacing)
    if showsHeader, rect.height > 0 {
      let titles = Row.items(columns.map { Item($0.title) }, style: .dim)
      draw(titles, widths, into: &frame, in: body.offset(y: -1).row(0))
    }
    let visible = visible(height: rect.height)
    for (line, index) in visible.enumerated() {
      let place = body.row(line)
      draw(row(index), widths, into: &frame, in: place)
      if index == selected { mark(place.inset(left: -1), in: &frame) }
    }
    return visible
  }

  private func mark(_ place: Rect, in frame: inout Frame) {
    frame.put("▌", at: place.x, place.y, .accent)
    guard isFocused else { return }
    frame.restyle(place.inset(left: 1)) { style in
      style = Style(.plain, style.attributes.subtracting(.dim).union(.reverse))
    }
  }

  private func draw(_ row: Row, _ widths: [Int], into frame: inout Frame, in place: Rect) {
    switch row {
    case .items(let items, let style):
      var x = place.x
      for (index, item) in items.prefix(widths.count).enumerated() {
        let width = min(widths[index], place.maxX - x)
        guard width > 0 || widths[index] == 0 else { break }
        if width > 0 {
          let own = item.style ?? style
          frame.put(item.text, at: x, place.y, own, width: width, align: columns[index].align)
        }
        x += widths[index] + spacing
      }
    case .separator(let word):
      frame.horizontalLine(at: place.x, place.y, length: place.width)
      let width = min(word.columns, place.width - 6)
      guard !word.isEmpty, width > 0 else { return }
      frame.fill(Rect(x: place.x + 2, y: place.y, width: width + 2, height: 1))
      frame.put(word, at: place.x + 3, place.y, .dim, width: width)
    case .text(let text, let style):
      frame.put(text, at: place.x, place.y, style, width: place.width)
    }
  }
}
