import Athletics
import TerminalUI

/// Draws what lies over the panes.
enum OverlayView {
  static func draw(_ state: AppState, onto surface: inout Surface, in body: Rect) {
    guard let top = state.overlays.last else { return }
    switch top {
    case .help(let offset):
      HelpView.draw(state.keys, state.activeSection, offset: offset, onto: &surface, in: body)
    case .picker(let picker): PickerView.draw(picker, onto: &surface, in: body)
    case .search(let search): SearchView.draw(search, state, onto: &surface, in: body)
    case .ghosts(let picker): GhostPickerView.draw(picker, state, onto: &surface, in: body)
    case .travel(let travel): TravelView.draw(travel, state, onto: &surface, in: body)
    case .unit(let detail): UnitDetailView.draw(detail, state, onto: &surface, in: body)
    case .path(let athlete, let offset):
      PathView.draw(athlete, offset: offset, state, onto: &surface, in: body)
    case .sources(let sources): SourcesView.draw(sources, onto: &surface, in: body)
    case .planner(let planner): PlannerView.draw(planner, state, onto: &surface, in: body)
    case .recordDay(let asked): RecordDayView.draw(asked, onto: &surface, in: body)
    case .filter, .listQuestion: break
    }
  }
}
