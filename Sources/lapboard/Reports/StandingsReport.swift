import Athletics
import Dashboard
import ReplayEngine

/// The order of a race at one instant, as data and as a table.
struct StandingsReport: Encodable {
  struct Entry: Encodable {
    var rank: Int?
    var athlete: String
    var nation: String
    var coveredMm: Int64
    var coveredBasis: String
    var timeMs: Int64?
    var mark: String?
    var gapMs: Int64?
    var gapMm: Int64?
    /// What the seconds of the gap rest on.
    var gapMsBasis: String?
    /// What the metres of the gap rest on: estimated unless both stand at known points.
    var gapMmBasis: String?
    var basis: String
    var status: String

    /// Whether the time lies between known points.
    var isEstimated: Bool { basis == Basis.estimated.rawValue }
    /// Whether the metres lie between known points.
    var isCoveredEstimated: Bool { coveredBasis == Basis.estimated.rawValue }
  }

  struct Light: Encodable {
    var letter: String
    var name: String
    var targetMs: Int64
    var atMm: Int64
    var timeMs: Int64?
    var gapMs: Int64?
    var gapMm: Int64?
    var basis: String?
  }

  struct Ghost: Encodable {
    var name: String
    var label: String
    var race: String?
    var mark: String?
    var atMm: Int64
    var atBasis: String
    var timeMs: Int64?
    var timeBasis: String?
    var gapMs: Int64?
    var gapMm: Int64?
    var basis: String?
  }

  var race: String
  var timeMs: Int64
  var clock: String
  var atMm: Int64?
  var standings: [Entry]
  var lights: [Light]
  var ghosts: [Ghost]

  /// The order at a race time, or at a point of the race.
  ///
  /// - Throws: `CommandError` for what is no point of the race, or one that nobody is known at.
  init(_ state: ReplayState, at text: String) throws {
    let target: SeekTarget
    do {
      target = try SeekTarget(text, in: state.replay)
    } catch {
      throw CommandError.usage("--at: \(error)")
    }
    switch target {
    case .time(let time): self.init(state, time: time, point: nil)
    case .point(let point): try self.init(state, point: point)
    case .finish: try self.init(state, point: state.race.distance)
    }
  }

  private init(_ state: ReplayState, point: Distance) throws {
    guard let first = state.replay.passings(at: point).first else {
      throw CommandError.notFound(
        "nobody is known at \(point.printedMetres) m of \(state.race.id)"
      )
    }
    self.init(state, time: first.time, point: point)
  }

  private init(_ state: ReplayState, time: RaceTime, point: Distance?) {
    let replay = state.replay
    race = replay.race.id
    timeMs = time.milliseconds
    clock = MarkFormat.clock(time)
    atMm = point?.millimetres
    let standings = replay.standings(at: time)
    let known = point.map { replay.passings(at: $0) } ?? []
    let passings = Dictionary(known.map { ($0.runnerIndex, $0) }) { first, _ in first }
    let first = standings.leader?.basis
    let rows = standings.entries.map { Self.entry($0, replay, passings, point, first) }
    self.standings = rows.enumerated().sorted { left, right in
      (left.element.rank ?? .max, left.offset) < (right.element.rank ?? .max, right.offset)
    }.map(\.element)
    lights = state.lights.map { Self.light($0, replay, standings, point) }
    ghosts = state.ghosts.runs.map { Self.ghost($0, replay, standings, point) }
  }

  private static func entry(
    _ entry: StandingEntry,
    _ replay: Replay,
    _ passings: [Int: Passing],
    _ point: Distance?,
    _ leaderBasis: Basis?
  ) -> Entry {
    let runner = replay.race.runners[entry.runnerIndex]
    let passing = passings[entry.runnerIndex]
    let own = passing?.time ?? (entry.isFinished ? runner.result.mark?.time : nil)
    let leader = leaderBasis ?? .estimated
    let isMissing = point != nil && passing == nil
    return Entry(
      rank: point == nil ? entry.rank : passing?.rank,
      athlete: runner.athlete.name,
      nation: runner.athlete.nation,
      coveredMm: entry.coveredDistance.millimetres,
      coveredBasis: entry.basis.rawValue,
      timeMs: own?.milliseconds,
      mark: entry.isFinished ? runner.result.printedMark : nil,
      gapMs: isMissing ? nil : (passing?.gap ?? entry.gapTime)?.milliseconds,
      gapMm: entry.gapDistance.map { Distance(roundingMetres: $0).millimetres },
      gapMsBasis: isMissing ? nil : (passing?.gapBasis ?? entry.gapBasis).rawValue,
      gapMmBasis: entry.gapDistance.map { _ in max(entry.basis, leader).rawValue },
      basis: (passing.map { max($0.basis, $0.gapBasis) }
        ?? (point == nil ? max(entry.basis, entry.gapBasis) : entry.basis))
        .rawValue,
      status: entry.isGone || isMissing ? "gone" : (entry.isFinished ? "finished" : "running")
    )
  }

