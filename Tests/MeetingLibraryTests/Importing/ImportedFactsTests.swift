import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

/// Lists of records and the Splits database in a library, asked as panes and commands ask.
@Suite("Lists and the Splits database in a library")
struct ImportedFactsTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(SampleFacts.facts(seed: 3))
  }

  @discardableResult
  private func takeIn(_ files: [(String, String)], date: String?) throws -> ImportSummary {
    let files = files.map { ImportFile(name: $0.0, bytes: Array($0.1.utf8)) }
    let reader = try #require(files.first.flatMap { ImportFormats.recognise($0) })
    let day = date.flatMap { CalendarDate($0) }
    let settings = ImportSettings(
      meetingID: "import",
      meetingName: "Import",
      zone: "UTC",
      date: day,
      now: Instant(milliseconds: 1_780_000_000_000)
    )
    return try library.takeIn(settings) { session in
      let intake = Intake(context: ImportContext(date: day), sink: session) { problem in
        Issue.record("\(problem.error)")
      }
      try reader.read(files, into: intake)
    }
  }

  private static let head =
    "Code;Type;Discipline;Class;Result;Wind;Venue;Venue Country;Environment;Date;Firstname;Lastname;Nation;YOB;Sex\n"
  private static let list = """
    NR;QQQ;8K0;M;2:10.00;;Here;QQQ;Outdoor;2020-06-01;No;Event;QQQ;1990;Male
    NR;QQQ;1K0;M;2:16.00;;Here;QQQ;Outdoor;2020-06-01;Lis;Ted;QQQ;1990;Male
    AR;4;1K0;M;2:14.00;;There;KEN;Outdoor;2019;Ar;Ea;KEN;1990;Male
    WL;;1K0;M;2:15.50;;There;KEN;Outdoor;2025-05-01;Le;Ad;KEN;1999;Male

    """

  @Test("scopes, books and pages know what lists tell, and the same again changes nothing")
  func lists() throws {
    let first = try takeIn([("l.csv", Self.head + Self.list)], date: "2025-06-01")
    #expect(first.counts[0]?.new == 4)
    let second = try takeIn([("l.csv", Self.head + Self.list)], date: "2025-06-01")
    #expect(second.counts[0]?.same == 4)
    let scopes = try library.recordScopes()
    for scope in [RecordScope.nation("QQQ"), .area(.african), .season(2025)] {
      #expect(scopes.contains(scope))
    }
    let book = try library.progressions(of: .nation("QQQ"))
    #expect(book.map(\.id) == ["qqq-1000m-men", "qqq-8k0-men"])
    #expect(book.allSatisfy { $0.asOf == CalendarDate(year: 2025, month: 6, day: 1) })
    let page = try library.athletePage(of: Athlete(name: "Lis Ted", nation: "QQQ"))
    #expect(page.records.map(\.name) == ["QQQ record"])
    #expect(page.heldRecords.count == 1)
    let day = CalendarDate(year: 2020, month: 6, day: 1)
    #expect(try library.hasMark(page.athlete, by: day))
    #expect(try !library.hasMark(page.athlete, by: day.adding(days: -1)))
    #expect(page.marks.map(\.result.printedMark) == ["2:16.00"])
  }

  @Test("a list in capitals with years of birth renames nobody and makes nobody's birth less exact")
  func capitals() throws {
    let results = "event,sex,name,nation,mark\n1000 m,men,Lis Tedsen,QQQ,2:16.00\n"
    let list = "NR;QQQ;1K0;M;2:16.00;;Here;QQQ;Outdoor;2025-06-01;Lis;TEDSEN;QQQ;1990;Male\n"
    try takeIn([("r.csv", results)], date: "2025-06-01")
    try takeIn([("l.csv", Self.head + list)], date: "2025-06-02")
    #expect(
      try library.progressions(of: .nation("QQQ")).first?.steps.last?.athlete.name == "Lis Tedsen"
    )
    for name in ["Lis TEDSEN", "Lis Tedsen"] {
      let page = try library.athletePage(of: Athlete(name: name, nation: "QQQ"))
      #expect(page.athlete.name == "Lis Tedsen")
      #expect(page.birth == PartialDate(year: 1990))
      #expect(page.records.map(\.name) == ["QQQ record"])
    }
  }

  @Test(
    "the fullest birth that agrees with the first is told",
    arguments: [
      (["2000", "2000-09-19"], "2000-09-19"), (["2000-09-19", "2000"], "2000-09-19"),
      (["2000", "2001-09-19"], "2000"), (["2000-08", "2000-09-19"], "2000-08"),
      (["2000", "2000-09", "2000-09-19"], "2000-09-19"),
    ]
  )
  func births(told: [String], expected: String) {
    var findings = AthletePage.Findings()
    let athlete = Athlete(name: "Lis Ted", nation: "QQQ")
    findings.profiles = told.map {
      AthleteProfile(athlete: athlete, sex: .men, birth: PartialDate($0))
    }
    let page = AthletePage(of: athlete, from: findings)
    #expect(page.birth?.iso == expected)
    #expect(page.profile?.birth?.iso == expected)
  }

  @Test("an older list taken in later overrules nothing", arguments: [true, false])
  func older(isOlderLast: Bool) throws {
    let row = { (mark: String, name: String, day: String) in
      "\(Self.head)NR;QQQ;1K0;M;\(mark);;Here;QQQ;Outdoor;\(day);\(name);X;QQQ;;Male\n"
    }
    let lists = [
      ("2021-01-01", row("2:18.00", "Old", "2010-06-01")),
      ("2025-01-01", row("2:16.00", "New", "2024-06-01")),
    ]
    for (day, text) in isOlderLast ? lists.reversed() : lists {
      try takeIn([("l.csv", text)], date: day)
    }
    let book = try #require(try library.progressions(of: .nation("QQQ")).first)
    #expect(book.steps.map(\.printedMark) == ["2:18.00", "2:16.00"])
    #expect(BookDay([book]).tables.first?.standing?.step.athlete.name == "New X")
  }

  private static let race = """
    meeting,event,sex,round,date,place,name,nation,mark
    Test 2025,1000 m,men,final,2025-07-01,1,Ra Pid,QQQ,2:13.50
    Test 2025,1000 m,men,final,2025-07-01,2,Sec Ond,KEN,2:15.00

    """

  @Test("a replay watches for national, area and season's records of lists, with their day")
  func watched() throws {
    try takeIn([("l.csv", Self.head + Self.list)], date: "2025-06-01")
    try takeIn([("r.csv", Self.race)], date: nil)
    let summary = try #require(try library.races().first { $0.meeting == "Test 2025" })
    let race = try #require(try library.race(id: summary.id))
    let standing = try library.recordBook(for: race).standing(before: race)
    let told = standing.filter { $0.note == "by the list of 1 Jun 2025" }
    #expect(told.map(\.name) == ["African record", "QQQ record", "world lead of 2025"])
    #expect(told.map(\.mark.printed) == ["2:14.00", "2:16.00", "2:15.50"])
    let open = told.filter { $0.isOpen(to: race.runners[0].athlete) }
    #expect(open.map(\.name) == ["QQQ record", "world lead of 2025"])
  }

  @Test("every race of the Splits database replays and tells how a distance is run, twice the same")
  func splits() throws {
    let files = SplitsTables.tables(races: 4)
    let first = try takeIn(files, date: nil)
    #expect(first.refusals.isEmpty)
    let before = try library.races()
    let second = try takeIn(files, date: nil)
    #expect(second.counts.values.allSatisfy { $0.new == 0 && $0.changed == 0 && $0.same > 0 })
    #expect(try library.races() == before)
    let races = try before.filter { $0.meeting == "Invented 2024" }
      .compactMap { try library.race(id: $0.id) }
    #expect(races.count == 4)
    #expect(races.allSatisfy { $0.runners.allSatisfy { $0.splits.count == 4 } })
    // Kin of a race over the distance, whose splits tell how it is usually run.
    let kin = try library.races(over: Distance(metres: 3000), .men, splits: 3).map(\.id)
    #expect(races.allSatisfy { kin.contains($0.id) })
  }

  @Test("a meeting of a bundled one's id is taken in beside it")
  func beside() throws {
    let bundled = try #require(try library.meetings().first)
    let files = SplitsTables.tables(races: 1, competition: bundled.id)
    let summary = try takeIn(files, date: nil)
    #expect(summary.meetings == ["\(bundled.id)-own"])
    #expect(try takeIn(files, date: nil).meetings == ["\(bundled.id)-own"])
  }
}

