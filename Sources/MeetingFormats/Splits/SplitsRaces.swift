import Athletics

/// Hands out what an export holds: sources, meetings, people, then race after race.
struct SplitsRaces {
  private let export: SplitsExport
  /// Performances by race, in the order of their rows.
  private let runners: [Int32]
  /// Points by performance, then document, then distance.
  private let points: [SplitsPoint]

  init(_ export: consuming SplitsExport) {
    points = export.points.sorted {
      ($0.performance, $0.document, $0.at) < ($1.performance, $1.document, $1.at)
    }
    export.points = []
    let performances = export.performances
    runners = performances.indices.map { Int32($0) }
      .sorted { (performances[Int($0)].race, $0) < (performances[Int($1)].race, $1) }
    self.export = export
  }

  func hand() throws {
    let intake = export.intake
    for document in export.documents {
      try intake.take(.source(document.source), from: document.row)
    }
    // A meeting goes out for its races: without one that is good there is nothing to tell of it.
    let meetings = Set(export.races.map(\.unit.key.meeting))
    for id in export.competitionOrder {
      guard let competition = export.competitions[id], meetings.contains(competition.draft.id)
      else { continue }
      try intake.take(.source(competition.source))
      try intake.take(.meeting(competition.draft), from: competition.row)
    }
    try handPeople()
    // Where the points of each performance begin.
    var starts = [Int](repeating: 0, count: export.performances.count + 1)
    for point in points { starts[Int(point.performance) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = 0
    for (number, race) in export.races.enumerated() {
      let begin = next
      while next < runners.count, export.performances[Int(runners[next])].race == number {
        next += 1
      }
      try hand(race, runners[begin..<next], starts)
    }
  }

  private func handPeople() throws {
    let all = export.people.values.sorted { $0.row.line < $1.row.line }
    for person in all {
      guard let sex = person.sex else { continue }
      let profile = AthleteProfile(
        athlete: person.athlete,
        sex: sex,
        birth: person.birth,
        sources: [Self.source.id]
      )
      try export.intake.take(.profile(profile), from: person.row)
    }
    if !all.isEmpty { try export.intake.take(.source(Self.source)) }
  }

  private static let source = Source(
    id: "splits-database",
    title: "Splits database, table of athletes",
    kind: "dataset"
  )

  // MARK: - A race

  private func hand(
    _ race: SplitsExport.RaceLine,
    _ runners: ArraySlice<Int32>,
    _ starts: [Int]
  ) throws {
    let intake = export.intake
    try intake.take(.unit(race.unit), from: race.row)
    let performances = runners.map { export.performances[Int($0)] }
    let all = runners.map { points[starts[Int($0)]..<starts[Int($0) + 1]] }
    let precision = SplitsPrecision(performances, all)
    for (performance, points) in zip(performances, all) {
      let sheets = SplitsSheets(points, of: export.documents)
      let finish = sheets.finish.map { point in
        DecimalNumber(ticks: Int64(point.ticks), decimals: precision.decimals(of: point.document))
      }
      let result = performance.result(
        finish: finish,
        decimals: performance.time == nil && performance.precise == nil
          ? finish?.decimals ?? 2 : precision.results,
        over: race.distance,
        sources: race.unit.sources
      )
      var runner = Runner(result: result)
      runner.splits = sheets.splits(precision, export, before: result.mark?.time)
      runner.alsoReported = sheets.others(precision, export)
      var row = performance.row
      row.others = others(of: performance)
      try intake.take(.line(runner, of: race.unit.key), from: row)
    }
  }

  /// The rows of other tables that went into a line.
  private func others(of performance: SplitsPerformance) -> [RowPlace.Others] {
    let counts: [(SplitsTable, Int)] = [
      (.splits, performance.pointCount), (.annotations, performance.annotationCount),
      (.flags, performance.flagCount),
    ]
    return counts.compactMap { table, count in
      guard count > 0, let file = export.files[table] else { return nil }
      return RowPlace.Others(file: file, count: count)
    }
  }
}
