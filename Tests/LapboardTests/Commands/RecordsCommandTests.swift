import Testing

/// The data of `records EVENT`.
struct RecordsAnswer: Decodable {
  struct Step: Decodable {
    let mark: String
    let timeMs: Int?
    let improvementMs: Int?
    let athlete: String
    let nation: String
    let date: String
    let venue: String?
    let status: String
    let statusText: String?
    let daysStood: Int?
    let standing: Bool
    let race: String?
    let sources: [String]
  }

  let id: String
  let event: String
  let sex: String
  let asOf: String
  let progression: [Step]
  let notEligible: [Step]
}

/// The data of `records` without an event.
struct BookAnswer: Decodable {
  struct Entry: Decodable {
    let id: String
    let sex: String
    let record: RecordsAnswer.Step?
  }

  let asOf: String?
  let records: [Entry]
}

/// The short-track mile: World Athletics' results of Millrose and Liévin, February 2025.
@Suite("records")
struct RecordsCommandTests {
  private func run(_ event: String, _ options: String = "") throws -> Lapboard.Outcome {
    try Lapboard.run(["records", event] + options.split(separator: " ").map(String.init))
  }

  @Test("the progression has its steps oldest first, Nuguse's with 5 days")
  func progression() throws {
    let answer = try Lapboard.data(
      "records mile-short-track-men --progression",
      as: RecordsAnswer.self
    )
    #expect(answer.event == "Mile, short track")
    #expect(answer.sex == "men")
    let nuguse = try #require(answer.progression.first { $0.athlete == "Yared Nuguse" })
    #expect(nuguse.mark == "3:46.63")
    #expect(nuguse.timeMs == 226_630)
    #expect(nuguse.daysStood == 5)
    #expect(nuguse.improvementMs == 380)
    #expect(nuguse.venue == "New York")
    #expect(nuguse.race == "millrose-2025-wanamaker-mile")
    #expect(!nuguse.sources.isEmpty)
    let last = try #require(answer.progression.last)
    #expect(last.athlete == "Jakob Ingebrigtsen")
    #expect(last.standing)
    #expect(last.status == "ratified")
    #expect(last.improvementMs == 1490)
    #expect(answer.progression.map(\.date) == answer.progression.map(\.date).sorted())
    #expect(answer.progression.count { $0.standing } == 1)
  }

  @Test("the text shows the same steps and says who stands")
  func text() throws {
    let outcome = try run("mile short track", "--men --progression")
    try outcome.expectSuccess()
    #expect(outcome.lines.first == "Mile, short track · men: world record, as of 27 Sep 2026")
    let nuguse = try #require(outcome.lines.first { $0.contains("Yared Nuguse") })
    #expect(nuguse.split(separator: " ").contains("5"))
    #expect(outcome.lines.contains { $0.contains("Jakob Ingebrigtsen") && $0.contains("so far") })
  }

  @Test("as of 10 February 2025 the record was Nuguse's, two days old")
  func asOf() throws {
    let outcome = try run("mile short track", "--men --as-of 2025-02-10")
    try outcome.expectSuccess()
    #expect(outcome.text.contains("Yared Nuguse"))
    #expect(!outcome.text.contains("Ingebrigtsen"))
    let answer = try Lapboard.data(
      "records mile-short-track-men --as-of 2025-02-10",
      as: RecordsAnswer.self
    )
    #expect(answer.progression.map(\.mark) == ["3:46.63"])
    #expect(answer.progression.first?.daysStood == 2)
  }

  @Test("without an event the whole book has one line an event")
  func book() throws {
    let men = try Lapboard.data("records --men --as-of 2025-02-10", as: BookAnswer.self)
    #expect(men.asOf == "2025-02-10")
    #expect(men.records.allSatisfy { $0.sex == "men" })
    let mile = try #require(men.records.first { $0.id == "mile-short-track-men" })
    #expect(mile.record?.athlete == "Yared Nuguse")
    let all = try Lapboard.data("records", as: BookAnswer.self)
    let women = try Lapboard.data("records --women", as: BookAnswer.self)
    let allMen = try Lapboard.data("records --men", as: BookAnswer.self)
    #expect(all.records.count == women.records.count + allMen.records.count)
    #expect(Set(all.records.map(\.id)).count == all.records.count)
  }

