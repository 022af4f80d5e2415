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
      "Your time zone, an IANA name (default: the system's).",
      valueName: "zone-id"
    )
  )
  var zone: String?

  @OptionGroup var spoilers: SpoilerOptions

  /// The meeting clock asked for.
  var now: InstantArgument? { spoilers.now }

  /// Puts what these options set over other settings.
  func set(in settings: inout Settings) {
    settings.set(.meeting, meeting.map(SettingValue.text))
    settings.set(.zone, zone.map(SettingValue.text))
    spoilers.set(in: &settings)
  }

  /// The state before the first frame, with meeting and race in it.
  ///
  /// - Throws: `CommandError` for a name or zone that is not known.
  func state(
    pane: Pane,
    race name: String?,
    beside: ReplayOptions? = nil,
    size: Size,
    library: ToldLibrary,
    plays: Bool
  ) throws -> AppState {
    let meeting = try library.meeting(id: meetingID(in: library))
    let starts = meeting?.units.compactMap(\.start) ?? []
    let wall = Zones.now
    let instants = starts + [wall] + (now.map { [$0.instant] } ?? [])
    let viewer = try Zones.shown(zone, around: instants)
    let clock = now.map { MeetingClock(at: $0.instant, isReal: false) }
    var state = AppState(
      size: size,
      pane: pane,
      clock: clock ?? MeetingClock(at: wall, isReal: true),
      wall: wall,
      zones: ZoneDisplay(viewer: viewer),
      races: try library.library.races(limit: EffectRunner.mostRaces)
    )
    state.hidesSpoilers = library.spoilerGuard != nil
    state.followed = try library.library.followed()
    if let meeting {
      let venue = try Zones.named(meeting.zone, around: instants)
      _ = AppReducer.reduce(&state, .meetingLoaded(meeting, zone: venue))
    }
    let race = try raceID(name, in: library)
    for action in try EffectRunner(library: library.library).loadRace(race, plays: plays) {
      _ = AppReducer.reduce(&state, action)
    }
    for effect in AppReducer.reduce(&state, .command(pane.command)) {
      for action in EffectRunner(library: library.library).run(effect) {
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
  private func open(_ pane: Pane, in state: inout AppState, _ library: ToldLibrary) {
    let runner = EffectRunner(library: library.library)
    var effects = AppReducer.reduce(&state, .command(pane.command))
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      for action in runner.run(effect) { effects += AppReducer.reduce(&state, action) }
    }
  }

  private func meetingID(in library: ToldLibrary) throws -> String {
    if let meeting { return try Names.meeting(meeting, in: library).id }
    return try Self.named(by: .meeting) { try Names.meeting($0, in: library).id }
  }

  private func raceID(_ name: String?, in library: ToldLibrary) throws -> String {
    if let name { return try Names.race(name, in: library).id }
    return try Self.named(by: .race) { try Names.raceID($0, in: library) }
  }

  /// What a setting names; where it names nothing, the error tells the setting as well.
  private static func named(by setting: Setting, _ find: (String) throws -> String) throws -> String
  {
    let settings = Settings.current
    do {
      return try find(settings.text(setting) ?? "")
    } catch let error as CommandError {
      let place: String
      switch settings[setting].origin {
      case .file(let line): place = "\(settings.path ?? ""):\(line): "
      case .environment(let variable): place = "\(variable): "
      case .standard, .option: place = ""
      }
      throw CommandError(line: place + error.line, status: error.status)
    }
  }
}
