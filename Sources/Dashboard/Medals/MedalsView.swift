import Athletics
import TerminalUI

/// Draws the medal table, and beside it the medals of the chosen nation.
enum MedalsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect, alone: Bool) {
    guard let programme = state.programme else {
      EmptyView.draw("Medals", "No meeting is loaded: M chooses one.", &surface.frame, rect)
      return
    }
    guard alone, rect.width >= 92 else {
      if alone, rect.height >= 14 {
        let parts = rect.split(.vertical, [.flexible(3), .flexible(2)])
        drawTable(state, programme, onto: &surface, in: parts[0])
        NationMedalsView.draw(state, onto: &surface, in: parts[1])
      } else {
        drawTable(state, programme, onto: &surface, in: rect)
      }
      return
    }
    let parts = rect.split(.horizontal, [.flexible(11), .flexible(10)])
    drawTable(state, programme, onto: &surface, in: parts[0])
    let right = sideHeights(state, programme, height: rect.height)
    let boxes = parts[1].split(
      .vertical,
      [.flexible, .fixed(right.differences), .fixed(right.days)]
    )
    NationMedalsView.draw(state, onto: &surface, in: boxes[0])
    if right.differences > 0 {
      MedalDifferenceView.draw(state.medals, programme, &surface.frame, boxes[1])
    }
    if right.days > 0 { MedalDaysView.draw(state.medals, programme, &surface.frame, boxes[2]) }
  }

  private static func sideHeights(
    _ state: AppState,
    _ programme: Programme,
    height: Int
  ) -> (differences: Int, days: Int) {
    guard height >= 18 else { return (0, 0) }
    let isOver = state.clock.instant >= programme.end
    let differences = programme.meeting.publishedMedals != nil && isOver ? 5 : 0
    return (differences, height >= 24 ? 6 : 0)
  }

  private static func drawTable(
    _ state: AppState,
    _ programme: Programme,
    onto surface: inout Surface,
    in rect: Rect
  ) {
    let medals = state.medals
    let focused = state.activeSection == .medals
    let title = "Medals · \(programme.meeting.shortName)"
    let fits = title.columns + medals.rule.sentence.columns + 9 <= rect.width
    let note = fits ? medals.rule.sentence : medals.rule.title
    let inside = Box(title, note: note, isFocused: focused)
      .draw(into: &surface.frame, in: rect)
    surface.section(.medals, in: rect)
    guard inside.height >= 3, inside.width >= 20 else { return }
    guard !medals.rows.isEmpty else {
      drawEmpty(programme, &surface.frame, inside)
      return
    }
    let hasFooter = inside.height >= 7
    let body = inside.inset(bottom: hasFooter ? 1 : 0)
    let layout = MedalColumns(width: body.width, rule: medals.rule, sorted: medals.column)
    let selected = medals.rows.firstIndex { $0.nation == medals.nation }
    let most = medals.rows.map(\.total).max() ?? 1
    var table = Table(
      columns: layout.columns,
      count: medals.rows.count,
      selected: selected,
      offset: 0,
      isFocused: focused && medals.half == .nations
    ) { index in
      layout.row(
        medals.rows[index],
        previous: index > 0 && medals.column == .rank ? medals.rows[index - 1] : nil,
        isFollowed: state.followed.contains(medals.rows[index].nation)
      )
    }
    table.spacing = 1
    let drawn = table.draw(into: &surface.frame, in: body)
    for (line, index) in drawn.enumerated() {
      let place = body.inset(top: 1).row(line)
      surface.touch(.nation(medals.rows[index].nation), in: place)
      layout.drawBar(medals.rows[index], most: most, &surface.frame, in: place)
    }
    guard hasFooter else { return }
    surface.frame.put(
      "\(finals(medals, programme)) counted · \(medals.table.medalCount) medals · "
        + "\(medals.rows.count) nations" + gap(medals, programme),
      at: inside.x + 1,
      inside.maxY - 1,
      .dim,
      width: inside.width - 2
    )
  }

  /// How many finals were counted, of how many on the programme.
  static func finals(_ medals: MedalsState, _ programme: Programme) -> String {
    let known = programme.meeting.units.count(where: \.isMedalEvent)
    let all = max(programme.meeting.eventCount ?? known, known)
    let count = medals.finals.count
    return count == all ? "\(count) finals" : "\(count) of \(all) finals"
  }

  /// What the table lacks, in a word, for the line under it.
  private static func gap(_ medals: MedalsState, _ programme: Programme) -> String {
    if medals.rule == .placing { return " · places as far as known" }
    let isWhole = programme.meeting.eventCount == medals.finals.count
    return programme.meeting.partial == nil || isWhole ? "" : " · partial"
  }

  private static func drawEmpty(_ programme: Programme, _ frame: inout Frame, _ inside: Rect) {
    let sentence =
      programme.meeting.units.contains(where: \.isMedalEvent)
      ? "No final is over yet at this instant of the meeting clock. T travels, Space runs it."
      : "The facts hold no finals of this meeting."
    for (index, line) in sentence.wrapped(to: inside.width - 2).prefix(inside.height).enumerated() {
      frame.put(line, at: inside.x + 1, inside.y + index, .dim, width: inside.width - 2)
    }
  }
}