  @Test("Fifth Avenue's 3:44.3 stands apart with its reason")
  func notEligible() throws {
    let answer = try Lapboard.data("records road mile", as: RecordsAnswer.self)
    #expect(answer.progression.isEmpty)
    #expect(answer.notEligible.map(\.mark) == ["3:44.3"])
    #expect(answer.notEligible.first?.athlete == "Josh Kerr")
    #expect(answer.notEligible.first?.status == "not eligible")
    let outcome = try run("road mile")
    #expect(outcome.text.contains("not eligible: 3:44.3 Josh Kerr GBR"))
    #expect(outcome.text.contains("the course is not eligible for records"))
  }

  @Test("a pending record is named so, with the ratified one behind it")
  func pending() throws {
    // London, 18 July 2026: 3:42.66, pending on 27 September 2026.
    let outcome = try run("mile", "--men --progression")
    try outcome.expectSuccess()
    #expect(outcome.text.contains("pending: 3:42.66 Josh Kerr"))
    #expect(outcome.text.contains("ratified: 3:43.13 Hicham El Guerrouj"))
  }

  @Test("CSV has numbers alone in its columns, and the same steps")
  func csv() throws {
    let outcome = try run("mile short track", "--men --progression --csv")
    try outcome.expectSuccess()
    let lines = outcome.text.split(separator: "\r\n")
    #expect(lines.first?.hasPrefix("event,mark,time_ms,improvement_ms,athlete") == true)
    let nuguse = try #require(lines.first { $0.contains("Yared Nuguse") })
    #expect(nuguse.contains("3:46.63,226630,380,Yared Nuguse,USA,2025-02-08,New York,5,no"))
    let answer = try Lapboard.data(
      "records mile-short-track-men --progression",
      as: RecordsAnswer.self
    )
    #expect(lines.count == answer.progression.count + 1)
  }

  @Test("an ambiguous event names its candidates, an unknown one the nearest")
  func names() throws {
    let ambiguous = try run("mile short track")
    #expect(ambiguous.status == 66)
    #expect(ambiguous.errors.contains("mile-short-track-men, mile-short-track-women"))
    let unknown = try run("marathn", "--men")
    #expect(unknown.status == 66 || unknown.text.contains("Sawe"))
    let nothing = try run("javelin")
    #expect(nothing.status == 66)
    #expect(nothing.errors.contains("lapboard records lists all"))
    let men = try run("javelin", "--men")
    #expect(men.errors.contains("lapboard records --men lists all"))
  }

  @Test("an area whose records no source has given is said to be missing")
  func area() throws {
    let outcome = try Lapboard.run("records --of Europe")
    #expect(outcome.status == 66)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("no European records, only the world's"))
  }

  @Test("an event that an area's list lacks for men is told with how to see that list")
  func areaWithoutMen() throws {
    let sandbox = try Sandbox()
    // World Athletics' list of European records: Sifan Hassan, Doha, 5 October 2019.
    let list = """
      record,scope,event,sex,mark,name,nation,date,as_of
      AR,European,1500 m,women,3:51.95,Sifan Hassan,NED,2019-10-05,2024-07-20

      """
    _ = try sandbox.write(list, to: "areas.csv")
    try Lapboard.run(["import", "areas.csv"], in: sandbox).expectSuccess()
    let ask = ["records", "1500 m", "--of", "European"]
    let women = try Lapboard.run(ask, in: sandbox)
    try women.expectSuccess()
    #expect(women.text.contains("3:51.95"))
    let men = try Lapboard.run(ask + ["--men"], in: sandbox)
    #expect(men.status == 66)
    expectOneLine(men.errors)
    #expect(men.errors.contains("lapboard records --of \"European\" --men lists all"))
  }

  @Test(
    "wrong calls end with 64",
    arguments: ["--men --women", "--as-of yesterday", "--json --csv"]
  )
  func usage(options: String) throws {
    #expect(try Lapboard.run("records \(options)").status == 64)
  }

  @Test("the same query twice gives the same bytes")
  func stable() throws {
    let first = try Lapboard.run("records --progression --json")
    let second = try Lapboard.run("records --progression --json")
    #expect(first.output == second.output)
    try first.expectSuccess()
  }
}
