import Athletics
import TerminalUI

/// Draws the dialogue that asks for the day of the book.
enum RecordDayView {
  static func draw(_ asked: RecordDayState, onto surface: inout Surface, in body: Rect) {
    let inside = Dialogue.draw(
      "Records as of",
      footer: "Enter shows the book · Esc leaves it",
      width: 64,
      height: asked.offers.count + 5,
      onto: &surface,
      in: body
    )
    surface.frame.put("day", at: inside.x + 1, inside.y, .dim)
    asked.input.draw(
      into: &surface.frame,
      in: Rect(x: inside.x + 5, y: inside.y, width: inside.width - 6, height: 1)
    )
    surface.frame.put(
      asked.complaint ?? "2025-02-10 · 10 feb 2025 · feb 2025 · 2025",
      at: inside.x + 5,
      inside.y + 1,
      asked.complaint == nil ? .dim : .role(.error),
      width: inside.width - 6
    )
    let list = inside.inset(top: 3)
    for (index, offer) in asked.offers.prefix(list.height).enumerated() {
      let row = list.row(index)
      let isSelected = index == asked.selected && asked.input.text.isEmpty
      let style: Style = isSelected ? .bold : .plain
      let day = offer.day?.printed ?? ""
      surface.frame.put(isSelected ? "▌" : " ", at: row.x, row.y, .accent)
      let room = row.width - day.columns - 5
      surface.frame.put(offer.title, at: row.x + 2, row.y, style, width: room)
      surface.frame.put(day, at: row.maxX - day.columns - 1, row.y, .dim)
      surface.touch(.listRow(index), in: row)
    }
  }
}
