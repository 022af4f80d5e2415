import Testing

/// Figures of the mile at Liévin, 13 February 2025: 1000 m, 1500 m and the finish as World Athletics
/// reported them, the others' marks from the result, lights at an even 3:46.63.
@Suite("standings")
struct StandingsCommandTests {
  @Test(
    "Ingebrigtsen passes each published point when the reports say",
    arguments: [("1000m", 140_490), ("1500m", 209_630), ("finish", 225_140)]
  )
  func leader(point: String, milliseconds: Int) throws {
    let answer = try standings(at: point)
    let leader = try #require(answer.standings.first)
    #expect(answer.race == "lievin-2025-mile")
    #expect(answer.timeMs == milliseconds)
    #expect(leader.athlete == "Jakob Ingebrigtsen")
    #expect(leader.nation == "NOR")
    #expect(leader.rank == 1)
    #expect(leader.timeMs == milliseconds)
    #expect(leader.gapMs == 0)
  }

  @Test("the finish has the whole result, 15.51 seconds after the 1500 m")
  func finish() throws {
    let answer = try standings(at: "finish")
    let placed = answer.standings.filter { $0.rank != nil }
    #expect(
      placed.map(\.athlete) == ["Jakob Ingebrigtsen", "Stefan Nillessen", "Cathal Doyle"]
    )
    #expect(placed.map(\.timeMs) == [225_140, 232_700, 233_180])
    #expect(placed.map(\.gapMs) == [0, 7_560, 8_040])
    #expect(placed.map(\.basis) == ["official", "reported", "reported"])
    #expect(try standings(at: "1500m").timeMs + 15_510 == answer.timeMs)
  }

  @Test("the lights at an even 3:46.63 reach 1000 m at 2:20.82, Ingebrigtsen 0.33 s ahead")
  func lights() throws {
    let lights = try #require(try standings(at: "1000m").lights.first)
    // 226.63 s × 1000 m / 1609.344 m = 140.82 s; 140.49 s is 0.33 s before it.
    let time = try #require(lights.timeMs)
    let gap = try #require(lights.gapMs)
    #expect(lights.targetMs == 226_630)
    #expect((140_815..<140_825).contains(time))
    #expect((-335 ... -325).contains(gap))
    #expect(lights.atMm < 1_000_000)
  }

  @Test("the lights finish 1.49 s behind him")
  func lightsAtTheFinish() throws {
    let lights = try #require(try standings(at: "finish").lights.first)
    #expect(lights.timeMs == 226_630)
    #expect(lights.gapMs == -1_490)
  }

  @Test("lights at a set pace are where they are, those of a winner as he is known")
  func lightsBasis() throws {
    let known = try #require(try standings(at: "1000m").lights.first)
    #expect([known.atBasis, known.timeBasis] == ["official", "official"])
    #expect([known.basis, known.gapMmBasis] == ["reported", "reported"])
    let between = try #require(try standings(at: "2:25").lights.first)
    #expect(between.atBasis == "official" && between.timeBasis == nil)
    #expect([between.basis, between.gapMmBasis] == ["estimated", "estimated"])
    let winner = try #require(try standings(at: "1000m --lights london-2026-mile").lights.last)
    #expect([winner.atBasis, winner.gapMmBasis] == ["estimated", "estimated"])
    #expect([winner.timeBasis, winner.basis] == ["official", "reported"])
  }

  @Test("the heading says where the gaps are, and a coarser split makes a coarser gap")
  func heading() throws {
    let now = try Lapboard.run("standings lievin-2025-mile --at 2:25")
    #expect(now.lines.first?.hasSuffix(", at 2:25.00, gap where each runner is now") == true)
    let finish = try Lapboard.run("standings lievin-2025-mile")
    #expect(finish.lines.first?.hasSuffix(", at 3:45.14 (finish), gap at the finish") == true)
    // The sheet of London 2026 has Rudolf at 1000 m in 2:18.7 and Kerr in 2:18.8.
    let london = try Lapboard.run("standings london-2026-mile --at 1000m")
    let kerr = try #require(london.lines.first { $0.contains("Josh Kerr") })
    #expect(kerr.contains("2:18.8  ") && kerr.contains(" +0.1 ") && kerr.contains("~0.7"))
  }

  @Test("a race time finds him at the published point")
  func time() throws {
    let answer = try standings(at: "2:20.49")
    #expect(answer.timeMs == 140_490)
    #expect(answer.standings.first?.coveredMm == 1_000_000)
  }

  @Test("a pacemaker is not placed after the last point a source has for him")
  func pacemaker() throws {
    let sasinek = try #require(
      try standings(at: "1500m").standings.first { $0.athlete == "Filip Sasinek" }
    )
    #expect(sasinek.rank == nil)
    #expect(sasinek.status == "gone")
    #expect(sasinek.coveredMm == 800_000)
  }

  @Test("plain text says order, gaps and lights")
  func plain() throws {
    let outcome = try Lapboard.run("standings lievin-2025-mile --at 1000m")
    try outcome.expectSuccess()
    #expect(
      outcome.lines.first
        == "Mile, short track · men · Liévin 2025, at 2:20.49 (1000m), gap at 1000 m"
    )
    #expect(
      outcome.lines.last
        == "lights 3:46.63: at 997.6 m, reach 1000 m at 2:20.82, leader 0.33 s ahead"
    )
  }

  private func standings(at point: String) throws -> StandingsAnswer {
    try Lapboard.data("standings lievin-2025-mile --at \(point)", as: StandingsAnswer.self)
  }
}
