import Testing

/// Nanjing 2025: 26 finals of World Athletics' results, against the published medal table.
@Suite("medals")
struct MedalsCommandTests {
  @Test("26 finals make 78 medals, and Italy's bronze is named as the difference")
  func table() throws {
    let answer = try medals()
    #expect(answer.meeting == "wic-nanjing-2025")
    #expect(answer.finals == 26)
    #expect(answer.medals == 78)
    #expect(answer.awards.count == 78)
    #expect(answer.nations.map(\.total).reduce(0, +) == 78)
    #expect(answer.rule.contains("gold"))
    #expect(
      answer.differences == [
        MedalsAnswer.Difference(nation: "ITA", published: [2, 1, 1], counted: [2, 1, 0])
      ]
    )
    // The top of the published table: USA 6-4-6, Norway 3-0-1, Ethiopia 2-3-0.
    #expect(answer.nations.prefix(3).map(\.nation) == ["USA", "NOR", "ETH"])
    #expect(answer.nations.prefix(3).map(\.gold) == [6, 3, 2])
    #expect(answer.nations.prefix(3).map(\.bronze) == [6, 1, 0])
  }

  @Test("level nations share a rank and stand by code")
  func ties() throws {
    let rows = try medals().nations
    for (above, below) in zip(rows, rows.dropFirst()) {
      let isLevel =
        (above.gold, above.silver, above.bronze) == (below.gold, below.silver, below.bronze)
      #expect((above.rank == below.rank) == isLevel)
      if isLevel { #expect(above.nation < below.nation) }
    }
  }

  @Test("an earlier instant holds no medal of a later final")
  func earlier() throws {
    let answer = try medals("--as-of 2025-03-22T11:00:00Z")
    let schedule = try Lapboard.data(
      "schedule nanjing --zone UTC --now 2025-03-22T11:00:00Z",
      as: ScheduleAnswer.self
    )
    #expect(answer.asOf == "2025-03-22T19:00:00+08:00")
    #expect(answer.medals == 18)
    #expect(!answer.awards.isEmpty)
    for award in answer.awards {
      let unit = try #require(schedule.units.first { $0.id == award.unit })
      #expect(unit.status == "final")
      if let start = unit.startLocal { #expect(start < "2025-03-22T11:00:00+00:00") }
    }
    #expect(answer.differences.isEmpty)
  }

  @Test("medals only grow as the meeting goes on")
  func growth() throws {
    let counts = try ["20T00", "21T14", "22T04", "23T12", "24T00"].map {
      try medals("--as-of 2025-03-\($0):00:00Z").medals
    }
    #expect(counts == counts.sorted())
    #expect(counts.first == 0)
    #expect(counts.last == 78)
  }

  @Test("one nation keeps its rank and shows its own medals")
  func nation() throws {
    let norway = try medals("--nation nor")
    #expect(norway.nations.map(\.nation) == ["NOR"])
    #expect(norway.nations.first?.rank == 2)
    #expect(norway.awards.count == 4)
    #expect(norway.awards.contains { $0.athlete == "Jakob Ingebrigtsen" })
  }

  @Test("each rule prints itself", arguments: ["gold", "total", "placing"])
  func rules(rule: String) throws {
    let outcome = try Lapboard.run("medals nanjing --rank \(rule)")
    try outcome.expectSuccess()
    let rules = ["gold": "gold first", "total": "most medals first", "placing": "8-7-6-5-4-3-2-1"]
    let heading = try #require(outcome.lines.first)
    #expect(heading.contains(try #require(rules[rule])))
    #expect(outcome.text.contains("counted from 26 finals: 78 medals"))
    #expect(outcome.lines.last == "≠ ITA: published 2-1-1, counted 2-1-0")
  }

  private func medals(_ options: String = "") throws -> MedalsAnswer {
    try Lapboard.data("medals nanjing \(options)", as: MedalsAnswer.self)
  }
}
