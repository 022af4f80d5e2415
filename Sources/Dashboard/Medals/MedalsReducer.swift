import Athletics

/// What commands do while the medal table has the focus.
enum MedalsReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    guard let programme = state.programme else {
      state.toast = "no meeting is loaded: M chooses one"
      return []
    }
    if ClockReducer.perform(command, on: &state) { return [] }
    switch command {
    case .up: state.medals.move(by: -1)
    case .down: state.medals.move(by: 1)
    case .pageUp: state.medals.move(by: -ScheduleReducer.page)
    case .pageDown: state.medals.move(by: ScheduleReducer.page)
    case .first: state.medals.move(by: -1000)
    case .last: state.medals.move(by: 1000)
    case .left: state.medals.half = .nations
    case .right: state.medals.half = .medals
    case .open: open(&state)
    case .rule: stepRule(programme, &state)
    case .sortNext: stepColumn(by: 1, programme, &state)
    case .sortPrevious: stepColumn(by: -1, programme, &state)
    case .follow:
      if let nation = state.medals.nation { Following.toggle(nation, in: &state) }
    case .source: return source(programme, state)
    case .openAthlete: return openAthlete(&state)
    default: state.toast = "\(command.title): not in the medal table"
    }
    return []
  }

  /// A nation opens its medals; a medal opens its final.
  private static func open(_ state: inout AppState) {
    guard !state.medals.awards.isEmpty else { return }
    if state.pane == .board { AppReducer.show(.medals, in: &state) }
    switch state.medals.half {
    case .nations: state.medals.half = .medals
    case .medals:
      let awards = state.medals.awards
      let award = awards[min(state.medals.medal, awards.count - 1)]
      var detail = UnitDetailState(unitID: award.unitID)
      let results = state.programme?.unit(award.unitID)?.results ?? []
      detail.selected = results.firstIndex(of: award.result) ?? 0
      state.overlays.append(.unit(detail))
    }
  }

  /// Opens the page of whoever won the chosen medal.
  private static func openAthlete(_ state: inout AppState) -> [Effect] {
    let awards = state.medals.awards
    guard state.medals.half == .medals, awards.indices.contains(state.medals.medal) else {
      state.toast = "choose a medal first: Enter on a nation"
      return []
    }
    return AthletesReducer.open(awards[state.medals.medal].result.athlete, in: &state)
  }

  private static func stepRule(_ programme: Programme, _ state: inout AppState) {
    let all = MedalTable.Rule.allCases
    let index = all.firstIndex(of: state.medals.rule) ?? 0
    state.medals.rule = all[(index + 1) % all.count]
    state.medals.column = .rank
    state.medals.refresh(programme, at: state.clock.instant, force: true)
  }

  private static func stepColumn(by step: Int, _ programme: Programme, _ state: inout AppState) {
    let all = MedalsState.Column.allCases
    let index = all.firstIndex(of: state.medals.column) ?? 0
    state.medals.column = all[(index + step + all.count) % all.count]
    state.medals.refresh(programme, at: state.clock.instant, force: true)
  }

  private static func source(_ programme: Programme, _ state: AppState) -> [Effect] {
    let awards = state.medals.awards
    if state.medals.half == .medals, awards.indices.contains(state.medals.medal),
      let unit = programme.unit(awards[state.medals.medal].unitID)
    {
      return [SourceRequest.unit(unit, in: programme, at: state.clock.instant)]
    }
    return [SourceRequest.medals(state.medals, in: programme, at: state.clock.instant)]
  }
}
