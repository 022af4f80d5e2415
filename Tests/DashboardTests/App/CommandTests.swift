import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("Command")
struct CommandTests {
  /// What a command can change, as far as a user can tell.
  private struct Traces: Equatable {
    var frame: Frame
    var effects: Int
    var playhead: Playhead?
    var clock: MeetingClock
    var zones: ZoneDisplay
    var overlays: [Overlay]

    init(_ driver: DashboardDriver) {
      frame = driver.frame
      effects = driver.effects.count
      playhead = driver.state.replay?.playhead
      clock = driver.state.clock
      zones = driver.state.zones
      overlays = driver.state.overlays
    }
  }

  /// A dashboard in the middle of everything, so that each direction leads somewhere.
  private func busy(_ pane: Pane) throws -> DashboardDriver {
    let size = Size(width: 80, height: 24)
    var driver = try DashboardDriver(size, pane: pane, at: try instant("2025-03-22T11:40:00Z"))
    driver.set { state in
      state.replay?.playhead.seek(to: RaceTime(ticks: 1_000_000))
      state.replay?.playhead.faster()
      state.replay?.choose(1)
      state.medals.move(by: 3)
      state.schedule.filter.medalEventsOnly = true
    }
    if pane == .lists { driver.press("7", "Down") }
    return driver
  }

  /// What changes nothing because it asks for what there is already.
  private func isThereAlready(_ command: Command, _ driver: DashboardDriver) -> Bool {
    let pane = driver.state.pane
    return switch command {
    case .showBoard, .showSchedule, .showMedals, .showReplay, .showRecords, .showAthletes,
      .showLists:
      command == pane.command
    case .focusNext, .focusPrevious: pane != .board && pane != .medals
    case .enlarge: pane != .board
    case .back: pane == .board
    case .left: pane == .medals
    case .wallClock: driver.state.clock.isReal
    default: false
    }
  }

  @Test("every command does something, or says why not", arguments: Command.allCases)
  func doesSomething(command: Command) throws {
    for pane in Pane.allCases {
      var driver = try busy(pane)
      let before = Traces(driver)
      driver.perform(command)
      let isSilent = Traces(driver) == before
      #expect(!isSilent || isThereAlready(command, driver), "\(command) on \(pane)")
    }
  }

  @Test("without a meeting and a race every command still answers", arguments: Command.allCases)
  func nothingLoaded(command: Command) throws {
    for pane in Pane.allCases {
      var driver = try DashboardDriver(empty: Size(width: 80, height: 24), pane: pane)
      let before = Traces(driver)
      driver.perform(command)
      let isSilent = Traces(driver) == before
      #expect(!isSilent || isThereAlready(command, driver), "\(command) on \(pane)")
    }
  }

  @Test("no command harms what lies on top", arguments: Command.allCases)
  func overlays(command: Command) throws {
    let board = try busy(.board)
    for open in OverlayCase.allCases {
      var driver = board
      driver.open(open)
      driver.perform(command)
      #expect(driver.frame.size == driver.state.size, "\(command) over \(open)")
    }
  }

  @Test("every command has a key, a title of its own, and is in the palette")
  func reachable() {
    let palette = ActionIndex(.standard).all
    for command in Command.allCases {
      #expect(!KeyMap.standard.keys(for: command).isEmpty, "\(command) has no key")
      #expect(palette.contains(.action(command)) == (command != .palette), "\(command)")
    }
    #expect(Set(Command.allCases.map(\.title)).count == Command.allCases.count)
  }

  @Test("no race, however poor, ends the program", arguments: Command.allCases)
  func emptyRace(command: Command) throws {
    var race = try TestFacts.race("lievin-2025-mile")
    race.runners = []
    race.leaderSplits = []
    var driver = try DashboardDriver(Size(width: 80, height: 24), pane: .replay)
    driver.send(.raceLoaded(LoadedRace(race), plays: true))
    driver.perform(command)
    #expect(driver.frame.size == driver.state.size)
  }
}
