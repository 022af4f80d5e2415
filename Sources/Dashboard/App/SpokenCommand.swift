import ReplayEngine

/// Commands that are written out with a value, in the palette: `seek 1000m`.
enum SpokenCommand {
  /// What begins a seek.
  static let seek = "seek "

  /// What may follow it.
  static let forms = SeekError.forms

  /// Whether a text is one, so that Enter takes it as it stands.
  static func isSpoken(_ text: String) -> Bool {
    text.lowercased().hasPrefix(Self.seek)
  }

  /// Does what the text says, or says why not.
  static func perform(_ text: String, on state: inout AppState) -> [Effect] {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.first?.lowercased() == "seek" else {
      state.toast = "unknown command \"\(text)\""
      return []
    }
    guard state.replay != nil else {
      state.toast = "no race is open to seek in"
      return []
    }
    do {
      try state.replay?.seek(text: words.dropFirst().joined())
    } catch {
      state.toast = error.description
      return []
    }
    if !state.showsReplay { AppReducer.show(.replay, in: &state) }
    return []
  }
}
