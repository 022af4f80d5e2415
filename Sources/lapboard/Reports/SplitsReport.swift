import Athletics

/// Every split of a race with its basis and sources, as data and as a table.
struct SplitsReport: Encodable {
  struct SplitEntry: Encodable {
    var atMm: Int64
    var timeMs: Int64
    var mark: String
    var basis: String
    var rank: Int?
    var suspect: Bool?
    var who: String?
    var note: String?
    var sources: [String]
  }

  struct RunnerEntry: Encodable {
    var athlete: String
    var nation: String
    var place: Int?
    var mark: String?
    var timeMs: Int64?
    var status: String
    var pacemaker: Bool
    var splits: [SplitEntry]
    var alsoReported: [SplitEntry]
    var sources: [String]
  }

  var race: String
  var distanceMm: Int64
  var runners: [RunnerEntry]
  var leaderSplits: [SplitEntry]

  init(_ race: Race) {
    self.race = race.id
    distanceMm = race.distance.millimetres
    runners = race.runners.map { runner in
      RunnerEntry(
        athlete: runner.athlete.name,
        nation: runner.athlete.nation,
        place: runner.result.place,
        mark: runner.result.printedMark,
        timeMs: runner.result.mark?.time?.milliseconds,
        status: runner.result.status.rawValue,
        pacemaker: runner.isPacemaker,
        splits: runner.splits.map(Self.entry),
        alsoReported: runner.alsoReported.map(Self.entry),
        sources: runner.result.sources
      )
    }
    leaderSplits = race.leaderSplits.map(Self.entry)
  }

  private static func entry(_ split: Split) -> SplitEntry {
    SplitEntry(
      atMm: split.at.millimetres,
      timeMs: split.time.milliseconds,
      mark: split.printed,
      basis: split.basis.rawValue,
      rank: split.rank,
      suspect: split.isSuspect ? true : nil,
      who: split.who,
      note: split.note,
      sources: split.sources
    )
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("athlete", .left), ("nation", .left), ("metres", .right), ("time", .right),
      ("basis", .left), ("note", .left),
    ])
    for runner in runners {
      for split in runner.splits { table.rows.append(row(runner.athlete, runner.nation, split)) }
      for split in runner.alsoReported {
        table.rows.append(row(runner.athlete, runner.nation, split, "≠ also reported"))
      }
      if runner.splits.isEmpty, let mark = runner.mark {
        let at = Distance(millimetres: distanceMm).printedMetres
        table.rows.append([runner.athlete, runner.nation, at, mark, "official", "finish only"])
      }
    }
    for split in leaderSplits { table.rows.append(row(split.who ?? "the leaders", "", split)) }
    return table
  }

  private func row(
    _ who: String,
    _ nation: String,
    _ split: SplitEntry,
    _ note: String = ""
  ) -> [String] {
    let suspect = split.suspect == true ? "suspect" : ""
    return [
      who, nation, Distance(millimetres: split.atMm).printedMetres, split.mark, split.basis,
      [note, suspect].filter { !$0.isEmpty }.joined(separator: ", "),
    ]
  }
}
