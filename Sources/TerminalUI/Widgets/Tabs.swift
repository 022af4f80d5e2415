/// Names side by side, one of them chosen: ` 1 Board ▌2 Schedule▐ 3 Medals `.
package struct Tabs: Sendable {
  /// The names, from the left.
  package var names: [String]
  /// Which one is chosen.
  package var selected: Int

  /// Makes tabs.
  package init(_ names: [String], selected: Int) {
    self.names = names
    self.selected = selected
  }

  /// Where each name stands, its margins included; for drawing and for the mouse.
  ///
  /// Without room for all names, those not chosen shrink to their first word.
  package func places(in rect: Rect) -> [Rect] {
    var x = rect.x
    return labels(width: rect.width).map { label in
      let width = min(label.columns + 2, max(rect.maxX - x, 0))
      defer { x += width }
      return Rect(x: x, y: rect.y, width: width, height: min(rect.height, 1))
    }
  }

  /// Index of the tab at a cell.
  package func index(at position: Position, in rect: Rect) -> Int? {
    places(in: rect).firstIndex { $0.contains(position) }
  }

  /// Draws the tabs on the first row of `rect`.
  ///
  /// - Returns: columns used.
  @discardableResult
  package func draw(into frame: inout Frame, in rect: Rect) -> Int {
    let labels = labels(width: rect.width)
    let places = places(in: rect)
    for (index, place) in places.enumerated() where !place.isEmpty {
      let isSelected = index == selected
      let style = isSelected ? Style(.accent, .bold) : Style.plain
      frame.put(labels[index], at: place.x + 1, place.y, style, width: place.width - 1)
      guard isSelected, place.width >= 3 else { continue }
      frame.put("▌", at: place.x, place.y, style)
      frame.put("▐", at: place.maxX - 1, place.y, style)
    }
    return places.reduce(0) { $0 + $1.width }
  }

  private func labels(width: Int) -> [String] {
    let whole = names.reduce(0) { $0 + $1.columns + 2 }
    guard whole > width else { return names }
    return names.enumerated().map { index, name in
      index == selected ? name : name.split(separator: " ").first.map(String.init) ?? name
    }
  }
}
