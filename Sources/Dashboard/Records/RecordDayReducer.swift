import Athletics
import TerminalUI

/// What keys do while the day of the book is chosen.
enum RecordDayReducer {
  /// - Returns: whether the dialogue stays open.
  static func edit(_ key: Key, _ asked: inout RecordDayState, in state: inout AppState) -> Bool {
    switch key.code {
    case .escape: return false
    case .enter: return !take(&asked, in: &state)
    case .up, .backTab: asked.selected = max(0, asked.selected - 1)
    case .down, .tab: asked.selected = min(asked.offers.count - 1, asked.selected + 1)
    default:
      if asked.input.handle(key) { asked.complaint = nil }
    }
    return true
  }

  /// - Returns: whether a day has been taken.
  private static func take(_ asked: inout RecordDayState, in state: inout AppState) -> Bool {
    guard !asked.input.text.isEmpty else {
      RecordsReducer.setDay(asked.offers[asked.selected].day, in: &state)
      return true
    }
    guard let day = RecordDayState.day(asked.input.text) else {
      asked.complaint = "not a day: try 2025-02-10, 10 feb 2025, feb 2025, 2025"
      return false
    }
    RecordsReducer.setDay(day, in: &state)
    return true
  }
}
