package import Athletics

/// Lights on the kerb that run at a target pace.
package struct PacingLights: Hashable, Sendable {
  /// No more lights than these at once.
  package static let limit = 3

  /// What they stand for, such as `world record`.
  package var name: String
  /// One letter, so that they are told apart without colour.
  package var letter: Character
  /// The pace they run at.
  package var target: PaceTarget
  /// The race whose winner they follow, where they follow one.
  package var raceID: String?
  /// The day of that race.
  package var date: CalendarDate?

  /// Lights with a target.
  package init(name: String, letter: Character, target: PaceTarget) {
    self.name = name
    self.letter = letter
    self.target = target
  }

  /// The lights of a race, at even pace to the time they were set to; `nil` where none is told.
  package init?(of race: Race) {
    guard let mark = race.lights?.target,
      let target = PaceTarget(even: mark, over: race.distance)
    else { return nil }
    self.init(name: "lights \(mark.printed)", letter: "A", target: target)
  }

  /// Lights that run by a plan.
  ///
  /// - Parameters:
  ///   - plan: over the race's distance, or another that the name then tells.
  ///   - distance: how far the race goes that they are set for; that of the plan when `nil`.
  ///   - letter: what they are told apart by.
  package init(_ plan: PacePlan, over distance: Distance? = nil, letter: Character = "A") {
    let shape = plan.shape == .even ? "" : " \(plan.shape.code)"
    let isOther = distance.map { $0 != plan.distance } ?? false
    let over = isOther ? " over \(plan.distance.printedMetres) m" : ""
    self.init(
      name: "lights \(plan.target.printed)\(shape)\(over)",
      letter: letter,
      target: isOther
        ? PaceTarget(plan.schedule.limited(to: distance ?? plan.distance)) : plan.paceTarget
    )
  }

  /// Lights that run as a race was won, as far as that is known and the race they are set for goes;
  /// `nil` for a race without a winner whose way is known.
  ///
  /// - Parameters:
  ///   - replay: the race that was won, on any track and over any distance.
  ///   - distance: how far the race goes that they are set for.
  ///   - letter: what they are told apart by.
  package init?(winnerOf replay: Replay, over distance: Distance, letter: Character = "A") {
    let race = replay.race
    guard let winner = race.runners.firstIndex(where: { $0.result.place == 1 }),
      let track = replay.tracks[winner]
    else { return nil }
    self.init(
      name: "\(race.shortName(of: winner)) \(race.venue.city) \(race.date.year)",
      letter: letter,
      target: PaceTarget(track: track, limit: distance)
    )
    raceID = race.id
    date = race.date
  }

  /// The waves with their letters in order, no more of them than there may be.
  package static func waves(_ lights: [PacingLights]) -> [PacingLights] {
    zip(lights, letters).map { lights, letter in
      var wave = lights
      wave.letter = letter
      return wave
    }
  }

  /// The wave that the sources tell of, where they do, and those asked for beside it.
  ///
  /// With three asked for, that of the sources gives way.
  package static func waves(of race: Race, and asked: [PacingLights] = []) -> [PacingLights] {
    let own = PacingLights(of: race).map { [$0] } ?? []
    return waves(Array((own + asked.prefix(limit)).suffix(limit)))
  }

  /// The letters of the waves.
  package static let letters: [Character] = ["A", "B", "C"]

  /// Whether they are lit at a time of a race over a distance: lights that end before the race go
  /// out at their end.
  package func areLit(at time: RaceTime, over distance: Distance) -> Bool {
    time <= target.finish || target.distance >= distance
  }

  /// How far the lights have run at a race time.
  package func metres(at time: RaceTime) -> Double {
    target.metres(at: time)
  }

  /// When the lights are at a point; `nil` beyond their end.
  package func time(at point: Distance) -> RaceTime? {
    target.time(at: point)
  }

  /// How far a runner is behind the lights at a race time.
  ///
  /// - Returns: `nil` for a runner who is no longer seen, or is beyond the end of the lights.
  /// - Complexity: O(log *n*) in the runner's known points.
  package func gap(of track: RunnerTrack, at time: RaceTime) -> PaceGap? {
    let held = track.reachesFinish ? min(time, track.end) : time
    let position = track.distance(at: held)
    guard !position.isLastSeen, position.metres <= target.distance.metres else { return nil }
    let behind = held.seconds - target.seconds(at: position.metres)
    let point = Distance(roundingMetres: position.metres)
    return PaceGap(
      time: RaceTime(estimatedSeconds: behind),
      metres: target.metres(at: held) - position.metres,
      basis: max(position.basis, target.basis(at: point)),
      precision: min(track.precision(at: point), target.precision(at: point)),
      metresBasis: max(position.basis, target.placeBasis(at: held))
    )
  }

  /// How far a runner is behind the lights at a point; exact at a known one.
  ///
  /// - Complexity: O(log *n*) in the runner's known points.
  package func gap(of track: RunnerTrack, at point: Distance) -> PaceGap? {
    guard let (time, basis) = track.time(at: point), let lights = target.time(at: point) else {
      return nil
    }
    return PaceGap(
      time: time - lights,
      metres: target.metres(at: time) - point.metres,
      basis: max(basis, target.basis(at: point)),
      precision: min(track.precision(at: point), target.precision(at: point)),
      metresBasis: max(basis, target.placeBasis(at: time))
    )
  }
}
