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
    var corrections: [LineMerge.Correction]
  }

  let writer: FactWriter
  let meetingID: Int64
  let settings: ImportSettings

  private var database: Database { writer.database }

  /// Takes a unit in.
  ///
  /// - Returns: `nil` when nobody has told which event it is.
  func take(_ pending: PendingUnit, into state: inout MeetingState) throws -> Outcome? {
    let number = state.number(of: pending)?.number
    let before = try number.flatMap { number in
      try MeetingQuery(database).units(where: "unit.id = ?", [number]).first?.unit
    }
    guard var unit = try unit(of: pending, before, &state) else { return nil }
    let race = try unit.raceID.flatMap { try RaceQuery(database).race(named: $0) }
    let distance =
      pending.draft?.distance ?? race?.distance ?? unit.event.discipline.distance

    var list = EntryMerge(before?.entries ?? [])
    let entryChanges = pending.entries.map { list.take($0.entry, file: $0.row?.file) }
    unit.entries = list.entries
    let known = race?.runners ?? unit.results.map { Runner(result: $0) }
    let runners = known.map { $0.named(by: unit.entries) }
    var merge = LineMerge(runners.map { $0.withoutFinish(at: distance) })
    let lineChanges = pending.lines.map { line in
      merge.take(
        line.runner.named(by: unit.entries).withoutFinish(at: distance),
        file: line.row?.file
      )
    }
    let changes = lineChanges + entryChanges
    let change: RowChange =
      before == nil ? .new : before?.isSame(as: unit) == true ? .same : .changed
    let told = UnitRace.Told(draft: pending.draft, leaderSplits: pending.leaderSplits)
    let isRaceSame = race.map { UnitRace.isSame($0, told) } ?? true
    let isSame =
      change == .same && isRaceSame && runners == known
      && changes.allSatisfy { $0 == .same || $0 == nil }
    if !isSame {
      let plan = UnitRace(state: state, unit: unit, distance: distance, before: race, told: told)
      try write(unit, merge.runners.inResultOrder(), plan, number: number, &state)
      try keep(merge.corrections, of: unit)
    }
    return Outcome(
      unitChange: change == .same && !isRaceSame ? .changed : change,
      entries: entryChanges,
      lines: lineChanges,
      corrections: merge.corrections
    )
  }

  // MARK: - The unit

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

  // MARK: - Writing

  private func write(
    _ unit: TimetableUnit,
    _ runners: [Runner],
    _ plan: UnitRace,
    number: Int64?,
    _ state: inout MeetingState
  ) throws {
    var unit = unit
    let race = try plan.race(of: runners, isTaken: { try writer.isTaken($0, in: "race") })
    unit.raceID = race?.id ?? unit.raceID
    unit.results = runners.map(\.result)
    let isTold = plan.told.draft?.round != nil || plan.told.draft?.stage == nil && number == nil
    let id = try place(unit, isRoundTold: isTold, number: number, &state)
    if let before = plan.before { try database.run("DELETE FROM race WHERE slug = ?", [before.id]) }
    if let race {
      try writer.write(race, unitID: id)
    } else {
      for (ordinal, result) in unit.results.enumerated() {
        try writer.write(result, owner: .unit(id), ordinal: ordinal)
      }
    }
    try writer.writeSurroundings(of: unit, id: id)
  }

  /// Adds the unit's row, or brings it up to date and clears what hangs below it.
  private func place(
    _ unit: TimetableUnit,
    isRoundTold: Bool,
    number: Int64?,
    _ state: inout MeetingState
  ) throws -> Int64 {
    var row = UnitRow(
      unit,
      meetingID: meetingID,
      ordinal: 0,
      eventID: try writer.interner.event(unit.event),
      citationID: try writer.interner.citation(unit.sources)
    )
    guard let number else {
      row.ordinal = state.takeOrdinal()
      let id = try row.insert(database)
      state.add(unit, number: id)
      if !isRoundTold { try tell(id, false) }
      return id
    }
    row.ordinal =
      try Int.fetchOne(
        database,
        sql: "SELECT ordinal FROM unit WHERE id = ?",
        arguments: [number]
      ) ?? state.takeOrdinal()
    try row.update(database, id: number)
    if isRoundTold { try tell(number, true) }
    for table in ["result", "entry"] {
      try database.run("DELETE FROM \(table) WHERE unit_id = ?", [number])
    }
    try RemarkRow.removeAll(of: .unit, number, from: database)
    return number
  }

  /// Notes whether a file has told the round.
  private func tell(_ number: Int64, _ isTold: Bool) throws {
    try database.run("UPDATE unit SET is_round_told = ? WHERE id = ?", [isTold, number])
  }

  private func keep(_ corrections: [LineMerge.Correction], of unit: TimetableUnit) throws {
    for correction in corrections {
      try database.run(
        """
        INSERT INTO correction (meeting_id, unit, athlete, before, after, made_ms, citation_id)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          meetingID, unit.id, correction.athlete, correction.before, correction.after,
          settings.now.milliseconds, try writer.interner.citation(correction.sources),
        ]
      )
    }
  }
}

extension TimetableUnit {
  /// Whether the unit's own line says the same, whoever says it.
  fileprivate func isSame(as other: TimetableUnit) -> Bool {
    var (mine, theirs) = (self, other)
    for keyPath in [\TimetableUnit.sources] {
      mine[keyPath: keyPath] = []
      theirs[keyPath: keyPath] = []
    }
    (mine.entries, theirs.entries) = ([], [])
    (mine.results, theirs.results) = ([], [])
    return mine == theirs
  }
}

extension Runner {
  /// The same without the finish, which follows from the mark.
  fileprivate func withoutFinish(at distance: Distance?) -> Runner {
    guard let distance else { return self }
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
