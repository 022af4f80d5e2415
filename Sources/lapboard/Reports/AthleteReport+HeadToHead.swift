import Athletics

/// The races of two athletes against each other, as data and as a table.
struct HeadToHeadReport: Encodable {
  struct Side: Encodable {
    var athlete: String
    var nation: String
    var wins: Int
  }

  struct Encounter: Encodable {
    var date: String
    var event: String
    var track: String
    var round: String?
    var venue: String?
    var meeting: String?
    var race: String?
    var unit: String?
    var place: Int?
    var mark: String
    var againstPlace: Int?
    var againstMark: String
    var winner: String?
    var counted: Bool
    var gapMs: Int64?
    var gap: String?
    var sources: [String]
  }

  var athlete: Side
  var against: Side
  var encounters: [Encounter]

  init(_ meetings: HeadToHead) {
    athlete = Side(
      athlete: meetings.first.name,
      nation: meetings.first.nation,
      wins: meetings.firstWins
    )
    against = Side(
      athlete: meetings.second.name,
      nation: meetings.second.nation,
      wins: meetings.secondWins
    )
    encounters = meetings.encounters.map { Encounter($0) }
  }

  var heading: String {
    guard !encounters.isEmpty else {
      return "\(athlete.athlete) and \(against.athlete): no common race in the library\n"
    }
    return "\(athlete.athlete) \(athlete.nation) \(athlete.wins) – \(against.wins) "
      + "\(against.athlete) \(against.nation), in the races of the library: there may be others\n"
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("date", .left), ("event", .left), ("venue", .left), ("winner", .left), ("by", .right),
      ("mark", .right), ("place", .right), ("against mark", .right), ("against place", .right),
      ("race", .left),
    ])
    for meeting in encounters {
      table.rows.append([
        meeting.date, meeting.event + (meeting.track == "short" ? " sh" : ""),
        meeting.venue ?? "", meeting.winner ?? (meeting.counted ? "level" : "not counted"),
        meeting.counted ? meeting.gap ?? "" : "", meeting.mark,
        meeting.place.map(String.init) ?? "", meeting.againstMark,
        meeting.againstPlace.map(String.init) ?? "", meeting.race ?? "",
      ])
    }
    return table
  }
}

extension HeadToHeadReport.Encounter {
  init(_ encounter: HeadToHead.Encounter) {
    let first = encounter.first
    date = first.date.iso
    event = first.event.discipline.name
    track = first.event.track.rawValue
    round = first.round
    venue = first.venue
    meeting = first.meeting
    race = first.raceID
    unit = first.unitID
    place = first.result.place
    mark = first.printed
    againstPlace = encounter.second.result.place
    againstMark = encounter.second.printed
    counted = encounter.outcome != .open
    gap = encounter.printedGap
    gapMs = encounter.gap?.milliseconds
    switch encounter.outcome {
    case .first: winner = first.result.athlete.name
    case .second: winner = encounter.second.result.athlete.name
    case .level, .open: winner = nil
    }
    sources = first.result.sources
    for source in encounter.second.result.sources where !sources.contains(source) {
      sources.append(source)
    }
  }
}
