import Athletics
import Dashboard
import ReplayEngine

/// Takes a race to a point as one types it.
enum Seeking {
  /// Goes to a point: `bell`, `1000m`, `2:20.49`, `40%`, `lap 3`.
  ///
  /// - Throws: `CommandError` with status 64, naming the option, for what is no point of the race.
  static func seek(_ text: String, _ option: String, in state: inout AppState) throws {
    do {
      try state.replay?.seek(text: text)
    } catch {
      throw CommandError.usage("\(option): \(error)")
    }
  }

  /// The race time of a point.
  static func point(_ text: String, _ option: String, in state: AppState) throws -> RaceTime {
    var state = state
    try seek(text, option, in: &state)
    return state.replay?.playhead.time ?? .zero
  }
}
