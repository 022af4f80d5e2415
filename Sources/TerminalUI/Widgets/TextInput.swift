/// One line that can be edited: its text and where the cursor stands.
package struct TextInput: Hashable, Sendable {
  /// What has been written.
  package private(set) var text: String
  /// Characters before the cursor.
  package private(set) var cursor: Int

  /// The most characters that a line takes.
  package static let limit = 200

  /// Makes a line with the cursor at its end.
  package init(_ text: String = "") {
    self.text = String(text.prefix(Self.limit))
    cursor = self.text.count
  }

  /// Edits by a key, with the keys of a shell's line too: Ctrl-A, E, B, F, D, H, K, U, W.
  ///
  /// - Returns: whether the key meant something here; Enter, Escape and Tab never do.
  package mutating func handle(_ key: Key) -> Bool {
    switch (key.code, key.modifiers) {
    case (.character(let character), []): insert(character)
    case (.backspace, _), (.character("h"), .control): remove(from: cursor - 1, to: cursor)
    case (.delete, _), (.character("d"), .control): remove(from: cursor, to: cursor + 1)
    case (.left, _), (.character("b"), .control): cursor = max(cursor - 1, 0)
    case (.right, _), (.character("f"), .control): cursor = min(cursor + 1, text.count)
    case (.home, _), (.character("a"), .control): cursor = 0
    case (.end, _), (.character("e"), .control): cursor = text.count
    case (.character("u"), .control): remove(from: 0, to: cursor)
    case (.character("k"), .control): remove(from: cursor, to: text.count)
    case (.character("w"), .control): remove(from: wordStart, to: cursor)
    default: return false
    }
    return true
  }

  /// Draws the line with the cursor reversed, moved so that the cursor is on the screen.
  package func draw(into frame: inout Frame, in rect: Rect, _ style: Style = .plain) {
    guard !rect.isEmpty else { return }
    let before = String(text.prefix(cursor))
    let hidden = max(before.columns - (rect.width - 1), 0)
    frame.withClip(rect.row(0)) { frame in
      frame.fill(rect.row(0), style)
      frame.put(
        text,
        at: rect.x - hidden,
        rect.y,
        style,
        width: text.columns,
        ellipsis: false
      )
      let x = rect.x + before.columns - hidden
      let isWide = frame[x + 1, rect.y].isContinuation
      let place = Rect(x: x, y: rect.y, width: isWide ? 2 : 1, height: 1)
      frame.restyle(place, adding: .reverse)
    }
  }

  private mutating func insert(_ character: Character) {
    guard text.count < Self.limit else { return }
    let before = String(text.prefix(cursor)) + String(character)
    text = before + text.dropFirst(cursor)
    cursor = min(before.count, text.count)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let start = max(start, 0)
    guard start < end, start < text.count else { return }
    text = String(text.prefix(start)) + text.dropFirst(end)
    cursor = start
  }

  private var wordStart: Int {
    let before = text.prefix(cursor)
    let withoutBlanks = before.reversed().drop { $0 == " " }
    return withoutBlanks.drop { $0 != " " }.count
  }
}
