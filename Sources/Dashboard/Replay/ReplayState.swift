package import Athletics
package import ReplayEngine

/// A race on the screen: what is known of it, and where the playhead stands.
package struct ReplayState: Sendable {
  /// The race worked out as a function of time.
  package let replay: Replay
  /// What happens in it, in order of time.
  package private(set) var moments: Moments
  /// The records that stood before it.
  package let book: RecordBook
  /// What stood over the race's own distance as the day began, the world's alone; `nil` where no book
  /// tells of one.
  package let recordToBeat: StandingRecord?
  /// The waves of pacing lights: those that the sources tell of, then those asked for.
  package private(set) var lights: [PacingLights]
  /// Runners of other races beside those of this one.
  package private(set) var ghosts = GhostCompany()
  /// The laps of the chosen runner, beside the lights, the record or even pace.
  package private(set) var laps: SplitTable?
  /// Where the replay stands.
  package var playhead: Playhead
  /// What changed a moment ago.
  var flash = ReplayFlash()
  /// Which part of the replay keys go to.
  package var focus = ReplayFocus()
  /// Whether the mouse holds the playhead, which then stands still.
  package var isScrubbing = false
  /// Whether the lights are shown.
  package var showsLights = true {
    didSet { if showsLights != oldValue { refreshLaps() } }
  }
  /// Which chart is shown, against whom.
  package internal(set) var charts = ChartState()
  /// The runner whose laps are shown.
  package private(set) var chosen: Int
  /// The sign of each runner on the track.
  package let glyphs: [Unicode.Scalar]
  /// When the figures of order and infield are taken.
  let figureTimes: FigureTimes
  /// The signs with the names, `A Ingebrigtsen`.
  let labels: [String]
  /// The name of each runner in narrow places.
  package let names: [String]
  /// The moments as lists print them, in the order of `moments.all`.
  private(set) var texts: [MomentText]
  /// What the timeline shows of the race.
  private(set) var marks: TimelineMarks

  /// The race.
  package var race: Race { replay.race }

  /// A race ready to run from the gun.
  ///
  /// - Parameters:
  ///   - loaded: the race with its runners and splits; the runs of its kin fill in runners with a
  ///     finish time alone.
  ///   - plays: whether it runs at once.
  /// - Complexity: O(*n* log *n*) in the runners and their splits.
  package init(_ loaded: LoadedRace, plays: Bool) {
    let race = loaded.race
    replay = loaded.replay
    book = loaded.book
    recordToBeat = loaded.book.recordToBeat(in: race)
    lights = [PacingLights(of: race)].compactMap { $0 }
    moments = Moments(of: replay, book: book, lights: lights)
    playhead = Playhead(end: replay.end, isPlaying: plays)
    chosen = replay.order.first ?? 0
    let names = race.shortNames
    self.names = names
    texts = moments.all.map { MomentText($0, in: race, names: names) }
    marks = TimelineMarks(replay, moments)
    glyphs = race.runners.indices.map(RunnerGlyph.scalar)
    figureTimes = FigureTimes(of: replay)
    labels = zip(glyphs, names).map { "\($0) \($1)" }
    refreshLaps()
  }

  /// Replaces the waves of lights and shows them; no more than there may be at once are kept.
  package mutating func setLights(_ waves: [PacingLights]) {
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
  package mutating func setGhosts(_ ghosts: [Ghost]) {
    self.ghosts.set(ghosts, in: replay)
    refreshChart()
  }

  /// Lets the ghosts meet the race at the gun or at the finish.
  package mutating func alignGhosts(at alignment: GhostAlignment) {
    ghosts.align(at: alignment, in: replay)
    refreshChart()
  }

  /// Shows another runner's laps.
  package mutating func choose(_ runner: Int) {
    guard replay.tracks.indices.contains(runner), replay.tracks[runner] != nil else { return }
    chosen = runner
    refreshLaps()
  }

  /// Chooses the runner so many lines further down the order shown.
  package mutating func chooseNext(by step: Int) {
    let order = replay.standings(at: playhead.time).entries.map(\.runnerIndex)
    guard !order.isEmpty else { return }
    let index = order.firstIndex(of: chosen) ?? 0
    choose(order[max(0, min(index + step, order.count - 1))])
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
