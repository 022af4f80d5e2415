import Athletics

/// What commands do on the results of a unit.
enum UnitDetailReducer {
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    guard case .unit(let detail) = state.overlays.last, let programme = state.programme,
      let unit = programme.unit(detail.unitID)
    else { return [] }
    let results = programme.timetable.results(of: unit, at: state.clock.instant)
    let order = detail.order(of: results)
    let selected = order.indices.contains(detail.selected) ? results[order[detail.selected]] : nil
    switch command {
    case .left, .right: step(command == .left ? -1 : 1, detail, results, in: &state)
    case .open:
      if let selected, unit.event.discipline.kind != .relay {
        state.overlays.append(.path(athlete: selected.athlete.name, offset: 0))
      }
    case .follow:
      if let selected { Following.toggle(selected.athlete.name, in: &state) }
    case .source: return [SourceRequest.unit(unit, in: programme, at: state.clock.instant)]
    case .openAthlete:
      guard let selected, unit.event.discipline.kind != .relay else { return [] }
      state.overlays.removeAll()
      return AthletesReducer.open(selected.athlete, in: &state)
    case .pickRace, .playPause, .runClock: return replay(unit, results: results, in: &state)
    default: break
    }
    return []
  }

  /// Goes to another attempt of a field event; the athlete chosen stays chosen.
  private static func step(
    _ steps: Int,
    _ detail: UnitDetailState,
    _ results: [Result],
    in state: inout AppState
  ) {
    guard let table = FieldTable(results) else { return }
    let order = detail.order(of: results)
    var next = detail
    next.step(by: steps, columns: table.columns.count)
    let chosen = order.indices.contains(detail.selected) ? order[detail.selected] : 0
    next.selected = next.order(of: results).firstIndex(of: chosen) ?? 0
    state.overlays[state.overlays.count - 1] = .unit(next)
  }

  /// Opens the final's replay, where there is a race to run and it may be shown.
  private static func replay(
    _ unit: TimetableUnit,
    results: [Result],
    in state: inout AppState
  ) -> [Effect] {
    guard let race = unit.raceID, !results.isEmpty else {
      state.toast = "no splits of this race in the facts: nothing to replay"
      return []
    }
    let origin = ReplayOrigin(state)
    state.overlays.removeAll()
    AppReducer.show(.replay, in: &state)
    state.origin = origin
    return [.loadRace(id: race, plays: true)]
  }
}
