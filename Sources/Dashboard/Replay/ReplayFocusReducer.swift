import TerminalUI

/// What Tab, z and Esc do in the replay pane.
enum ReplayFocusReducer {
  /// Takes the focus round the parts; of an enlarged one, round all there are.
  static func moveFocus(by step: Int, in state: inout AppState) {
    guard var replay = state.replay else { return }
    let shown = ReplayLayout.places(of: replay, in: AppView.body(of: state.size)).map(\.box)
    let boxes = replay.focus.isEnlarged ? ReplayBox.allCases : shown
    let index = boxes.firstIndex(of: state.replayBox) ?? 0
    replay.focus.box = boxes[(index + step + boxes.count) % boxes.count]
    state.replay = replay
  }

  /// Lets the focused part fill the pane, and back.
  ///
  /// - Returns: whether it did; a replay that came from the board goes back to it unless a part
  ///   was chosen.
  static func enlarge(_ state: inout AppState) -> Bool {
    guard state.pane == .replay, var replay = state.replay else { return false }
    if state.isEnlarged, !replay.focus.isEnlarged, state.replayBox == .course { return false }
    replay.focus.box = state.replayBox
    replay.focus.isEnlarged.toggle()
    state.replay = replay
    return true
  }

  /// Takes back one thing: the choice in the ticker, then the enlarged part.
  ///
  /// - Returns: whether there was one.
  static func goBack(_ state: inout AppState) -> Bool {
    guard state.pane == .replay, let replay = state.replay else { return false }
    if state.replayBox == .ticker, replay.focus.chosen != nil {
      state.replay?.focus.choose(nil)
    } else if replay.focus.isEnlarged {
      state.replay?.focus.isEnlarged = false
    } else {
      return false
    }
    return true
  }
}
