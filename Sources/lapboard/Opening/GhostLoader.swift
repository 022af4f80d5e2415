import Athletics
import MeetingLibrary
import ReplayEngine

/// Makes ghosts of what the library knows.
struct GhostLoader {
  let library: Library

  /// A runner of a race; `nil` where nothing is known of the runner's way.
  func ghost(_ runner: Int, of race: Race) throws -> Ghost? {
    let shape = TypicalShape(for: race, with: try Kin.runs(of: race, in: library))
    return Ghost(of: Replay(race: race, shape: shape), runner: runner)
  }

  /// A time of one's own beside a race, with the splits that are typical of the event for it.
  func you(_ mark: TimeMark, beside race: Race) throws -> Ghost? {
    let runs = Kin.finished([race]) + (try Kin.allRuns(of: race, in: library))
    let shape = TypicalShape(for: mark.time, over: race.distance, from: runs)
    return Ghost(you: mark, over: race.distance, shape: shape)
  }
}