/// Tables of an export with invented races over 3 km.
enum SplitsTables {
  static func tables(races: Int, competition: String = "invented-2024") -> [(String, String)] {
    var raceRows = "id,competition,discipline,sex,round,heat,date\n"
    var performances = "id,race,athlete,given_name,family_name,country,place,status,time_s\n"
    var splits = "id,performance,document,distance_m,time_s\n"
    for race in 1...races {
      let raceID = "\(competition)/5k-men/heat-\(race)"
      raceRows += "\(raceID),\(competition),5k,men,heat,\(race),2024-06-01\n"
      for runner in 1...4 {
        let id = "p\(race)-\(runner)"
        let finish = 470 + race + runner
        performances +=
          "\(id),\(raceID),,R\(race),Unner\(runner),KEN,\(runner),finished,\(finish).25\n"
        for part in 1...3 {
          splits += "\(id)-\(part),\(id),,\(part * 700),\(finish * part * 7 / 30).5\n"
        }
      }
    }
    return [
      (
        "competitions.csv",
        "id,name,start_date,setting\n\(competition),Invented 2024,2024-06-01,outdoor\n"
      ),
      ("disciplines.csv", "id,name,kind,distance_m\n5k,3000 m,flat,3000\n"),
      ("races.csv", raceRows), ("performances.csv", performances), ("splits.csv", splits),
    ]
  }
}
