import Athletics
import ReplayEngine

/// What is shown of a race, wherever the playhead stands.
struct ReplayContent: Sendable {
  /// The race worked out as a function of time.
  let replay: Replay
  /// What happens in it, in order of time.
  private(set) var moments: Moments
  /// The records that stood before it.
  let book: RecordBook
  /// What stood over the race's own distance as the day began, the world's alone; `nil` where no book
  /// tells of one.
  let recordToBeat: StandingRecord?
  /// The waves of pacing lights: those that the sources tell of, then those asked for.
  private(set) var lights: [PacingLights]
  /// Runners of other races beside those of this one.
  private(set) var ghosts = GhostCompany()
  /// The laps of the chosen runner, beside the lights, the record or even pace.
  private(set) var laps: SplitTable?
  /// Whether the lights are shown.
  var showsLights = true {
    didSet { if showsLights != oldValue { refreshLaps() } }
  }
  /// Which chart is shown, against whom.
  var charts = ChartState()
  /// The runner whose laps are shown.
  private(set) var chosen: Int
  /// The runners marked, in the order they were.
  private(set) var marked: [Int] = []
  /// Where each of them was when the winner finished.
  private(set) var markedSpots: [RunnerSpot?] = []
  /// How many have passed each point; of a mass race alone.
  let headCounts: HeadCounts?
  /// Since when the times count.
  let counting: Race.Counting
  /// The sign of each runner on the track.
  let glyphs: [Unicode.Scalar]
  /// When the figures of order and infield are taken.
  let figureTimes: FigureTimes
  /// The signs with the names, `A Ingebrigtsen`.
  let labels: [String]
  /// The name of each runner in narrow places.
  let names: [String]
  /// The moments as lists print them, in the order of `moments.all`.
  private(set) var texts: [MomentText]
  /// What the timeline shows of the race.
  private(set) var marks: TimelineMarks

  /// The race.
  var race: Race { replay.race }

  /// What is shown of a race to begin with.
  ///
  /// - Parameter loaded: the race with its runners and splits; the runs of its kin fill in runners
  ///   with a finish time alone.
  /// - Complexity: O(*n* log *n*) in the runners and their splits.
  init(_ loaded: LoadedRace) {
    let race = loaded.race
    replay = loaded.replay
    book = loaded.book
    recordToBeat = loaded.book.recordToBeat(in: race)
    lights = [PacingLights(of: race)].compactMap { $0 }
    moments = Moments(of: replay, book: book, lights: lights)
    chosen = replay.order.first ?? 0
    let names = race.shortNames
    self.names = names
    texts = moments.all.map { MomentText($0, in: race, names: names) }
    marks = TimelineMarks(replay, moments)
    glyphs = race.runners.indices.map(RunnerGlyph.scalar)
    figureTimes = FigureTimes(of: replay)
    headCounts = replay.isMassRace ? HeadCounts(of: replay) : nil
    counting = race.counting
    labels = zip(glyphs, names).map { "\($0) \($1)" }
    refreshLaps()
  }

  /// Replaces the waves of lights and shows them; no more than there may be at once are kept.
  mutating func setLights(_ waves: [PacingLights]) {
    showsLights = true
    let waves = Array(waves.prefix(PacingLights.limit))
    guard waves != lights else { return }
    lights = waves
    moments = Moments(of: replay, book: book, lights: lights)
    texts = moments.all.map { MomentText($0, in: race, names: names) }
    marks = TimelineMarks(replay, moments)
    refreshLaps()
  }

  /// Replaces the ghosts; no more than there may be at once are kept.
  mutating func setGhosts(_ ghosts: [Ghost]) {
    self.ghosts.set(ghosts, in: replay)
    refreshChart()
  }

  /// Lets the ghosts meet the race at the gun or at the finish.
  mutating func alignGhosts(at alignment: GhostAlignment) {
    ghosts.align(at: alignment, in: replay)
    refreshChart()
  }

  /// Marks a runner, or takes the mark away.
  mutating func mark(_ runner: Int) {
    guard replay.tracks.indices.contains(runner), replay.tracks[runner] != nil else { return }
    if let index = marked.firstIndex(of: runner) {
      marked.remove(at: index)
    } else {
      marked = marked.suffix(Self.mostMarked - 1) + [runner]
    }
    let end = replay.order.first.flatMap { replay.end(of: $0) }
    markedSpots = marked.map { runner in
      end.flatMap { RunnerSpot(runner, in: replay, at: $0) }
    }
  }

  /// So many runners can be marked at once.
  private static let mostMarked = 6

  /// Shows another runner's laps.
  mutating func choose(_ runner: Int) {
    guard replay.tracks.indices.contains(runner), replay.tracks[runner] != nil else { return }
    chosen = runner
    refreshLaps()
  }

  /// Works out laps and chart anew, after another runner or other lights were chosen.
  private mutating func refreshLaps() {
    let target = chosenTrack.flatMap(lapTarget)
    charts.lapsAgainst = target?.name ?? ""
    laps = chosenTrack.map { track in
      let points = LapPoints.best(for: track, lap: race.lap)
      return SplitTable(track: track, points: points, comparedWith: target?.pace)
    }
    refreshChart()
  }
}
