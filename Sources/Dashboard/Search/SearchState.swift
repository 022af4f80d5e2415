import Athletics
package import TerminalUI

/// What is typed to find anything by its name, and what is found.
package struct SearchState: Hashable, Sendable {
  /// What stands first.
  package enum Lead: Hashable, Sendable {
    case actions
    case things

    /// The heading.
    var title: String {
      switch self {
      case .actions: "Every action, athlete, race, meeting, event, nation"
      case .things: "Search athletes, races, meetings, events, nations"
      }
    }
  }

  /// The most things that are asked for.
  package static let limit = 40

  /// What stands first.
  package let lead: Lead
  /// What was gone to before, the last first.
  private let recent: [SearchEntry]
  private let index: ActionIndex
  /// What has been typed.
  package private(set) var input = TextInput()
  /// What is offered, best first.
  package private(set) var entries: [SearchEntry]
  /// How many of them were gone to before.
  package private(set) var recentCount = 0
  /// Which of them is chosen.
  package private(set) var selected = 0

  /// Nothing is typed yet: what was gone to before, and every action.
  init(_ lead: Lead, _ keys: KeyMap, recent: [SearchEntry]) {
    self.lead = lead
    self.recent = recent
    index = ActionIndex(keys)
    entries = []
    refresh([])
  }

  /// What is looked for, without blanks around it.
  package var text: String {
    let text = input.text.drop { $0 == " " }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  /// What Enter would go to.
  package var selectedEntry: SearchEntry? {
    entries.indices.contains(selected) ? entries[selected] : nil
  }

  /// Edits the text by a key; the actions are narrowed at once.
  ///
  /// - Returns: whether there is another text to look for in the library.
  mutating func edit(_ key: Key) -> Bool {
    let before = text
    guard input.handle(key), text != before else { return false }
    refresh([])
    return !text.isEmpty && !SpokenCommand.isSpoken(input.text)
  }

  /// Begins a line that is written out with a value.
  mutating func begin(_ text: String) {
    input = TextInput(text)
    refresh([])
  }

  /// Takes what the library found; an answer to another text is passed over.
  mutating func take(_ hits: [SearchHit], for text: String) {
    guard text == self.text, !text.isEmpty else { return }
    refresh(hits)
  }

  /// Moves the choice, stopping at both ends.
  mutating func move(by rows: Int) { select(selected + rows) }

  /// Chooses an entry by its index.
  mutating func select(_ index: Int) {
    selected = max(0, min(index, entries.count - 1))
  }

  private mutating func refresh(_ hits: [SearchHit]) {
    selected = 0
    recentCount = 0
    guard !text.isEmpty else {
      recentCount = recent.count
      entries = recent + index.all.filter { !recent.contains($0) }
      return
    }
    let actions = index.matches(text)
    let things = hits.map(SearchEntry.hit)
    entries =
      switch lead {
      case .actions: actions.whole + things + actions.scattered
      case .things: things + actions.whole
      }
  }
}
