import Athletics
import GRDB

/// Joins what files tell of a unit with what the library knows of it, and writes what is new.
struct UnitMerge {
  /// What came of it.
  struct Outcome {
    var unitChange: RowChange
    /// What each row of the start list did.
    var entries: [RowChange?]
    /// What each row of results did.
    var lines: [RowChange?]
    var corrections: [LineCorrection]
  }

  let writer: FactWriter
  let meetingID: Int64
  let settings: ImportSettings
  /// Races whose lines are at hand.
  let races: OpenRaces
  /// Which lines files have spoken of.
  let spoken: SpokenRows

  var database: Database { writer.database }

  /// What a unit was and is, apart from its lines.
  private struct Head {
    var number: Int64?
    var before: TimetableUnit?
    var unit: TimetableUnit
    /// The race without its runners.
    var race: (id: Int64, race: Race)?
    var distance: Distance?
    var told: UnitRace.Told
    var entryChanges: [RowChange?]

    var unitChange: RowChange {
      before == nil ? .new : before?.isSame(as: unit) == true ? .same : .changed
    }
    var isRaceSame: Bool { race.map { UnitRace.isSame($0.race, told) } ?? true }
  }

  /// Takes a unit in.
  ///
  /// - Returns: `nil` when nobody has told which event it is.
  /// - Complexity: O(*n*) in the rows, and in the lines of before where more than lines is new.
  func take(_ pending: PendingUnit, into state: inout MeetingState) throws -> Outcome? {
    guard let head = try head(of: pending, &state) else { return nil }
    let isOnlyLines =
      head.unitChange == .same && head.isRaceSame && head.unit.entries == head.before?.entries
    let outcome: Outcome
    if isOnlyLines, let number = head.number, let race = head.race {
      outcome = try join(pending, head, unitID: number, race)
    } else {
      if let number = head.number { try races.close(unitID: number) }
      outcome = try rewrite(pending, head, &state)
    }
    if let number = state.number(of: pending)?.number {
      if pending.draft?.round != nil { try tell(number, true) }
      remember(pending, unitID: number)
    }
    return outcome
  }

  /// Remembers whom rows are about, for the next part of the unit.
  private func remember(_ pending: PendingUnit, unitID: Int64) {
    let lines = pending.lines.compactMap { line -> SpokenRows.Row? in
      guard let file = line.row?.file, line.runner.result.tellsOutcome else { return nil }
      return (line.runner.key, file)
    }
    spoken.add(lines, to: SpokenRows.Place(unitID: unitID))
    let entries = pending.entries.compactMap { entry, row in
      row.map { SpokenRows.Row(key: entry.key, file: $0.file) }
    }
    spoken.add(entries, to: SpokenRows.Place(unitID: unitID, isStartList: true))
  }

  /// Joins rows with the lines of a race, of which no others are read or written.
  private func join(
    _ pending: PendingUnit,
    _ head: Head,
    unitID: Int64,
    _ race: (id: Int64, race: Race)
  ) throws -> Outcome {
    let distance = race.race.distance
    let open = {
      LineMerge(
        try RaceLines(writer, unitID: unitID, raceID: race.id, distance: distance),
        spoken: spoken.rows(of: SpokenRows.Place(unitID: unitID))
      )
    }
    let (changes, corrections) = try races.take(unitID: unitID, open: open) { merge in
      (try take(pending.lines, head, into: &merge), merge.takeCorrections())
    }
    try keep(corrections, of: head.unit)
    return Outcome(
      unitChange: .same,
      entries: head.entryChanges,
      lines: changes,
      corrections: corrections
    )
  }

  /// Joins rows with all lines of a unit, and writes unit and race anew where anything is new.
  private func rewrite(
    _ pending: PendingUnit,
    _ head: Head,
    _ state: inout MeetingState
  ) throws -> Outcome {
    let race = try head.race.flatMap { try RaceQuery(database).race(named: $0.race.id) }
    let known = try race?.runners ?? results(of: head.number).map { Runner(result: $0) }
    let runners = known.map { $0.named(by: head.unit.entries) }
    var merge = LineMerge(
      HeldLines(runners.map { $0.withoutFinish(at: head.distance) }),
      spoken: head.number.map { spoken.rows(of: SpokenRows.Place(unitID: $0)) } ?? []
    )
    let lineChanges = try take(pending.lines, head, into: &merge)
    let change = head.unitChange
    let isSame =
      change == .same && head.isRaceSame && runners == known
      && (lineChanges + head.entryChanges).allSatisfy { $0 == .same || $0 == nil }
    if !isSame {
      let plan = UnitRace(
        state: state,
        unit: head.unit,
        distance: head.distance,
        before: race,
        told: head.told
      )
      let runners = merge.lines.runners.inResultOrder()
      try write(head.unit, runners, plan, number: head.number, &state)
      try keep(merge.corrections, of: head.unit)
    }
    return Outcome(
      unitChange: change == .same && !head.isRaceSame ? .changed : change,
      entries: head.entryChanges,
      lines: lineChanges,
      corrections: merge.corrections
    )
  }

