import Athletics
import TerminalUI

/// Draws the page of an athlete: bests, records, medals and titles, races.
///
/// Where there is no room for all parts, the one that has the keys is shown alone.
enum AthletesView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    surface.section(.athletes, in: rect)
    guard let page = state.athletes.shown else {
      EmptyView.draw(
        "Athletes",
        "No athlete is loaded: / chooses one.",
        &surface.frame,
        rect
      )
      return
    }
    let parts = rect.split(.vertical, [.fixed(2), .flexible])
    drawHead(page, state, &surface.frame, parts[0])
    for (part, place) in places(state, in: parts[1]) {
      AthletePartView.draw(part, state, onto: &surface, in: place)
    }
  }

  /// Where the parts stand: all of them in two columns, or the focused one alone.
  private static func places(_ state: AppState, in rect: Rect) -> [(AthletePart, Rect)] {
    guard rect.width >= 100, rect.height >= 16, !state.athletes.isAlone else {
      return [(state.athletes.part, rect)]
    }
    let lines = state.athletes.lines
    let isWide = rect.width >= 160
    let columns = rect.split(
      .horizontal,
      isWide ? [.fixed(56), .flexible(10), .flexible(11)] : [.flexible(9), .flexible(10)]
    )
    let left = columns[0].split(
      .vertical,
      shares(lines[.bests]?.count ?? 0, lines[.records]?.count ?? 0, columns[0].height)
    )
    if isWide {
      return [
        (.bests, left[0]), (.records, left[1]), (.medals, columns[1]), (.races, columns[2]),
      ]
    }
    let right = columns[1].split(
      .vertical,
      shares(lines[.medals]?.count ?? 0, lines[.races]?.count ?? 0, columns[1].height)
    )
    return [(.bests, left[0]), (.records, left[1]), (.medals, right[0]), (.races, right[1])]
  }

  /// Rows for two parts one above the other: what each needs where that fits, otherwise half each.
  private static func shares(_ upper: Int, _ lower: Int, _ height: Int) -> [Constraint] {
    let needs = [upper + 3, lower + 3]
    if needs[0] + needs[1] <= height { return [.fixed(max(6, needs[0])), .flexible] }
    if needs[0] < height / 2 { return [.fixed(max(5, needs[0])), .flexible] }
    if needs[1] < height / 2 { return [.flexible, .fixed(max(5, needs[1]))] }
    return [.flexible, .flexible]
  }

  private static func drawHead(
    _ page: AthletePage,
    _ state: AppState,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    let athletes = state.athletes
    let isFollowed = Following.includes(page.athlete, in: state.followed)
    var x = rect.x + 1
    let name = "\(page.athlete.name) \(page.athlete.nation)\(isFollowed ? " ★" : "")"
    let style: Style = isFollowed ? .role(.followed, .bold) : .role(.title, .bold)
    x += 2 + frame.put(name, at: x, rect.y, style, width: rect.width - 2)
    frame.put(facts(page, athletes), at: x, rect.y, .dim, width: max(0, rect.maxX - 1 - x))
    var column = rect.x + 1
    for part in AthletePart.allCases {
      let isFocused = part == athletes.part
      let count = athletes.lines[part]?.count(where: \.isChosen) ?? 0
      let title = "\(AthletePartView.title(of: part, athletes)) \(count)"
      guard column + title.columns + 2 < rect.maxX else { break }
      frame.put(
        isFocused ? "▌\(title)▐" : " \(title) ",
        at: column,
        rect.y + 1,
        isFocused ? .role(.accent, .bold) : .dim
      )
      column += title.columns + 3
    }
    let partial = "partial: what the sources here tell"
    let left = rect.maxX - 1 - partial.columns
    if left > column { frame.put(partial, at: left, rect.y + 1, .dim) }
  }

  /// Birth, age now, years, and what is filtered.
  private static func facts(_ page: AthletePage, _ athletes: AthletesState) -> String {
    var facts: [String] = []
    if let birth = page.birth { facts.append("born \(birth.printed)") }
    if let first = page.years.last, let last = page.years.first {
      facts.append(first == last ? "\(first)" : "marks \(first)–\(last)")
    }
    let held = page.heldRecords.count
    if held > 0 { facts.append("holds \(held) \(held == 1 ? "record" : "records")") }
    if let year = athletes.year { facts.append("season \(year)") }
    if let track = athletes.track { facts.append(track.environment) }
    if let limit = athletes.limit { facts.append("as of \(limit.printed)") }
    return facts.joined(separator: " · ")
  }
}
