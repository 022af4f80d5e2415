import Athletics
import Dashboard

/// A timetable at an instant of the meeting clock, as data and as a table.
struct ScheduleReport: Encodable {
  struct Unit: Encodable {
    var id: String
    var start: String?
    var startLocal: String?
    var date: String
    var event: String
    var discipline: String
    var sex: String
    var round: String
    var heat: Int?
    var session: String?
    var medalEvent: Bool
    var status: String
    var expected: Bool
    var winner: String?
    var mark: String?
    var race: String?
    var sources: [String]
  }

  var meeting: String
  var name: String
  var zone: String
  var now: String
  var partial: String?
  var units: [Unit]

  init(
    _ programme: Programme,
    zone: ZoneRules,
    now: Instant,
    where isShown: (TimetableUnit) -> Bool
  ) {
    meeting = programme.meeting.id
    name = programme.meeting.name
    self.zone = zone.id
    self.now = now.rfc3339(offsetSeconds: zone.offsetSeconds(at: now))
    partial = programme.meeting.partial
    units = programme.meeting.units.filter(isShown).map { unit in
      let status = programme.timetable.status(of: unit, at: now)
      let winner = programme.timetable.results(of: unit, at: now).first
      return Unit(
        id: unit.id,
        start: unit.start.map {
          $0.rfc3339(offsetSeconds: programme.zone.offsetSeconds(at: $0))
        },
        startLocal: unit.start.map { $0.rfc3339(offsetSeconds: zone.offsetSeconds(at: $0)) },
        date: unit.date.iso,
        event: unit.event.groupName,
        discipline: unit.event.discipline.id,
        sex: unit.event.sex.rawValue,
        round: unit.round.name,
        heat: unit.heat,
        session: unit.session,
        medalEvent: unit.isMedalEvent,
        status: status.phase.rawValue,
        expected: status.isExpected,
        winner: winner?.athlete.name,
        mark: winner?.printedMark,
        race: unit.raceID,
        sources: unit.sources
      )
    }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("local date", .left), ("start", .left), ("event", .left), ("round", .left),
      ("status", .left),
      ("winner", .left), ("mark", .right),
    ])
    for unit in units {
      let local = unit.startLocal.map { String($0.prefix(16)) }
      let status = unit.status + (unit.expected ? " (expected)" : "")
      table.rows.append([
        local.map { String($0.prefix(10)) } ?? unit.date, local.map { String($0.suffix(5)) } ?? "?",
        "\(unit.sex) \(unit.event)",
        Round(unit.round).name(heat: unit.heat) + (unit.medalEvent ? " *" : ""), status,
        unit.winner ?? "", unit.mark ?? "",
      ])
    }
    return table
  }

  var heading: String { "\(name), times of \(zone), at \(now)\n" }

  var footer: String {
    let unknown = units.count { $0.start == nil }
    var lines = "* decides medals\n"
    if unknown > 0 {
      let units = unknown == 1 ? "1 unit has" : "\(unknown) units have"
      lines += "\(units) no start time in the sources\n"
    }
    if let partial { lines += "partial: \(partial)\n" }
    return lines
  }
}
