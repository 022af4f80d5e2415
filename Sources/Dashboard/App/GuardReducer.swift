import Athletics
import ReplayEngine

/// Takes away what the spoiler guard hides, whatever came into the state and whenever.
enum GuardReducer {
  /// Hides what is later than the meeting clock, or shows it again.
  static func toggle(_ state: inout AppState) {
    state.hidesSpoilers.toggle()
    state.toast =
      state.hidesSpoilers
      ? "spoiler guard on: nothing later than the meeting clock is shown; x shows it again"
      : "spoiler guard off"
  }

  /// Brings the state in line with the guard after anything has happened.
  ///
  /// - Parameters:
  ///   - state: what may hold something later.
  ///   - before: the guard until then.
  static func keep(_ state: inout AppState, since before: SpoilerGuard?) {
    keepRace(&state)
    guard let now = state.spoilerGuard else { return }
    keepCompany(&state)
    guard before.map({ now.until < $0.until }) ?? true else { return }
    forget(&state)
  }

  /// A race that is later waits out of sight, and comes back once it may be shown.
  private static func keepRace(_ state: inout AppState) {
    if var replay = state.replay {
      state.withheld = nil
      guard state.hides(raceID: replay.race.id, on: replay.race.date) else { return }
      replay.playhead.pause()
      state.withheld = replay
      state.replay = nil
    } else if let replay = state.withheld,
      !state.hides(raceID: replay.race.id, on: replay.race.date)
    {
      state.replay = replay
      state.withheld = nil
    }
  }

  /// Ghosts and lights of later races leave the race.
  private static func keepCompany(_ state: inout AppState) {
    guard let replay = state.replay else { return }
    let ghosts = replay.ghosts.runs.map(\.ghost)
    let told = ghosts.filter { !state.hides(raceID: $0.raceID, on: $0.date) }
    if told.count < ghosts.count {
      state.replay?.setGhosts(told)
      state.toast = "ghosts of races later than the meeting clock stay behind"
    }
    let lights = replay.lights.filter { !state.hides(raceID: $0.raceID, on: $0.date) }
    if lights.count < replay.lights.count { state.replay?.setLights(lights) }
  }

  /// What was found or opened before it had to be hidden.
  private static func forget(_ state: inout AppState) {
    state.origin = nil
    state.overlays.removeAll { !$0.followsClock }
    state.recent.removeAll { entry in
      guard case .hit(let hit) = entry else { return false }
      return hit.kind == .race || hit.kind == .athlete
    }
  }
}

extension Overlay {
  /// Whether it asks the meeting clock each time it is drawn, or tells of nothing that happens.
  fileprivate var followsClock: Bool {
    switch self {
    case .help, .unit, .path, .travel, .filter, .listQuestion: true
    case .sources, .picker, .search, .ghosts, .planner, .recordDay: false
    }
  }
}
