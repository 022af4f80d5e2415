package import Athletics
package import TerminalUI

/// One line of a part of an athlete's page.
package struct AthleteLine: Hashable, Sendable {
  /// What Enter opens.
  package enum Target: Hashable, Sendable {
    /// The replay of a race.
    case race(String)
    /// The results of a unit.
    case unit(meeting: String, unit: String)
    /// The page of another athlete.
    case athlete(Athlete)
  }

  /// How a line is drawn.
  package enum Look: Hashable, Sendable {
    /// A text a column.
    case columns([Table.Item])
    /// A sentence across all columns.
    case sentence(String, Style)
    /// A word between lines that belong together; never chosen.
    case heading(String)
  }

  /// How it is drawn.
  package var look: Look
  /// What Enter opens, where there is something.
  package var target: Target?
  /// What the figure is, for the page of its sources.
  package var title = ""
  /// What stands about it.
  package var facts: [String] = []
  /// Who says it.
  package var sources: [String] = []

  /// Whether it can be chosen.
  package var isChosen: Bool { if case .heading = look { false } else { true } }
}
