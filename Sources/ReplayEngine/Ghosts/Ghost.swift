package import Athletics

/// A runner of another race, of any distance and on any track, to be seen beside those of a race.
package struct Ghost: Hashable, Sendable {
  /// No more ghosts than these at once.
  package static let limit = 4

  /// The athlete's name; `you` for a time of one's own.
  package let name: String
  /// Who, where and when: `Nuguse · New York 2025`; `you · 4:10` for a time of one's own.
  package let label: String
  /// The race it is from; `nil` for a time of one's own.
  package let raceID: String?
  /// The day of the race.
  package let date: CalendarDate?
  /// The runner's place in that race's `runners`; `nil` for a time of one's own.
  package let runner: Int?
  /// Its way through its own race.
  package let track: RunnerTrack
  /// One lap of its own track; `nil` on the road and for a time of one's own.
  package let lap: Distance?
  /// Its own finish mark as printed; `nil` for a runner who did not finish.
  package let mark: String?

  /// A runner of another race; `nil` where neither a split nor a finish of the runner is known.
  ///
  /// - Parameters:
  ///   - replay: the runner's own race.
  ///   - runner: the place in `replay.race.runners`.
  /// - Complexity: O(*n*) in the runners, for the short name.
  package init?(of replay: Replay, runner: Int) {
    let race = replay.race
    guard race.runners.indices.contains(runner), let track = replay.tracks[runner] else {
      return nil
    }
    let result = race.runners[runner].result
    name = result.athlete.name
    label = "\(race.shortName(of: runner)) · \(race.venue.city) \(race.date.year)"
    raceID = race.id
    date = race.date
    self.runner = runner
    self.track = track
    lap = race.lap
    mark = track.reachesFinish ? result.printedMark : nil
  }

  /// A time of one's own, run in the typical shape; `nil` for a time or a distance of nothing.
  ///
  /// Every point after the gun is an estimate, the finish too. A time so set is meant to the
  /// hundredth, however short it is written.
  ///
  /// - Parameters:
  ///   - mark: the finish time.
  ///   - distance: the race distance.
  ///   - shape: how such a race is usually run.
  package init?(you mark: TimeMark, over distance: Distance, shape: TypicalShape) {
    guard mark.time > .zero, distance > .zero else { return nil }
    let finish = TrackKnot(
      at: distance,
      time: mark.time,
      basis: .estimated,
      precision: max(mark.precision, .hundredths)
    )
    guard let track = RunnerTrack(knots: [.gun, finish], over: distance, shape: shape) else {
      return nil
    }
    name = "you"
    label = "you · \(mark.printed)"
    raceID = nil
    date = nil
    runner = nil
    self.track = track
    lap = nil
    self.mark = mark.printed
  }

  /// The distance of its own race.
  package var distance: Distance { track.distance }

  /// Whether its way is the typical shape alone, an estimate throughout.
  package var isEstimated: Bool { track.isShaped }
}
