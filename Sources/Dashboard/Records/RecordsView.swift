import Athletics
import TerminalUI

/// Draws record progressions: the events, the steps of the chosen one, their graph.
///
/// Where there is no room for both, the half that has the keys is shown alone.
enum RecordsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    guard state.records.progressions != nil else {
      EmptyView.draw("Records", "The book is not loaded: 5 loads it.", &surface.frame, rect)
      surface.section(.records, in: rect)
      return
    }
    surface.section(.records, in: rect)
    guard !state.records.isGraphAlone else {
      RecordGraphView.draw(state, &surface.frame, rect)
      return
    }
    let showsBoth = rect.width >= 76
    let width = showsBoth ? eventsWidth(rect.width) : 0
    let parts = rect.split(.horizontal, [.fixed(width), .flexible])
    if showsBoth || state.records.half == .events {
      let place = showsBoth ? parts[0] : rect
      RecordEventsView.draw(state, onto: &surface, in: place)
    }
    guard showsBoth || state.records.half == .steps else { return }
    let graph = graphHeight(rect.height, lines: state.records.lines.count)
    let right = parts[1].split(.vertical, [.flexible, .fixed(graph)])
    RecordStepsView.draw(state, onto: &surface, in: right[0])
    if graph > 0 { RecordGraphView.draw(state, &surface.frame, right[1]) }
  }

  private static func eventsWidth(_ width: Int) -> Int {
    width < 100 ? 28 : min(48, max(40, width * 3 / 10))
  }

  /// Rows of the graph below the steps: two of five, and what the steps leave; none where they need
  /// them all.
  private static func graphHeight(_ height: Int, lines: Int) -> Int {
    height < 18 ? 0 : max(9, height * 2 / 5, height - lines - 11)
  }
}
