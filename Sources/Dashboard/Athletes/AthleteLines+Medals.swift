import Athletics
import TerminalUI

extension AthleteLines {
  /// Medals by championship, what is missing, doubles, counts of titles, and what else is known.
  static func medals(_ page: AthletePage, year: Int?) -> [AthleteLine] {
    let medals = page.medals.filter { year == nil || $0.date?.year == year }.map(line)
    guard year == nil else { return medals + doubles(page, year: year) }
    return medals + set(page.medalSet) + doubles(page, year: nil) + titles(page) + notes(page)
  }

  private static func line(_ medal: CareerMedal) -> AthleteLine {
    var target: AthleteLine.Target?
    if let meeting = medal.meetingID, let unit = medal.unitID {
      target = .unit(meeting: meeting, unit: unit)
    }
    let by = medal.knownBy.map { PartialDate(year: $0.year, month: $0.month) }
    let date = medal.date?.printed ?? by.map { "by \($0.printed)" } ?? ""
    let role = NationMedalsView.role(of: medal.medal)
    let count = medal.count > 1 ? "\(medal.count)×" : ""
    let name = medal.championship.name
    return AthleteLine(
      look: .columns([
        Table.Item(count + medal.medal.letter, .role(role, .bold)),
        Table.Item(medal.championship.shortName),
        Table.Item(medal.event?.discipline.name ?? ""),
        Table.Item(medal.printedMark ?? "", .bold), Table.Item(date, .dim),
        Table.Item(medal.place ?? "", .dim),
      ]),
      target: target,
      title: "\(medal.medal.rawValue) · \(name)",
      facts: [
        [name, medal.event?.discipline.name, date, medal.place].compactMap(\.self)
          .filter { !$0.isEmpty }.joined(separator: ", ")
      ],
      sources: medal.sources
    )
  }

  private static func set(_ set: MedalSet) -> [AthleteLine] {
    guard set.isBegun else { return [] }
    let won = set.parts.filter { $0.golds > 0 }.map(\.championship.shortName)
    var lines = [AthleteLine(look: .heading("the set of golds"))]
    lines.append(
      AthleteLine(look: .sentence("won: \(won.joined(separator: ", "))", .plain), title: "golds")
    )
    for part in set.missing {
      let best = part.best.map { " (best: \($0.rawValue))" } ?? ""
      lines.append(
        AthleteLine(
          look: .sentence("missing: \(part.championship.name)\(best)", .role(.warning)),
          title: "golds",
          facts: ["contested by the facts, and no gold among them"]
        )
      )
    }
    if !set.unknown.isEmpty {
      let names = set.unknown.map(\.championship.shortName).joined(separator: ", ")
      lines.append(
        AthleteLine(look: .sentence("not in the facts: \(names)", .dim), title: "golds")
      )
    }
    return lines
  }

  private static func doubles(_ page: AthletePage, year: Int?) -> [AthleteLine] {
    let own = page.doubles.filter { year == nil || $0.date.year == year }
    guard !own.isEmpty else { return [] }
    let others = page.sameDoubles.map { double in
      AthleteLine(
        look: .sentence(
          "same by \(double.athlete.name) \(double.athlete.nation), "
            + AthleteText.sentence(double),
          .dim
        ),
        target: .athlete(double.athlete),
        title: "double",
        facts: ["\(double.athlete.name) \(double.athlete.nation), \(AthleteText.sentence(double))"],
        sources: double.sources
      )
    }
    let lines = own.map { double in
      AthleteLine(
        look: .sentence(
          (double.isCompleted ? "✓ " : "· ") + AthleteText.sentence(double),
          double.isCompleted ? .bold : .plain
        ),
        title: "double",
        facts: [
          AthleteText.sentence(double),
          double.isCompleted ? "two won" : "tried, as far as the results name it",
        ],
        sources: double.sources
      )
    }
    return [AthleteLine(look: .heading("doubles"))] + lines + others
  }

  private static func titles(_ page: AthletePage) -> [AthleteLine] {
    let counts = page.profile?.titleCounts ?? []
    guard !counts.isEmpty else { return [] }
    return [AthleteLine(look: .heading("titles, as sources count them"))]
      + counts.map { count in
        let day = count.asOf.map { " · \($0.printed)" } ?? ""
        let source = count.sources.first.map { " [\($0)]" } ?? ""
        return AthleteLine(
          look: .sentence("\(count.count) \(count.what)\(source)\(day)", .plain),
          title: "\(count.count) \(count.what)",
          facts: [count.note, count.asOf.map { "counted until \($0.printed)" }].compactMap(\.self),
          sources: count.sources
        )
      }
  }

  private static func notes(_ page: AthletePage) -> [AthleteLine] {
    let notes = page.profile?.notes ?? []
    guard !notes.isEmpty else { return [] }
    return [AthleteLine(look: .heading("also known"))]
      + notes.map { note in
        let isConflict = note.text.hasPrefix("≠")
        return AthleteLine(
          look: .sentence(note.text, isConflict ? .role(.warning) : .plain),
          title: page.athlete.name,
          facts: [note.text],
          sources: note.sources
        )
      }
  }
}
