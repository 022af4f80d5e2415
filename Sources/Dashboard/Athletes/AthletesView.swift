import TerminalUI

/// Draws what is known of an athlete.
enum AthletesView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    EmptyView.draw("Athletes", "Nothing is loaded.", &surface.frame, rect)
    surface.section(.athletes, in: rect)
  }
}
