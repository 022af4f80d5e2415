import Athletics
package import ReplayEngine

extension ReplayState {
  /// Moves on by wall time, and lights the moments passed on the way.
  ///
  /// - Complexity: O(log *n*) in the moments, and O(*k*) in those passed.
  mutating func advance(by elapsed: Duration) {
    guard playhead.isPlaying, !isScrubbing else { return }
    flash.fade(by: elapsed)
    var start = playhead.time
    let rounds = playhead.advance(by: elapsed)
    if rounds > 0, case .between(let first, _) = playhead.loop {
      start = RaceTime(ticks: RaceTime(first).ticks - 1)
    }
    let passed = moments.indices(after: start, through: playhead.time)
    if let index = moments.weightiest(of: passed, in: replay) {
      flash.light(passed, headline: index, weight: moments.all[index].weight(in: replay))
    }
    // What no tick would put out again is not lit.
    if !playhead.isPlaying { flash.clear() }
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
