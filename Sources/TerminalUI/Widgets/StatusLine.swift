/// The keys that matter now, on one line; the least important give way where there is no room.
package struct StatusLine: Sendable {
  /// A key and what it does.
  package struct Hint: Hashable, Sendable {
    /// As printed: `Space`, `←→`.
    package var keys: String
    /// One or two words.
    package var label: String
    /// What gives way last: the higher.
    package var importance: Int

    /// Makes a hint.
    package init(_ keys: String, _ label: String, importance: Int = 0) {
      self.keys = keys
      self.label = label
      self.importance = importance
    }

    /// Columns it takes.
    var columns: Int { keys.columns + (label.isEmpty ? 0 : 1 + label.columns) }
  }

  /// The hints, from the left.
  package var hints: [Hint]
  /// What stands at the right end, such as a notice.
  package var note: String
  /// How the note looks.
  package var noteStyle: Style

  /// Makes a status line.
  package init(_ hints: [Hint], note: String = "", noteStyle: Style = .dim) {
    self.hints = hints
    self.note = note
    self.noteStyle = noteStyle
  }

  /// The hints that fit into `width` columns, in their order; of two alike the left one stays.
  package func shown(width: Int) -> [Hint] {
    var kept = hints
    while kept.reduce(1, { $0 + $1.columns + 2 }) - 2 > width {
      guard let least = kept.map(\.importance).min(),
        let index = kept.lastIndex(where: { $0.importance == least })
      else { return [] }
      kept.remove(at: index)
    }
    return kept
  }

  /// Draws the line on the first row of `rect`.
  package func draw(into frame: inout Frame, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let noteWidth = note.isEmpty ? 0 : min(note.columns, rect.width / 2)
    var x = rect.x + 1
    for hint in shown(width: rect.width - (noteWidth == 0 ? 0 : noteWidth + 2)) {
      x += frame.put(hint.keys, at: x, rect.y, Style(.accent, .bold))
      if !hint.label.isEmpty { x += 1 + frame.put(hint.label, at: x + 1, rect.y, .dim) }
      x += 2
    }
    if noteWidth > 0 {
      frame.put(note, at: rect.maxX - noteWidth - 1, rect.y, noteStyle, width: noteWidth)
    }
  }
}
