import Athletics
import GRDB

/// Reads every mark of a person from the tables that state one.
struct StatedMarks {
  private let database: Database
  private let events: EventNumbers

  init(_ database: Database, _ events: EventNumbers) {
    self.database = database
    self.events = events
  }

  /// The marks of a person, and the fullest birth date that any table gives.
  func marks(of person: Int64) throws -> (marks: [StatedMark], birth: PartialDate?) {
    var birth: PartialDate?
    let found = try database.rows(Self.sql, [person]) { columns in
      let (mark, born) = try read(&columns)
      if let born, born.fullness > birth?.fullness ?? 0 { birth = born }
      return mark
    }
    return (found.compactMap(\.self), birth)
  }

  /// Hands out the marks of people whose numbers follow each other, one person after the other.
  ///
  /// Only results may name these people, each of whom is one athlete of the same number. One
  /// question for all of them costs a third of one each.
  func eachInResults(
    _ people: ClosedRange<Int64>,
    _ body: (Int64, [StatedMark]) throws -> Void
  ) throws {
    var (person, marks) = (people.lowerBound, [StatedMark]())
    func finish(before next: Int64) throws {
      while person < next {
        try body(person, marks)
        marks = []
        person += 1
      }
    }
    _ = try database.rows(Self.ofRange, [people.lowerBound, people.upperBound]) { columns in
      guard let mark = try read(&columns).0 else { return }
      try finish(before: mark.athleteID)
      marks.append(mark)
    }
    try finish(before: people.upperBound + 1)
  }

  private func read(_ columns: inout ColumnReader) throws -> (StatedMark?, PartialDate?) {
    let kind = StatedMark.Kind(rawValue: try columns.next()) ?? .best
    let athleteID: Int64 = try columns.next()
    let nation: String = try columns.next()
    let event: Int64? = try columns.optional()
    let code = MarkCode(amount: try columns.optional(), form: try columns.optional())
    let printed: String? = try columns.optional()
    let date: Int? = try columns.optional()
    let place: String? = try columns.optional()
    let raceSlug: String? = try columns.optional()
    let reason: String? = try columns.optional()
    let citationID: Int64? = try columns.optional()
    let birth = try columns.optional(Int.self).map { PartialDate(code: $0) }
    let environment: String? = try columns.optional()
    let sex: Int? = try columns.optional()
    let isRefused: Bool = try columns.next()
    let wind = try columns.optional(Int.self).map { Wind(tenths: $0) }
    let found: EventNumbers.Entry? =
      if kind == .best {
        try events.best(of: raceSlug, environment, sex: sex)
      } else {
        try event.flatMap { try events.entry($0) }
      }
    guard let found, let printed else { return (nil, birth) }
    guard let code = code ?? (kind == .best ? found.code(of: printed) : nil) else {
      return (nil, birth)
    }
    let mark = StatedMark(
      kind: kind,
      book: found.book,
      track: environment == "indoor" ? .short : found.track,
      code: code,
      printed: printed,
      date: date.map { PartialDate(code: $0) },
      athleteID: athleteID,
      nation: nation,
      place: place?.isEmpty == true ? nil : place,
      raceSlug: kind == .best ? nil : raceSlug,
      reason: isRefused ? reason ?? "not eligible" : found.reason(ofWind: wind),
      citationID: citationID
    )
    return (mark, birth)
  }

  /// Every statement of a mark by the people of one number.
  ///
  /// Columns: kind, athlete, nation, event, mark, form, printed, date, place, race, reason,
  /// citation, birth, environment, sex, refused, wind. Best marks name their event where others name
  /// their race.
  private static let sql = results("athlete.person_id = ?1") + others

  /// The same of results alone, for athletes whose numbers follow each other.
  private static let ofRange =
    results("athlete.id BETWEEN ?1 AND ?2") + "ORDER BY athlete.id"

