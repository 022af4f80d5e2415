import Athletics
import TerminalUI

/// The sign of a unit's state, readable without colour.
enum UnitGlyph {
  static func sign(of status: UnitStatus) -> (text: String, style: Style) {
    switch status.phase {
    case .scheduled: (" ", .plain)
    case .called: ("▸", .role(.accent))
    case .live: ("●", .role(.live, .bold))
    case .provisional: ("◌", .role(.warning))
    case .final: ("✓", .dim)
    }
  }
}
