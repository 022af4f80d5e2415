package import TerminalUI

/// Turns what a terminal says into what happened, by the key map and by what was drawn.
package enum InputTranslator {
  /// What an input means.
  ///
  /// - Parameters:
  ///   - event: a key or a report of the mouse.
  ///   - state: decides whether a line is being edited, and whose keys hold.
  ///   - surface: the last picture, for the mouse.
  /// - Returns: `nil` for what means nothing here.
  package static func action(
    for event: InputEvent,
    state: AppState,
    surface: Surface
  ) -> AppAction? {
    switch event {
    case .key(let key):
      if state.overlays.last?.takesText ?? false, !isControl(key) { return .edit(key) }
      return state.keys.command(for: key, in: state.activeSection.scope).map(AppAction.command)
    case .mouse(let mouse):
      return surface.touch(
        for: mouse,
        overlayIsOpen: !state.overlays.isEmpty,
        isScrubbing: state.replay?.isScrubbing ?? false
      ).map(AppAction.touch)
    case .resize(let size): return .resize(size)
    case .resumed: return .resumed
    case .interrupted, .closed: return nil
    }
  }

  /// Keys that mean the same even while a line is edited.
  private static func isControl(_ key: Key) -> Bool {
    key == .control("l") || key == .control("z")
  }
}
