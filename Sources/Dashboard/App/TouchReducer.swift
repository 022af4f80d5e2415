import TerminalUI

/// What the mouse does on what was drawn.
enum TouchReducer {
  /// Rows that one notch of the wheel moves by.
  private static let notch = 3

  static func reduce(_ state: inout AppState, _ touch: Touch) -> [Effect] {
    state.toast = nil
    state.replay?.isScrubbing = false
    switch touch {
    case .pane(let pane): return AppReducer.perform(pane.command, on: &state)
    case .section(let section):
      if state.pane == .board, Section.onBoard.contains(section) { state.focus = section }
    case .unit(let id): return press(unit: id, &state)
    case .nation(let code): return press(nation: code, &state)
    case .medal(let index): return press(medal: index, &state)
    case .recordEvent(let id):
      state.records.half = .events
      state.records.choose(id, state.races)
    case .record(let line): return press(record: line, &state)
    case .athleteLine(let part, let index):
      return AthletesReducer.press(part, index, in: &state)
    case .listRow(let index): return press(row: index, &state)
    case .letGo: break
    case .box(let box): state.replay?.focus.box = box
    case .moment(let index): press(moment: index, &state)
    case .timeline(let perMille):
      state.replay?.seek(perMille: perMille)
      state.replay?.isScrubbing = true
      if state.pane == .board { state.focus = .replay }
    case .wheel(let section, let down): return wheel(section, down: down, &state)
    }
    return []
  }

  private static func press(unit id: String, _ state: inout AppState) -> [Effect] {
    let again = state.schedule.selectedID == id && state.activeSection == .schedule
    if state.pane == .board { state.focus = .schedule }
    state.schedule.selectedID = id
    state.schedule.followsClock = false
    return again ? AppReducer.perform(.open, on: &state) : []
  }

  private static func press(nation code: String, _ state: inout AppState) -> [Effect] {
    let again = state.medals.nation == code && state.activeSection == .medals
    if state.pane == .board { state.focus = .medals }
    state.medals.half = .nations
    state.medals.nation = code
    state.medals.medal = 0
    return again ? AppReducer.perform(.open, on: &state) : []
  }

  private static func press(medal index: Int, _ state: inout AppState) -> [Effect] {
    let again = state.medals.half == .medals && state.medals.medal == index
    state.medals.half = .medals
    state.medals.medal = index
    return again ? AppReducer.perform(.open, on: &state) : []
  }

  private static func press(record line: Int, _ state: inout AppState) -> [Effect] {
    let again = state.records.half == .steps && state.records.selected == line
    state.records.half = .steps
    state.records.select(line)
    return again ? AppReducer.perform(.open, on: &state) : []
  }

  private static func press(moment index: Int, _ state: inout AppState) {
    guard var replay = state.replay else { return }
    let again = state.replayBox == .ticker && replay.focus.chosen == index
    if state.pane == .board { state.focus = .replay }
    replay.focus.box = .ticker
    replay.focus.choose(index)
    if again { _ = TickerReducer.perform(.open, on: &replay) }
    state.replay = replay
  }

  private static func press(row index: Int, _ state: inout AppState) -> [Effect] {
    guard let top = state.overlays.last else {
      return state.activeSection == .lists ? ListsReducer.press(row: index, &state) : []
    }
    switch top {
    case .picker(var picker):
      let again = picker.selected == index
      picker.select(index)
      state.overlays[state.overlays.count - 1] = .picker(picker)
      guard again else { return [] }
      state.overlays.removeLast()
      return OverlayReducer.chosen(picker, in: &state)
    case .search(var search):
      let again = search.selected == index
      search.select(index)
      state.overlays[state.overlays.count - 1] = .search(search)
      return again ? OverlayReducer.edit(Key(.enter), in: &state) : []
    case .ghosts(var picker):
      let chosen = GhostReducer.count(state)
      let again = picker.selectedIndex(chosen: chosen) == index
      picker.select(index, chosen: chosen)
      let effects = again ? GhostReducer.take(&picker, in: &state) : []
      state.overlays[state.overlays.count - 1] = .ghosts(picker)
      return effects
    case .unit(var detail):
      let again = detail.selected == index
      detail.selected = index
      state.overlays[state.overlays.count - 1] = .unit(detail)
      return again ? AppReducer.perform(.open, on: &state) : []
    case .travel(var travel):
      travel.selected = min(index, travel.landmarks.count - 1)
      state.overlays[state.overlays.count - 1] = .travel(travel)
      return []
    case .recordDay(var asked):
      asked.selected = min(index, asked.offers.count - 1)
      state.overlays[state.overlays.count - 1] = .recordDay(asked)
      return []
    case .planner(var planner):
      if planner.fields.indices.contains(index) { planner.field = planner.fields[index] }
      state.overlays[state.overlays.count - 1] = .planner(planner)
      return []
    case .help, .path, .sources, .filter, .listQuestion: return []
    }
  }

  private static func wheel(_ section: Section?, down: Bool, _ state: inout AppState) -> [Effect] {
    guard state.overlays.isEmpty else {
      OverlayReducer.scroll(by: down ? notch : -notch, &state)
      return []
    }
    switch section {
    case .schedule:
      if let meeting = state.programme?.meeting {
        state.schedule.move(by: down ? notch : -notch, in: meeting)
      }
    case .medals: state.medals.move(by: down ? notch : -notch)
    case .records: RecordsReducer.move(by: down ? notch : -notch, &state)
    case .athletes: AthletesReducer.move(by: down ? notch : -notch, &state)
    case .lists: return ListsReducer.move(by: down ? notch : -notch, &state)
    case .replay: return ReplayReducer.perform(down ? .seekForward : .seekBack, on: &state)
    case nil: break
    }
    return []
  }
}
