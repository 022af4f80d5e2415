import Athletics
@testable import Dashboard
import TerminalUI

/// Everything that can lie over the panes, for tests that go through all of it.
enum OverlayCase: CaseIterable {
  case none, help, races, ghosts, meetings, palette, travel, unit, path, sources, filter, planner
  case events, rank
}

extension DashboardDriver {
  /// Puts something on top, whatever the pane.
  mutating func open(_ overlay: OverlayCase) {
    switch overlay {
    case .none: break
    case .help: perform(.help)
    case .races: perform(.pickRace)
    case .ghosts: send(.ghostChoicesLoaded(Self.everybody))
    case .meetings: perform(.pickMeeting)
    case .palette: perform(.palette)
    case .travel: perform(.timeTravel)
    case .unit:
      set { $0.overlays.append(.unit(UnitDetailState(unitID: "w-3000m-final"))) }
    case .path: set { $0.overlays.append(.path(athlete: "Jakob Ingebrigtsen", offset: 0)) }
    case .sources: perform(.source)
    case .planner: perform(.planner)
    case .events: set { $0.overlays.append(.picker(.events([], selectedID: nil))) }
    case .rank: set { $0.overlays.append(.listQuestion(ListQuestion(.rank, "12"))) }
    case .filter: set { $0.overlays.append(.filter(TextInput("men"))) }
    }
  }
}
