import Athletics
import Testing

/// Facts 1 to 20: Liévin, 13 February 2025.
extension SeedFacts {
  private func lievin() throws -> (race: Race, winner: Runner) {
    let race = try race("lievin-2025-mile")
    return (race, try runner("Jakob Ingebrigtsen", in: race))
  }

  @Test("1: the indoor mile record, 3:45.14")
  func fact1() throws {
    let (race, winner) = try lievin()
    #expect(winner.result.printedMark == "3:45.14")
    #expect(winner.result.flags == ["WR"])
    #expect(race.event.discipline.id == "mile" && race.event.track == .short)
    #expect(Set(winner.result.sources).isSuperset(of: [Self.runBlogRun, Self.athletic]))
    let step = try #require(try progression("mile-short-track-men").steps.last)
    #expect(step.printedMark == "3:45.14" && step.athlete.name == "Jakob Ingebrigtsen")
    #expect(step.sources.contains(Self.reply))
  }

  @Test("2: 1500 m on the way in 3:29.63, a record too")
  func fact2() throws {
    let split = try split(try lievin().winner, at: 1500)
    #expect(split.printed == "3:29.63")
    #expect(
      Set(split.sources).isSuperset(of: [
        Self.runBlogRun, Self.athletic, Self.runnersWorld, Self.reply,
      ])
    )
    let best = try #require(
      try page("Jakob Ingebrigtsen").bests().first {
        $0.event.discipline.id == "1500m" && $0.event.track == .short
      }
    )
    #expect(best.printed == "3:29.63" && best.isOnTheWay && best.raceID == "lievin-2025-mile")
  }

  @Test("3: the two records fell 16 seconds apart, 15.51 s by the marks")
  func fact3() throws {
    let (race, winner) = try lievin()
    let apart = try split(winner, at: 1609.344).time.ticks - split(winner, at: 1500).time.ticks
    #expect(apart == 155_100)
    try conflict(
      "16 seconds apart",
      against: "15.51",
      source: Self.athletic,
      among: race.disagreements
    )
  }

  @Test("4: Thursday 13 February 2025")
  func fact4() throws {
    let date = try lievin().race.date
    #expect(date.iso == "2025-02-13" && date.weekday == "Thu")
    let step = try #require(try progression("mile-short-track-men").steps.last)
    #expect(step.date.iso == "2025-02-13")
    #expect(Set(step.sources).isSuperset(of: [Self.runBlogRun, Self.athletic, Self.reply]))
  }

  @Test("5: the meeting and its series")
  func fact5() throws {
    let race = try lievin().race
    #expect(race.meeting == "Meeting Hauts-de-France Pas-de-Calais Trophée EDF")
    #expect(race.series == "World Athletics Indoor Tour Gold")
    try sentence(
      "World Indoor Tour meeting",
      Self.runnersWorld,
      "Gold",
      Self.reply,
      among: race.notes
    )
  }

  @Test("6: the arena")
  func fact6() throws {
    let race = try lievin().race
    #expect(race.venue.name == "Arena Stade Couvert" && race.venue.city == "Liévin")
    #expect(race.runners[0].result.sources.contains(Self.athletic))
  }

  @Test("7: paced through 1000 m in 2:20.49, then alone for 609.344 m")
  func fact7() throws {
    let (race, winner) = try lievin()
    let split = try split(winner, at: 1000)
    #expect(split.printed == "2:20.49" && split.sources.contains(Self.athletic))
    #expect(race.distance.millimetres - split.at.millimetres == 609_344)
    try sentence("alone for the last 600 m", Self.athletic, among: race.notes)
    try sentence("609.344 m", among: race.notes)
  }

  @Test("8: the lights ran to Nuguse's record")
  func fact8() throws {
    let lights = try #require(try lievin().race.lights)
    #expect(lights.target?.printed == "3:46.63")
    #expect(lights.text.contains("Nuguse") && lights.sources.contains(Self.runnersWorld))
  }

  @Test(
    "9: second and third",
    arguments: [
      (2, "Stefan Nillessen", "NED", "3:52.70"), (3, "Cathal Doyle", "IRL", "3:53.18"),
    ]
  )
  func fact9(place: Int, name: String, nation: String, mark: String) throws {
    let found = try runner(name, in: lievin().race)
    #expect(found.result.place == place && found.athlete.nation == nation)
    #expect(found.result.printedMark == mark)
    #expect(found.result.sources.contains(Self.runnersWorld))
    if place == 2 { #expect(found.result.flags == ["NR"]) }
  }

  @Test("10: the first man under 3:30 indoors")
  func fact10() throws {
    try sentence("first man under 3:30", "indoors", Self.runBlogRun, among: try lievin().race.notes)
    for step in try progression("1500m-short-track-men").steps.dropLast() {
      #expect(try #require(step.mark?.time) > time("3:30.00"))
    }
  }

  @Test("11: two records in one race, for the first time in 70 years")
  func fact11() throws {
    try conflict(
      "first in 70 years",
      source: Self.runBlogRun,
      among: try lievin().race.disagreements
    )
  }

  @Test("12: the mile record before was Nuguse's, five days old")
  func fact12() throws {
    let before = try #require(
      try lievin().race.previousRecords.first { $0.discipline == "mile" }
    )
    #expect(before.mark.printed == "3:46.63" && before.athlete.name == "Yared Nuguse")
    let record = try #require(
      try page("Yared Nuguse").records.first { $0.event.discipline.id == "mile" }
    )
    #expect(record.step.printedMark == "3:46.63" && record.daysStood == 5 && !record.isHeld)
    #expect(record.ended?.athlete.name == "Jakob Ingebrigtsen")
    #expect(
      Set(record.step.sources).isSuperset(of: [
        Self.runBlogRun, Self.athletic, Self.runnersWorld, Self.reply,
      ])
    )
  }

  @Test("13: the 1500 m record before was Ingebrigtsen's, of Liévin 2022")
  func fact13() throws {
    let record = try #require(
      try page("Jakob Ingebrigtsen").records.first { $0.step.printedMark == "3:30.60" }
    )
    #expect(record.step.date.iso == "2022-02-17" && record.step.place == "Liévin")
    #expect(record.ended?.printedMark == "3:29.63")
    #expect(
      Set(record.step.sources).isSuperset(of: [Self.runBlogRun, Self.athletic, Self.runnersWorld])
    )
  }

  @Test("14: Ingebrigtsen was 24")
  func fact14() throws {
    let page = try page("Jakob Ingebrigtsen")
    let mile = try #require(page.marks.first { $0.raceID == "lievin-2025-mile" })
    #expect(mile.age?.text == "24")
    for source in [Self.column, Self.runBlogRun, Self.athletic, Self.runnersWorld] {
      try note("24 years old", on: page, source: source)
    }
  }

  @Test("15: the first race of his season")
  func fact15() throws {
    try sentence("first race of the 2025 season", Self.reply, among: try lievin().race.notes)
    let first = try #require(try page("Jakob Ingebrigtsen").season(2025).first)
    #expect(first.raceID == "lievin-2025-mile")
  }

  @Test("16: tenth-fastest once confirmed, just ahead of Kerr")
  func fact16() throws {
    let race = try lievin().race
    try conflict("tenth-fastest", source: Self.athletic, among: race.disagreements)
    try conflict("3:45.34", source: Self.athletic, among: race.disagreements)
    let step = try #require(try progression("mile-short-track-men").steps.last)
    #expect(step.statusText?.contains("Once confirmed") ?? false)
  }

  @Test("17: nearly a second inside Nuguse's mark, 1.49 s by the marks")
  func fact17() throws {
    let race = try lievin().race
    let before = try #require(race.previousRecords.first { $0.discipline == "mile" })
    let winner = try #require(race.winner?.result.mark?.time)
    #expect(before.mark.time.ticks - winner.ticks == 14_900)
    try conflict("nearly a second", source: Self.runBlogRun, among: race.disagreements)
  }

  @Test("18: what the winner said", arguments: [runBlogRun, athletic])
  func fact18(source: String) throws {
    try sentence(
      "felt amazing",
      "what happens in Liévin",
      "very happy",
      source,
      among: try lievin().race.notes
    )
  }

  @Test("19: his message to Nuguse", arguments: [runBlogRun, reply])
  func fact19(source: String) throws {
    let race = try lievin().race
    try sentence("looked forward to racing", source, among: race.notes)
    try conflict("Jakgoat", source: source, among: race.disagreements)
  }

  @Test("20: Nuguse's answer")
  func fact20() throws {
    try sentence(
      "wins some and loses some",
      "five days",
      "banana",
      Self.runnersWorld,
      among: try lievin().race.notes
    )
  }
}
