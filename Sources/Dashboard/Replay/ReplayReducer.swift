import Athletics
import ReplayEngine

/// What commands do while the replay has the focus.
enum ReplayReducer {
  /// One frame at the speed of a film: a thirtieth of a second.
  private static let frame = Duration.seconds(1) / 30
  /// Wall time within which a lap or a moment counts as just passed.
  private static let grace = Duration.seconds(1)

  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    let isTicker = state.replayBox == .ticker
    if command == .filter || (command == .open && !isTicker) {
      return AppReducer.perform(.pickRace, on: &state)
    }
    if command == .markRunner {
      SearchReducer.say(SpokenCommand.mark, in: &state)
      return []
    }
    if command == .ghosts { return GhostReducer.choose(in: &state) }
    guard var replay = state.replay else {
      state.toast = "no race is open: / chooses one"
      return []
    }
    let before = replay.playhead.position
    switch command {
    case _ where isTicker && TickerReducer.perform(command, on: &replay): break
    case .playPause: replay.playhead.togglePlay()
    case .seekBack: replay.playhead.seek(by: .seconds(-5))
    case .seekForward: replay.playhead.seek(by: .seconds(5))
    case .frameBack: step(by: .zero - frame, &replay)
    case .frameForward: step(by: frame, &replay)
    case .lapBack: state.toast = seek(back: replay.marks.laps, "lap", &replay)
    case .lapForward: state.toast = seek(on: replay.marks.laps, "lap", &replay)
    case .previousMoment:
      state.toast = seek(back: replay.moments.all.map(\.time), "moment", &replay)
    case .nextMoment: state.toast = seek(on: replay.moments.all.map(\.time), "moment", &replay)
    case .faster: changeRate(&replay) { $0.faster() }
    case .slower: changeRate(&replay) { $0.slower() }
    case .normalRate: changeRate(&replay) { $0.normal() }
    case .loop: state.toast = markLoop(&replay)
    case .bell: seekBell(&replay, &state)
    case .fromTheGun:
      replay.playhead.seek(to: RaceTime.zero)
      replay.playhead.play()
    case .toStart, .first: replay.playhead.seek(to: RaceTime.zero)
    case .toEnd, .last: replay.playhead.seek(to: replay.replay.end)
    case .ghostAlignment: GhostReducer.toggleAlignment(&replay, &state)
    case .lights: toggleLights(&replay, &state)
    case .chart: replay.showNextChart(isAlwaysShown: ReplayLayout.alwaysHasChart(in: state))
    case .chartReference:
      if !replay.measureAgainstNext(isAlwaysShown: ReplayLayout.alwaysHasChart(in: state)) {
        state.toast = "nobody else to measure this chart against"
      }
    case .up: replay.chooseNext(by: -1)
    case .down: replay.chooseNext(by: 1)
    case .pageUp: replay.chooseNext(by: -ScheduleReducer.page)
    case .pageDown: replay.chooseNext(by: ScheduleReducer.page)
    case .follow:
      guard replay.race.runners.indices.contains(replay.chosen) else { return [] }
      Following.toggle(replay.race.runners[replay.chosen].athlete.name, in: &state)
    case .source: return [SourceRequest.race(state.spoilerGuard?.told(replay.race) ?? replay.race)]
    default: state.toast = "\(command.title): not in the replay"
    }
    if replay.playhead.position != before { replay.flash.clearMoments() }
    if !replay.playhead.isPlaying { replay.flash.clear() }
    state.replay = replay
    return []
  }

  private static func step(by length: Duration, _ replay: inout ReplayState) {
    replay.playhead.pause()
    replay.playhead.seek(by: length)
  }

  /// Goes to the first of some race times that lies ahead.
  ///
  /// - Returns: what to say where there is none.
  private static func seek(
    on times: [RaceTime],
    _ what: String,
    _ replay: inout ReplayState
  ) -> String? {
    let now = replay.playhead.time
    guard let next = times.first(where: { $0 > now }) else { return "no \(what) after this one" }
    replay.playhead.seek(to: next)
    return nil
  }

  /// Goes to the last of some race times that lies behind.
  ///
  /// While it plays, one just passed is not meant: a second press goes to the one before it.
  ///
  /// - Returns: what to say where there is none.
  private static func seek(
    back times: [RaceTime],
    _ what: String,
    _ replay: inout ReplayState
  ) -> String? {
    let playhead = replay.playhead
    let passed = playhead.isPlaying ? grace * playhead.rate.twentieths / 20 : .zero
    let now = RaceTime(max(.zero, playhead.position - passed))
    guard playhead.time > .zero else { return "no \(what) before this one" }
    replay.playhead.seek(to: times.last { $0 < now } ?? .zero)
    return nil
  }

  private static func changeRate(_ replay: inout ReplayState, _ change: (inout Playhead) -> Void) {
    change(&replay.playhead)
    replay.flash.lightRate()
  }

  /// - Returns: what to say of the loop.
  private static func markLoop(_ replay: inout ReplayState) -> String {
    guard replay.playhead.markLoop() else { return "a loop needs two places: go on, then L again" }
    let precision: TimePrecision = replay.race.lap == nil ? .seconds : .hundredths
    func clock(_ position: Duration) -> String {
      MarkFormat.clock(RaceTime(position), precision: precision)
    }
    return switch replay.playhead.loop {
    case .off: "no loop any more"
    case .marked(let first): "loop from \(clock(first)): L again marks its other end"
    case .between(let first, let last): "loop \(clock(first)) to \(clock(last)): L ends it"
    }
  }

  private static func seekBell(_ replay: inout ReplayState, _ state: inout AppState) {
    guard let bell = replay.replay.lapBoard.bell,
      let time = replay.replay.arrival(at: bell)
    else {
      state.toast = "no bell in this race: it has no laps"
      return
    }
    replay.playhead.seek(to: time)
  }

  private static func toggleLights(_ replay: inout ReplayState, _ state: inout AppState) {
    guard !replay.lights.isEmpty else {
      state.toast =
        replay.race.lights == nil
        ? "the sources tell of no pacing lights in this race"
        : "pacing lights were used; the sources do not say at what time"
      return
    }
    replay.showsLights.toggle()
  }
}
