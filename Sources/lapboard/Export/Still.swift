import Athletics
import Dashboard
import TerminalUI

/// One pane at one instant, as a picture.
struct Still {
  /// How a picture is written.
  enum Format: String, CaseIterable {
    case text
    case svg
  }

  let frame: Frame
  private let title: String

  /// Draws a state.
  init(_ state: AppState, ascii: Bool) {
    var surface = Surface(size: state.size)
    AppView.draw(state, onto: &surface)
    frame = ascii ? surface.frame.asciiFolded() : surface.frame
    let subject =
      state.showsReplay ? state.replay?.race.title : state.programme?.meeting.name
    title = [state.pane.title, subject].compactMap { $0 }.joined(separator: " · ")
  }

  /// The picture as rows of text, or as SVG in the colours of a theme.
  func written(as format: Format, theme: Theme) -> String {
    switch format {
    case .text: frame.lines().joined(separator: "\n") + "\n"
    case .svg: FrameSVG.text(of: frame, theme: theme, title: title)
    }
  }
}
