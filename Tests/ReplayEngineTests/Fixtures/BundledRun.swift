import Athletics
import ReplayEngine
import TestSupport

/// One runner of a bundled race, with the times that its sheet knows.
struct BundledRun {
  let race: Int
  let runner: Int
  let track: RunnerTrack
  /// The mark at the finish, and every split of which nothing says that it cannot be right.
  let known: [Distance: (time: RaceTime, basis: Basis)]

  /// Every run of the bundled races of which anything is known, and the races.
  static func all() throws -> (replays: [Replay], runs: [BundledRun]) {
    let replays = try TestFacts.facts.races.map { try TestFacts.loader.replay(of: $0) }
    let runs = replays.indices.flatMap { race in
      replays[race].tracks.indices.compactMap { BundledRun(replays[race], race, $0) }
    }
    return (replays, runs)
  }

  private init?(_ replay: Replay, _ race: Int, _ runner: Int) {
    guard let track = replay.tracks[runner] else { return nil }
    let facts = replay.race.runners[runner]
    var known: [Distance: (time: RaceTime, basis: Basis)] = [:]
    for split in facts.splits where !split.isSuspect && split.at < replay.race.distance {
      known[split.at] = (split.time, split.basis)
    }
    if facts.result.status == .finished, let mark = facts.result.mark?.time {
      let basis = facts.splits.last { $0.at == replay.race.distance }?.basis
      known[replay.race.distance] = (mark, basis ?? .official)
    }
    self.race = race
    self.runner = runner
    self.track = track
    self.known = known
  }
}
