import Athletics
import Testing

/// Records of lists joined with each other and with a book.
@Suite("Records of lists")
struct ListedRecordsTests {
  private static let event = Event(
    discipline: Discipline(
      id: "1500m",
      name: "1500 m",
      kind: .run,
      distance: Distance(metres: 1500)
    ),
    sex: .men,
    track: .standard
  )

  private func step(_ mark: String, _ name: String, _ date: String) throws -> RecordStep {
    RecordStep(
      printedMark: mark,
      mark: .time(try TimeMark(parsing: mark)),
      athlete: Athlete(name: name, nation: "NOR"),
      date: try #require(PartialDate(date)),
      ratification: .unstated
    )
  }

  private func record(
    _ mark: String,
    _ name: String,
    _ date: String,
    asOf: String,
    code: String = "NR",
    scope: String? = "NOR"
  ) throws -> RecordDraft {
    RecordDraft(
      code: code,
      scope: scope,
      event: Self.event,
      step: try step(mark, name, date),
      asOf: try #require(CalendarDate(asOf))
    )
  }

  private func joined(_ records: [RecordDraft]) throws -> RecordProgression {
    let all = RecordProgression.joined(records, with: [], of: .nation("NOR"))
    return try #require(all.first)
  }

  @Test("a list alone makes a record with its day")
  func alone() throws {
    let one = try joined([record("3:26.73", "A", "2024-07-12", asOf: "2026-05-03")])
    #expect(one.id == "nor-1500m-men")
    #expect(one.asOf == CalendarDate(year: 2026, month: 5, day: 3))
    let table = ProgressionTable(one)
    #expect(table.standing?.step.athlete.name == "A")
    #expect(table.standing?.kind == .scoped(.nation("NOR")))
    #expect(table.standing?.step.listed == one.asOf)
  }

  @Test("an older list never overrules a newer record", arguments: [true, false])
  func older(isReversed: Bool) throws {
    let records = [
      try record("3:28.68", "A", "2020-08-14", asOf: "2021-01-01"),
      try record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03"),
    ]
    let one = try joined(isReversed ? records.reversed() : records)
    #expect(one.steps.map(\.athlete.name) == ["A", "B"])
    #expect(one.disagreements.isEmpty)
    // What stood between the two lists nobody tells.
    let table = ProgressionTable(one)
    #expect(table.rows[0].stand == .unknown(.missingSteps))
    #expect(table.standing?.step.athlete.name == "B")
  }

  @Test("a list that is later but has an older record overrules nothing")
  func outOfDate() throws {
    let one = try joined([
      record("3:28.68", "A", "2020-08-14", asOf: "2026-05-03"),
      record("3:26.73", "B", "2024-07-12", asOf: "2025-01-01"),
    ])
    #expect(one.steps.last?.athlete.name == "B")
    #expect(one.steps.count == 2)
  }

