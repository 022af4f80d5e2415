import Athletics
import TerminalUI

/// What keys do in the search, and where it leads.
enum SearchReducer {
  /// The most that is remembered.
  private static let memory = 8

  /// Opens the search over whatever there is.
  static func open(_ lead: SearchState.Lead, in state: inout AppState) {
    state.overlays.append(.search(SearchState(lead, state.keys, recent: state.recent)))
  }

  /// Opens it with the beginning of a line that is written out with a value.
  static func say(_ text: String, in state: inout AppState) {
    var search = SearchState(.actions, state.keys, recent: state.recent)
    search.begin(text)
    state.overlays.append(.search(search))
  }

  /// A key; the search is put back on top where it stays open.
  static func edit(_ key: Key, _ search: SearchState, in state: inout AppState) -> [Effect] {
    var search = search
    var effects: [Effect] = []
    switch key.code {
    case .escape: return []
    case .enter where search.selectedEntry == .spoken && !isSpoken(search):
      search.begin(SpokenCommand.seek)
    case .enter: return chosen(search, in: &state)
    case .up, .backTab: search.move(by: -1)
    case .down, .tab: search.move(by: 1)
    case .pageUp: search.move(by: -ScheduleReducer.page)
    case .pageDown: search.move(by: ScheduleReducer.page)
    default:
      if search.edit(key) { effects = [.search(search.text, through: state.listedThrough)] }
    }
    state.overlays.append(.search(search))
    return effects
  }

  /// What the library found; what has happened by the meeting clock, where later things are hidden.
  static func found(_ hits: [SearchHit], for text: String, in state: inout AppState) {
    guard case .search(var search) = state.overlays.last else { return }
    let through = state.listedThrough
    let shown = hits.filter { hit in
      guard let through, hit.kind == .race, let date = hit.date else { return true }
      return date.lastDay <= through
    }
    search.take(shown, for: text)
    state.overlays[state.overlays.count - 1] = .search(search)
  }

  /// What Enter does with what was chosen, or with the words themselves.
  static func chosen(_ search: SearchState, in state: inout AppState) -> [Effect] {
    if isSpoken(search) { return SpokenCommand.perform(search.input.text, on: &state) }
    guard let entry = search.selectedEntry, entry != .spoken else { return [] }
    state.recent.removeAll { $0 == entry }
    state.recent.insert(entry, at: 0)
    state.recent = Array(state.recent.prefix(memory))
    switch entry {
    case .spoken: return []
    case .action(let command):
      AppReducer.focus(for: command, in: &state)
      return AppReducer.perform(command, on: &state)
    case .hit(let hit): return go(to: hit, in: &state)
    }
  }

  static func isSpoken(_ search: SearchState) -> Bool {
    SpokenCommand.isSpoken(search.input.text)
  }

  private static func go(to hit: SearchHit, in state: inout AppState) -> [Effect] {
    switch hit.kind {
    case .athlete:
      guard let athlete = hit.athlete else { return [] }
      AppReducer.show(.athletes, in: &state)
      return [.loadAthlete(athlete)]
    case .race:
      AppReducer.show(.replay, in: &state)
      return [.loadRace(id: hit.id, plays: true)]
    case .meeting:
      AppReducer.show(.board, in: &state)
      return [.loadMeeting(id: hit.id)]
    case .event:
      guard let query = MarkQuery(eventID: hit.id) else { return [] }
      AppReducer.show(.lists, in: &state)
      return ListsReducer.open(query, in: &state)
    case .nation:
      AppReducer.show(.medals, in: &state)
      if state.medals.rows.contains(where: { $0.nation == hit.id }) {
        state.medals.half = .nations
        state.medals.nation = hit.id
        state.medals.medal = 0
      } else {
        let meeting = state.programme.map { " at \($0.meeting.shortName)" } ?? ""
        state.toast = "\(hit.id) has no medal\(meeting) by the meeting clock"
      }
      return []
    }
  }
}
