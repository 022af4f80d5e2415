import Athletics

/// What keys and the mouse do in the records pane.
enum RecordsReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] { [] }

  /// What has to be loaded when the pane comes on the screen.
  static func opened(_ state: inout AppState) -> [Effect] { [] }

  static func loaded(_ progressions: [RecordProgression], in state: inout AppState) {}

  static func move(by rows: Int, _ state: inout AppState) {}
}
