import Athletics
import TerminalUI

/// What commands do while the schedule has the focus.
enum ScheduleReducer {
  /// Rows that a page key moves by.
  static let page = 10

  static func perform(_ command: Command, on state: inout AppState) -> [Effect] {
    guard let programme = state.programme else {
      state.toast = "no meeting is loaded: M chooses one"
      return []
    }
    if ClockReducer.perform(command, on: &state) { return [] }
    let meeting = programme.meeting
    switch command {
    case .up: state.schedule.move(by: -1, in: meeting)
    case .down: state.schedule.move(by: 1, in: meeting)
    case .pageUp: state.schedule.move(by: -page, in: meeting)
    case .pageDown: state.schedule.move(by: page, in: meeting)
    case .first: state.schedule.move(by: -meeting.units.count, in: meeting)
    case .last: state.schedule.move(by: meeting.units.count, in: meeting)
    case .left, .right, .day: stepDay(back: command == .left, in: &state)
    case .sex: stepSex(in: &state)
    case .medalEvents: changeFilter(in: &state) { $0.medalEventsOnly.toggle() }
    case .followedOnly: showFollowed(in: &state)
    case .followEvent:
      if let unit = state.schedule.selectedID.flatMap(programme.unit) {
        Following.toggle(Following.name(of: unit.event), in: &state)
      }
    case .clearFilters: setFilter(ScheduleFilter(), in: &state)
    case .filter:
      state.overlays.append(.filter(TextInput(state.schedule.filter.text)))
    case .nextMatch: state.schedule.move(by: 1, in: meeting)
    case .previousMatch: state.schedule.move(by: -1, in: meeting)
    case .open: openUnit(in: &state)
    case .source: return source(programme, state)
    case .follow: follow(programme, in: &state)
    default: state.toast = "\(command.title): not in the schedule"
    }
    return []
  }

  static func setFilter(_ filter: ScheduleFilter, in state: inout AppState) {
    guard let programme = state.programme else { return }
    state.schedule.filter = filter
    state.schedule.refresh(programme, at: state.clock.instant)
    state.schedule.followClock(state.clock.instant, in: programme)
  }

  private static func changeFilter(
    in state: inout AppState,
    _ change: (inout ScheduleFilter) -> Void
  ) {
    var filter = state.schedule.filter
    change(&filter)
    setFilter(filter, in: &state)
  }

  private static func showFollowed(in state: inout AppState) {
    if state.schedule.filter.followed == nil, state.followed.isEmpty {
      state.toast = "nobody is followed yet: f follows an athlete or nation, F an event"
      return
    }
    let followed = state.followed
    changeFilter(in: &state) { $0.followed = $0.followed == nil ? followed : nil }
  }

  private static func stepDay(back: Bool, in state: inout AppState) {
    guard let meeting = state.programme?.meeting else { return }
    let days: [CalendarDate?] = [nil] + Set(meeting.units.map(\.date)).sorted()
    let index = days.firstIndex(of: state.schedule.filter.day) ?? 0
    let next = days[(index + (back ? days.count - 1 : 1)) % days.count]
    changeFilter(in: &state) { $0.day = next }
  }

  private static func stepSex(in state: inout AppState) {
    guard let meeting = state.programme?.meeting else { return }
    let present = Sex.allCases.filter { sex in meeting.units.contains { $0.event.sex == sex } }
    let all: [Sex?] = [nil] + present
    let index = all.firstIndex(of: state.schedule.filter.sex) ?? 0
    changeFilter(in: &state) { $0.sex = all[(index + 1) % all.count] }
  }

  private static func openUnit(in state: inout AppState) {
    guard let id = state.schedule.selectedID else { return }
    state.overlays.append(.unit(UnitDetailState(unitID: id)))
  }

  private static func source(_ programme: Programme, _ state: AppState) -> [Effect] {
    guard let unit = state.schedule.selectedID.flatMap(programme.unit) else { return [] }
    return [SourceRequest.unit(unit, in: programme, at: state.clock.instant)]
  }

  /// Follows the winner shown of the unit, where its results may be shown.
  private static func follow(_ programme: Programme, in state: inout AppState) {
    guard let unit = state.schedule.selectedID.flatMap(programme.unit),
      let first = programme.timetable.results(of: unit, at: state.clock.instant).first
    else {
      state.toast = "open a result to follow an athlete, or a nation in the medal table"
      return
    }
    Following.toggle(first.athlete.name, in: &state)
  }
}