  @Test("a better mark that a later list lacks was taken away, and both are told")
  func takenAway() throws {
    let one = try joined([
      record("3:25.00", "Annulled", "2019-06-01", asOf: "2020-01-01"),
      record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03"),
    ])
    #expect(one.steps.map(\.athlete.name) == ["B"])
    #expect(
      one.disagreements.map(\.what) == ["the list of 1 Jan 2020 has 3:25.00, Annulled, 1 Jun 2019"]
    )
  }

  @Test("level marks share a record")
  func shared() throws {
    let one = try joined([
      record("3:26.73", "A", "2023-07-12", asOf: "2026-05-03"),
      record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03"),
    ])
    #expect(one.steps.count == 2)
    #expect(one.notes.contains("The record is shared: 3:26.73 also by A, 12 Jul 2023."))
  }

  @Test("a book stands before a list; a newer record of a list comes after it")
  func book() throws {
    let book = RecordProgression(
      id: "1500m-men",
      event: Self.event,
      kind: "world record",
      asOf: CalendarDate(year: 2024, month: 1, day: 1),
      steps: [try step("3:26.00", "Booked", "1998-07-14")]
    )
    let old = try record("3:27.37", "Old", "1995-07-12", asOf: "2024-07-20", code: "WR", scope: nil)
    let same = try record(
      "3:26.00",
      "Booked",
      "1998-07-14",
      asOf: "2024-07-20",
      code: "WR",
      scope: nil
    )
    let late = try record(
      "3:25.50",
      "Late",
      "2025-07-01",
      asOf: "2025-08-01",
      code: "WR",
      scope: nil
    )
    let kept = try #require(RecordProgression.joined([old, same], with: [book], of: nil).first)
    #expect(kept.steps.map(\.athlete.name) == ["Booked"])
    #expect(
      kept.disagreements.map(\.what) == ["the list of 20 Jul 2024 has 3:27.37, Old, 12 Jul 1995"]
    )
    #expect(kept.asOf == book.asOf)
    let newer = try #require(RecordProgression.joined([late], with: [book], of: nil).first)
    #expect(newer.steps.map(\.athlete.name) == ["Booked", "Late"])
    #expect(newer.asOf == CalendarDate(year: 2025, month: 8, day: 1))
    let day = CalendarDate(year: 2023, month: 6, day: 1)
    #expect(ProgressionTable(newer, on: day).standing?.step.athlete.name == "Booked")
    let between = CalendarDate(year: 2025, month: 1, day: 1)
    #expect(ProgressionTable(newer, on: between).standing == nil)
  }

  private func race(_ date: String, by nation: String) throws -> Race {
    Race(
      id: "r",
      event: Self.event,
      distance: Distance(metres: 1500),
      lap: Distance(metres: 400),
      date: try #require(CalendarDate(date)),
      meeting: "M",
      venue: Venue(city: "Oslo", country: "NOR"),
      runners: [Runner(result: Result(place: 1, athlete: Athlete(name: "R", nation: nation)))]
    )
  }

  @Test("a race is watched for what lists say stood before its day, with their day")
  func watched() throws {
    let lists = try joined([
      record("3:28.68", "A", "2020-08-14", asOf: "2021-01-01"),
      record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03"),
    ])
    let book = RecordBook(progressions: [lists])
    let after = book.standing(before: try race("2025-06-01", by: "NOR"))
    #expect(after.map(\.mark.printed) == ["3:26.73"])
    #expect(after.map(\.name) == ["NOR record"])
    #expect(after.map(\.note) == ["by the list of 3 May 2026"])
    #expect(
      book.standing(before: try race("2020-12-01", by: "NOR")).map(\.mark.printed) == ["3:28.68"]
    )
    // Between the days of the two lists others may have stood; before the first nothing is known.
    #expect(book.standing(before: try race("2023-06-01", by: "NOR")).isEmpty)
    #expect(book.standing(before: try race("2019-06-01", by: "NOR")).isEmpty)
  }

  @Test(
    "an area's record is open to its nations, a nation's to its own",
    arguments: [
      ("NOR", true, true), ("ESP", true, false), ("KEN", false, false),
    ]
  )
  func open(nation: String, area: Bool, national: Bool) throws {
    let runner = Athlete(name: "R", nation: nation)
    let standing = { (kind: StandingRecord.Kind) in
      StandingRecord(
        kind: kind,
        discipline: "1500m",
        at: Distance(metres: 1500),
        track: .standard,
        mark: TimeMark(RaceTime(milliseconds: 206_000)),
        athlete: Athlete(name: "H", nation: "NOR")
      )
    }
    #expect(standing(.scoped(.area(.european))).isOpen(to: runner) == area)
    #expect(standing(.scoped(.nation("NOR"))).isOpen(to: runner) == national)
    #expect(standing(.scoped(.season(2026))).isOpen(to: runner))
  }

  @Test("a world record that the race's own source tells does not hide a nation's of a list")
  func ownWorlds() throws {
    let lists = try joined([record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03")])
    var race = try race("2025-06-01", by: "NOR")
    race.previousRecords = [
      PreviousRecord(
        discipline: "1500m",
        track: .standard,
        mark: TimeMark(RaceTime(milliseconds: 206_000)),
        athlete: Athlete(name: "W", nation: "MAR")
      )
    ]
    let standing = RecordBook(progressions: [lists]).standing(before: race)
    #expect(standing.map(\.name) == ["NOR record", "world record"])
  }

  @Test("the best of a season is of its own year alone")
  func season() throws {
    let lead = try record("3:27.00", "L", "2026-06-01", asOf: "2026-07-01", code: "WL", scope: nil)
    let leads = RecordProgression.joined([lead], with: [], of: .season(2026))
    let book = RecordBook(progressions: leads)
    #expect(
      book.standing(before: try race("2026-08-01", by: "KEN")).map(\.name) == ["world lead of 2026"]
    )
    #expect(book.standing(before: try race("2027-08-01", by: "KEN")).isEmpty)
  }

  @Test("with the spoiler guard on no list is later than the meeting clock")
  func guarded() throws {
    let one = try joined([
      record("3:28.68", "A", "2020-08-14", asOf: "2021-01-01"),
      record("3:26.73", "B", "2024-07-12", asOf: "2026-05-03"),
    ])
    let clock = try #require(Instant("2022-06-01T12:00:00Z"))
    let told = try #require(SpoilerGuard(until: clock).told(one))
    #expect(told.steps.map(\.athlete.name) == ["A"])
    #expect(told.notes.isEmpty)
    #expect(told.asOf == CalendarDate(year: 2022, month: 5, day: 31))
  }

  @Test(
    "a scope is asked for as people write it",
    arguments: [
      ("WL 2026", RecordScope.season(2026)), ("leads 2025", .season(2025)),
      ("Europe", .area(.european)), ("NOR", .nation("NOR")),
    ]
  )
  func asked(text: String, scope: RecordScope) {
    #expect(RecordScope(asked: text) == scope)
    #expect(RecordScope(scope.name) == scope)
  }
}
