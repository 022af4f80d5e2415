import Athletics
import GRDB

extension AthletePageQuery {
  /// The athlete's lines in races, with their splits.
  func raceMarks(of id: Int64) throws -> [CareerMark] {
    let sql = """
      SELECT race.id, \(RaceRow.sql.columns), \(ResultRow.sql.columns),
        \(AthleteRow.sql.columns), \(RunnerRow.sql.columns)
      FROM result CROSS JOIN race ON race.id = result.race_id
        CROSS JOIN athlete ON athlete.id = result.athlete_id
        LEFT JOIN runner ON runner.result_id = result.id
      WHERE result.athlete_id = ? ORDER BY result.id
      """
    return try database.rows(sql, [id]) { columns in
      let raceID: Int64 = try columns.next()
      let raceRow = try RaceRow(from: &columns)
      let row = try ResultRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      let extra = try RunnerRow(from: &columns)
      var runner = [
        Runner(
          result: try row.result(of: athlete, sources: references.sources(row.citationID)),
          isPacemaker: extra.isPacemaker,
          pacemakerNote: extra.pacemakerNote,
          lastSeen: extra.lastSeen
        )
      ]
      try RaceQuery(database, references).addSplits(to: &runner, of: raceID, only: row.ordinal)
      let race = raceRow.race(
        of: try references.event(raceRow.eventID),
        sources: try references.sources(raceRow.citationID)
      )
      return CareerMark(runner[0], at: row.ordinal, of: race)
    }
  }

  /// The athlete's lines in units of meetings, with the medals and doubles that follow from them.
  func addUnits(of ids: [Int64], to found: inout AthletePage.Findings) throws {
    let sql = """
      SELECT unit.id, \(UnitRow.sql.columns), \(MeetingRow.sql.columns),
        \(ResultRow.sql.columns), \(AthleteRow.sql.columns)
      FROM result CROSS JOIN unit ON unit.id = result.unit_id
        CROSS JOIN meeting ON meeting.id = unit.meeting_id
        CROSS JOIN athlete ON athlete.id = result.athlete_id
      WHERE result.athlete_id IN (\(Self.marks(ids))) ORDER BY meeting.starts, unit.meeting_id, unit.ordinal
      """
    let lines = try database.rows(sql, StatementArguments(ids)) { columns in
      let unitID: Int64 = try columns.next()
      let unitRow = try UnitRow(from: &columns)
      let meeting = try MeetingRow(from: &columns).meeting
      let row = try ResultRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      var unit = try unitRow.unit(
        of: references.event(unitRow.eventID),
        sources: references.sources(unitRow.citationID)
      )
      let line = try row.result(of: athlete, sources: references.sources(row.citationID))
      unit.results = [line]
      return (id: unitID, unit: unit, line: line, meeting: meeting)
    }
    var meetings: [String: Meeting] = [:]
    for (id, unit, line, meeting) in lines {
      found.marks.append(CareerMark(line, of: unit, at: meeting))
      meetings[meeting.id, default: meeting].units.append(unit)
      if unit.isMedalEvent, line.place.map({ $0 <= 3 }) ?? false {
        found.finals += try medals(of: line.athlete, in: unit, id, at: meeting)
      }
    }
    for meeting in meetings.values.sorted(by: { $0.id < $1.id }) {
      found.tried += ChampionshipDouble.tried(at: meeting)
    }
  }

  /// The medal of a line, which follows from how many stand in front of it.
  private func medals(
    of athlete: Athlete,
    in unit: TimetableUnit,
    _ id: Int64,
    at meeting: Meeting
  ) throws -> [CareerMedal] {
    let sql = """
      SELECT \(ResultRow.sql.columns), \(AthleteRow.sql.columns)
      FROM result CROSS JOIN athlete ON athlete.id = result.athlete_id
      WHERE result.unit_id = ? AND result.place <= 3 ORDER BY result.ordinal
      """
    var final = unit
    final.results = try database.rows(sql, [id]) { columns in
      let row = try ResultRow(from: &columns)
      let athlete = try AthleteRow(from: &columns).athlete
      return try row.result(of: athlete, sources: references.sources(row.citationID))
    }
    return final.medals.filter { $0.result.athlete == athlete }
      .map { CareerMedal($0, in: unit, at: meeting) }
  }
}
