import Athletics
import TerminalUI

/// Draws where the counted table and a published one differ.
enum MedalDifferenceView {
  static func draw(
    _ medals: MedalsState,
    _ programme: Programme,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard let published = programme.meeting.publishedMedals else { return }
    let sentences = MedalDifference.sentences(published, counted: medals.table)
    let title =
      sentences.isEmpty ? "agrees with the published table" : "differs from the published table"
    let inside = Box(title).draw(into: &frame, in: rect)
    var lines = sentences.map { ("≠ " + $0, Style.role(.warning)) }
    if let partial = published.partial { lines.append(("published: \(partial)", .dim)) }
    lines.append(("i: both sources", .dim))
    for (index, line) in lines.prefix(inside.height).enumerated() {
      frame.put(line.0, at: inside.x + 1, inside.y + index, line.1, width: inside.width - 2)
    }
  }
}
