package import Athletics

/// Rule, order and selection of the medal table.
package struct MedalsState: Sendable {
  /// What rows are sorted by; the rank by default.
  package enum Column: CaseIterable, Hashable, Sendable {
    case rank
    case nation
    case gold
    case silver
    case bronze
    case total
  }

  /// Which half of the pane has the keys.
  package enum Half: Hashable, Sendable {
    case nations
    case medals
  }

  /// The rule of the table.
  package var rule: MedalTable.Rule = .gold
  /// The column that rows are sorted by.
  package var column: Column = .rank
  /// The nation chosen, by its code.
  package var nation: String?
  /// Which of its medals is chosen.
  package var medal = 0
  /// Which half has the keys.
  package var half: Half = .nations
  /// Finals that were counted.
  package private(set) var finals: [TimetableUnit] = []
  /// The table as counted.
  package private(set) var table = MedalTable(finals: [], rule: .gold)
  /// Its rows in the order shown.
  package private(set) var rows: [MedalTable.Row] = []

  /// An empty table.
  package init() {}

  /// Counts the finals decided at an instant; does nothing while they stay the same.
  ///
  /// - Parameters:
  ///   - programme: the meeting.
  ///   - now: the instant of the meeting clock.
  ///   - force: counts anew even so, after a change of rule or meeting.
  /// - Complexity: O(*n*) in the units when nothing changed.
  package mutating func refresh(_ programme: Programme, at now: Instant, force: Bool = false) {
    let decided = programme.timetable.decidedFinals(at: now)
    guard force || decided.map(\.id) != finals.map(\.id) else { return }
    finals = decided
    table = MedalTable(finals: finals, rule: rule)
    rows = sorted(table.rows)
    if !rows.contains(where: { $0.nation == nation }) { nation = rows.first?.nation }
    medal = max(0, min(medal, awards.count - 1))
  }

  /// The medals of the chosen nation, gold first, then by day.
  ///
  /// - Complexity: O(*n*) in the finals counted.
  package var awards: [MedalAward] {
    finals
      .flatMap(\.medals)
      .filter { $0.result.athlete.nation == nation }
      .sorted { ($0.medal, $0.date) < ($1.medal, $1.date) }
  }

  /// Chooses the nation, or the medal, so many rows away.
  package mutating func move(by amount: Int) {
    switch half {
    case .nations:
      let index = rows.firstIndex { $0.nation == nation } ?? 0
      guard !rows.isEmpty else { return }
      nation = rows[max(0, min(index + amount, rows.count - 1))].nation
      medal = 0
    case .medals:
      medal = max(0, min(medal + amount, awards.count - 1))
    }
  }

  private func sorted(_ rows: [MedalTable.Row]) -> [MedalTable.Row] {
    switch column {
    case .rank: rows
    case .nation: rows.sorted { $0.nation < $1.nation }
    case .gold: rows.sorted { ($1.gold, $0.nation) < ($0.gold, $1.nation) }
    case .silver: rows.sorted { ($1.silver, $0.nation) < ($0.silver, $1.nation) }
    case .bronze: rows.sorted { ($1.bronze, $0.nation) < ($0.bronze, $1.nation) }
    case .total: rows.sorted { ($1.total, $0.nation) < ($0.total, $1.nation) }
    }
  }
}
