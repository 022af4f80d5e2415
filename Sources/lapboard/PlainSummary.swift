import Athletics
import Dashboard
import MeetingLibrary
import ReplayEngine

/// What lapboard prints where there is no terminal: the board in a few plain lines.
enum PlainSummary {
  static func text(_ library: ToldLibrary, _ state: AppState) throws -> String {
    var text = "lapboard \(Version.text)"
    if let edition = try library.library.factsEdition() {
      let (races, meetings) = try library.library.counts()
      text += ": \(races) races, \(meetings) meetings, "
      text += "the record book as of \(edition.asOf.printed)"
    }
    text += "\n"
    if let programme = state.programme { text += meeting(programme, state) }
    if let replay = state.replay { text += race(replay.replay) }
    text += "\nIn a terminal this is the dashboard; lapboard --help lists the commands.\n"
    return text
  }

  private static func meeting(_ programme: Programme, _ state: AppState) -> String {
    let meeting = programme.meeting
    let now = state.clock.instant
    let over = meeting.units.count {
      programme.timetable.status(of: $0, at: now).phase == .final
    }
    var text = "\n\(meeting.name), \(meeting.starts.printed) to \(meeting.ends.printed): "
    text += "\(over) of \(meeting.units.count) units over\n"
    if let next = programme.timetable.next(after: now), let start = next.start {
      text += "next: \(next.event.shortName) \(next.roundName) at "
      text += "\(start.rfc3339(offsetSeconds: programme.zone.offsetSeconds(at: start)))\n"
    }
    let table = state.medals.table
    text += "medals (\(table.rule.sentence), \(table.finalCount) finals): "
    let rows = table.rows.prefix(5).map { row in
      "\(row.rank). \(row.nation) \(row.gold)-\(row.silver)-\(row.bronze)"
    }
    return text + (rows.isEmpty ? "none yet" : rows.joined(separator: ", ")) + "\n"
  }

  private static func race(_ replay: Replay) -> String {
    let race = replay.race
    var text = "\n\(race.title), \(race.date.printed)\n"
    for runner in race.runners.prefix(3) {
      let place = runner.result.place.map { "\($0). " } ?? ""
      text += "\(place)\(runner.athlete.name) \(runner.athlete.nation) "
      text += "\(runner.result.printedMark ?? runner.result.status.letters)\n"
    }
    return text
  }
}
