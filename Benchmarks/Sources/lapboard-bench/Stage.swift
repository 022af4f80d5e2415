import Athletics
import BundledAssets
import Dashboard
import MeetingFormats
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// What the benchmarks draw: the dashboard as it opens, on the bundled facts.
struct Stage {
  /// The facts as they are compiled in.
  let facts: Facts
  /// The same in memory, to be asked.
  let library: Library

  /// Reads the facts.
  init() throws {
    facts = try FactsReader.read(AssetCatalog.files)
    library = try Library.inMemory(facts)
  }

  /// A race of the facts.
  func race(_ id: String) throws -> Race {
    guard let race = try library.race(id: id) else { throw StageError.missing(id) }
    return race
  }

  /// A meeting of the facts.
  func meeting(_ id: String) throws -> Meeting {
    guard let meeting = try library.meeting(id: id) else { throw StageError.missing(id) }
    return meeting
  }

  /// The dashboard on a pane, with Nanjing 2025 on its second day and a race in its middle.
  func state(_ pane: Pane, _ size: Size, race: Race) throws -> AppState {
    let noon = Instant(date: CalendarDate(year: 2025, month: 3, day: 22), secondsOfDay: 43_200)
    let venue = ZoneRules(
      id: "Asia/Shanghai",
      initialOffsetSeconds: 8 * 3600,
      initialAbbreviation: "UTC+8"
    )
    var state = AppState(
      size: size,
      pane: pane,
      clock: MeetingClock(at: noon, isReal: false),
      wall: noon,
      zones: ZoneDisplay(viewer: .utc),
      meetings: try library.meetings(),
      races: try library.races()
    )
    _ = AppReducer.reduce(&state, .meetingLoaded(try meeting("wic-nanjing-2025"), zone: venue))
    _ = AppReducer.reduce(&state, .raceLoaded(LoadedRace(race), plays: true))
    state.replay?.seek(perMille: 400)
    return state
  }
}

/// What can be wrong with the facts a benchmark needs.
enum StageError: Error {
  /// The facts have no race or meeting of this id.
  case missing(String)
}
