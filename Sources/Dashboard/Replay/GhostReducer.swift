import Athletics
import ReplayEngine
import TerminalUI

/// What keys do to the ghosts, in the picker and beside it.
enum GhostReducer {
  /// Asks for everybody who can be chosen; the picker opens once they are there.
  static func choose(in state: inout AppState) -> [Effect] {
    guard state.replay != nil else {
      state.toast = "no race is open: / chooses one"
      return []
    }
    return [.loadGhostChoices]
  }

  /// Opens the picker.
  static func open(_ runners: [RunnerSummary], in state: inout AppState) {
    guard let race = state.replay?.race else { return }
    state.overlays.append(.ghosts(GhostPickerState(runners, of: state.toldRaces, beside: race)))
  }

  /// A key in the picker, which stays open but for Escape.
  ///
  /// - Returns: `nil` when the picker closes.
  static func edit(
    _ key: Key,
    _ picker: inout GhostPickerState,
    in state: inout AppState
  ) -> [Effect]? {
    let chosen = count(state)
    switch key.code {
    case .escape: return nil
    case .enter: return take(&picker, in: &state)
    case .up, .backTab: picker.move(by: -1, chosen: chosen)
    case .down, .tab: picker.move(by: 1, chosen: chosen)
    case .pageUp: picker.move(by: -ScheduleReducer.page, chosen: chosen)
    case .pageDown: picker.move(by: ScheduleReducer.page, chosen: chosen)
    case _ where removes(key, picker): return take(&picker, in: &state)
    default: _ = picker.edit(key)
    }
    return []
  }

  /// Puts in or takes out what is chosen in the picker.
  static func take(_ picker: inout GhostPickerState, in state: inout AppState) -> [Effect] {
    switch picker.selected {
    case .chosen(let index):
      remove(index, in: &state)
      picker.settle(chosen: count(state))
    case .nobody:
      set([], in: &state)
      picker.settle(chosen: 0)
    case .you: return takeOwn(picker.input.text, in: &state)
    case .runner:
      guard let item = picker.item(of: picker.selected) else { return [] }
      let id = item.runner.raceID
      let place = item.runner.runner
      return toggle(.runner(raceID: id, runner: place), in: &state) { ghost in
        ghost.raceID == id && ghost.runner == place
      }
    }
    return []
  }

  /// Puts a ghost into the race, at the end of the line.
  static func add(_ ghost: Ghost, in state: inout AppState) {
    let ghosts = Self.ghosts(state)
    guard state.replay != nil, !ghosts.contains(ghost) else { return }
    guard ghosts.count < Ghost.limit else { return refuse(&state) }
    set(ghosts + [ghost], in: &state)
    if ghost.isEstimated {
      state.toast =
        ghost.raceID == nil
        ? "\(ghost.label): typical splits, all of it estimated"
        : "\(ghost.label): the finish alone is known, the way is estimated"
    }
  }

  /// Lets the ghosts meet the race at the other end.
  static func toggleAlignment(_ replay: inout ReplayState, _ state: inout AppState) {
    guard !replay.ghosts.runs.isEmpty else {
      state.toast = "no ghosts are in the race: o chooses some"
      return
    }
    let isAtGun = replay.ghosts.alignment == .gun
    replay.alignGhosts(at: isAtGun ? .finish : .gun)
    let meaning =
      isAtGun
      ? "ghosts meet the race at its finish: all arrive with the winner"
      : "ghosts meet the race at its gun: all start together"
    let stays = replay.ghosts.runs.first { $0.alignment != replay.ghosts.alignment }
    state.toast = stays.map { "\($0.ghost.label) has no finish and stays at the gun" } ?? meaning
  }

  /// Takes the ghosts of the race before along, where they make sense: over the same distance, and
  /// not the race they are from.
  static func carry(_ before: GhostCompany?, into replay: inout ReplayState) -> String? {
    guard let before else { return nil }
    replay.alignGhosts(at: before.alignment)
    let race = replay.race
    let all = before.runs.map(\.ghost)
    let kept = all.filter { $0.distance == race.distance && $0.raceID != race.id }
    replay.setGhosts(kept)
    let left = all.count - kept.count
    guard left > 0 else { return nil }
    return left == 1
      ? "a ghost stays behind: it is of this race, or of another distance"
      : "\(left) ghosts stay behind: they are of this race, or of another distance"
  }

  /// Whether a key takes a chosen ghost away: with nothing typed, Backspace and `x` do.
  private static func removes(_ key: Key, _ picker: GhostPickerState) -> Bool {
    guard case .chosen = picker.selected, picker.input.text.isEmpty else { return false }
    return key.code == .backspace || key.code == .delete || key == .character("x")
  }

  private static func takeOwn(_ text: String, in state: inout AppState) -> [Effect] {
    guard let race = state.replay?.race else { return [] }
    guard !text.isEmpty else {
      state.toast = "type a time of your own, such as 4:10, then Enter"
      return []
    }
    do {
      let mark = try OwnTime.read(text, beside: race)
      return toggle(.you(mark, raceID: race.id), in: &state) { ghost in
        ghost.raceID == nil && ghost.mark == mark.printed
      }
    } catch {
      state.toast = "\(error)"
      return []
    }
  }

  /// Takes a ghost out that is in, and asks for one that is not.
  private static func toggle(
    _ request: GhostRequest,
    in state: inout AppState,
    isIt: (Ghost) -> Bool
  ) -> [Effect] {
    if let index = ghosts(state).firstIndex(where: isIt) {
      remove(index, in: &state)
      return []
    }
    guard count(state) < Ghost.limit else {
      refuse(&state)
      return []
    }
    return [.loadGhost(request)]
  }

  private static func remove(_ index: Int, in state: inout AppState) {
    var ghosts = Self.ghosts(state)
    guard ghosts.indices.contains(index) else { return }
    ghosts.remove(at: index)
    set(ghosts, in: &state)
  }

  private static func refuse(_ state: inout AppState) {
    state.toast = "no more than \(Ghost.limit) ghosts: take one out first"
  }

  private static func set(_ ghosts: [Ghost], in state: inout AppState) {
    state.replay?.setGhosts(ghosts)
  }

  private static func ghosts(_ state: AppState) -> [Ghost] {
    state.replay?.ghosts.runs.map(\.ghost) ?? []
  }

  /// How many ghosts are in the race.
  static func count(_ state: AppState) -> Int { state.replay?.ghosts.runs.count ?? 0 }
}
