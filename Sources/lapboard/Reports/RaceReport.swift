/// Everything that is told of a race: its splits, its order at a point, its moments.
struct RaceReport: Encodable {
  let splits: SplitsReport
  let standings: StandingsReport
  let moments: [MomentsReport.Entry]
}