  /// The lights, and how far the leader is behind them; negative when ahead.
  private static func light(
    _ lights: PacingLights,
    _ replay: Replay,
    _ standings: Standings,
    _ point: Distance?
  ) -> Light {
    let track = standings.leader.flatMap { replay.tracks[$0.runnerIndex] }
    let gap = track.flatMap { track in
      point.map { lights.gap(of: track, at: $0) } ?? lights.gap(of: track, at: standings.time)
    }
    return Light(
      letter: String(lights.letter),
      name: lights.name,
      targetMs: lights.target.finish.milliseconds,
      atMm: Distance(roundingMetres: lights.metres(at: standings.time)).millimetres,
      timeMs: point.flatMap { lights.time(at: $0)?.milliseconds },
      gapMs: gap?.time.milliseconds,
      gapMm: gap.map { Distance(roundingMetres: $0.metres).millimetres },
      basis: gap?.basis.rawValue
    )
  }

  /// A ghost, and how far the leader is behind it; negative when ahead.
  private static func ghost(
    _ run: GhostRun,
    _ replay: Replay,
    _ standings: Standings,
    _ point: Distance?
  ) -> Ghost {
    let track = standings.leader.flatMap { replay.tracks[$0.runnerIndex] }
    let gap = track.flatMap { track in
      point.map { run.gap(of: track, at: $0) } ?? run.gap(of: track, at: standings.time)
    }
    let position = run.position(at: standings.time)
    let own = point.flatMap { run.time(at: $0) }
    return Ghost(
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
      basis: gap?.basis.rawValue
    )
  }

  /// The order as a table; in CSV figures stand bare, and the columns of basis say the rest.
  func table(forCSV: Bool = false) -> TextTable {
    var table = TextTable(columns: [
      ("rank", .right), ("athlete", .left), ("nation", .left), ("metres", .right),
      ("time", .right), ("gap s", .right), ("gap m", .right), ("basis", .left), ("status", .left),
    ])
    for entry in standings {
      table.rows.append([
        entry.rank.map(String.init) ?? "", entry.athlete, entry.nation,
        (entry.isCoveredEstimated && !forCSV ? "~" : "")
          + MarkFormat.metres(Self.nearestDecimetre(entry.coveredMm), decimals: 1),
        entry.timeMs.map { Self.time($0, entry.isEstimated && !forCSV) } ?? "",
        entry.gapMs.map { Self.gap($0, Self.isEstimated(entry.gapMsBasis) && !forCSV) } ?? "",
        entry.gapMm.map { Self.metres($0, forCSV ? nil : entry.gapMmBasis) } ?? "",
        entry.basis, entry.status,
      ])
    }
    return table
  }

  /// An estimate is marked and told to a tenth, cut as the clock is.
  private static func time(_ milliseconds: Int64, _ isEstimated: Bool) -> String {
    let time = RaceTime(milliseconds: milliseconds)
    return isEstimated
      ? "~" + MarkFormat.clock(time, precision: .tenths) : MarkFormat.time(time)
  }

  private static func gap(_ milliseconds: Int64, _ isEstimated: Bool) -> String {
    let gap = RaceTime(milliseconds: milliseconds)
    return isEstimated ? "~" + MarkFormat.gap(gap, precision: .tenths) : MarkFormat.gap(gap)
  }

  /// A sentence for each of the lights and the ghosts.
  var footer: String {
    lights.map { light in
      let letter = lights.count > 1 ? "\(light.letter) " : ""
      let reach = light.timeMs.map { MarkFormat.clock(RaceTime(milliseconds: $0)) }
      let place = Self.metres(light.atMm)
      return sentence("\(letter)\(light.name)", place, reach, light.gapMs, light.basis)
    }.joined()
      + ghosts.map { ghost in
        let mark = ghost.race == nil ? "" : ghost.mark.map { ", \($0)" } ?? ""
        let place = Self.metres(ghost.atMm, ghost.atBasis)
        let reach = ghost.timeMs.map { Self.time($0, Self.isEstimated(ghost.timeBasis)) }
        return sentence("◌ \(ghost.label)\(mark)", place, reach, ghost.gapMs, ghost.basis)
      }.joined()
  }

  /// Where it is, when it reaches the point asked for, and how far the leader is from it.
  private func sentence(
    _ name: String,
    _ place: String,
    _ reach: String?,
    _ gap: Int64?,
    _ basis: String?
  ) -> String {
    var text = "\(name): at \(place) m"
    if let reach, let atMm {
      text += ", reach \(Distance(millimetres: atMm).printedMetres) m at \(reach)"
    }
    if let gap {
      let length = Self.gap(abs(gap), Self.isEstimated(basis)).replacing("+", with: "")
      text += ", leader \(length) s \(gap <= 0 ? "ahead" : "behind")"
    }
    return text + "\n"
  }

  private static func isEstimated(_ basis: String?) -> Bool {
    basis == Basis.estimated.rawValue
  }

  /// To the nearest 0.1 m: a place on the way is no measured length, which would be cut.
  private static func nearestDecimetre(_ millimetres: Int64) -> Distance {
    let half: Int64 = millimetres < 0 ? -50 : 50
    return Distance(millimetres: (millimetres + half) / 100 * 100)
  }

  private static func metres(_ millimetres: Int64, _ basis: String? = nil) -> String {
    (isEstimated(basis) ? "~" : "")
      + MarkFormat.metres(nearestDecimetre(millimetres), decimals: 1)
  }
}
