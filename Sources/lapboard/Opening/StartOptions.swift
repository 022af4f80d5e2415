import ArgumentParser
import Athletics
import Dashboard
import Foundation
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// What the dashboard opens with.
struct StartOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The meeting (default: Nanjing 2025).", valueName: "meeting")
  )
  var meeting: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The meeting clock, such as 2025-03-22T11:33:00Z (default: now).",
      valueName: "instant"
    )
  )
  var now: InstantArgument?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Your time zone, an IANA name (default: the system's).",
      valueName: "zone-id"
    )
  )
  var zone: String?

  /// The meeting shown when none is asked for.
  static let defaultMeeting = "wic-nanjing-2025"
  /// The race shown when none is asked for.
  static let defaultRace = "lievin-2025-mile"

  /// The state before the first frame, with meeting and race in it.
  ///
  /// - Throws: `CommandError` for a name or zone that is not known.
  func state(
    pane: Pane,
    race name: String?,
    beside: ReplayOptions? = nil,
    size: Size,
    library: Library,
    plays: Bool
  ) throws -> AppState {
    let meeting = try library.meeting(id: meetingID(in: library))
    let starts = meeting?.units.compactMap(\.start) ?? []
    let wall = Zones.now
    let instants = starts + [wall] + (now.map { [$0.instant] } ?? [])
    let viewer =
      try zone.map { try Zones.named($0, around: instants) }
      ?? Zones.viewer(around: instants)
    let clock = now.map { MeetingClock(at: $0.instant, isReal: false) }
    var state = AppState(
      size: size,
      pane: pane,
      clock: clock ?? MeetingClock(at: wall, isReal: true),
      wall: wall,
      zones: ZoneDisplay(viewer: viewer),
      races: try library.races(limit: EffectRunner.mostRaces)
    )
    state.followed = try library.followed()
    if let meeting {
      let venue = try Zones.named(meeting.zone, around: instants)
      _ = AppReducer.reduce(&state, .meetingLoaded(meeting, zone: venue))
    }
    let race = try raceID(name, in: library)
    for action in try EffectRunner(library: library).loadRace(race, plays: plays) {
      _ = AppReducer.reduce(&state, action)
    }
    for effect in AppReducer.reduce(&state, .command(pane.command)) {
      for action in EffectRunner(library: library).run(effect) {
        _ = AppReducer.reduce(&state, action)
      }
    }
    if let beside, var replay = state.replay {
      state.replay = nil
      try beside.join(&replay, from: library)
      state.replay = replay
    }
    open(pane, in: &state, library)
    return state
  }

  /// Shows a pane with everything that it loads for itself.
  private func open(_ pane: Pane, in state: inout AppState, _ library: Library) {
    let runner = EffectRunner(library: library)
    var effects = AppReducer.reduce(&state, .command(pane.command))
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      for action in runner.run(effect) { effects += AppReducer.reduce(&state, action) }
    }
  }

  private func meetingID(in library: Library) throws -> String {
    guard let meeting else { return Self.defaultMeeting }
    return try Names.meeting(meeting, in: library).id
  }

  private func raceID(_ name: String?, in library: Library) throws -> String {
    guard let name else { return Self.defaultRace }
    return try Names.race(name, in: library).id
  }
}
