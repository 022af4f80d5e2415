import Athletics
package import TerminalUI

/// A list to choose from, narrowed and ranked as one types.
package struct PickerState: Hashable, Sendable {
  /// What is chosen from.
  package enum Kind: Hashable, Sendable {
    case races
    case meetings
    case recordEvents
    case recordScopes
    case events
    case nations
    /// Athletes; with the name of somebody whom they ran against.
    case athletes(against: String?)

    /// Whether there may be more to choose from than is listed, to be searched for.
    var isOfAthletes: Bool { if case .athletes = self { true } else { false } }

    /// The heading.
    package var title: String {
      switch self {
      case .races: "Choose a race"
      case .meetings: "Choose a meeting"
      case .recordEvents: "Choose an event"
      case .recordScopes: "Whose records"
      case .events: "Choose an event"
      case .nations: "Choose a nation"
      case .athletes(nil): "Choose an athlete"
      case .athletes(let name?): "\(name) against"
      }
    }
  }

  /// One thing that can be chosen.
  package struct Item: Hashable, Sendable {
    /// What it is chosen by.
    package var id: String
    /// Its texts, one a column.
    package var columns: [String]
    /// Folded text that is searched.
    package var searchText: String

    /// Something that can be chosen; its columns and its id are searched.
    package init(id: String, columns: [String], more: String = "") {
      self.id = id
      self.columns = columns
      searchText = FoldedText.fold((columns + [id, more]).joined(separator: " "))
    }
  }

  /// What is chosen from.
  package let kind: Kind
  /// Everything there is, in its natural order.
  package private(set) var items: [Item]
  /// What has been typed.
  package private(set) var input = TextInput()
  /// Indices of the items that match, best first.
  package private(set) var matches: [Int]
  /// Which of the matches is chosen.
  package private(set) var selected = 0

  /// A list of everything, with the item of an id chosen.
  package init(kind: Kind, items: [Item], selectedID: String? = nil) {
    self.kind = kind
    self.items = items
    matches = Array(items.indices)
    selected = items.firstIndex { $0.id == selectedID } ?? 0
  }

  /// The item that Enter would choose.
  package var selectedItem: Item? {
    matches.indices.contains(selected) ? items[matches[selected]] : nil
  }

  /// Edits the query by a key and narrows the list.
  ///
  /// - Returns: whether the key meant something here.
  /// - Complexity: O(*n*·*m*) in the items and the length of their texts.
  package mutating func edit(_ key: Key) -> Bool {
    let before = input.text
    guard input.handle(key) else { return false }
    if input.text != before { narrow() }
    return true
  }

  /// Adds what was found elsewhere for what is typed.
  ///
  /// - Complexity: O(*n*·*m*) in the items and the length of their texts.
  mutating func add(_ found: [Item]) {
    guard !found.isEmpty else { return }
    items += found
    narrow()
  }

  /// Moves the choice, stopping at both ends.
  package mutating func move(by rows: Int) {
    select(selected + rows)
  }

  /// Chooses a match by its index.
  package mutating func select(_ index: Int) {
    selected = max(0, min(index, matches.count - 1))
  }

  private mutating func narrow() {
    let scored = items.indices.compactMap { index in
      FuzzyMatch.score(input.text, in: items[index].searchText).map { (index, $0) }
    }
    matches = scored.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }.map(\.0)
    selected = 0
  }
}
