import Athletics
import ReplayEngine

/// Lights and ghosts at one instant of a race, and how far the leader is behind them.
struct StandingsCompany {
  private let standings: Standings
  private let leader: RunnerTrack?
  private let point: Distance?

  /// What is run beside a race at an instant, that of the first at a point where one is given.
  init(_ replay: Replay, _ standings: Standings, _ point: Distance?) {
    self.standings = standings
    self.point = point
    leader = standings.leader.flatMap { replay.tracks[$0.runnerIndex] }
  }

  /// The lights as data; gaps are negative when the leader is ahead.
  func entry(_ lights: PacingLights) -> StandingsReport.Light {
    let gap = gap(to: lights)
    return StandingsReport.Light(
      letter: String(lights.letter),
      name: lights.name,
      targetMs: lights.target.finish.milliseconds,
      atMm: place(of: lights).millimetres,
      atBasis: lights.target.placeBasis(at: standings.time).rawValue,
      timeMs: point.flatMap { lights.time(at: $0)?.milliseconds },
      timeBasis: point.flatMap { lights.time(at: $0) == nil ? nil : basis(of: lights, at: $0) },
      gapMs: gap?.time.milliseconds,
      gapMm: gap.map { Distance(roundingMetres: $0.metres).millimetres },
      gapMmBasis: gap?.metresBasis.rawValue,
      basis: gap?.basis.rawValue
    )
  }

  /// A ghost as data; gaps are negative when the leader is ahead.
  func entry(_ run: GhostRun) -> StandingsReport.Ghost {
    let gap = gap(to: run)
    let position = run.position(at: standings.time)
    let own = point.flatMap { run.time(at: $0) }
    return StandingsReport.Ghost(
      name: run.ghost.name,
      label: run.ghost.label,
      race: run.ghost.raceID,
      mark: run.ghost.mark,
      atMm: Distance(roundingMetres: position.metres).millimetres,
      atBasis: position.basis.rawValue,
      timeMs: own?.time.milliseconds,
      timeBasis: own?.basis.rawValue,
      gapMs: gap?.time.milliseconds,
      gapMm: gap.map { Distance(roundingMetres: $0.metres).millimetres },
      gapMmBasis: gap?.metresBasis.rawValue,
      basis: gap?.basis.rawValue
    )
  }

  /// Where lights are, when they reach the point asked for, and how far the leader is from them.
  func sentence(_ lights: PacingLights, isOne: Bool) -> String {
    let reach = point.flatMap { point in
      lights.time(at: point).map { time in
        let isExact = lights.target.basis(at: point) != .estimated
        let precision = min(lights.target.precision(at: point), .hundredths)
        return (isExact ? "" : "~") + MarkFormat.clock(time, precision: precision)
      }
    }
    return sentence(
      isOne ? lights.name : "\(lights.letter) \(lights.name)",
      GapText.decimetres(place(of: lights), lights.target.placeBasis(at: standings.time)),
      reach,
      gap(to: lights)
    )
  }

  /// Where a ghost is, when it reaches the point asked for, and how far the leader is from it.
  func sentence(_ run: GhostRun) -> String {
    let mark = run.ghost.raceID == nil ? "" : run.ghost.mark.map { ", \($0)" } ?? ""
    let position = run.position(at: standings.time)
    let reach = point.flatMap { point in
      run.time(at: point).map {
        StandingsReport.time($0.time, $0.basis, run.precision(at: point))
      }
    }
    return sentence(
      "◌ \(run.ghost.label)\(mark)",
      GapText.decimetres(Distance(roundingMetres: position.metres), position.basis),
      reach,
      gap(to: run)
    )
  }

  private func sentence(
    _ name: String,
    _ place: String,
    _ reach: String?,
    _ gap: PaceGap?
  ) -> String {
    var text = "\(name): at \(place) m"
    if let reach, let point { text += ", reach \(point.printedMetres) m at \(reach)" }
    if let gap {
      let gapText = GapText(gap)
      let side = gap.time <= .zero ? "ahead" : "behind"
      text += ", leader \(gapText.isNothing ? gapText.level() : "\(gapText.length()) \(side)")"
    }
    return text + "\n"
  }

  private func gap(to lights: PacingLights) -> PaceGap? {
    leader.flatMap { leader in
      point.map { lights.gap(of: leader, at: $0) }
        ?? lights.gap(of: leader, at: standings.time)
    }
  }

  private func gap(to run: GhostRun) -> PaceGap? {
    leader.flatMap { leader in
      point.map { run.gap(of: leader, at: $0) } ?? run.gap(of: leader, at: standings.time)
    }
  }

  private func place(of lights: PacingLights) -> Distance {
    Distance(roundingMetres: lights.metres(at: standings.time))
  }

  private func basis(of lights: PacingLights, at point: Distance) -> String {
    lights.target.basis(at: point).rawValue
  }
}
