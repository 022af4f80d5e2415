import Testing

/// The page of an athlete on the command line.
@Suite("athlete")
struct AthleteCommandTests {
  private struct Page: Decodable {
    struct Line: Decodable {
      let date: String
      let discipline: String
      let track: String
      let mark: String
      let timeMs: Int?
      let place: Int?
      let age: String?
      let race: String?
      let onTheWay: Bool
      let sources: [String]
    }

    struct Record: Decodable {
      let mark: String
      let held: Bool
      let daysStood: Int?
      let endedBy: String?
      let status: String
    }

    struct Medal: Decodable {
      let medal: String
      let championship: String
      let event: String?
      let count: Int
      let sources: [String]
    }

    struct Titles: Decodable {
      let count: Int
      let what: String
      let sources: [String]
    }

    let athlete: String
    let nation: String
    let birth: String?
    let bests: [Line]
    let records: [Record]
    let medals: [Medal]
    let missingGolds: [String]
    let titles: [Titles]
    let races: [Line]
  }

  private struct Rivals: Decodable {
    struct Side: Decodable {
      let athlete: String
      let wins: Int
    }

    struct Encounter: Decodable {
      let date: String
      let winner: String?
      let gapMs: Int?
      let race: String?
    }

    let athlete: Side
    let against: Side
    let encounters: [Encounter]
  }

  private func page(_ arguments: String...) throws -> Page {
    try Lapboard.data(["athlete"] + arguments, as: Page.self)
  }

  @Test("bests, records and ages of Ingebrigtsen, by the reports of February 2025")
  func bests() throws {
    let page = try page("jakob ingebrigtsen")
    #expect(page.athlete == "Jakob Ingebrigtsen" && page.nation == "NOR")
    #expect(page.birth == "2000-09-19")
    let mile = try #require(page.bests.first { $0.discipline == "mile" && $0.track == "short" })
    #expect(mile.mark == "3:45.14" && mile.timeMs == 225_140 && mile.age == "24")
    #expect(mile.race == "lievin-2025-mile")
    let way = try #require(page.bests.first { $0.discipline == "1500m" && $0.track == "short" })
    #expect(way.mark == "3:29.63" && way.onTheWay)
    #expect(page.records.filter(\.held).map(\.mark).contains("3:45.14"))
    #expect(page.races.map(\.date) == page.races.map(\.date).sorted())
    #expect(page.titles.map(\.count).contains(23) && page.titles.map(\.count).contains(16))
    #expect(page.titles.allSatisfy { !$0.sources.isEmpty })
  }

  @Test("before Nanjing the world indoor gold is missing")
  func missing() throws {
    #expect(
      try page("jakob ingebrigtsen", "--as-of", "2025-03-21").missingGolds
        == ["World Indoor Championships"]
    )
    #expect(try page("jakob ingebrigtsen").missingGolds.isEmpty)
  }

  @Test("Nuguse's record stood five days")
  func fiveDays() throws {
    let record = try #require(try page("nuguse").records.first)
    #expect(record.mark == "3:46.63" && record.daysStood == 5 && !record.held)
    #expect(record.endedBy == "Jakob Ingebrigtsen")
  }

  @Test("one season alone")
  func season() throws {
    let page = try page("jakob ingebrigtsen", "--year", "2024")
    #expect(!page.races.isEmpty && page.races.allSatisfy { $0.date.hasPrefix("2024") })
    #expect(page.bests.allSatisfy { $0.date.hasPrefix("2024") })
  }

  @Test("two against each other")
  func against() throws {
    let both = try Lapboard.data(
      ["athlete", "nuguse", "--against", "jakob ingebrigtsen"],
      as: Rivals.self
    )
    #expect(both.athlete.wins == 1 && both.against.wins == 3)
    let paris = try #require(both.encounters.first { $0.winner == "Yared Nuguse" })
    // 3:27.80 and 3:28.24 by World Athletics' result.
    #expect(paris.date == "2024-08-06" && paris.gapMs == 440)
  }

  @Test("plain text says who it is, and what the sources count")
  func text() throws {
    let outcome = try Lapboard.run(["athlete", "jakob ingebrigtsen"])
    try outcome.expectSuccess()
    #expect(outcome.lines.first == "Jakob Ingebrigtsen NOR, born 2000-09-19")
    for part in ["bests", "records", "medals", "titles as the sources count them", "races"] {
      #expect(outcome.lines.contains(part))
    }
    #expect(outcome.text.contains("the same by Haile Gebrselassie ETH"))
  }

  @Test("CSV holds the bests with their sources")
  func csv() throws {
    let outcome = try Lapboard.run(["athlete", "josh kerr", "--csv"])
    try outcome.expectSuccess()
    let first = try #require(outcome.text.split(separator: "\r\n").first)
    #expect(first == "event,track,mark,date,age,venue,race,sources")
    #expect(outcome.text.contains("Mile,standard,3:42.66,2026-07-18,28,"))
  }

  private struct Double: Decodable {
    let athlete: String
    let championship: String
    let date: String
    let completed: Bool
  }

  @Test("only Gebrselassie and Ingebrigtsen have won both indoor distances, by the column of 2025")
  func doubles() throws {
    let all = try Lapboard.data("doubles --completed", as: [Double].self)
    let men = all.filter {
      $0.championship == "World Indoor Championships"
        && ["Haile Gebrselassie", "Jakob Ingebrigtsen"].contains($0.athlete)
    }
    #expect(men.map(\.date) == ["2025-03-23", "1999"])
    let nanjing = try Lapboard.data("doubles nanjing", as: [Double].self)
    #expect(nanjing.contains { $0.athlete == "Jakob Ingebrigtsen" && $0.completed })
    #expect(nanjing.allSatisfy { $0.date.hasPrefix("2025-03-2") })
    #expect(try Lapboard.data("doubles", as: [Double].self).contains { !$0.completed })
  }

  @Test("a family name of several lists them, one of nobody the nearest, with status 66")
  func names() throws {
    let several = try Lapboard.run(["athlete", "ingebrigtsen"])
    #expect(several.status == 66)
    #expect(several.errors.contains("fits 3 athletes: Filip Ingebrigtsen NOR"))
    let nobody = try Lapboard.run(["athlete", "qqqq zzzz"])
    #expect(nobody.status == 66 && nobody.errors.contains("unknown athlete"))
    let day = try Lapboard.run(["athlete", "nuguse", "--as-of", "yesterday"])
    #expect(day.status == 64 && day.errors.contains("expected a day"))
  }
}
