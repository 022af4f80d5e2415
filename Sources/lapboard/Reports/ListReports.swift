import Athletics

/// The races of the library, as data and as a table.
struct RacesReport: Encodable {
  struct Entry: Encodable {
    var id: String
    var event: String
    var sex: String
    var track: String
    var distanceMm: Int64
    var date: String
    var city: String
    var meeting: String
    var round: String?
    var winner: String?
    var nation: String?
    var mark: String?
    var runners: Int
    var splits: Int
    var officialSplits: Int
  }

  var races: [Entry]

  init(_ races: [RaceSummary]) {
    self.races = races.map { race in
      Entry(
        id: race.id,
        event: race.event.discipline.name,
        sex: race.event.sex.rawValue,
        track: race.event.track.rawValue,
        distanceMm: race.distance.millimetres,
        date: race.date.iso,
        city: race.city,
        meeting: race.meeting,
        round: race.round,
        winner: race.winner?.name,
        nation: race.winner?.nation,
        mark: race.winningMark,
        runners: race.runnerCount,
        splits: race.splitCount,
        officialSplits: race.officialSplitCount
      )
    }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("id", .left), ("date", .left), ("event", .left), ("city", .left), ("winner", .left),
      ("mark", .right), ("runners", .right), ("splits", .right), ("official", .right),
    ])
    for race in races {
      table.rows.append([
        race.id, race.date, "\(race.sex) \(race.event)" + (race.track == "short" ? " sh" : ""),
        race.city, race.winner ?? "", race.mark ?? "", "\(race.runners)", "\(race.splits)",
        "\(race.officialSplits)",
      ])
    }
    return table
  }
}

/// The meetings of the library, as data and as a table.
struct MeetingsReport: Encodable {
  struct Entry: Encodable {
    var id: String
    var name: String
    var starts: String
    var ends: String
    var city: String
    var country: String
    var zone: String
    var units: Int
    var decidedFinals: Int
    var partial: String?
  }

  var meetings: [Entry]

  init(_ meetings: [MeetingSummary]) {
    self.meetings = meetings.map { meeting in
      Entry(
        id: meeting.id,
        name: meeting.name,
        starts: meeting.starts.iso,
        ends: meeting.ends.iso,
        city: meeting.venue.city,
        country: meeting.venue.country,
        zone: meeting.zone,
        units: meeting.unitCount,
        decidedFinals: meeting.decidedCount,
        partial: meeting.partial
      )
    }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("id", .left), ("starts", .left), ("ends", .left), ("city", .left), ("units", .right),
      ("finals", .right), ("name", .left),
    ])
    for meeting in meetings {
      table.rows.append([
        meeting.id, meeting.starts, meeting.ends, "\(meeting.city) \(meeting.country)",
        "\(meeting.units)", "\(meeting.decidedFinals)",
        meeting.name + (meeting.partial == nil ? "" : " (partial)"),
      ])
    }
    return table
  }
}
