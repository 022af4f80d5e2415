import TerminalUI

/// Draws all-time and yearly lists.
enum ListsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    EmptyView.draw("Lists", "Nothing is loaded.", &surface.frame, rect)
    surface.section(.lists, in: rect)
  }
}
