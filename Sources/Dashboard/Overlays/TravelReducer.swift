import Athletics
import TerminalUI

/// What keys do in the time-travel dialogue.
enum TravelReducer {
  /// - Returns: whether the dialogue stays open.
  static func edit(_ key: Key, _ travel: inout TravelState, in state: inout AppState) -> Bool {
    switch key.code {
    case .escape: return false
    case .enter: return !travelled(&travel, in: &state)
    case .up, .backTab: travel.selected = max(0, travel.selected - 1)
    case .down, .tab: travel.selected = min(travel.landmarks.count - 1, travel.selected + 1)
    default:
      if travel.input.handle(key) { travel.complaint = nil }
    }
    return true
  }

  /// - Returns: whether the clock has been sent somewhere.
  private static func travelled(_ travel: inout TravelState, in state: inout AppState) -> Bool {
    guard let programme = state.programme else { return true }
    let instant: Instant?
    if travel.input.text.lowercased() == "now" {
      instant = nil
      state.clock.returnToReal(wall: state.wall)
    } else if travel.input.text.isEmpty {
      instant = travel.landmarks[travel.selected].instant
      if instant == nil { state.clock.returnToReal(wall: state.wall) }
    } else {
      instant = TravelState.instant(
        travel.input.text,
        now: state.clock.instant,
        zone: state.zones.leading,
        meeting: programme.meeting
      )
      guard instant != nil else {
        travel.complaint = "not an instant: try 19:33, sat 19:33, 2025-03-22 19:33, +30m"
        return false
      }
    }
    if let instant { state.clock.travel(to: instant) }
    state.schedule.followsClock = true
    AppReducer.clockChanged(&state)
    return true
  }
}
