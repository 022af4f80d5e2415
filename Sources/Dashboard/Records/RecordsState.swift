package import Athletics

/// Events, dates and selection of the records.
package struct RecordsState: Sendable {
  /// Which half of the pane has the keys.
  package enum Half: Hashable, Sendable {
    case events
    case steps
  }

  /// What the steps are sorted by.
  package enum Order: CaseIterable, Hashable, Sendable {
    case newest
    case oldest
    case longest
    case largest

    /// The order in words.
    package var title: String {
      switch self {
      case .newest: "newest first"
      case .oldest: "oldest first"
      case .longest: "longest first"
      case .largest: "largest gain first"
      }
    }
  }

  /// Whose records are shown; `nil` for the world's.
  package private(set) var scope: RecordScope?
  /// Which events are shown.
  package var filter = RecordsFilter()
  /// The day as of which the book is shown; `nil` for its last.
  package var day: CalendarDate?
  /// The last day that may be shown, where what is later stays hidden.
  package private(set) var limit: CalendarDate?
  /// The event chosen, by its progression's id.
  package var eventID: String?
  /// The event to choose once the records of somebody else have come.
  private(set) var wantedEvent: Event?
  /// Which line of its table is chosen.
  package private(set) var selected = 0
  /// What the lines are sorted by.
  package var order: Order = .newest
  /// Which half has the keys.
  package var half: Half = .events
  /// How often the graph has been zoomed into.
  package var zoom = 0
  /// Whether the graph fills the pane.
  package var isGraphAlone = false
  /// Every progression; `nil` until they are loaded.
  package private(set) var progressions: [RecordProgression]?
  /// The tables of the events that the filter lets through.
  package private(set) var tables: [ProgressionTable] = []
  /// The lines of the chosen event.
  package private(set) var lines: [RecordLine] = []

  /// Nothing is shown yet.
  init() {}

  /// The table of the chosen event.
  package var table: ProgressionTable? {
    tables.first { $0.progression.id == eventID }
  }

  /// The line chosen.
  package var line: RecordLine? { lines.indices.contains(selected) ? lines[selected] : nil }

  /// The day as of which the book is shown, with what may not be shown cut away.
  package var shownDay: CalendarDate? {
    guard let limit else { return day }
    return day.map { min($0, limit) } ?? limit
  }

  /// Takes the progressions over.
  package mutating func take(
    _ progressions: [RecordProgression],
    _ races: [RaceSummary],
    told spoilerGuard: SpoilerGuard?
  ) {
    self.progressions = progressions
    refresh(races, told: spoilerGuard)
  }

  /// Makes tables and lines anew, after a change of filter, day or event.
  ///
  /// - Complexity: O(*n*) in the steps of the book, and in the races for the chosen event's.
  package mutating func refresh(_ races: [RaceSummary], told spoilerGuard: SpoilerGuard?) {
    limit = spoilerGuard?.lastDay
    var told = progressions ?? []
    if let spoilerGuard { told = told.compactMap(spoilerGuard.told) }
    let chosen = told.filter { filter.allows($0) }
    tables = BookDay(chosen, on: shownDay).tables
    if table == nil { eventID = tables.first?.progression.id }
    remakeLines(races)
  }

  /// Makes the lines of the chosen event anew; the step chosen stays so where it is still there.
  package mutating func remakeLines(_ races: [RaceSummary]) {
    let before = line?.step
    lines = table.map { RecordLine.lines(of: $0, order, races) } ?? []
    let standing = lines.firstIndex { $0.row?.stand.isStanding ?? false }
    selected = before.flatMap { step in lines.firstIndex { $0.step == step } } ?? standing ?? 0
  }

  /// Asks for the records of somebody else; until they come there are none.
  package mutating func choose(_ scope: RecordScope?) {
    self.scope = scope
    wantedEvent = table?.progression.event
    eventID = nil
    progressions = nil
    tables = []
    lines = []
    half = .events
    zoom = 0
  }

  /// Chooses an event.
  package mutating func choose(_ id: String, _ races: [RaceSummary]) {
    guard id != eventID else { return }
    eventID = id
    zoom = 0
    remakeLines(races)
  }

  /// Moves the choice of the half that has the keys, stopping at both ends.
  package mutating func move(by rows: Int, _ races: [RaceSummary]) {
    switch half {
    case .steps: select(selected + rows)
    case .events:
      guard !tables.isEmpty else { return }
      let index = tables.firstIndex { $0.progression.id == eventID } ?? 0
      choose(tables[max(0, min(index + rows, tables.count - 1))].progression.id, races)
    }
  }

  /// Chooses a line by its index.
  package mutating func select(_ index: Int) {
    selected = max(0, min(index, lines.count - 1))
  }
}
