import Athletics

extension ListsReducer {
  /// Commands that change what the list holds, or its order.
  ///
  /// - Returns: `nil` for all others.
  static func filter(_ command: Command, _ state: inout AppState) -> [Effect]? {
    switch command {
    case .sex: return stepSex(&state)
    case .environment:
      return change(&state) { $0.track = next($0.track, in: [nil] + TrackKind.inLists) }
    case .ageGroup:
      return change(&state) { $0.ageGroup = next($0.ageGroup, in: [nil] + AgeGroup.inLists) }
    case .countingMarks:
      // No rank is to be had among marks that cannot count.
      state.lists.ask(nil)
      return change(&state) { $0.isOfCountingMarks.toggle() }
    case .oneMark: return change(&state) { $0.isOneMarkAnAthlete.toggle() }
    case .sortNext: return stepColumn(by: 1, &state)
    case .sortPrevious: return stepColumn(by: -1, &state)
    case .reverseOrder: return change(&state) { $0.isReversed.toggle() }
    case .left: return stepYear(by: -1, &state)
    case .right: return stepYear(by: 1, &state)
    case .clearFilters:
      state.lists.ask(nil)
      state.toast = "every mark that fits the event, one an athlete"
      return change(&state) { $0 = MarkQuery(discipline: $0.discipline, sex: $0.sex) }
    default: return nil
    }
  }

  /// The list of an event, with all else as it is.
  static func choose(discipline id: String, in state: inout AppState) -> [Effect] {
    let isMixed = state.lists.query?.sex == .mixed
    return change(&state) { query in
      query.discipline = id
      if isMixed { query.sex = .men }
    }
  }

  private static func stepSex(_ state: inout AppState) -> [Effect] {
    let isRelay = state.listedDiscipline?.kind == .relay
    let all: [Sex] = isRelay ? [.men, .women, .mixed] : [.men, .women]
    return change(&state) { $0.sex = next($0.sex, in: all) }
  }

  private static func stepColumn(by step: Int, _ state: inout AppState) -> [Effect] {
    change(&state) { query in
      query.column = next(query.column, in: MarkQuery.Column.allCases, by: step)
      query.isReversed = false
    }
  }

  /// The year before or after; without one, that of the chosen line.
  private static func stepYear(by step: Int, _ state: inout AppState) -> [Effect] {
    if let year = state.lists.query?.year {
      return change(&state) { $0.year = max(1000, min(year + step, 9999)) }
    }
    guard let year = state.lists.selectedMark?.date?.year else {
      state.toast = "y shows one year alone"
      return []
    }
    return change(&state) { $0.year = year }
  }

  private static func next<Value: Equatable>(
    _ value: Value,
    in all: [Value],
    by step: Int = 1
  ) -> Value {
    let index = all.firstIndex(of: value) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}

extension TrackKind {
  /// The kinds in the order in which lists go round them.
  fileprivate static let inLists: [TrackKind] = [.short, .standard, .road]
}

extension AgeGroup {
  /// The groups in the order in which lists go round them.
  fileprivate static let inLists: [AgeGroup] = [.u23, .u20, .u18, .masters]
}