  private static func results(_ people: String) -> String {
    """
    SELECT iif(result.race_id IS NULL, 1, 0), athlete.id, athlete.nation,
      ifnull(race.event_id, unit.event_id), result.mark, result.mark_form,
      ifnull(result.mark_text, ''), ifnull(race.date, unit.date),
      iif(race.id IS NULL, \(venue("meeting", "name")), \(venue("race", "meeting"))),
      ifnull(race.slug, unit.race_slug), NULL,
      coalesce(result.citation_id, race.citation_id, unit.citation_id, meeting.citation_id), NULL,
      NULL, NULL, 0, coalesce(\(windOfJump), result.wind, unit.wind, race.wind)
    FROM athlete CROSS JOIN result ON result.athlete_id = athlete.id
      LEFT JOIN race ON race.id = result.race_id LEFT JOIN unit ON unit.id = result.unit_id
      LEFT JOIN meeting ON meeting.id = unit.meeting_id
    WHERE \(people) AND result.status = 0 AND result.mark IS NOT NULL

    """
  }

  private static let others = """
    UNION ALL
    SELECT 2, athlete.id, athlete.nation, record_progression.event_id, step.mark, step.mark_form,
      step.mark_text, step.date, step.place, NULL, step.status_text, step.citation_id, NULL, NULL,
      NULL, step.role = 1 OR step.ratification = 2, NULL
    FROM athlete CROSS JOIN record_step AS step ON step.athlete_id = athlete.id
      CROSS JOIN record_progression ON record_progression.id = step.progression_id
    WHERE athlete.person_id = ?1 AND step.mark IS NOT NULL
    UNION ALL
    SELECT 2, athlete.id, athlete.nation, listed.event_id, listed.mark, listed.mark_form,
      listed.mark_text, listed.date, listed.place, NULL, listed.status_text, listed.citation_id,
      NULL, NULL, NULL, 0, NULL
    FROM athlete CROSS JOIN listed_record AS listed ON listed.athlete_id = athlete.id
    WHERE athlete.person_id = ?1 AND listed.mark IS NOT NULL
    UNION ALL
    SELECT 3, athlete.id, athlete.nation, all_time_list.event_id, line.mark, line.mark_form,
      line.mark_text, line.date, line.place, NULL, NULL, line.citation_id, line.birth,
      line.environment, NULL, 0, NULL
    FROM athlete CROSS JOIN listed_mark AS line ON line.athlete_id = athlete.id
      CROSS JOIN all_time_list ON all_time_list.id = line.list_id
    WHERE athlete.person_id = ?1 AND line.mark IS NOT NULL
    UNION ALL
    SELECT 4, athlete.id, athlete.nation, NULL, NULL, NULL, best.mark, best.date, best.place,
      best.event, NULL, best.citation_id, profile.birth, best.environment, profile.sex, 0, NULL
    FROM athlete CROSS JOIN athlete_profile AS profile ON profile.athlete_id = athlete.id
      LEFT JOIN athlete_best AS best ON best.profile_id = profile.id
    WHERE athlete.person_id = ?1
    """

  /// Of several attempts of the length that counts, the one with the least wind.
  private static let windOfJump = """
    iif(result.mark_form = 20, (
      SELECT min(attempt.wind) FROM attempt
      WHERE attempt.result_id = result.id AND attempt.mark_mm = result.mark), NULL)
    """

  /// Hall, town and country of a row; the meeting's name where no town is known.
  private static func venue(_ table: String, _ name: String) -> String {
    """
    iif(\(table).city = '', ifnull(\(table).venue, \(table).\(name)),
      ifnull(\(table).venue || ', ', '') || \(table).city
        || iif(\(table).country = '', '', ' (' || \(table).country || ')'))
    """
  }
}

extension EventNumbers.Entry {
  /// Why a mark set with a wind cannot count; `nil` where it can, or no wind is known.
  fileprivate func reason(ofWind wind: Wind?) -> String? {
    guard let wind, !wind.allowsRecord, discipline.isWindLimited(on: track) else { return nil }
    return "wind \(wind.printed)"
  }
}
