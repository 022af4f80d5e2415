import Athletics
import TerminalUI

/// What keys and commands do while something lies over the panes.
enum OverlayReducer {
  /// A key while a line is being edited: the line first, then what moves and chooses.
  static func edit(_ key: Key, in state: inout AppState) -> [Effect] {
    state.toast = nil
    guard let top = state.overlays.popLast() else { return [] }
    switch top {
    case .picker(var picker):
      if let effects = choose(key, &picker, in: &state) { return effects }
      state.overlays.append(.picker(picker))
    case .search(let search): return SearchReducer.edit(key, search, in: &state)
    case .ghosts(var picker):
      guard let effects = GhostReducer.edit(key, &picker, in: &state) else { return [] }
      state.overlays.append(.ghosts(picker))
      return effects
    case .travel(var travel):
      if TravelReducer.edit(key, &travel, in: &state) { state.overlays.append(.travel(travel)) }
    case .recordDay(var asked):
      if RecordDayReducer.edit(key, &asked, in: &state) { state.overlays.append(.recordDay(asked)) }
    case .planner(var planner):
      if PlannerReducer.edit(key, &planner, in: &state) { state.overlays.append(.planner(planner)) }
    case .filter(var input):
      if edit(key, &input, in: &state) { state.overlays.append(.filter(input)) }
    case .listQuestion(var question):
      if let effects = ListQuestionReducer.edit(key, &question, in: &state) { return effects }
      state.overlays.append(.listQuestion(question))
    default: state.overlays.append(top)
    }
    return []
  }

  /// - Returns: `nil` while the picker stays open.
  private static func choose(
    _ key: Key,
    _ picker: inout PickerState,
    in state: inout AppState
  ) -> [Effect]? {
    switch key.code {
    case .escape: return []
    case .enter: return chosen(picker, in: &state)
    case .up, .backTab: picker.move(by: -1)
    case .down, .tab: picker.move(by: 1)
    case .pageUp: picker.move(by: -ScheduleReducer.page)
    case .pageDown: picker.move(by: ScheduleReducer.page)
    default:
      let before = picker.input.text
      guard picker.edit(key), picker.kind.isOfAthletes, picker.input.text != before else { break }
      state.overlays.append(.picker(picker))
      return [.findAthletes(picker.input.text, through: state.listedThrough)]
    }
    return nil
  }

  /// What Enter does with what was chosen.
  static func chosen(_ picker: PickerState, in state: inout AppState) -> [Effect] {
    switch picker.kind {
    case .races:
      return picker.selectedItem.map { [.loadRace(id: $0.id, plays: true)] } ?? []
    case .meetings:
      return picker.selectedItem.map { [.loadMeeting(id: $0.id)] } ?? []
    case .recordEvents:
      if let item = picker.selectedItem { RecordsReducer.choose(item.id, in: &state) }
      return []
    case .recordScopes:
      guard let name = picker.selectedItem?.id else { return [] }
      return RecordsReducer.choose(name.isEmpty ? nil : RecordScope(name), in: &state)
    case .events:
      return picker.selectedItem.map { ListsReducer.choose(discipline: $0.id, in: &state) } ?? []
    case .nations:
      guard let code = picker.selectedItem?.id else { return [] }
      return ListsReducer.change(&state) { $0.nation = code.isEmpty ? nil : code }
    case .athletes:
      return picker.selectedItem.map { AthletesReducer.chosen($0.id, in: &state) } ?? []
    }
  }

  private static func edit(_ key: Key, _ input: inout TextInput, in state: inout AppState) -> Bool {
    switch key.code {
    case .enter: return false
    case .escape:
      setFilterText("", in: &state)
      return false
    default:
      _ = input.handle(key)
      setFilterText(input.text, in: &state)
      return true
    }
  }

  private static func setFilterText(_ text: String, in state: inout AppState) {
    if state.activeSection == .records {
      var filter = state.records.filter
      filter.text = text
      return RecordsReducer.setFilter(filter, in: &state)
    }
    var filter = state.schedule.filter
    filter.text = text
    ScheduleReducer.setFilter(filter, in: &state)
  }

  /// - Returns: `nil` for commands that go on to the panes below.
  static func perform(_ command: Command, on state: inout AppState) -> [Effect]? {
    guard let top = state.overlays.last else { return nil }
    switch command {
    case .back: state.overlays.removeLast()
    case .help where top.isHelp: state.overlays.removeLast()
    case .source where top.isSources: state.overlays.removeLast()
    case .quit, .suspend, .redraw, .zone: return nil
    case .up: scroll(by: -1, &state)
    case .down: scroll(by: 1, &state)
    case .pageUp: scroll(by: -ScheduleReducer.page, &state)
    case .pageDown: scroll(by: ScheduleReducer.page, &state)
    case .first: scroll(by: -longest, &state)
    case .last: scroll(by: longest, &state)
    case .left, .right, .open, .openAthlete, .follow, .source, .pickRace, .playPause, .runClock:
      return UnitDetailReducer.perform(command, on: &state)
    default: return []
    }
    return []
  }

  /// More rows than any list has.
  private static let longest = 1 << 32

  /// Moves the selection or the page of what is on top.
  static func scroll(by rows: Int, _ state: inout AppState) {
    guard let top = state.overlays.popLast() else { return }
    let body = AppView.body(of: state.size)
    switch top {
    case .help(let offset):
      let limit = HelpView.lastOffset(state.keys, state.activeSection, in: body)
      state.overlays.append(.help(offset: max(0, min(offset + rows, limit))))
    case .sources(var sources):
      let limit = SourcesView.lastOffset(sources, in: body)
      sources.offset = max(0, min(sources.offset + rows, limit))
      state.overlays.append(.sources(sources))
    case .path(let athlete, let offset):
      let limit = PathView.lastOffset(athlete, state, in: body)
      state.overlays.append(.path(athlete: athlete, offset: max(0, min(offset + rows, limit))))
    case .unit(var detail):
      let unit = state.programme?.unit(detail.unitID)
      let count = unit.map { max($0.results.count, state.startList(of: $0).count) } ?? 0
      detail.selected = max(0, min(detail.selected + rows, count - 1))
      state.overlays.append(.unit(detail))
    case .picker(var picker):
      picker.move(by: rows)
      state.overlays.append(.picker(picker))
    case .search(var search):
      search.move(by: rows)
      state.overlays.append(.search(search))
    case .ghosts(var picker):
      picker.move(by: rows, chosen: GhostReducer.count(state))
      state.overlays.append(.ghosts(picker))
    case .travel(var travel):
      travel.selected = max(0, min(travel.selected + rows, travel.landmarks.count - 1))
      state.overlays.append(.travel(travel))
    case .recordDay(var asked):
      asked.selected = max(0, min(asked.selected + rows, asked.offers.count - 1))
      state.overlays.append(.recordDay(asked))
    case .planner(var planner):
      PlannerReducer.scroll(by: rows, &planner, in: state)
      state.overlays.append(.planner(planner))
    case .filter, .listQuestion: state.overlays.append(top)
    }
  }
}

extension Overlay {
  /// Whether keys are letters of a line here, and not commands.
  package var takesText: Bool {
    switch self {
    case .picker, .search, .ghosts, .travel, .planner, .filter, .recordDay, .listQuestion: true
    case .help, .unit, .path, .sources: false
    }
  }

  fileprivate var isHelp: Bool { if case .help = self { true } else { false } }
  fileprivate var isSources: Bool { if case .sources = self { true } else { false } }
}
