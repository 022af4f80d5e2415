package import TerminalUI

/// A line that is written out for the list: a rank to jump to, a mark, a year.
package struct ListQuestion: Hashable, Sendable {
  /// What is asked.
  package enum Kind: Hashable, Sendable {
    case rank
    case mark
    case year

    /// What stands before the line.
    var title: String {
      switch self {
      case .rank: "jump to rank:"
      case .mark: "a mark:"
      case .year: "year:"
      }
    }

    /// What Enter does.
    var hint: String {
      switch self {
      case .rank: "Enter jumps · Esc stays"
      case .mark: "Enter says where it would stand · nothing: no more"
      case .year: "Enter shows it · nothing: all time"
      }
    }
  }

  /// What is asked.
  package let kind: Kind
  /// What has been typed.
  package var input: TextInput
  /// Why it is no answer.
  package var complaint: String?

  /// A question with what stands there already.
  package init(_ kind: Kind, _ text: String = "") {
    self.kind = kind
    input = TextInput(text)
  }

  /// Draws the line in place of the keys.
  func draw(_ frame: inout Frame, in rect: Rect) {
    let used = frame.put(kind.title, at: rect.x + 1, rect.y, .accent)
    let note = complaint ?? kind.hint
    let width = min(note.columns, rect.width * 2 / 3)
    input.draw(into: &frame, in: rect.inset(left: used + 2, right: width + 3))
    let style: Style = complaint == nil ? .dim : .role(.error)
    frame.put(note, at: rect.maxX - width - 1, rect.y, style, width: width)
  }
}
