import ReplayEngine

/// What a replay was opened from: a final's result over one of the panes.
package struct ReplayOrigin: Hashable, Sendable {
  private let pane: Pane
  private let focus: Section
  private let isEnlarged: Bool
  private let overlays: [Overlay]

  /// What the screen shows now.
  init(_ state: AppState) {
    pane = state.pane
    focus = state.focus
    isEnlarged = state.isEnlarged
    overlays = state.overlays
  }

  /// Shows it again, and holds the race.
  func restore(_ state: inout AppState) {
    state.pane = pane
    state.focus = focus
    state.isEnlarged = isEnlarged
    state.overlays = overlays
    state.origin = nil
    state.replay?.playhead.pause()
  }
}
