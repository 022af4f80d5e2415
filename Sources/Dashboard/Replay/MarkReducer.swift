import Athletics
import ReplayEngine

/// Marks runners of the race on the screen.
enum MarkReducer {
  /// Marks the runner that a text stands for, the chosen one without a text, or takes the mark away.
  static func mark(_ text: String, in state: inout AppState) {
    guard var replay = state.replay else {
      state.toast = "no race is open to mark a runner in"
      return
    }
    let found = text.isEmpty ? [replay.chosen] : RunnerSearch.runners(text, in: replay.race)
    guard let runner = found.first, replay.race.runners.indices.contains(runner) else {
      state.toast = "no runner with the bib or name \"\(text)\" in this race"
      return
    }
    guard found.count == 1 else {
      let names = found.prefix(4).map { replay.label(ofMarked: $0) }.joined(separator: ", ")
      state.toast = "\(found.count) runners: \(names)\(found.count > 4 ? ", …" : "")"
      return
    }
    replay.mark(runner)
    if let place = replay.marked.firstIndex(of: runner) {
      replay.choose(runner)
      let spot = replay.markedSpots[place]?.brief ?? "unknown"
      state.toast = "▼ \(replay.label(ofMarked: runner)), when the winner finished: \(spot)"
    } else {
      state.toast = "no longer marked: \(replay.label(ofMarked: runner))"
    }
    state.replay = replay
    if !state.showsReplay { AppReducer.show(.replay, in: &state) }
  }
}
