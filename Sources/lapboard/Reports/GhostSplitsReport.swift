import Athletics
import ReplayEngine

/// The winner of a race beside each ghost, at the points where both have a known time.
struct GhostSplitsReport {
  /// One table a ghost, each under the ghost's name; nothing without ghosts.
  let text: String

  init(_ runs: [GhostRun], in replay: Replay) {
    guard let winner = replay.order.first, let track = replay.tracks[winner] else {
      text = ""
      return
    }
    let name = replay.race.shortName(of: winner)
    text = runs.map { Self.section($0, track, name) }.joined()
  }

  private static func section(_ run: GhostRun, _ track: RunnerTrack, _ winner: String) -> String {
    let mark = run.ghost.raceID == nil ? "" : run.ghost.mark.map { ", \($0)" } ?? ""
    var text = "\n◌ \(run.ghost.label)\(mark)"
    if run.ghost.isEstimated { text += ", splits estimated" }
    if run.alignment == .finish { text += ", met at the finish" }
    let points = track.knots.map(\.at).filter { point in
      point > .zero && run.ghost.track.knot(at: point - run.startLine) != nil
    }
    guard !points.isEmpty else { return text + ": no split in common\n" }
    var table = TextTable(columns: [
      ("metres", .right), (winner, .right), ("ghost", .right), ("gap s", .right),
      ("basis", .left),
    ])
    for point in points {
      guard let own = track.time(at: point), let other = run.time(at: point),
        let gap = run.gap(of: track, at: point)
      else { continue }
      table.rows.append([
        point.printedMetres,
        MarkFormat.time(own.time, precision: track.precision(at: point)),
        MarkFormat.time(other.time, precision: run.precision(at: point)),
        GapText(gap).signed, gap.basis.rawValue,
      ])
    }
    return text + "\n" + table.plain
  }
}
