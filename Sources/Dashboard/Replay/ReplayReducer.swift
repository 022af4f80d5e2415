import Athletics
import ReplayEngine

/// What commands do while the replay has the focus.
enum ReplayReducer {
  /// One frame at the speed of a film: a thirtieth of a second.
  private static let frame = Duration.seconds(1) / 30

  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    if command == .filter || command == .open {
      return AppReducer.perform(.pickRace, on: &state)
    }
    guard var replay = state.replay else {
      state.toast = "no race is open: / chooses one"
      return []
    }
    switch command {
    case .playPause: replay.playhead.togglePlay()
    case .seekBack: replay.playhead.seek(by: .seconds(-5))
    case .seekForward: replay.playhead.seek(by: .seconds(5))
    case .frameBack: step(by: .zero - frame, &replay)
    case .frameForward: step(by: frame, &replay)
    case .lapBack: seekLap(forward: false, &replay)
    case .lapForward: seekLap(forward: true, &replay)
    case .previousMoment: seekMoment(forward: false, &replay)
    case .nextMoment: seekMoment(forward: true, &replay)
    case .faster: replay.playhead.faster()
    case .slower: replay.playhead.slower()
    case .normalRate: replay.playhead.normal()
    case .bell: seekBell(&replay, &state)
    case .fromTheGun:
      replay.playhead.seek(to: RaceTime.zero)
      replay.playhead.play()
    case .toStart, .first: replay.playhead.seek(to: RaceTime.zero)
    case .toEnd, .last: replay.playhead.seek(to: replay.replay.end)
    case .lights: toggleLights(&replay, &state)
    case .up: replay.chooseNext(by: -1)
    case .down: replay.chooseNext(by: 1)
    case .pageUp: replay.chooseNext(by: -ScheduleReducer.page)
    case .pageDown: replay.chooseNext(by: ScheduleReducer.page)
    case .follow:
      guard replay.race.runners.indices.contains(replay.chosen) else { return [] }
      Following.toggle(replay.race.runners[replay.chosen].athlete.name, in: &state)
    case .source: return [SourceRequest.race(replay.race)]
    default: state.toast = "\(command.title): not in the replay"
    }
    state.replay = replay
    return []
  }

  private static func step(by length: Duration, _ replay: inout ReplayState) {
    replay.playhead.pause()
    replay.playhead.seek(by: length)
  }

  private static func seekLap(forward: Bool, _ replay: inout ReplayState) {
    guard let track = replay.replay.order.first.flatMap({ replay.replay.tracks[$0] }) else {
      return
    }
    let times =
      [RaceTime.zero]
      + SeekTarget.lapEnds(replay.replay.lapBoard).compactMap { mark in
        track.time(at: mark)?.time
      }
    let now = replay.playhead.time
    let target = forward ? times.first { $0 > now } : times.last { $0 < now }
    if let target { replay.playhead.seek(to: target) }
  }

  private static func seekMoment(forward: Bool, _ replay: inout ReplayState) {
    let now = replay.playhead.time
    let moment = forward ? replay.moments.next(after: now) : replay.moments.previous(before: now)
    if let moment { replay.playhead.seek(to: moment.time) }
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
