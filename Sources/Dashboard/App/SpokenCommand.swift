import ReplayEngine

/// Commands that are written out with a value, in the palette: `seek 1000m`.
enum SpokenCommand {
  /// What begins a seek.
  static let seek = "seek "

  /// What may follow it.
  static let forms = SeekError.forms

  /// What begins the mark of a runner.
  static let mark = "mark "

  /// What Enter does with a text that is one.
  static func hint(_ text: String) -> String {
    text.lowercased().hasPrefix(mark)
      ? "Enter marks a runner, or takes the mark away: a bib, or a name"
      : "Enter goes there: \(forms)"
  }

  /// Whether a text is one, so that Enter takes it as it stands.
  static func isSpoken(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.hasPrefix(Self.seek) || text.hasPrefix(Self.mark)
  }

  /// Does what the text says, or says why not.
  static func perform(_ text: String, on state: inout AppState) -> [Effect] {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.dropFirst().joined()
    switch words.first?.lowercased() {
    case "seek": seek(rest, &state)
    case "mark": MarkReducer.mark(rest, in: &state)
    default: state.toast = "unknown command \"\(text)\""
    }
    return []
  }

  private static func seek(_ text: String, _ state: inout AppState) {
    guard state.replay != nil else {
      state.toast = "no race is open to seek in"
      return
    }
    do {
      try state.replay?.seek(text: text)
    } catch {
      state.toast = error.description
      return
    }
    if !state.showsReplay { AppReducer.show(.replay, in: &state) }
  }
}
