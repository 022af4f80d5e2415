import Athletics
import TerminalUI

/// Draws the medals of the chosen nation, gold first.
enum NationMedalsView {
  static func draw(_ state: AppState, onto surface: inout Surface, in rect: Rect) {
    let medals = state.medals
    let focused = state.activeSection == .medals && medals.half == .medals
    let awards = medals.awards
    let inside = Box(
      medals.nation ?? "medals",
      note: awards.isEmpty ? "" : awards.count == 1 ? "1 medal" : "\(awards.count) medals",
      isFocused: focused
    ).draw(into: &surface.frame, in: rect)
    guard inside.height >= 1, inside.width >= 20, state.programme != nil else { return }
    let hasHint = inside.height >= 6
    let body = inside.inset(bottom: hasHint ? 1 : 0)
    let isWide = inside.width >= 48
    let eventWidth = isWide ? 17 : 14
    let table = Table(
      columns: [
        Table.Column("", .fixed(1)), Table.Column("", .fixed(eventWidth)),
        Table.Column("", .flexible), Table.Column("", .fixed(8), align: .right),
        Table.Column("", .fixed(1)),
      ],
      count: awards.count,
      selected: focused ? medals.medal : nil,
      showsHeader: false,
      isFocused: focused
    ) { index in row(awards[index], state, isWide: isWide) }
    var tight = table
    tight.spacing = 1
    let drawn = tight.draw(into: &surface.frame, in: body)
    for (line, index) in drawn.enumerated() { surface.touch(.medal(index), in: body.row(line)) }
    guard hasHint else { return }
    let hint = focused ? "Enter the final · ▶ with a replay" : "Enter or → these medals"
    surface.frame.put(hint, at: inside.x + 1, inside.maxY - 1, .dim, width: inside.width - 2)
  }

  private static func row(_ award: MedalAward, _ state: AppState, isWide: Bool) -> Table.Row {
    let result = award.result
    let isTeam = award.event.discipline.kind == .relay
    let name = isWide || isTeam ? result.athlete.name : result.athlete.familyName
    let hasReplay = state.programme?.unit(award.unitID)?.raceID != nil
    let isFollowed = Following.includes(result.athlete, in: state.followed)
    return .items([
      Table.Item(award.medal.letter, .role(role(of: award.medal), .bold)),
      Table.Item(award.event.shortName),
      Table.Item(
        name + (isFollowed ? " ★" : ""),
        isFollowed ? .role(.followed) : nil
      ),
      Table.Item(result.printedMark ?? "", .bold),
      Table.Item(hasReplay ? "▶" : "", .accent),
    ])
  }

  static func role(of medal: Medal) -> Role {
    switch medal {
    case .gold: .gold
    case .silver: .silver
    case .bronze: .bronze
    }
  }
}
