import Athletics

/// What keys and the mouse do in the lists pane.
enum ListsReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] { [] }

  /// What has to be loaded when the pane comes on the screen.
  static func opened(_ state: inout AppState) -> [Effect] { [] }

  static func loaded(_ page: MarkPage, in state: inout AppState) {}

  static func move(by rows: Int, _ state: inout AppState) -> [Effect] { [] }
}
