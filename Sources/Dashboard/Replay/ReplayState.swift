package import Athletics
package import ReplayEngine

/// A race on the screen: what is shown of it, and where the playhead stands.
package struct ReplayState: Sendable {
  /// What no tick changes; shared, for every tick hands this state on more than once.
  private var content: Shared<ReplayContent>
  /// Where the replay stands.
  package var playhead: Playhead
  /// What changed a moment ago.
  var flash = ReplayFlash()
  /// Which part of the replay keys go to.
  package var focus = ReplayFocus()
  /// Whether the mouse holds the playhead, which then stands still.
  package var isScrubbing = false

  /// A race ready to run from the gun.
  ///
  /// - Parameters:
  ///   - loaded: the race with its runners and splits; the runs of its kin fill in runners with a
  ///     finish time alone.
  ///   - plays: whether it runs at once.
  /// - Complexity: O(*n* log *n*) in the runners and their splits.
  package init(_ loaded: LoadedRace, plays: Bool) {
    let shown = ReplayContent(loaded)
    playhead = Playhead(end: shown.replay.end, isPlaying: plays)
    content = Shared(shown)
  }
}

// MARK: - What is shown

extension ReplayState {
  /// The race.
  package var race: Race { content.value.replay.race }
  /// The race worked out as a function of time.
  package var replay: Replay { content.value.replay }
  /// What happens in it, in order of time.
  package var moments: Moments { content.value.moments }
  /// The records that stood before it.
  package var book: RecordBook { content.value.book }
  /// What stood over the race's own distance as the day began.
  package var recordToBeat: StandingRecord? { content.value.recordToBeat }
  /// The waves of pacing lights: those that the sources tell of, then those asked for.
  package var lights: [PacingLights] { content.value.lights }
  /// Runners of other races beside those of this one.
  package var ghosts: GhostCompany { content.value.ghosts }
  /// The laps of the chosen runner, beside the lights, the record or even pace.
  package var laps: SplitTable? { content.value.laps }
  /// Whether the lights are shown.
  package var showsLights: Bool {
    get { content.value.showsLights }
    set { content.value.showsLights = newValue }
  }
  /// Which chart is shown, against whom.
  package var charts: ChartState { content.value.charts }
  /// The runner whose laps are shown.
  package var chosen: Int { content.value.chosen }
  /// The runners marked, by their places in `race.runners`, in the order they were marked.
  package var marked: [Int] { content.value.marked }
  /// Where each of them was when the winner finished.
  var markedSpots: [RunnerSpot?] { content.value.markedSpots }
  /// How many have passed each point, in a mass race.
  var headCounts: HeadCounts? { content.value.headCounts }
  /// Since when the times count.
  var counting: Race.Counting { content.value.counting }
  /// The sign of each runner on the track.
  package var glyphs: [Unicode.Scalar] { content.value.glyphs }
  /// When the figures of order and infield are taken.
  var figureTimes: FigureTimes { content.value.figureTimes }
  /// The signs with the names, `A Ingebrigtsen`.
  var labels: [String] { content.value.labels }
  /// The name of each runner in narrow places.
  package var names: [String] { content.value.names }
  /// The moments as lists print them, in the order of `moments.all`.
  var texts: [MomentText] { content.value.texts }
  /// What the timeline shows of the race.
  var marks: TimelineMarks { content.value.marks }
  /// The chart that is shown, or would be.
  package var shownChart: ReplayChart { content.value.shownChart }
  /// What the chart shown measures against; `nil` for speed.
  package var chartReference: ChartReference? { content.value.chartReference }
}

// MARK: - What keys change

extension ReplayState {
  /// Replaces the waves of lights and shows them; no more than there may be at once are kept.
  package mutating func setLights(_ waves: [PacingLights]) {
    content.value.setLights(waves)
  }

  /// Replaces the ghosts; no more than there may be at once are kept.
  package mutating func setGhosts(_ ghosts: [Ghost]) {
    content.value.setGhosts(ghosts)
  }

  /// Lets the ghosts meet the race at the gun or at the finish.
  package mutating func alignGhosts(at alignment: GhostAlignment) {
    content.value.alignGhosts(at: alignment)
  }

  /// Marks a runner, or takes the mark away; of too many the first one loses it.
  package mutating func mark(_ runner: Int) {
    content.value.mark(runner)
  }

  /// Shows another runner's laps.
  package mutating func choose(_ runner: Int) {
    content.value.choose(runner)
  }

  /// Chooses the runner so many lines further down the order shown.
  package mutating func chooseNext(by step: Int) {
    let order = replay.standings(at: playhead.time).entries.map(\.runnerIndex)
    guard !order.isEmpty else { return }
    let index = order.firstIndex(of: chosen) ?? 0
    choose(order[max(0, min(index + step, order.count - 1))])
  }

  /// Shows the next chart; where charts have no place of their own, none after the last.
  ///
  /// - Parameter isAlwaysShown: whether there is a chart on the screen anyhow.
  mutating func showNextChart(isAlwaysShown: Bool) {
    content.value.showNextChart(isAlwaysShown: isAlwaysShown)
  }

  /// Measures against the next there is; where no chart is shown it shows one first.
  ///
  /// - Parameter isAlwaysShown: whether there is a chart on the screen anyhow.
  /// - Returns: whether anything has changed.
  mutating func measureAgainstNext(isAlwaysShown: Bool) -> Bool {
    content.value.measureAgainstNext(isAlwaysShown: isAlwaysShown)
  }
}
