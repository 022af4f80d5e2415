import TerminalUI

/// Draws record progressions.
enum RecordsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    EmptyView.draw("Records", "Nothing is loaded.", &surface.frame, rect)
    surface.section(.records, in: rect)
  }
}
