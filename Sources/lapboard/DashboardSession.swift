import Athletics
import Dashboard
import Foundation
import MeetingLibrary
import NCursesTerminal
import ReplayEngine
import TerminalUI

/// One run of the dashboard on the terminal, from the first frame to the restored screen.
struct DashboardSession {
  let start: StartOptions
  let display: DisplayOptions
  let libraryOptions: LibraryOptions
  /// The pane shown first.
  let pane: Pane
  /// The race shown, as typed.
  let race: String?
  /// What runs beside the runners.
  var beside: ReplayOptions?
  /// Readies the state before the first frame: a rate, a point of the race.
  var prepare: (inout AppState) throws -> Void = { _ in }

  /// Runs until the user leaves.
  ///
  /// - Throws: `CommandError` before the screen is taken; `ExitCode` never.
  func run() throws {
    let asked = try libraryOptions.ask { library in
      try start.state(
        pane: pane,
        race: race,
        beside: beside,
        size: Size(width: 80, height: 24),
        library: ToldLibrary(library, spoilerGuard: start.spoilers.spoilerGuard),
        plays: true
      )
    }
    var state = asked.value
    let notice = asked.notice
    if let notice { state.toast = notice }
    try prepare(&state)
    let ending = try show(state, EffectRunner(library: asked.library))
    if let notice, !libraryOptions.quiet { StandardStreams.say(notice) }
    if case .interrupted(let signal) = ending { TerminalRestore.leave(by: signal) }
  }

  private func show(
    _ state: AppState,
    _ runner: EffectRunner
  ) throws -> AppLoop<ContinuousClock>.Ending {
    let type = ProcessInfo.processInfo.environment["TERM"] ?? ""
    let options = display.terminalOptions()
    let terminal: NCursesTerminal
    do {
      terminal = try NCursesTerminal.open(options, type: type)
    } catch {
      throw CommandError.failure("\(error)")
    }
    defer { terminal.close() }
    var state = state
    state.size = terminal.size
    var loop = AppLoop(
      state: state,
      terminal: terminal,
      clock: ContinuousClock(),
      wall: { Zones.now },
      run: runner.run
    )
    return loop.runUntilEnd()
  }
}
