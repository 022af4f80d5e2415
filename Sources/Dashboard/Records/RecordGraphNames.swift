import Athletics
import TerminalUI

/// Puts the holders' names beside their steps, as far as there is room for them.
enum RecordGraphNames {
  static func draw(
    _ graph: RecordGraph,
    _ axes: RecordAxes,
    _ chosen: RecordStep?,
    _ frame: inout Frame
  ) {
    let seen = (graph.points + graph.others).filter { axes.days.contains($0.day) }
    for point in seen.sorted(by: { weight($0, chosen) > weight($1, chosen) }) {
      let isChosen = point.step == chosen
      let name = point.step.athlete.familyName + (point.isDayKnown ? "" : " ~")
      let whole = "\(name) \(point.step.printedMark)"
      let style: Style = isChosen ? Style(.accent, .bold) : .dim
      let texts = axes.plot.width >= 60 ? [whole, name] : [name]
      let isPut = texts.contains { put($0, beside: point, axes, style, &frame) }
      if isChosen, !isPut { _ = put(name, beside: point, axes, style, &frame) }
    }
  }

  /// The chosen one first, then what stands, then what stood longest.
  private static func weight(_ point: RecordGraph.Point, _ chosen: RecordStep?) -> (
    Int, Int, Double
  ) {
    let rank = point.step == chosen ? 2 : point.isStanding ? 1 : 0
    return (rank, point.days, point.day)
  }

  /// - Returns: whether there was room above, below, or at a side.
  private static func put(
    _ text: String,
    beside point: RecordGraph.Point,
    _ axes: RecordAxes,
    _ style: Style,
    _ frame: inout Frame
  ) -> Bool {
    let cell = axes.cell(point.day, point.seconds)
    let width = text.columns
    let places = [
      Position(x: cell.x + 1, y: cell.y - 1), Position(x: cell.x - width - 1, y: cell.y),
      Position(x: cell.x - width, y: cell.y + 1), Position(x: cell.x + 1, y: cell.y + 1),
      Position(x: cell.x + 2, y: cell.y), Position(x: cell.x - width, y: cell.y - 1),
      Position(x: cell.x - width, y: cell.y - 2), Position(x: cell.x + 1, y: cell.y - 2),
    ]
    for place in places {
      let room = Rect(x: place.x - 2, y: place.y, width: width + 4, height: 1)
      guard axes.plot.y <= place.y, place.y < axes.plot.maxY, axes.plot.x <= place.x,
        place.x + width <= axes.plot.maxX,
        isBlank(room.intersection(axes.plot), but: cell, frame)
      else { continue }
      frame.put(text, at: place.x, place.y, style)
      return true
    }
    return false
  }

  private static func isBlank(_ rect: Rect, but cell: Position, _ frame: Frame) -> Bool {
    rect.columns.allSatisfy { x in
      let text = frame[x, rect.y].text
      return text == " " || text == RecordGraphView.cursor || (x == cell.x && rect.y == cell.y)
    }
  }
}
