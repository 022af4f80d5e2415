import Athletics
import GRDB

extension FactWriter {
  /// Writes a race with everything below it, unless its id is taken; its runners may be the results
  /// of a unit too.
  func write(_ race: Race, unitID: Int64? = nil) throws {
    guard try !isTaken(race.id, in: "race") else { return }
    let row = RaceRow(
      race,
      eventID: try interner.event(race.event),
      winnerID: try race.winner.map { try interner.athlete($0.athlete) },
      citationID: try interner.citation(race.sources),
      origin: origin
    )
    let id = try row.insert(database)
    for (ordinal, alias) in race.aliases.enumerated() {
      try database.run("INSERT INTO race_alias VALUES (?, ?, ?)", [id, ordinal, alias])
    }
    for (ordinal, runner) in race.runners.enumerated() {
      let owner = unitID.map { ResultRow.Owner.both(unit: $0, race: id) } ?? .race(id)
      try write(runner, owner: owner, of: id, race.distance, ordinal: ordinal)
    }
    try writeSurroundings(of: race, id: id)
    try write(race.notes, kind: .note, of: .race, id)
    try write(race.disagreements, of: .race, id)
  }

  /// Writes one runner of a race by the place in its list, from 0.
  ///
  /// - Returns: the number of the result's row.
  @discardableResult
  func write(
    _ runner: Runner,
    owner: ResultRow.Owner,
    of raceID: Int64,
    _ distance: Distance,
    ordinal: Int
  ) throws -> Int64 {
    let resultID = try write(runner.result, owner: owner, ordinal: ordinal)
    try RunnerRow(runner, resultID: resultID)?.insert(database)
    let plain = try PlainSplitsRow(
      runner.splits,
      raceID: raceID,
      runner: ordinal,
      distance: distance,
      citation: interner.citation
    )
    if let plain {
      try statements.add(plain)
    } else {
      try write(runner.splits, role: .split, raceID: raceID, runner: ordinal)
    }
    try write(runner.alsoReported, role: .alsoReported, raceID: raceID, runner: ordinal)
    for (index, segment) in runner.segments.enumerated() {
      try SegmentRow(
        segment,
        raceID: raceID,
        runner: ordinal,
        ordinal: index,
        citationID: try interner.citation(segment.sources)
      ).insert(database)
    }
    return resultID
  }

  private func write(
    _ splits: [Split],
    role: SplitRow.Role,
    raceID: Int64,
    runner: Int
  ) throws {
    for (ordinal, split) in splits.enumerated() {
      try statements.add(
        SplitRow(
          split,
          raceID: raceID,
          runner: runner,
          role: role,
          ordinal: ordinal,
          citationID: try interner.citation(split.sources)
        )
      )
    }
  }

  private func writeSurroundings(of race: Race, id: Int64) throws {
    for (ordinal, split) in race.leaderSplits.enumerated() {
      try LeaderSplitRow(
        split,
        raceID: id,
        ordinal: ordinal,
        citationID: try interner.citation(split.sources)
      ).insert(database)
    }
    if let lights = race.lights {
      try LightsRow(lights, raceID: id, citationID: try interner.citation(lights.sources))
        .insert(database)
    }
    for (ordinal, record) in race.previousRecords.enumerated() {
      try PreviousRecordRow(
        record,
        raceID: id,
        ordinal: ordinal,
        athleteID: try interner.athlete(record.athlete),
        citationID: try interner.citation(record.sources)
      ).insert(database)
    }
  }
}
