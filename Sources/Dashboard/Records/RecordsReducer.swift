import Athletics
import TerminalUI

/// What keys and the mouse do in the records pane.
enum RecordsReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    guard state.records.progressions != nil else { return opened(&state) }
    let races = state.races
    switch command {
    case .up: state.records.move(by: -1, races)
    case .down: state.records.move(by: 1, races)
    case .pageUp: state.records.move(by: -ScheduleReducer.page, races)
    case .pageDown: state.records.move(by: ScheduleReducer.page, races)
    case .first: state.records.move(by: -10_000, races)
    case .last: state.records.move(by: 10_000, races)
    case .left: state.records.half = .events
    case .right: state.records.half = .steps
    case .open: return open(&state)
    case .source: return RecordsSources.request(state.records).map { [$0] } ?? []
    case .follow: follow(&state)
    case .followEvent:
      if let event = state.records.table?.progression.event {
        Following.toggle(Following.name(of: event), in: &state)
      }
    case .asOf: state.overlays.append(.recordDay(RecordDayState(state)))
    case .pickEvent: state.overlays.append(.picker(.recordEvents(state.records)))
    case .recordScope: return [.loadRecordScopes]
    case .filter: state.overlays.append(.filter(TextInput(state.records.filter.text)))
    case .nextMatch, .previousMatch:
      state.records.half = .events
      state.records.move(by: command == .nextMatch ? 1 : -1, races)
    default: changeView(command, &state)
    }
    return []
  }

  /// What has to be loaded when the pane comes on the screen.
  static func opened(_ state: inout AppState) -> [Effect] {
    state.records.progressions == nil ? [.loadRecords(of: state.records.scope)] : []
  }

  static func loaded(_ progressions: [RecordProgression], in state: inout AppState) {
    let wanted = state.records.wantedEvent ?? state.openEvent
    if state.records.eventID == nil, let event = wanted {
      state.records.eventID = progressions.first { $0.event == event }?.id
    }
    state.records.take(progressions, state.races, told: state.spoilerGuard)
  }

  /// Lets one choose whose records are shown.
  static func loaded(_ scopes: [RecordScope], in state: inout AppState) {
    guard !scopes.isEmpty else {
      state.toast = "the library has no records but the world's"
      return
    }
    state.overlays.append(.picker(.recordScopes(scopes, selected: state.records.scope)))
  }

  /// Shows the records of the world, an area or a nation.
  static func choose(_ scope: RecordScope?, in state: inout AppState) -> [Effect] {
    state.records.choose(scope)
    return opened(&state)
  }

  static func move(by rows: Int, _ state: inout AppState) {
    state.records.move(by: rows, state.races)
  }

  /// Takes away what the spoiler guard hides once the meeting clock has moved.
  static func clockChanged(_ state: inout AppState) {
    guard state.records.progressions != nil, state.listedThrough != state.records.limit else {
      return
    }
    refresh(&state)
  }

  static func refresh(_ state: inout AppState) {
    state.records.refresh(state.races, told: state.spoilerGuard)
  }

  static func setFilter(_ filter: RecordsFilter, in state: inout AppState) {
    state.records.filter = filter
    refresh(&state)
  }

  /// Gives the keys to the other half.
  static func moveFocus(_ state: inout AppState) {
    guard state.records.progressions != nil else {
      state.toast = "the book is not loaded: 5 loads it"
      return
    }
    state.records.half = state.records.half == .events ? .steps : .events
  }

  /// Shows the book as of a day; `nil` for its last.
  static func setDay(_ day: CalendarDate?, in state: inout AppState) {
    state.records.day = day
    refresh(&state)
  }

  /// Chooses an event by its progression's id, whatever the filter hides.
  static func choose(_ id: String, in state: inout AppState) {
    if !state.records.tables.contains(where: { $0.progression.id == id }) {
      setFilter(RecordsFilter(), in: &state)
    }
    state.records.choose(id, state.races)
    state.records.half = .steps
  }

  /// Esc: from the graph alone, from the steps, from a filter; `false` where there is none of these.
  static func goBack(_ state: inout AppState) -> Bool {
    if state.records.isGraphAlone {
      state.records.isGraphAlone = false
    } else if state.records.half == .steps {
      state.records.half = .events
    } else if !state.records.filter.isEmpty {
      setFilter(RecordsFilter(), in: &state)
    } else {
      return false
    }
    return true
  }

  private static func changeView(_ command: Command, _ state: inout AppState) {
    switch command {
    case .sex: changeFilter(&state) { $0.sex = next($0.sex, in: [.men, .women]) }
    case .environment: changeFilter(&state) { $0.track = next($0.track, in: TrackKind.bookOrder) }
    case .clearFilters: clear(&state)
    case .zoomIn: state.records.zoom = min(state.records.zoom + 1, RecordGraph.mostZoom)
    case .zoomOut: state.records.zoom = max(0, state.records.zoom - 1)
    case .sortNext: sort(by: 1, &state)
    case .sortPrevious: sort(by: -1, &state)
    default: state.toast = "\(command.title): not in the records"
    }
  }

  private static func open(_ state: inout AppState) -> [Effect] {
    guard state.records.half == .steps || state.records.isGraphAlone else {
      state.records.half = .steps
      return []
    }
    guard let line = state.records.line else { return [] }
    guard let race = line.raceID else {
      state.toast = "the library has no splits of this race: nothing to replay"
      return []
    }
    let origin = ReplayOrigin(state)
    AppReducer.show(.replay, in: &state)
    state.origin = origin
    return [.loadRace(id: race, plays: true)]
  }

  private static func follow(_ state: inout AppState) {
    let records = state.records
    let step = records.half == .steps ? records.line?.step : records.table?.standing?.step
    guard let step else {
      state.toast = "nobody holds this record here"
      return
    }
    Following.toggle(step.athlete.name, in: &state)
  }

  private static func clear(_ state: inout AppState) {
    let isClear =
      state.records.day == nil && state.records.zoom == 0
      && state.records.filter == RecordsFilter()
    if isClear { state.toast = "no filter is set" }
    state.records.day = nil
    state.records.zoom = 0
    setFilter(RecordsFilter(), in: &state)
  }

  private static func sort(by step: Int, _ state: inout AppState) {
    let all = RecordsState.Order.allCases
    let index = all.firstIndex(of: state.records.order) ?? 0
    state.records.order = all[(index + step + all.count) % all.count]
    state.records.remakeLines(state.races)
  }

  private static func changeFilter(
    _ state: inout AppState,
    _ change: (inout RecordsFilter) -> Void
  ) {
    var filter = state.records.filter
    change(&filter)
    setFilter(filter, in: &state)
  }

  /// The value after another: all, then one after the other.
  private static func next<Value: Equatable>(_ value: Value?, in all: [Value]) -> Value? {
    guard let value, let index = all.firstIndex(of: value) else { return all.first }
    return index + 1 < all.count ? all[index + 1] : nil
  }
}
