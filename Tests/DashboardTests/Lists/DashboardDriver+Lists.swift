import Athletics
@testable import Dashboard
import TerminalUI

extension DashboardDriver {
  /// The lists pane with the men's list of an event.
  static func lists(
    _ discipline: String = "mile",
    size: Size = Size(width: 120, height: 36)
  ) throws -> DashboardDriver {
    var driver = try DashboardDriver(size)
    driver.press("7")
    driver.set { _ = ListsReducer.show(MarkQuery(discipline: discipline, sex: .men), in: &$0) }
    driver.send(AppAction.resize(size))
    return driver
  }
}
