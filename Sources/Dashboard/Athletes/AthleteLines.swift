import Athletics
import TerminalUI

/// Makes the lines of the parts of an athlete's page.
enum AthleteLines {
  /// The best mark of every event.
  static func bests(_ page: AthletePage, year: Int?, track: TrackKind?) -> [AthleteLine] {
    page.bests(in: year).filter { track == nil || $0.event.track == track }.map { mark in
      line(
        of: mark,
        columns: [
          event(mark.event), Table.Item(mark.printed, .bold), Table.Item(mark.date.printed),
          age(mark.age), Table.Item(mark.shortPlace, .dim),
        ]
      )
    }
  }

  /// Every mark, the latest first.
  static func races(_ page: AthletePage, year: Int?, track: TrackKind?) -> [AthleteLine] {
    page.marks.reversed()
      .filter { year == nil || $0.date.year == year }
      .filter { track == nil || $0.event.track == track }
      .map { mark in
        line(
          of: mark,
          columns: [
            Table.Item(mark.raceID == nil ? "" : "▶", .accent), Table.Item(mark.date.printed),
            event(mark.event),
            Table.Item(mark.isOnTheWay ? "→" : mark.result.place.map { "\($0)." } ?? ""),
            Table.Item(mark.printed, .bold), Table.Item(note(mark), .dim), age(mark.age),
            Table.Item(mark.splits.isEmpty ? "" : "\(mark.splits.count)", .dim),
            Table.Item(mark.shortPlace, .dim),
          ]
        )
      }
  }

  /// Records set: those held, then the others, then marks that do not count.
  static func records(_ page: AthletePage, year: Int?) -> [AthleteLine] {
    let all = page.records.filter { year == nil || $0.step.date.year == year }
    let groups = [
      ("held", all.filter(\.isHeld)), ("held then", all.filter { $0.isEligible && !$0.isHeld }),
      ("do not count", all.filter { !$0.isEligible }),
    ]
    return groups.flatMap { title, records -> [AthleteLine] in
      guard !records.isEmpty else { return [] }
      return [AthleteLine(look: .heading(title))] + records.map { line(of: $0, on: page) }
    }
  }

  private static func line(of record: CareerRecord, on page: AthletePage) -> AthleteLine {
    let race = page.marks.first {
      $0.event == record.event && $0.mark == record.step.mark && $0.raceID != nil
        && $0.date.mayEqual(record.step.date)
    }?.raceID
    let style: Style = record.isHeld ? .role(.record, .bold) : record.isEligible ? .bold : .dim
    let days = record.row.map { RecordText.days($0.stand) }
    return AthleteLine(
      look: .columns([
        Table.Item(race == nil ? "" : "▶", .accent), event(record.event),
        Table.Item(record.step.printedMark, style), Table.Item(record.step.date.printed),
        Table.Item(record.isEligible ? days ?? "?" : "", .dim),
        Table.Item(AthleteText.state(of: record), .dim),
      ]),
      target: race.map { .race($0) },
      title: "\(record.step.printedMark) · \(record.event.name)",
      facts: AthleteText.facts(of: record),
      sources: record.step.sources
    )
  }

  private static func line(of mark: CareerMark, columns: [Table.Item]) -> AthleteLine {
    var target: AthleteLine.Target?
    if let race = mark.raceID, mark.origin != .unit || mark.runner != nil {
      target = .race(race)
    } else if let meeting = mark.meetingID, let unit = mark.unitID {
      target = .unit(meeting: meeting, unit: unit)
    }
    return AthleteLine(
      look: .columns(columns),
      target: target,
      title: "\(mark.printed) · \(mark.event.name)",
      facts: AthleteText.facts(of: mark),
      sources: mark.result.sources + mark.alsoReported.flatMap(\.sources)
    )
  }

  private static func note(_ mark: CareerMark) -> String {
    if mark.isOnTheWay { return "on the way" }
    if mark.isPacemaker { return "pacemaker" }
    return mark.round ?? ""
  }

  private static func age(_ age: Age?) -> Table.Item { Table.Item(age?.shortText ?? "", .dim) }

  /// The event without the sex, which the page has: `Mile sh`.
  static func event(_ event: Event) -> Table.Item {
    let suffix = event.track == .short ? " sh" : ""
    return Table.Item(event.discipline.name + suffix)
  }
}
