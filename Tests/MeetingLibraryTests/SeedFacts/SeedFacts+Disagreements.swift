import Athletics
import MeetingLibrary
import Testing

/// Part E: what the articles say against each other and against other sources; both sides stand.
extension SeedFacts {
  private var lievin: [Disagreement] {
    get throws { try race("lievin-2025-mile").disagreements }
  }

  @Test("E1: a colon before the hundredths, and a slip of a word")
  func e1() throws {
    try conflict("3:45:14", source: Self.runnersWorld, among: lievin)
    let rome = try race("rome-1999-mile")
    try conflict("3:43:13", source: Self.runnersWorld, among: rome.disagreements)
    #expect(rome.winner?.result.printedMark == "3:43.13")
    let mile = Distance.mile
    #expect(throws: MarkError.self) { try TimeMark(parsing: "3:45:14", over: mile) }
    try conflict(
      "in the 1500m and 1998",
      source: Self.athletic,
      among: try race("rome-1998-1500").disagreements
    )
  }

  @Test("E2: Nuguse's 1500 m, 3:31.75 or 3:29.80")
  func e2() throws {
    let race = try race("millrose-2025-wanamaker-mile")
    try conflict("3:29.80", against: "3:31.75", source: Self.runBlogRun, among: race.disagreements)
    let nuguse = try runner("Yared Nuguse", in: race)
    #expect(try split(nuguse, at: 1500).printed == "3:31.75")
    let other = try #require(nuguse.alsoReported.first)
    let finish = try split(nuguse, at: 1609.344).time.ticks
    #expect(finish - other.time.ticks == 168_300)
    let page = try page("Yared Nuguse")
    #expect(page.marks.contains { $0.alsoReported.contains { $0.printed == "3:29.80" } })
    #expect(!page.records.contains { $0.event.discipline.id == "1500m" })
  }

  @Test("E3: how far inside Nuguse's record", arguments: ["1.49 s", "second and a half", "0.97 s"])
  func e3(figure: String) throws {
    try conflict("nearly a second", against: figure, source: Self.runBlogRun, among: lievin)
  }

  @Test("E4: tenth or ninth")
  func e4() throws {
    try conflict("tenth-fastest", against: "ninth", source: Self.athletic, among: lievin)
    try conflict("tenth-fastest", against: "3:44.3", source: Self.athletic, among: lievin)
    let list = try #require(try library.lists().first { $0.id == "mile-men" })
    let line = try #require(list.marks.first { $0.printedMark == "3:45.14" })
    #expect(line.performanceRank == 9)
    let better = list.marks.count { $0.mark?.time ?? .zero < line.mark?.time ?? .zero }
    #expect(better == 8)
  }

  @Test("E5: third as a performance and as a performer")
  func e5() throws {
    let list = try #require(try library.lists().first { $0.id == "mile-men" })
    let line = try #require(list.marks.first { $0.printedMark == "3:43.73" })
    #expect(line.performanceRank == 3 && line.performerRank == 3)
    let notes = try race("eugene-2023-bowerman-mile").notes
    try sentence("as a performance and as a performer", "0.24 s", among: notes)
  }

  @Test("E6: 70 years, or since 1954")
  func e6() throws {
    try conflict("70 years", against: "1954", source: Self.runBlogRun, among: lievin)
  }

  @Test("E7: two versions of the message")
  func e7() throws {
    try conflict("Jakgoat", against: "apology", source: Self.runBlogRun, among: lievin)
    try conflict("with an apology", against: "no apology", source: Self.reply, among: lievin)
  }

  @Test("E8: three spellings of the town")
  func e8() throws {
    try conflict("Lievin", against: "Liévin", source: Self.athletic, among: lievin)
    try conflict("Lieven", against: "Liévin", source: Self.reply, among: lievin)
    #expect(try library.raceID(matching: "lievin mile") == .one("lievin-2025-mile"))
  }

  @Test("E9: champion at which distances")
  func e9() throws {
    let page = try page("Jakob Ingebrigtsen")
    try note("multiple Olympic and World", "5000 m only", on: page, source: Self.runnersWorld)
    try note("losing every global 1500 m final", on: page, source: Self.column)
    let golds = page.medals.filter { $0.championship == .world && $0.medal == .gold }
    #expect(golds.map(\.event?.discipline.id) == ["5000m"] && golds.map(\.count) == [2])
  }

