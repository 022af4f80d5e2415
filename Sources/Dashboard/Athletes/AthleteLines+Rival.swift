import Athletics
import TerminalUI

extension AthleteLines {
  /// The races of two against each other, the latest first.
  static func encounters(_ both: HeadToHead, year: Int?) -> [AthleteLine] {
    let met = both.encounters.filter { year == nil || $0.first.date.year == year }
    guard !met.isEmpty else {
      return [
        AthleteLine(look: .sentence("no common race in the library", .dim), title: "head to head")
      ]
    }
    return met.reversed().map { line(of: $0, both) }
  }

  private static func line(of met: HeadToHead.Encounter, _ both: HeadToHead) -> AthleteLine {
    let winner: String
    switch met.outcome {
    case .first: winner = both.first.familyName
    case .second: winner = both.second.familyName
    case .level: winner = "level"
    case .open: winner = "not counted"
    }
    let isCounted = met.outcome != .open
    var target: AthleteLine.Target?
    if let race = met.first.raceID {
      target = .race(race)
    } else if let meeting = met.first.meetingID, let unit = met.first.unitID {
      target = .unit(meeting: meeting, unit: unit)
    }
    return AthleteLine(
      look: .columns([
        Table.Item(met.first.raceID == nil ? "" : "▶", .accent),
        Table.Item(met.first.date.printed), event(met.first.event),
        Table.Item(winner, met.outcome == .first ? .bold : .plain),
        Table.Item(isCounted ? met.printedGap ?? "" : ""),
        Table.Item(met.first.printed, met.outcome == .first ? .bold : .plain),
        Table.Item(met.second.printed, met.outcome == .second ? .bold : .plain),
        Table.Item(met.first.shortPlace, .dim),
      ]),
      target: target,
      title: "\(both.first.familyName) and \(both.second.familyName)",
      facts: AthleteText.facts(of: met.first) + AthleteText.facts(of: met.second),
      sources: met.first.result.sources + met.second.result.sources
    )
  }
}
