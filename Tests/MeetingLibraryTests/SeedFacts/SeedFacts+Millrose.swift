import Athletics
import Testing

/// Facts 21 to 27: the Millrose Games, 8 February 2025.
extension SeedFacts {
  private func wanamaker() throws -> (race: Race, winner: Runner) {
    let race = try race("millrose-2025-wanamaker-mile")
    return (race, try runner("Yared Nuguse", in: race))
  }

  @Test("21: Nuguse's 3:46.63 on Saturday 8 February")
  func fact21() throws {
    let (race, winner) = try wanamaker()
    #expect(winner.result.printedMark == "3:46.63" && winner.result.place == 1)
    #expect(race.date.iso == "2025-02-08" && race.date.weekday == "Sat")
    #expect(race.venue.city == "New York" && race.venue.name?.contains("Armory") ?? false)
    #expect(
      Set(winner.result.sources).isSuperset(of: [
        Self.runBlogRun, Self.athletic, Self.runnersWorld, Self.reply,
      ])
    )
  }

  @Test("22: it broke Kejelcha's record, 3:47.01")
  func fact22() throws {
    let page = try page("Yomif Kejelcha")
    let record = try #require(page.records.first { $0.step.printedMark == "3:47.01" })
    #expect(record.ended?.athlete.name == "Yared Nuguse")
    try note("record holder before Nuguse", on: page, source: Self.runBlogRun)
  }

  @Test("23: his 1500 m split, 3:29.80 by one report")
  func fact23() throws {
    let (race, winner) = try wanamaker()
    let other = try #require(winner.alsoReported.first { $0.printed == "3:29.80" })
    #expect(other.sources == [Self.runBlogRun])
    try conflict(
      "faster than Ingebrigtsen's old record 3:30.60",
      source: Self.runBlogRun,
      among: race.disagreements
    )
  }

  @Test("24: Kessler second, under the old record too")
  func fact24() throws {
    let race = try wanamaker().race
    let kessler = try runner("Hobbs Kessler", in: race)
    #expect(kessler.result.place == 2 && kessler.result.printedMark == "3:46.90")
    try sentence(
      "right behind Nuguse",
      Self.athletic,
      "under the old record",
      Self.runnersWorld,
      among: race.notes
    )
  }

  @Test("25: the first American since Buerkle in 1978")
  func fact25() throws {
    try note("Dick Buerkle in 1978", on: try page("Yared Nuguse"), source: Self.athletic)
    let buerkle = try #require(try page("Dick Buerkle").records.first)
    #expect(buerkle.step.date.iso == "1978" && buerkle.ended?.athlete.nation == "IRL")
  }

  @Test("26: Fisher's 7:22.91, ahead of Hocker")
  func fact26() throws {
    let race = try race("millrose-2025-3000")
    let fisher = try runner("Grant Fisher", in: race)
    let hocker = try runner("Cole Hocker", in: race)
    #expect(fisher.result.printedMark == "7:22.91" && fisher.result.sources.contains(Self.athletic))
    #expect(hocker.result.printedMark == "7:23.14" && hocker.result.place == 2)
    try sentence("outkicked Hocker", Self.athletic, among: race.notes)
    try conflict("Hocker to 7:23", source: Self.runBlogRun, among: race.disagreements)
    let record = try #require(
      try page("Grant Fisher").heldRecords.first { $0.event.discipline.id == "3000m" }
    )
    #expect(record.step.printedMark == "7:22.91" && record.event.track == .short)
  }

  @Test("27: Ingebrigtsen chose Liévin")
  func fact27() throws {
    try sentence(
      "chose Liévin",
      "Millrose",
      Self.athletic,
      among: try race("lievin-2025-mile").notes
    )
  }
}
