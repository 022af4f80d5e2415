package import Athletics
import ReplayEngine
package import TerminalUI

/// Everything the screen shows, as one value; only `AppReducer` changes it.
package struct AppState: Sendable {
  /// Columns and rows of the screen.
  package var size: Size
  /// What fills the body.
  package var pane: Pane
  /// The part of the board that keys go to.
  package var focus: Section
  /// Where Esc leads back to from a replay that was opened from a result.
  package var origin: ReplayOrigin?
  /// Whether the pane was reached by enlarging a part of the board.
  package var isEnlarged = false
  /// What lies over the panes, the last one on top.
  package var overlays: [Overlay] = []
  /// The clock of the timetable.
  package var clock: MeetingClock
  /// Whether the header shows the clock; a picture of a race alone has none.
  package var showsClock = true
  /// The real time, as last told.
  package var wall: Instant
  /// The viewer's and the venue's zones, and which of them are shown.
  package var zones: ZoneDisplay
  /// Meetings that can be chosen.
  package var meetings: [MeetingSummary]
  /// Races that can be chosen, in the order of the picker.
  package var races: [RaceSummary]
  /// The meeting shown, with what the clock makes of it; `nil` until one is loaded.
  package var programme: Programme?
  /// Selection and filters of the schedule.
  package var schedule = ScheduleState()
  /// Rule, order and selection of the medal table.
  package var medals = MedalsState()
  /// Events, dates and selection of the records.
  package var records = RecordsState()
  /// The athlete shown.
  package var athletes = AthletesState()
  /// The list shown.
  package var lists = ListsState()
  /// Whether what is later than the meeting clock stays hidden.
  package var hidesSpoilers = false
  /// The race that runs; `nil` until one is loaded.
  package var replay: ReplayState?
  /// The race that is open and stays hidden, as it is later than the meeting clock.
  package var withheld: ReplayState?
  /// Nations and athletes that are followed, as their codes and names.
  package var followed: Set<String> = []
  /// What the search went to, the last first.
  package var recent: [SearchEntry] = []
  /// A sentence at the top right, until the next key.
  package var toast: String?
  /// Which key asks for what.
  package let keys: KeyMap

  /// A screen before anything is loaded.
  package init(
    size: Size,
    pane: Pane = .board,
    clock: MeetingClock,
    wall: Instant,
    zones: ZoneDisplay,
    meetings: [MeetingSummary] = [],
    races: [RaceSummary] = [],
    keys: KeyMap = .standard
  ) {
    self.size = size
    self.pane = pane
    focus = pane.section ?? .replay
    self.clock = clock
    self.wall = wall
    self.zones = zones
    self.meetings = meetings
    self.races = races
    self.keys = keys
  }

  /// The part that keys go to; on the board one that is there.
  package var activeSection: Section {
    pane.section ?? (Section.onBoard.contains(focus) ? focus : .replay)
  }

  /// The part of the replay that keys go to: the chosen one where it is on the screen.
  package var replayBox: ReplayBox {
    guard pane == .replay, let replay else { return .course }
    if replay.focus.isEnlarged { return replay.focus.box }
    let places = ReplayLayout.places(of: replay, in: AppView.body(of: size))
    return ReplayLayout.focus(of: replay, among: places)
  }

  /// Whether anything moves by itself, so that frames follow one another.
  package var isMoving: Bool {
    (replay?.playhead.isPlaying ?? false) || (clock.isRunning && !clock.isReal)
  }

  /// Whether the replay is on the screen.
  package var showsReplay: Bool { pane == .board || pane == .replay }
}
