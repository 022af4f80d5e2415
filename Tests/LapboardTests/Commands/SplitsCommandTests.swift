import Testing

@Suite("splits")
struct SplitsCommandTests {
  /// The 100 m segments that LetsRun printed for Liévin, summed; 1000 m and 1500 m as World Athletics
  /// reported them.
  @Test("every 100 m of Liévin is there with its basis")
  func lievin() throws {
    let answer = try Lapboard.data("splits lievin-2025-mile", as: SplitsAnswer.self)
    let winner = try #require(answer.runners.first)
    #expect(winner.athlete == "Jakob Ingebrigtsen")
    #expect(winner.splits.count == 16)
    #expect(winner.splits.map(\.atMm) == winner.splits.map(\.atMm).sorted())
    #expect(winner.splits.map(\.timeMs) == winner.splits.map(\.timeMs).sorted())
    #expect(try split(winner, 1_000_000).mark == "2:20.49")
    #expect(try split(winner, 1_000_000).basis == "reported")
    #expect(try split(winner, 1_500_000).mark == "3:29.63")
    #expect(try split(winner, 1_609_344).mark == "3:45.14")
    #expect(try split(winner, 1_609_344).basis == "official")
    #expect(try split(winner, 100_000).basis == "derived")
    #expect(winner.splits.allSatisfy { !$0.sources.isEmpty })
  }

  @Test("a report that disagrees stands beside the result")
  func disagreement() throws {
    let answer = try Lapboard.data("splits lievin-2025-mile", as: SplitsAnswer.self)
    let doyle = try #require(answer.runners.first { $0.athlete == "Cathal Doyle" })
    #expect(doyle.mark == "3:53.18")
    #expect(doyle.alsoReported.map(\.mark) == ["3:53.14"])
    let plain = try Lapboard.run("splits lievin-2025-mile").lines
    #expect(plain.contains("≠ Doyle given as 3:53.14"))
  }

  /// London, 18 July 2026: the official sheet has every 100 m of the whole field.
  @Test("an official sheet gives the whole field every 100 m")
  func london() throws {
    let answer = try Lapboard.data("splits london-2026-mile", as: SplitsAnswer.self)
    let winner = try #require(answer.runners.first { $0.place == 1 })
    #expect(winner.athlete == "Josh Kerr")
    #expect(winner.timeMs == 222_660)
    #expect(answer.runners.count == 14)
    #expect(answer.runners.flatMap(\.splits).allSatisfy { $0.basis == "official" })
  }

  private func split(_ runner: SplitsAnswer.Runner, _ at: Int) throws -> SplitsAnswer.Split {
    try #require(runner.splits.first { $0.atMm == at })
  }
}
