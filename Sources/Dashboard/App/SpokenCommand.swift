/// Commands that are written out with a value, in the palette: `seek 1000m`.
enum SpokenCommand {
  /// Whether a text is one, so that Enter takes it as it stands.
  static func isSpoken(_ text: String) -> Bool {
    text.lowercased().hasPrefix("seek ")
  }

  /// Does what the text says, or says why not.
  static func perform(_ text: String, on state: inout AppState) -> [Effect] {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, words[0].lowercased() == "seek" else {
      state.toast = "unknown command \"\(text)\""
      return []
    }
    guard state.replay != nil else {
      state.toast = "no race is open to seek in"
      return []
    }
    guard state.replay?.seek(text: words[1]) ?? false else {
      state.toast = "\"\(words[1])\" is no point of this race: 40%, lap 3, 1000m, 2:20.49, bell"
      return []
    }
    if !state.showsReplay { AppReducer.show(.replay, in: &state) }
    return []
  }
}
