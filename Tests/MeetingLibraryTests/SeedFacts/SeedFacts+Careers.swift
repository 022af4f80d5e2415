import Athletics
import MeetingLibrary
import Testing

/// Facts 28 to 46: careers and records.
extension SeedFacts {
  /// The best of an athlete over a discipline on a kind of track.
  private func best(
    of name: String,
    _ discipline: String,
    _ track: TrackKind = .standard
  ) throws -> CareerMark {
    try #require(
      try page(name).bests().first {
        $0.event.discipline.id == discipline && $0.event.track == track
      },
      "no \(discipline) of \(name)"
    )
  }

  @Test("28: Ingebrigtsen's best mile, Eugene 2023")
  func fact28() throws {
    let best = try best(of: "Jakob Ingebrigtsen", "mile")
    #expect(best.printed == "3:43.73" && best.date.iso == "2023-09-16")
    #expect(best.raceID == "eugene-2023-bowerman-mile")
    #expect(
      Set(best.result.sources).isSuperset(of: [Self.runBlogRun, Self.athletic, Self.runnersWorld])
    )
    let race = try race("eugene-2023-bowerman-mile")
    #expect(race.venue.name == "Hayward Field" && race.meeting.contains("Prefontaine"))
  }

  @Test("29: the third-fastest mile")
  func fact29() throws {
    let list = try #require(try library.lists().first { $0.id == "mile-men" })
    let line = try #require(list.marks.first { $0.printedMark == "3:43.73" })
    #expect(line.performanceRank == 3)
    let notes = try race("eugene-2023-bowerman-mile").notes
    try sentence(
      "third-fastest mile",
      Self.runBlogRun,
      "outdoor",
      Self.runnersWorld,
      among: notes
    )
  }

  @Test(
    "30: El Guerrouj's records",
    arguments: [("mile", "3:43.13", 1999), ("1500m", "3:26.00", 1998)]
  )
  func fact30(discipline: String, mark: String, year: Int) throws {
    let best = try best(of: "Hicham El Guerrouj", discipline)
    #expect(best.printed == mark && best.date.year == year)
    #expect(best.result.sources.contains(Self.athletic))
  }

  @Test("31: Ingebrigtsen's best 1500 m, the fourth-fastest man")
  func fact31() throws {
    let best = try best(of: "Jakob Ingebrigtsen", "1500m")
    #expect(best.printed == "3:26.73" && best.result.sources.contains(Self.athletic))
    try note(
      "fourth-fastest man",
      on: try page("Jakob Ingebrigtsen"),
      source: Self.athletic
    )
    try sentence("fourth-fastest man", Self.athletic, among: try race("monaco-2024-1500").notes)
  }

  @Test(
    "32: fastest ever",
    arguments: [("2000m", "4:43.13"), ("3000m", "7:17.55"), ("two-miles", "7:54.10")]
  )
  func fact32(discipline: String, mark: String) throws {
    let best = try best(of: "Jakob Ingebrigtsen", discipline)
    #expect(best.printed == mark && best.result.sources.contains(Self.runnersWorld))
    let held = try page("Jakob Ingebrigtsen").heldRecords.map(\.step.printedMark)
    #expect(held.contains(mark))
  }

  @Test("33: European records over five distances")
  func fact33() throws {
    try note(
      "European records 1500 m, mile, 2000 m, 3000 m, 5000 m",
      on: try page("Jakob Ingebrigtsen"),
      source: Self.runBlogRun
    )
  }

  @Test("34: Olympic champion at 1500 m and 5000 m", arguments: ["1500m", "5000m"])
  func fact34(discipline: String) throws {
    let gold = try #require(
      try page("Jakob Ingebrigtsen").medals.first {
        $0.championship == .olympicGames && $0.medal == .gold
          && $0.event?.discipline.id == discipline
      }
    )
    #expect(gold.place == (discipline == "1500m" ? "Tokyo" : "Paris"))
    #expect(Set(gold.sources).isSuperset(of: [Self.column, Self.runBlogRun]))
  }

  @Test("35: the Olympic 1500 m of Paris")
  func fact35() throws {
    let race = try race("paris-2024-1500-final")
    #expect(
      race.runners.prefix(4).map(\.athlete.familyName) == [
        "Hocker", "Kerr", "Nuguse", "Ingebrigtsen",
      ]
    )
    #expect(
      try page("Cole Hocker").medals.contains {
        $0.medal == .gold && $0.championship == .olympicGames && $0.sources.contains(Self.athletic)
      }
    )
    #expect(
      try page("Yared Nuguse").medals.contains {
        $0.medal == .bronze && $0.sources.contains(Self.runnersWorld)
      }
    )
    try sentence(
      "last 100 m",
      Self.athletic,
      "one place ahead",
      Self.runnersWorld,
      "podium",
      Self.reply,
      among: race.notes
    )
  }

  @Test("36: Kerr, and the road mile that does not count")
  func fact36() throws {
    let page = try page("Josh Kerr")
    #expect(
      page.medals.contains {
        $0.championship == .world && $0.medal == .gold && $0.sources.contains(Self.runBlogRun)
      }
    )
    try note("reigning", on: page, source: Self.runBlogRun)
    let mile = try #require(page.marks.first { $0.printed == "3:45.34" })
    #expect(mile.date.iso == "2024-05-25" && mile.result.sources.contains(Self.athletic))
    let road = try #require(page.records.first { $0.step.printedMark == "3:44.3" })
    #expect(!road.isEligible && !road.isHeld && road.daysStood == nil)
    #expect(road.step.statusText?.contains("course is not eligible") ?? false)
    #expect(road.step.date.iso == "2024-09" && road.step.sources == [Self.athletic])
  }

  @Test("37: silver behind Tefera in Belgrade, and Covid the day after")
  func fact37() throws {
    let page = try page("Jakob Ingebrigtsen")
    let silver = try #require(page.medals.first { $0.medal == .silver })
    #expect(silver.championship == .worldIndoor && silver.date?.year == 2022)
    #expect(silver.place == "Belgrade" && silver.sources.contains(Self.column))
    try note("behind Tefera", "positive for Covid", on: page, source: Self.column)
    #expect(
      try self.page("Samuel Tefera").medals.contains {
        $0.medal == .gold && $0.championship == .worldIndoor && $0.date?.year == 2022
      }
    )
  }

  @Test("38: three more global finals lost")
  func fact38() throws {
    try note(
      "lost three more global 1500 m finals",
      "Paris",
      on: try page("Jakob Ingebrigtsen"),
      source: Self.column
    )
  }

  @Test("39: Olympic champion at 20")
  func fact39() throws {
    let page = try page("Jakob Ingebrigtsen")
    try note("Olympic champion 1500 m, Tokyo", "at 20", on: page, source: Self.column)
    let final = try #require(page.marks.first { $0.printed == "3:28.32" })
    #expect(final.date.iso == "2021-08-07" && final.age?.text == "20")
  }

  @Test("40: three European Indoor doubles in a row")
  func fact40() throws {
    let doubles = try page("Jakob Ingebrigtsen").doubles.filter {
      $0.championship == .europeanIndoor && $0.isCompleted
    }
    #expect(doubles.map(\.date.year) == [2025, 2023, 2021])
    try sentence("third", "double", Self.column, among: try meeting("eic-apeldoorn-2025").notes)
    let days = try meeting("wic-nanjing-2025").starts.daysSince1970
    #expect(try days - meeting("eic-apeldoorn-2025").ends.daysSince1970 == 12)
  }

  @Test(
    "41: 23 European titles; six outdoors, one more than Ireland's five",
    arguments: [23, 6, 5]
  )
  func fact41(count: Int) throws {
    let counts = try #require(try page("Jakob Ingebrigtsen").profile?.titleCounts)
    let found = try #require(counts.first { $0.count == count && $0.what.contains("European") })
    #expect(found.sources.contains(Self.column))
  }

  @Test("42: European Cross Country in Antalya, December 2024")
  func fact42() throws {
    let gold = try #require(
      try page("Jakob Ingebrigtsen").medals.first { $0.championship == .europeanCrossCountry }
    )
    #expect(gold.medal == .gold && gold.place == "Antalya" && gold.date?.iso == "2024-12")
    #expect(gold.sources == [Self.column])
  }

  @Test("43: the third Diamond League final in a row, and 63:13 two days later")
  func fact43() throws {
    let page = try page("Jakob Ingebrigtsen")
    try note(
      "third straight Diamond League 1500 m final",
      "Brussels",
      "two days later",
      "63:13",
      on: page,
      source: Self.column
    )
    let half = try best(of: "Jakob Ingebrigtsen", "half-marathon", .road)
    #expect(half.printed == "63:13" && half.venue == "Copenhagen")
    #expect(half.age?.text == "23 or 24")
  }

  @Test("44: under four minutes at 16")
  func fact44() throws {
    let page = try page("Jakob Ingebrigtsen")
    let mile = try #require(page.marks.first { $0.printed == "3:58.07" })
    #expect(mile.date.year == 2017 && mile.age?.text == "16" && mile.raceID == "eugene-2017-mile-b")
    try note("3:58.07 at 16", on: page, source: Self.column)
  }

  @Test("45: Ruthe, the youngest under four minutes")
  func fact45() throws {
    let page = try page("Sam Ruthe")
    let mile = try #require(page.bests().first)
    #expect(mile.printed == "3:58.35" && mile.age?.text == "15" && mile.date.iso == "2025-03-19")
    #expect(mile.date.calendarDate?.weekday == "Wed")
    #expect(mile.venue?.contains("ACA Mile") ?? false && mile.result.sources == [Self.column])
    #expect(page.birth?.iso == "2009-04-12")
    try note("youngest under four minutes", "16 on 12 April", on: page, source: Self.column)
  }

  @Test("46: only Gebrselassie before had won both indoors")
  func fact46() throws {
    let page = try page("Haile Gebrselassie")
    let double = try #require(page.doubles.first { $0.championship == .worldIndoor })
    #expect(double.isCompleted && double.date.year == 1999)
    #expect(double.won.map(\.event.discipline.id) == ["1500m", "3000m"])
    #expect(double.sources.contains(Self.column))
    let others = try self.page("Jakob Ingebrigtsen").sameDoubles
      .filter { $0.championship == .worldIndoor }
    #expect(others.map(\.athlete.name) == ["Haile Gebrselassie"])
    #expect(page.sameDoubles.map(\.athlete.name) == ["Jakob Ingebrigtsen"])
  }
}
