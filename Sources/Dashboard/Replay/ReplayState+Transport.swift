import Athletics
package import ReplayEngine

extension ReplayState {
  /// Moves on by wall time, and lights the moments passed on the way.
  ///
  /// - Complexity: O(log *n*) in the moments, and O(*k*) in those passed.
  mutating func advance(by elapsed: Duration) {
    guard playhead.isPlaying, !isScrubbing else { return }
    flash.fade(by: elapsed)
    let start = playhead.time
    let rounds = playhead.advance(by: elapsed)
    let passed = passed(since: start, rounds: rounds)
    let headlines = passed.compactMap { moments.weightiest(of: $0, in: replay) }
    if let index = moments.weightiest(of: headlines, in: replay) {
      flash.light(passed, headline: index, weight: moments.all[index].weight(in: replay))
    }
    // What no tick would put out again is not lit.
    if !playhead.isPlaying { flash.clear() }
  }

  /// The moments passed since a race time; in a loop those up to its end and those from its start.
  private func passed(since start: RaceTime, rounds: Int) -> [Range<Int>] {
    guard rounds > 0, case .between(let first, let last) = playhead.loop else {
      return [moments.indices(after: start, through: playhead.time)]
    }
    let before = RaceTime(ticks: RaceTime(first).ticks - 1)
    // More than one round passes all of it.
    let end = rounds > 1 ? RaceTime(last) : playhead.time
    return [
      moments.indices(after: start, through: RaceTime(last)),
      moments.indices(after: before, through: end),
    ]
  }

  /// Goes to a share of the race, in thousandths.
  package mutating func seek(perMille: Int) {
    let share = Int64(max(0, min(perMille, 1000)))
    playhead.seek(to: RaceTime(ticks: replay.end.ticks * share / 1000))
    flash.clearMoments()
  }

  /// Goes to a point as one types it: `40%`, `lap 3`, `1000m`, `2:20.49`, `bell`, `+10`.
  ///
  /// - Throws: `SeekError` for what is no point of this race.
  package mutating func seek(text: String) throws(SeekError) {
    playhead.seek(to: try SeekTarget.time(text, in: replay, from: playhead.time))
    flash.clearMoments()
  }
}
