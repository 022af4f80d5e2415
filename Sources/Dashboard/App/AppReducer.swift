import Athletics
import ReplayEngine
import TerminalUI

/// The one place where state changes: no clock, no input or output inside.
package enum AppReducer {
  /// Changes the state by what happened, and says what is to be done outside.
  ///
  /// - Returns: effects in the order in which they are to be run.
  package static func reduce(_ state: inout AppState, _ action: AppAction) -> [Effect] {
    let spoilerGuard = state.spoilerGuard
    if case .tick(let elapsed, let wall) = action {
      tick(elapsed, wall: wall, &state)
      GuardReducer.keep(&state, since: spoilerGuard)
      return ListsReducer.keepGuard(&state)
    }
    let before = state.followed
    let effects = step(&state, action) + ListsReducer.keepGuard(&state)
    GuardReducer.keep(&state, since: spoilerGuard)
    guard state.followed != before else { return effects }
    followingChanged(&state)
    let (added, removed) = (state.followed.subtracting(before), before.subtracting(state.followed))
    return effects + [.follow(added, notAnyMore: removed)]
  }

  private static func step(_ state: inout AppState, _ action: AppAction) -> [Effect] {
    switch action {
    case .command(let command):
      state.toast = nil
      state.replay?.isScrubbing = false
      return perform(command, on: &state)
    case .edit(let key): return OverlayReducer.edit(key, in: &state)
    case .say(let text): return SpokenCommand.perform(text, on: &state)
    case .touch(let touch): return TouchReducer.reduce(&state, touch)
    case .resize(let size):
      state.size = size
      if state.pane == .lists { return ListsReducer.fill(&state) }
    case .tick: break
    case .meetingLoaded(let meeting, let zone): show(meeting, zone: zone, in: &state)
    case .raceLoaded(let loaded, let plays):
      var replay = ReplayState(loaded, plays: plays)
      let notice = GhostReducer.carry(state.replay?.ghosts, into: &replay)
      state.replay = replay
      if let notice { state.toast = notice }
    case .sourcesLoaded(let title, let facts, let sources):
      let told = state.spoilerGuard.map { sources.map($0.told) } ?? sources
      state.overlays.append(.sources(SourcesState(title: title, facts: facts, sources: told)))
    case .ghostChoicesLoaded(let runners): GhostReducer.open(runners, in: &state)
    case .ghostLoaded(let ghost): GhostReducer.add(ghost, in: &state)
    case .recordsLoaded(let progressions): RecordsReducer.loaded(progressions, in: &state)
    case .recordScopesLoaded(let scopes): RecordsReducer.loaded(scopes, in: &state)
    case .athleteLoaded(let page): AthletesReducer.loaded(page, in: &state)
    case .athleteChoicesLoaded(let athletes):
      AthletesReducer.choicesLoaded(athletes, in: &state)
    case .athletesFound(let athletes): AthletesReducer.found(athletes, in: &state)
    case .meetingChoicesLoaded(let meetings):
      state.meetings = meetings
      pickMeeting(&state)
    case .listLoaded(let page): ListsReducer.loaded(page, in: &state)
    case .rankLoaded(let rank, let mark, let query):
      return ListsReducer.found(rank, of: mark, in: query, &state)
    case .rankFound(let rank, let place, let query):
      return ListsReducer.found(rank: rank, at: place, in: query, &state)
    case .searchFound(let text, let hits): SearchReducer.found(hits, for: text, in: &state)
    case .disciplinesLoaded(let all): ListsReducer.loaded(all, in: &state)
    case .nationsLoaded(let all): ListsReducer.loaded(all, in: &state)
    case .notice(let text): state.toast = text
    case .resumed: return [.redraw]
    }
    return []
  }

  /// What a command does, asked from the top: an open overlay, the focused part, the whole.
  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    if !state.overlays.isEmpty, let effects = OverlayReducer.perform(command, on: &state) {
      return effects
    }
    if let effects = performGlobally(command, on: &state) { return effects }
    switch state.activeSection {
    case .schedule: return ScheduleReducer.perform(command, on: &state)
    case .medals: return MedalsReducer.perform(command, on: &state)
    case .replay: return ReplayReducer.perform(command, on: &state)
    case .records: return RecordsReducer.perform(command, on: &state)
    case .athletes: return AthletesReducer.perform(command, on: &state)
    case .lists: return ListsReducer.perform(command, on: &state)
    }
  }

  private static func pickMeeting(_ state: inout AppState) {
    let current = state.programme?.meeting.id
    state.overlays.append(.picker(.meetings(state.toldMeetings, selectedID: current)))
  }

  private static func performGlobally(_ command: Command, on state: inout AppState) -> [Effect]? {
    switch command {
    case .quit: return [.leave]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .help: state.overlays.append(.help(offset: 0))
    case .palette: SearchReducer.open(.actions, in: &state)
    case .search: SearchReducer.open(.things, in: &state)
    case .pickMeeting:
      guard !state.meetings.isEmpty else { return [.loadMeetingChoices] }
      pickMeeting(&state)
    case .pickRace:
      let current = state.replay?.race.id
      state.overlays.append(.picker(.races(state.toldRaces, selectedID: current)))
    case .showBoard: show(.board, in: &state)
    case .showSchedule: show(.schedule, in: &state)
    case .showMedals: show(.medals, in: &state)
    case .showReplay: show(.replay, in: &state)
    case .showRecords:
      show(.records, in: &state)
      return RecordsReducer.opened(&state)
    case .showAthletes:
      show(.athletes, in: &state)
      return AthletesReducer.opened(&state)
    case .showLists:
      show(.lists, in: &state)
      return ListsReducer.opened(&state)
    case .focusNext: moveFocus(by: 1, in: &state)
    case .focusPrevious: moveFocus(by: -1, in: &state)
    case .enlarge: enlarge(&state)
    case .back: goBack(&state)
    case .zone: state.zones.cycle()
    case .timeTravel:
      guard let programme = state.programme else {
        state.toast = "no meeting is loaded: M chooses one"
        return []
      }
      state.overlays.append(.travel(TravelState(programme, now: state.clock.instant)))
    case .spoilerGuard:
      GuardReducer.toggle(&state)
      clockChanged(&state)
    case .planner: state.overlays.append(.planner(PlannerState(state.replay)))
    case .wallClock:
      state.clock.returnToReal(wall: state.wall)
      clockChanged(&state)
    default: return nil
    }
    return []
  }

  /// Shows a pane as its tab does.
  static func show(_ pane: Pane, in state: inout AppState) {
    state.pane = pane
    state.isEnlarged = false
    state.origin = nil
    if let section = pane.section { state.focus = section }
  }

  /// Goes where a command has its meaning, unless it has one here or everywhere.
  static func focus(for command: Command, in state: inout AppState) {
    let scopes = state.keys.bindings.filter { $0.command == command }.map(\.scope)
    guard !scopes.contains(.everywhere), !scopes.contains(state.activeSection.scope),
      let section = Section.allCases.first(where: { scopes.contains($0.scope) })
    else { return }
    if state.pane == .board, Section.onBoard.contains(section) {
      state.focus = section
    } else {
      show(section.pane, in: &state)
    }
  }

  private static func moveFocus(by step: Int, in state: inout AppState) {
    if state.pane == .medals {
      state.medals.half = state.medals.half == .nations ? .medals : .nations
      return
    }
    if state.pane == .records { return RecordsReducer.moveFocus(&state) }
    if state.pane == .athletes { return AthletesReducer.stepPart(by: step, &state) }
    if state.pane == .replay { return ReplayFocusReducer.moveFocus(by: step, in: &state) }
    guard state.pane == .board else { return }
    let all = Section.onBoard
    let index = all.firstIndex(of: state.focus) ?? 0
    state.focus = all[(index + step + all.count) % all.count]
  }

  private static func enlarge(_ state: inout AppState) {
    if ReplayFocusReducer.enlarge(&state) { return }
    if state.pane == .records { return state.records.isGraphAlone.toggle() }
    if state.pane == .athletes { return state.athletes.isAlone.toggle() }
    if state.pane == .board {
      state.pane = state.focus.pane
      state.isEnlarged = true
    } else if state.isEnlarged {
      state.pane = .board
      state.isEnlarged = false
    }
  }

  private static func goBack(_ state: inout AppState) {
    if ReplayFocusReducer.goBack(&state) { return }
    if state.pane == .replay, let origin = state.origin { return origin.restore(&state) }
    if state.pane == .records, RecordsReducer.goBack(&state) { return }
    if state.pane == .athletes, AthletesReducer.goBack(&state) { return }
    if state.activeSection == .medals, state.medals.half == .medals {
      state.medals.half = .nations
    } else if !state.schedule.filter.isEmpty, state.activeSection == .schedule {
      ScheduleReducer.setFilter(ScheduleFilter(), in: &state)
    } else if state.pane != .board {
      state.pane = .board
      state.isEnlarged = false
    }
  }

  private static func show(_ meeting: Meeting, zone: ZoneRules, in state: inout AppState) {
    let programme = Programme(meeting, zone: zone)
    state.programme = programme
    state.zones.venue = zone
    state.zones.venueCity = meeting.venue.city
    state.schedule = ScheduleState()
    state.schedule.refresh(programme, at: state.clock.instant)
    state.medals = MedalsState()
    clockChanged(&state)
    AthletesReducer.meetingLoaded(&state)
  }

  /// Shows a filtered schedule anew when other athletes, nations or events are followed.
  private static func followingChanged(_ state: inout AppState) {
    guard state.schedule.filter.followed != nil else { return }
    var filter = state.schedule.filter
    filter.followed = state.followed
    ScheduleReducer.setFilter(filter, in: &state)
  }

  /// Brings schedule and medal table to the same instant after the clock has moved.
  static func clockChanged(_ state: inout AppState) {
    RecordsReducer.clockChanged(&state)
    AthletesReducer.clockChanged(&state)
    guard let programme = state.programme else { return }
    let before = state.medals.finals.count
    state.medals.refresh(programme, at: state.clock.instant)
    if before != state.medals.finals.count, !state.schedule.filter.text.isEmpty {
      state.schedule.refresh(programme, at: state.clock.instant)
    }
    state.schedule.followClock(state.clock.instant, in: programme)
  }

  private static func tick(_ elapsed: Duration, wall: Instant, _ state: inout AppState) {
    state.wall = wall
    let before = state.clock.instant
    state.clock.advance(by: elapsed, wall: wall)
    if state.clock.instant.milliseconds / 1000 != before.milliseconds / 1000 {
      clockChanged(&state)
    }
    state.replay?.advance(by: elapsed)
  }
}
