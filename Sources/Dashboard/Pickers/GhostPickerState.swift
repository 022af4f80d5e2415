package import Athletics
package import TerminalUI

/// Runners of other races to choose ghosts from; it stays open, since several can be chosen.
///
/// Its rows are, from the top: the ghosts chosen, the row that takes them all away, a time of one's
/// own, and the runners found. How many are chosen is the replay's to say, so each question about
/// rows asks for it.
package struct GhostPickerState: Hashable, Sendable {
  /// One row.
  package enum Row: Hashable, Sendable {
    /// A ghost that is in the race, by its place among them.
    case chosen(Int)
    /// No ghosts any more.
    case nobody
    /// A time of one's own.
    case you
    /// A runner, by the place among those found.
    case runner(Int)
  }

  /// One runner that can be chosen.
  package struct Item: Hashable, Sendable {
    /// The runner's line.
    package var runner: RunnerSummary
    /// The race's place in `races`.
    package var race: Int
    /// Where the athlete's name stands in the searched names.
    var name: Int
  }

  /// The races that runners are from.
  package let races: [RaceSummary]
  /// Everybody: those of the same distance and sex first, the best mark first.
  package let items: [Item]
  /// What has been typed.
  package private(set) var input = TextInput()
  /// Indices of the items that match, in their order.
  package private(set) var matches: [Int]
  /// The row that Enter takes.
  package private(set) var selected: Row
  /// Folded texts of the races and of the athletes.
  private let index: SearchIndex

  /// The runners of all races but one, which they are to run beside.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package init(_ runners: [RunnerSummary], of races: [RaceSummary], beside race: Race) {
    let others = races.filter { $0.id != race.id }
    var index = SearchIndex(others)
    let places = Dictionary(
      others.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let items = runners.compactMap { runner in
      places[runner.raceID].map {
        Item(runner: runner, race: $0, name: index.name(of: runner.athlete))
      }
    }
    let nearness = others.map { Nearness(of: $0, to: race) }
    let keys = items.map { ItemKey(nearness[$0.race], $0.runner) }
    self.races = others
    self.items = items.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { items[$0] }
    self.index = index
    matches = Array(items.indices)
    selected = items.isEmpty ? .you : .runner(0)
  }

  /// The runner of a row; `nil` for any other row.
  package func item(of row: Row) -> Item? {
    guard case .runner(let match) = row, matches.indices.contains(match) else { return nil }
    return items[matches[match]]
  }

  /// How many rows there are beside so many ghosts chosen.
  package func rowCount(chosen: Int) -> Int { head(chosen) + matches.count }

  /// The row at an index in `0..<rowCount`.
  package func row(at index: Int, chosen: Int) -> Row {
    if index < chosen { return .chosen(index) }
    let head = head(chosen)
    guard index < head else { return .runner(index - head) }
    return index == head - 1 ? .you : .nobody
  }

  /// The index of the row that Enter takes.
  package func selectedIndex(chosen: Int) -> Int {
    switch selected {
    case .chosen(let index): index
    case .nobody: chosen
    case .you: head(chosen) - 1
    case .runner(let match): head(chosen) + match
    }
  }

  /// Moves the choice, stopping at both ends.
  package mutating func move(by rows: Int, chosen: Int) {
    select(selectedIndex(chosen: chosen) + rows, chosen: chosen)
  }

  /// Chooses a row by its index.
  package mutating func select(_ index: Int, chosen: Int) {
    selected = row(at: max(0, min(index, rowCount(chosen: chosen) - 1)), chosen: chosen)
  }

  /// Keeps the choice on a row that is there after ghosts have gone.
  package mutating func settle(chosen: Int) {
    switch selected {
    case .chosen(let index) where index >= chosen && chosen > 0: selected = .chosen(chosen - 1)
    case .chosen where chosen == 0, .nobody where chosen == 0: selected = firstFound
    default: break
    }
  }

  /// Edits what is typed by a key and narrows the list; a time leads to the row of one's own.
  ///
  /// - Returns: whether the key meant something here.
  /// - Complexity: O(*n*) in the runners and the length of their names.
  package mutating func edit(_ key: Key) -> Bool {
    let before = input.text
    guard input.handle(key) else { return false }
    guard input.text != before else { return true }
    let words = FoldedText.words(of: input.text)
    matches = typesTime ? [] : index.matches(words, of: items)
    selected = typesTime ? .you : firstFound
    return true
  }

  /// Whether what is typed looks like a time of one's own.
  package var typesTime: Bool {
    input.text.contains(":") && input.text.allSatisfy { $0.isNumber || ":., h".contains($0) }
  }

  private var firstFound: Row { matches.isEmpty ? .you : .runner(0) }

  /// Rows before the runners.
  private func head(_ chosen: Int) -> Int { chosen + (chosen > 0 ? 1 : 0) + 1 }
}

/// How near a race is to another.
private struct Nearness {
  let isSameEvent: Bool
  let isSameSex: Bool
  let difference: Int64

  init(of other: RaceSummary, to race: Race) {
    isSameSex = other.event.sex == race.event.sex
    difference = abs(other.distance.millimetres - race.distance.millimetres)
    isSameEvent = isSameSex && difference == 0
  }
}

/// What items are sorted by: the same distance and sex, then the sex, the nearest distance, the mark.
private struct ItemKey: Comparable {
  private let group: Int
  private let difference: Int64
  private let ticks: Int64

  init(_ nearness: Nearness, _ runner: RunnerSummary) {
    group = nearness.isSameEvent ? 0 : nearness.isSameSex ? 1 : 2
    difference = nearness.difference
    ticks = runner.finish?.ticks ?? .max
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.group, left.difference, left.ticks) < (right.group, right.difference, right.ticks)
  }
}
