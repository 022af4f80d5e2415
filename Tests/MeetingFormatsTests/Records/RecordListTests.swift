import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("Lists of records")
struct RecordListTests {
  private static let head =
    "Code;Type;Discipline;Class;Result;Wind;Venue;Venue Country;Environment;Date;Firstname;Lastname;Nation;YOB;Sex\n"
  private static let rows = """
    NR;NOR;1K5;M;3:26.73;;Monaco;MON;Outdoor;2024-07-12;Jo;Runner;NOR;2000;Male
    AR;1;HOC;W;2.1;;Rome;ITA;Outdoor;1987-08-30;Hi;Jumper;BUL;1965;Female
    WR;;4×4;X;3:07.41;;Paris;FRA;Outdoor;2024;United;States;USA;;Mixed
    WL;;WEI;M;8.50;1.3;Doha;QAT;Indoor;2026-02-01;Le;Ap;CUB;2003;Male
    WRU20;;ABC;M;12.34;;Here;GBR;Outdoor;2020-05;New;One;GBR;2001;Male

    """

  private func read(
    _ rows: String,
    _ name: String = "list.csv",
    date: CalendarDate? = CalendarDate(year: 2026, month: 5, day: 1)
  ) throws -> Reading {
    try Reading([ImportFile(name, Self.head + rows)], with: RecordListReader(), date: date)
  }

  @Test("rows are records of nations, areas, the world and a season")
  func records() throws {
    let reading = try read(Self.rows)
    #expect(reading.told.isEmpty)
    let records = reading.collector.records
    #expect(records.map(\.code) == ["NR", "AR", "WR", "WL", "WRU20"])
    #expect(records.map(\.scope) == ["NOR", "European", nil, nil, nil])
    #expect(
      records.map(\.event.name) == [
        "1500 m · men", "High jump · women", "4 x 400 m mixed relay · mixed",
        "Long jump, short track · men", "ABC · men",
      ]
    )
    #expect(records.map(\.step.printedMark) == ["3:26.73", "2.10", "3:07.41", "8.50", "12.34"])
    #expect(records[0].step.mark?.time == RaceTime(ticks: 2_067_300))
    #expect(records[0].step.place == "Monaco, MON")
    #expect(records[2].step.athlete == Athlete(name: "United States", nation: "USA"))
    #expect(records[2].step.date == PartialDate(year: 2024))
    #expect(records[3].step.statusText == "wind +1.3")
    #expect(records[4].step.mark == nil)
    #expect(Set(records.map(\.asOf)) == [CalendarDate(year: 2026, month: 5, day: 1)])
  }

  @Test("years of birth are told of people, not of teams")
  func births() throws {
    let births = try read(Self.rows).collector.drafts.compactMap { draft in
      if case .profile(let profile) = draft.draft { profile.birth?.year } else { nil }
    }
    #expect(births == [2000, 1965, 2003, 2001])
  }

  @Test(
    "the day of a list is in its name, of a month alone that of its newest record",
    arguments: [
      ("records-2026-05-17.csv", CalendarDate(year: 2026, month: 5, day: 17)),
      ("nr_20260517.csv", CalendarDate(year: 2026, month: 5, day: 17)),
      ("records-2026-02.csv", CalendarDate(year: 2026, month: 2, day: 1)),
      ("records-2024-07.csv", CalendarDate(year: 2024, month: 7, day: 12)),
      ("u20-2025-06-v2.csv", CalendarDate(year: 2025, month: 6, day: 1)),
    ]
  )
  func named(name: String, day: CalendarDate) throws {
    #expect(try read(Self.rows, name, date: nil).collector.records.first?.asOf == day)
  }

  @Test("a list without a day is refused")
  func undated() throws {
    let reading = try read(Self.rows, "list.csv", date: nil)
    #expect(reading.error?.expected.hasPrefix("the day the list is true for") == true)
    #expect(reading.collector.drafts.isEmpty)
  }

  @Test(
    "a bad row is told with its place",
    arguments: [
      (";NOR;100;M;9.9;;;;Outdoor;2020;A;B;NOR;;Male", "list.csv:2:1: expected letters"),
      ("NR;;100;M;9.9;;;;Outdoor;2020;A;B;NOR;;Male", "list.csv:2:4: expected a nation's code"),
      ("AR;9;100;M;9.9;;;;Outdoor;2020;A;B;NOR;;Male", "list.csv:2:4: expected an area's number"),
      ("NR;NOR;100;M;fast;;;;Outdoor;2020;A;B;NOR;;Male", "list.csv:2:14: expected a time"),
      ("NR;NOR;HOC;M;2m;;;;Outdoor;2020;A;B;NOR;;Male", "list.csv:2:14: expected metres"),
      ("NR;NOR;100;M;9.9;;;;Moon;2020;A;B;NOR;;Male", "list.csv:2:21: expected Indoor"),
      ("NR;NOR;100;M;9.9;;;;Outdoor;20;A;B;NOR;;Male", "list.csv:2:29: expected a date"),
      ("NR;NOR;100;M;9.9;;;;Outdoor;2020;;;;;Male", "list.csv:2:35: expected a name"),
    ]
  )
  func refused(row: String, told: String) throws {
    let reading = try read(row + "\n" + Self.rows)
    #expect(reading.told.count == 1)
    #expect(reading.told[0].hasPrefix(told))
    #expect(reading.collector.records.count == 5)
  }

  @Test("lists broken in any place", arguments: UInt64(0)..<200)
  func broken(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let file = ImportFile(
      name: "l-2026-05.csv",
      bytes: Mutation.broken(Self.head + Self.rows, &random)
    )
    let reading = try Reading([file], with: RecordListReader(), date: nil)
    #expect(reading.collector.records.allSatisfy { !$0.step.athlete.name.isEmpty })
  }
}
