import Athletics

/// What keys and the mouse do in the lists pane.
enum ListsReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    guard state.lists.query != nil else { return opened(&state) }
    switch command {
    case .up: return move(by: -1, &state)
    case .down: return move(by: 1, &state)
    case .pageUp: return move(by: -page(state), &state)
    case .pageDown: return move(by: page(state), &state)
    case .first: return move(by: -state.lists.count, &state)
    case .last: return move(by: state.lists.count, &state)
    case .open: return open(&state)
    case .playPause: return play(&state)
    case .source: return source(state)
    case .follow: follow(&state)
    case .pickEvent: pickEvent(&state)
    case .nation: return [.loadNations]
    case .jumpToRank: state.overlays.append(.listQuestion(ListQuestion(.rank)))
    case .wouldRank:
      let text = state.lists.asked?.mark.printed ?? ""
      state.overlays.append(.listQuestion(ListQuestion(.mark, text)))
    case .year:
      let text = state.lists.query?.year.map(String.init) ?? ""
      state.overlays.append(.listQuestion(ListQuestion(.year, text)))
    case .filter: return AppReducer.perform(.search, on: &state)
    default:
      if let effects = filter(command, &state) { return effects }
      state.toast = "\(command.title): not in the lists"
    }
    return []
  }

  /// What has to be loaded when the pane comes on the screen.
  static func opened(_ state: inout AppState) -> [Effect] {
    if let query = state.lists.query { return open(query, in: &state) }
    let event = state.openEvent
    let query = MarkQuery(discipline: event?.discipline.id ?? "mile", sex: event?.sex ?? .men)
    return open(query, in: &state)
  }

  /// Shows a list in the pane, with what it needs to have a name.
  static func open(_ query: MarkQuery, in state: inout AppState) -> [Effect] {
    (state.lists.disciplines.isEmpty ? [.loadDisciplines] : []) + show(query, in: &state)
  }

  static func loaded(_ page: MarkPage, in state: inout AppState) {
    state.lists.take(page)
  }

  static func loaded(_ disciplines: [Discipline], in state: inout AppState) {
    state.lists.disciplines = disciplines
  }

  static func loaded(_ nations: [Nation], in state: inout AppState) {
    let current = state.lists.query?.nation
    state.overlays.append(.picker(.nations(nations, selectedID: current)))
  }

  /// Chooses the mark that was asked for, once its rank is known.
  static func found(
    _ rank: MarkRank,
    of mark: Mark,
    in query: MarkQuery,
    _ state: inout AppState
  ) -> [Effect] {
    guard state.lists.take(rank, of: mark, in: query), let row = state.lists.askedRow else {
      return []
    }
    state.lists.select(row, height: page(state), inTheMiddle: true)
    return fill(&state)
  }

  /// Chooses the first line of a rank, once its place is known.
  static func found(
    rank: Int,
    at place: Int,
    in query: MarkQuery,
    _ state: inout AppState
  ) -> [Effect] {
    guard query == state.lists.query, let total = state.lists.page?.total else { return [] }
    if rank > total { state.toast = "no line has rank \(rank.grouped): the list ends here" }
    let row = state.lists.row(ofPlace: min(place, total - 1))
    state.lists.select(row, height: page(state), inTheMiddle: true)
    return fill(&state)
  }

  static func move(by rows: Int, _ state: inout AppState) -> [Effect] {
    state.lists.select(state.lists.selected + rows, height: page(state))
    return fill(&state)
  }

  /// The mouse pressed a row; the chosen one is opened.
  static func press(row: Int, _ state: inout AppState) -> [Effect] {
    guard row != state.lists.selected else { return open(&state) }
    return move(by: row - state.lists.selected, &state)
  }

  /// Shows another list, and asks anew where the mark asked for would stand in it.
  static func show(_ query: MarkQuery, in state: inout AppState) -> [Effect] {
    var query = query
    query.through = state.listedThrough
    let isAnother = query != state.lists.query
    if query.discipline != state.lists.query?.discipline { state.lists.ask(nil) }
    state.lists.show(query)
    guard isAnother, let asked = state.lists.asked else { return fill(&state) }
    return fill(&state) + [.loadRank(of: asked.mark, in: query)]
  }

  /// Changes what the list holds.
  static func change(
    _ state: inout AppState,
    _ change: (inout MarkQuery) -> Void
  ) -> [Effect] {
    guard var query = state.lists.query else { return [] }
    change(&query)
    return show(query, in: &state)
  }

  /// Loads what is on the screen and not at hand.
  static func fill(_ state: inout AppState) -> [Effect] {
    let height = page(state)
    state.lists.scroll(height: height)
    guard let query = state.lists.query, let range = state.lists.missing(height: height) else {
      return []
    }
    return [.loadList(query, from: range.lowerBound, count: range.count)]
  }

  private static func page(_ state: AppState) -> Int { ListsLayout(state).rows }

  private static func follow(_ state: inout AppState) {
    guard let line = state.lists.selectedMark else {
      state.toast = "no athlete is chosen"
      return
    }
    Following.toggle(line.athlete.name, in: &state)
  }

  private static func open(_ state: inout AppState) -> [Effect] {
    guard let line = state.lists.selectedMark else {
      state.toast = "no athlete is chosen"
      return []
    }
    AppReducer.show(.athletes, in: &state)
    return [.loadAthlete(line.athlete)]
  }

  private static func play(_ state: inout AppState) -> [Effect] {
    guard let id = state.lists.selectedMark?.raceID else {
      state.toast = "no replay: ▶ marks the races with splits"
      return []
    }
    AppReducer.show(.replay, in: &state)
    return [.loadRace(id: id, plays: true)]
  }

  private static func source(_ state: AppState) -> [Effect] {
    let partial = state.lists.page?.partial.map { ["partial: \($0)"] } ?? []
    guard let line = state.lists.selectedMark else {
      return [.loadSources(title: ListText.title(state), facts: partial, ids: [])]
    }
    var title = "\(line.printedMark) \(line.athlete.name)"
    if let date = line.date { title += ", \(date.iso)" }
    return [.loadSources(title: title, facts: partial, ids: line.sources)]
  }

  private static func pickEvent(_ state: inout AppState) {
    let current = state.lists.query?.discipline
    state.overlays.append(.picker(.events(state.lists.disciplines, selectedID: current)))
  }
}