  @Test(
    "E10: European titles, every count with who counts so",
    arguments: [
      (23, "all kinds", column), (16, "senior", "ea-apel-3000"), (15, "senior", "ea-1500"),
      (21, "senior and U20", "ea-1500"), (17, "senior", "indsg-a"), (6, "outdoors", "hds-nanjing"),
      (7, "indoors", "hds-nanjing"), (8, "cross-country", "hds-nanjing"),
    ]
  )
  func e10(count: Int, kind: String, source: String) throws {
    let counts = try #require(try page("Jakob Ingebrigtsen").profile?.titleCounts)
    #expect(
      counts.contains {
        $0.count == count && $0.what.contains(kind) && $0.sources.contains(source)
      }
    )
  }

  @Test("E11: 13 February, 9 March, 21 March follow as the column says")
  func e11() throws {
    let nanjing = try meeting("wic-nanjing-2025")
    let record = try race("lievin-2025-mile").date
    let apeldoorn = try meeting("eic-apeldoorn-2025").ends
    #expect(
      [record, apeldoorn, nanjing.starts].map(\.iso) == [
        "2025-02-13", "2025-03-09", "2025-03-21",
      ]
    )
    try sentence(Self.column, "13 February", "9 March", "consistent", among: nanjing.notes)
  }

  @Test("E12: a Saturday morning in Ireland is an evening in Nanjing")
  func e12() throws {
    let unit = try #require(
      try meeting("wic-nanjing-2025").units.first { $0.id == "m-3000m-final" }
    )
    #expect(unit.session == "evening" && unit.printedStart?.contains("11.33 Irish time") ?? false)
    #expect(unit.start?.rfc3339(offsetSeconds: 8 * 3600) == "2025-03-22T19:33:00+08:00")
    try sentence("Saturday morning", among: unit.notes)
  }

  @Test("E13: who passed whom in Paris: both are true")
  func e13() throws {
    let race = try race("paris-2024-1500-final")
    try sentence(
      "last 100 m",
      Self.athletic,
      "one place ahead",
      Self.runnersWorld,
      among: race.notes
    )
    let places = try ["Yared Nuguse", "Jakob Ingebrigtsen"].map {
      try runner($0, in: race).result.place
    }
    #expect(places == [3, 4])
  }

  @Test("E14: alone, or helped by the lights")
  func e14() throws {
    try conflict(
      "time trial",
      against: Self.runnersWorld,
      source: Self.athletic,
      among: lievin
    )
    let sisk = try runner("Pieter Sisk", in: race("lievin-2025-mile"))
    #expect(sisk.isPacemaker && sisk.result.sources == ["letsrun-lievin25"])
  }

  @Test("E15: Doyle's time")
  func e15() throws {
    let doyle = try runner("Cathal Doyle", in: race("lievin-2025-mile"))
    #expect(doyle.result.printedMark == "3:53.18")
    #expect(doyle.alsoReported.map(\.printed) == ["3:53.14"])
    #expect(doyle.alsoReported.first?.sources == ["diaonline-lievin25"])
    try conflict("3:53.14", against: "3:53.18", source: "diaonline-lievin25", among: lievin)
  }

  @Test("E16: the record fell five days later")
  func e16() throws {
    let days = try race("lievin-2025-mile").date.daysSince1970
    #expect(try days - race("millrose-2025-wanamaker-mile").date.daysSince1970 == 5)
    try note("for five days", on: try page("Yared Nuguse"), source: Self.athletic)
  }

  @Test("E17: since 1978, or since the 1980s")
  func e17() throws {
    let found = try race("millrose-2025-wanamaker-mile").disagreements
    try conflict("1978", against: "1980s", source: Self.athletic, among: found)
    try conflict("1980s", against: "1978", source: "excerpt-american-mile", among: found)
  }

  @Test("E18: 2:20.49 twice")
  func e18() throws {
    let millrose = try race("millrose-2025-wanamaker-mile")
    let pacemaker = try runner("Abe Alvarado", in: millrose)
    #expect(try split(pacemaker, at: 1000).printed == "2:20.49")
    try conflict("same figure", source: "wa-lievin25", among: millrose.disagreements)
    let winner = try runner("Jakob Ingebrigtsen", in: race("lievin-2025-mile"))
    let sum = winner.segments.filter { $0.to <= Distance(metres: 1000) }
      .reduce(0) { $0 + $1.time.ticks }
    #expect(sum == (try split(winner, at: 1000).time.ticks))
    #expect(winner.segments.allSatisfy { $0.sources == ["letsrun-lievin25"] })
  }
}