  private func take<Lines>(
    _ lines: [(runner: Runner, row: RowPlace?)],
    _ head: Head,
    into merge: inout LineMerge<Lines>
  ) throws -> [RowChange?] {
    try lines.map { line in
      // What no distance is known of cannot be replayed, and nothing keeps times on its way.
      var runner = line.runner.named(by: head.unit.entries)
      if head.distance == nil { runner.splits = [] }
      return try merge.take(runner.withoutFinish(at: head.distance), file: line.row?.file)
    }
  }

  private func results(of number: Int64?) throws -> [Athletics.Result] {
    guard let number else { return [] }
    return try MeetingQuery(database).results(where: "unit.id = ?", [number])[number] ?? []
  }

  // MARK: - The unit

  private func head(of pending: PendingUnit, _ state: inout MeetingState) throws -> Head? {
    let number = state.number(of: pending)?.number
    let before = try number.flatMap { number in
      try MeetingQuery(database).units(where: "unit.id = ?", [number], withResults: false)
        .first?.unit
    }
    guard var unit = try unit(of: pending, before, &state) else { return nil }
    let race = try unit.raceID.flatMap { try RaceQuery(database).head(named: $0) }
    var list = EntryMerge(
      before?.entries ?? [],
      spoken: number.map { spoken.rows(of: SpokenRows.Place(unitID: $0, isStartList: true)) } ?? []
    )
    let entryChanges = pending.entries.map { list.take($0.entry, file: $0.row?.file) }
    unit.entries = list.entries
    return Head(
      number: number,
      before: before,
      unit: unit,
      race: race,
      distance: pending.draft?.distance ?? race?.race.distance ?? unit.event.discipline.distance,
      told: UnitRace.Told(draft: pending.draft, leaderSplits: pending.leaderSplits),
      entryChanges: entryChanges
    )
  }

  private func unit(
    of pending: PendingUnit,
    _ before: TimetableUnit?,
    _ state: inout MeetingState
  ) throws -> TimetableUnit? {
    let draft = pending.draft
    guard var event = draft?.event ?? before?.event else { return nil }
    // The library's own word on a discipline stands.
    if let known = before?.event.discipline, known.id == event.discipline.id {
      event.discipline = known
    }
    guard let date = draft?.date ?? before?.date ?? settings.date ?? draft?.day else {
      throw ImportError.noDate(meeting: state.meeting.id)
    }
    let round =
      draft?.round ?? before?.round ?? draft?.stage.map { state.stages.round(of: $0, event) }
    var unit =
      before
      ?? TimetableUnit(
        id: pending.key.unit,
        start: nil,
        date: date,
        event: event,
        round: round ?? .final
      )
    unit.event = event
    unit.date = date
    unit.round = round ?? unit.round
    guard let draft else { return unit }
    unit.heat = draft.heat ?? unit.heat
    unit.start = start(draft, before)
    unit.printedStart = draft.printedStart ?? unit.printedStart
    if case .actual(unit.start) = draft.start { unit.printedStart = draft.printedGun }
    unit.session = draft.session ?? unit.session
    unit.isMedalEvent = draft.isMedalEvent ?? unit.isMedalEvent
    unit.wind = draft.wind ?? unit.wind
    unit.endsWith = draft.endsWith ?? unit.endsWith
    unit.disagreements += draft.disagreements.filter { !unit.disagreements.contains($0) }
    unit.notes += draft.notes.filter { !unit.notes.contains($0) }
    if unit.sources.isEmpty { unit.sources = draft.sources }
    return unit
  }

  /// The start of a timetable stands; when the gun went off counts where there is no other.
  private func start(_ draft: UnitDraft, _ before: TimetableUnit?) -> Instant? {
    switch draft.start {
    case .scheduled(let start): start
    case .actual(let start): before?.start ?? start
    case nil: before?.start
    }
  }
}

extension TimetableUnit {
  /// Whether the unit's own line says the same, whoever says it.
  fileprivate func isSame(as other: TimetableUnit) -> Bool {
    var (mine, theirs) = (self, other)
    (mine.sources, theirs.sources) = ([], [])
    (mine.entries, theirs.entries) = ([], [])
    (mine.results, theirs.results) = ([], [])
    return mine == theirs
  }
}

extension Runner {
  /// The same without the finish, which follows from the mark.
  func withoutFinish(at distance: Distance?) -> Runner {
    guard let distance, splits.contains(where: { $0.at >= distance }) else { return self }
    var runner = self
    runner.splits.removeAll { $0.at >= distance }
    return runner
  }

  /// The same with the name of the start list, where the row names nobody.
  fileprivate func named(by entries: [Entry]) -> Runner {
    let details = result.details
    guard athlete.name.isEmpty || athlete.name == details?.standIn else { return self }
    var runner = self
    let entry =
      entries.first { $0.bib != nil && $0.bib == details?.bib }
      ?? entries.first { $0.lane != nil && $0.lane == details?.lane }
    if let entry { runner.result.athlete = entry.athlete }
    return runner
  }
}
