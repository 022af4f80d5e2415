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
  }

  struct Light: Encodable {
    var letter: String
    var name: String
    var targetMs: Int64
    var atMm: Int64
    /// What the place rests on: set for a pace, known or estimated for a runner's way.
    var atBasis: String
    var timeMs: Int64?
    var timeBasis: String?
    var gapMs: Int64?
    var gapMm: Int64?
    var gapMmBasis: String?
    /// What the seconds of the gap rest on.
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
    var gapMmBasis: String?
    /// What the seconds of the gap rest on.
    var basis: String?
  }

  /// How many have passed a point, and how many of them are timed there.
  struct HeadCount: Encodable {
    var atMm: Int64
    var passed: Int
    var known: Int
    var basis: String
  }

  /// A line of the order with what printing it takes besides.
  struct Line {
    var entry: Entry
    /// What the runner's own time rests on.
    var basis: Basis
    /// How finely it can be told.
    var precision: TimePrecision
    /// How far behind the leader; `nil` for one who is not there.
    var gap: GapText?
  }

  var race: String
  var timeMs: Int64
  var clock: String
  var atMm: Int64?
  var standings: [Entry] { lines.map(\.entry) }
  var lights: [Light]
  var ghosts: [Ghost]
  /// How many have passed each point; of a mass race alone.
  var headCounts: [HeadCount]?
  let lines: [Line]
  /// A sentence for each of the lights and the ghosts.
  let footer: String

  private enum CodingKeys: CodingKey {
    case race, timeMs, clock, atMm, standings, lights, ghosts, headCounts
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(race, forKey: .race)
    try container.encode(timeMs, forKey: .timeMs)
    try container.encode(clock, forKey: .clock)
    try container.encodeIfPresent(atMm, forKey: .atMm)
    try container.encode(standings, forKey: .standings)
    try container.encode(lights, forKey: .lights)
    try container.encode(ghosts, forKey: .ghosts)
    try container.encodeIfPresent(headCounts, forKey: .headCounts)
  }

  /// The order at a race time, or at a point of the race.
  ///
  /// - Throws: `CommandError` for what is no point of the race, or one that nobody is known at.
  init(_ state: ReplayState, at text: String, when: RaceTime? = nil) throws {
    if let when {
      self.init(state, time: when, point: nil)
      return
    }
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
    let told = Set(state.marked)
    let entries = standings.entries.lazy.filter { told.isEmpty || told.contains($0.runnerIndex) }
    let rows = entries.map { entry in
      Line(
        entry: Self.entry(entry, replay, passings[entry.runnerIndex], point),
        basis: passings[entry.runnerIndex]?.basis ?? entry.basis,
        precision: Self.precision(of: entry.runnerIndex, replay, point),
        gap: Self.gap(entry, replay, passings[entry.runnerIndex], known.first, point)
      )
    }
    lines = Array(rows).enumerated().sorted { left, right in
      (left.element.entry.rank ?? .max, left.offset)
        < (right.element.entry.rank ?? .max, right.offset)
    }.map(\.element)
    let company = StandingsCompany(replay, standings, point)
    lights = state.lights.map(company.entry)
    ghosts = state.ghosts.runs.map(company.entry)
    let counts = replay.isMassRace ? HeadCounts(of: replay).counts(at: time) : nil
    headCounts = counts?.map { count in
      HeadCount(
        atMm: count.at.millimetres,
        passed: count.passed,
        known: count.known,
        basis: count.basis.rawValue
      )
    }
    footer =
      Self.passed(counts ?? [], of: replay)
      + state.lights.map { company.sentence($0, isOne: state.lights.count == 1) }.joined()
      + state.ghosts.runs.map(company.sentence).joined()
  }

  /// How finely a runner's time at a point, or at the finish, can be told.
  private static func precision(
    of runner: Int,
    _ replay: Replay,
    _ point: Distance?
  ) -> TimePrecision {
    guard let track = replay.tracks[runner] else { return .hundredths }
    return track.precision(at: point ?? track.lastKnown)
  }

  /// The gap between two passings of a point, or where the runner is now.
  private static func gap(
    _ entry: StandingEntry,
    _ replay: Replay,
    _ passing: Passing?,
    _ first: Passing?,
    _ point: Distance?
  ) -> GapText? {
    guard let point else { return entry.gapText }
    guard let passing, let first else { return nil }
    let precision = min(
      Self.precision(of: passing.runnerIndex, replay, point),
      Self.precision(of: first.runnerIndex, replay, point)
    )
    return GapText(passing.gap, passing.gapBasis, precision)
  }

  private static func entry(
    _ entry: StandingEntry,
    _ replay: Replay,
    _ passing: Passing?,
    _ point: Distance?
  ) -> Entry {
    let runner = replay.race.runners[entry.runnerIndex]
    let own = passing?.time ?? (entry.isFinished ? runner.result.mark?.time : nil)
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
      gapMmBasis: entry.gapDistance.map { _ in entry.gapDistanceBasis.rawValue },
      basis: (passing.map { max($0.basis, $0.gapBasis) }
        ?? (point == nil ? max(entry.basis, entry.gapBasis) : entry.basis))
        .rawValue,
      status: entry.isGone || isMissing ? "gone" : (entry.isFinished ? "finished" : "running")
    )
  }
}
