import Athletics
import MeetingLibrary
import Testing

@Suite("Plans of queries")
struct QueryPlanTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(try BundledFacts.read())
  }

  /// Tables that hold millions of rows in a large library.
  private static let large: Set<String> = [
    "performance", "mark_count", "athlete", "result", "unit", "search_entry", "citation", "step",
    "line", "entry", "athlete_profile", "athlete_best", "race",
  ]

  /// Expects that no statement walks through a large table.
  private func expectSearches(_ work: () throws -> Void) throws {
    let plans = try library.queryPlans(of: work)
    #expect(!plans.isEmpty)
    for plan in plans {
      for step in plan.steps where step.hasPrefix("SCAN ") {
        let table = step.split(separator: " ")[1]
        #expect(!Self.large.contains(String(table)), "\(step) in \(plan.sql)")
      }
    }
  }

  /// Every filter of a list, alone and all of them together.
  private static let queries: [MarkQuery] = {
    let plain = MarkQuery(discipline: "mile", sex: .men)
    var all = plain
    all.track = .short
    all.year = 2025
    all.nation = "USA"
    all.ageGroup = .u23
    all.through = CalendarDate(year: 2025, month: 3, day: 1)
    let changes: [(inout MarkQuery) -> Void] = [
      { $0.track = .standard }, { $0.year = 2024 }, { $0.nation = "KEN" }, { $0.ageGroup = .u20 },
      { $0.through = CalendarDate(year: 2020, month: 1, day: 1) }, { $0.isOfCountingMarks = false },
    ]
    return [plain, all]
      + changes.map { change in
        var query = plain
        change(&query)
        return query
      }
  }()

  @Test("a list searches, whatever it is limited to and sorted by", arguments: queries)
  func lists(query: MarkQuery) throws {
    for column in MarkQuery.Column.allCases {
      for isOne in [true, false] {
        var query = query
        query.column = column
        query.isOneMarkAnAthlete = isOne
        try expectSearches { _ = try library.markPage(query, from: 3, count: 20) }
      }
    }
    let mark = Mark.time(TimeMark(RaceTime(ticks: 2_260_000)))
    try expectSearches { _ = try library.rank(of: mark, in: query) }
    try expectSearches { _ = try library.start(ofRank: 5, in: query) }
  }

  @Test("the marks of an athlete are searched for")
  func athlete() throws {
    let kerr = Athlete(name: "Josh Kerr", nation: "GBR")
    try expectSearches { _ = try library.marks(of: kerr) }
    try expectSearches { _ = try library.athletePage(of: kerr) }
  }

  @Test("a search searches", arguments: ["a", "jak ing", "lievin 2025", "1500"])
  func search(text: String) throws {
    try expectSearches { _ = try library.search(text, limit: 10) }
  }

  @Test("whom a name stands for is searched for", arguments: ["Jakob Ingebrigtsen", "qqq zzz"])
  func name(text: String) throws {
    try expectSearches {
      _ = try library.search(text, limit: 10, only: .athlete)
      _ = try library.likelyAthletes(named: text)
    }
  }

  @Test("what is chosen from is read as far as it is shown")
  func choices() throws {
    let plans = try library.queryPlans(of: {
      _ = try library.meetings(limit: 10)
      _ = try library.races(limit: 10)
      _ = try library.runners(limit: 10)
      _ = try library.knownAthletes(limit: 10)
    })
    #expect(plans.count >= 4)
    for plan in plans where plan.steps.contains(where: { $0.hasPrefix("SCAN ") }) {
      #expect(plan.sql.contains("LIMIT"))
      let isSorted = plan.steps.contains { $0 == "USE TEMP B-TREE FOR ORDER BY" }
      let isOfFew = plan.steps.contains {
        $0.hasPrefix("CO-ROUTINE") || $0.hasPrefix("MATERIALIZE")
      }
      #expect(!isSorted || isOfFew, "\(plan)")
    }
  }

  @Test("the kin of a race and its record book are searched for")
  func loading() throws {
    let race = try #require(try library.race(id: "lievin-2025-mile"))
    try expectSearches {
      _ = try library.races(over: race.distance, race.event.sex, splits: 3)
      _ = try library.recordBook(for: race)
    }
  }

  @Test("a race and a meeting are searched for")
  func others() throws {
    try expectSearches {
      _ = try library.race(id: "lievin-2025-mile")
      _ = try library.meeting(id: "wic-nanjing-2025")
    }
  }

  @Test("a plan that walks through a table is told")
  func scan() throws {
    let plans = try library.queryPlans(of: { _ = try library.nations() })
    #expect(plans.contains { $0.steps.contains { $0.hasPrefix("SCAN nation") } })
  }
}
