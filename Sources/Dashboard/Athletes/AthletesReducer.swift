import Athletics

/// What keys and the mouse do in the athletes pane.
enum AthletesReducer {
  /// Shows an athlete in the pane.
  ///
  /// - Returns: what has to be loaded for it.
  static func open(_ athlete: Athlete, in state: inout AppState) -> [Effect] {
    AppReducer.show(.athletes, in: &state)
    state.athletes.wish = .page
    return [.loadAthlete(athlete)]
  }

  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    if command == .filter { return choose(for: .page, in: &state) }
    guard let page = state.athletes.page else {
      state.toast = "no athlete is loaded: / chooses one"
      return []
    }
    switch command {
    case .up: state.athletes.move(by: -1)
    case .down: state.athletes.move(by: 1)
    case .pageUp: state.athletes.move(by: -ScheduleReducer.page)
    case .pageDown: state.athletes.move(by: ScheduleReducer.page)
    case .first: state.athletes.move(by: -10_000)
    case .last: state.athletes.move(by: 10_000)
    case .left: stepPart(by: -1, &state)
    case .right: stepPart(by: 1, &state)
    case .open: return open(&state)
    case .source: return source(state)
    case .follow: Following.toggle(page.athlete.name, in: &state)
    case .headToHead: return choose(for: .rival, in: &state)
    case .year: change(&state) { $0.stepYear() }
    case .environment: change(&state) { $0.stepTrack() }
    case .clearFilters: change(&state) { $0.clear() }
    default: state.toast = "\(command.title): not on the page of an athlete"
    }
    return []
  }

  /// What has to be loaded when the pane comes on the screen: the winner of the race that runs.
  static func opened(_ state: inout AppState) -> [Effect] {
    guard state.athletes.page == nil, let winner = state.replay?.race.winner?.athlete else {
      return []
    }
    state.athletes.wish = .page
    return [.loadAthlete(winner)]
  }

  static func loaded(_ page: AthletePage, in state: inout AppState) {
    if state.athletes.wish == .rival, page.athlete.name == state.athletes.page?.athlete.name {
      state.athletes.wish = .page
      state.toast = "nobody runs against himself: choose another"
      return
    }
    state.athletes.take(page, limit: state.listedThrough)
  }

  /// Everybody who can be chosen came from the library.
  static func choicesLoaded(_ athletes: [Athlete], in state: inout AppState) {
    state.athletes.known = athletes
    showPicker(&state)
  }

  /// The library found others for what was typed into the picker.
  static func found(_ athletes: [Athlete], in state: inout AppState) {
    guard case .picker(var picker) = state.overlays.last, picker.kind.isOfAthletes else { return }
    let known = state.athletes.known ?? []
    let seen = Set(known.map(PickerState.id))
    let others = athletes.filter { !seen.contains(PickerState.id(of: $0)) }
    state.athletes.known = known + others
    picker.add(others.map(PickerState.item))
    state.overlays[state.overlays.count - 1] = .picker(picker)
  }

  /// Opens a unit that waited for its meeting.
  static func meetingLoaded(_ state: inout AppState) {
    guard let unit = state.athletes.awaitedUnit else { return }
    state.athletes.awaitedUnit = nil
    show(unit, in: &state)
  }

  /// Takes away what the spoiler guard hides once the meeting clock has moved.
  static func clockChanged(_ state: inout AppState) {
    let limit = state.listedThrough
    guard limit != state.athletes.limit else { return }
    state.athletes.known = nil
    state.athletes.refresh(limit: limit)
  }

  static func move(by rows: Int, _ state: inout AppState) { state.athletes.move(by: rows) }

  /// Gives the keys to the next part, round and round.
  static func stepPart(by step: Int, _ state: inout AppState) {
    guard state.athletes.page != nil else {
      state.toast = "no athlete is loaded: / chooses one"
      return
    }
    let all = AthletePart.allCases
    state.athletes.part = all[(state.athletes.part.rawValue + step + all.count) % all.count]
  }

  /// Chooses a line by the mouse; a second press opens it.
  static func press(_ part: AthletePart, _ index: Int, in state: inout AppState) -> [Effect] {
    let again = state.athletes.part == part && state.athletes.chosen[part] == index
    state.athletes.part = part
    state.athletes.select(index, of: part)
    return again ? AppReducer.perform(.open, on: &state) : []
  }

  /// Esc: from a head-to-head, from one season; `false` where there is neither.
  static func goBack(_ state: inout AppState) -> Bool {
    if state.athletes.isAlone {
      state.athletes.isAlone = false
      return true
    }
    guard state.athletes.rival != nil || state.athletes.year != nil || state.athletes.track != nil
    else { return false }
    if state.athletes.rival != nil {
      change(&state) { $0.leaveRival() }
    } else {
      change(&state) { $0.clear() }
    }
    return true
  }

  /// What Enter in the picker does.
  static func chosen(_ id: String, in state: inout AppState) -> [Effect] {
    guard let athlete = state.athletes.known?.first(where: { PickerState.id(of: $0) == id }) else {
      return []
    }
    return [.loadAthlete(athlete)]
  }

  private static func change(_ state: inout AppState, _ change: (inout AthletesState) -> Void) {
    change(&state.athletes)
    state.athletes.refresh(limit: state.listedThrough)
  }

  private static func choose(
    for wish: AthletesState.Wish,
    in state: inout AppState
  ) -> [Effect] {
    state.athletes.wish = wish
    guard state.athletes.known != nil else {
      return [.loadAthleteChoices(through: state.listedThrough)]
    }
    showPicker(&state)
    return []
  }

  private static func showPicker(_ state: inout AppState) {
    let current = state.athletes.wish == .page ? state.athletes.page?.athlete : nil
    let title = state.athletes.wish == .rival ? state.athletes.page?.athlete.familyName : nil
    state.overlays.append(
      .picker(.athletes(state.athletes.known ?? [], selected: current, against: title))
    )
  }

  private static func open(_ state: inout AppState) -> [Effect] {
    switch state.athletes.line?.target {
    case .race(let id):
      let origin = ReplayOrigin(state)
      AppReducer.show(.replay, in: &state)
      state.origin = origin
      return [.loadRace(id: id, plays: true)]
    case .unit(let meeting, let unit):
      guard state.programme?.meeting.id == meeting else {
        state.athletes.awaitedUnit = unit
        return [.loadMeeting(id: meeting)]
      }
      show(unit, in: &state)
    case .athlete(let athlete): return open(athlete, in: &state)
    case nil: state.toast = "the library has neither a race nor a final of this: i tells its source"
    }
    return []
  }

  private static func show(_ unit: String, in state: inout AppState) {
    guard let found = state.programme?.unit(unit) else { return }
    var detail = UnitDetailState(unitID: unit)
    let name = state.athletes.page?.athlete.name
    detail.selected = found.results.firstIndex { $0.athlete.name == name } ?? 0
    state.overlays.append(.unit(detail))
  }

  private static func source(_ state: AppState) -> [Effect] {
    guard let line = state.athletes.line else { return [] }
    var seen: Set<String> = []
    return [
      .loadSources(
        title: line.title,
        facts: line.facts,
        ids: line.sources.filter { seen.insert($0).inserted }
      )
    ]
  }
}
