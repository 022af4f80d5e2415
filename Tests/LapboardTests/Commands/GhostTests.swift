import Testing

/// Liévin, 13 February 2025, against other miles, with the marks that World Athletics has: Ingebrigtsen
/// 3:45.14, Nuguse 3:46.63 in New York, El Guerrouj 3:43.13 in Rome, Kerr 3:42.66 in London, and
/// Bannister 3:59.4 in Oxford.
@Suite("ghosts")
struct GhostTests {
  private static let race = "standings lievin-2025-mile"
  private static let four =
    "--against millrose-2025-wanamaker-mile/Nuguse --against rome-1999-mile "
    + "--against london-2026-mile/Kerr --against oxford-1954-mile"

  private func standings(_ options: String) throws -> StandingsAnswer {
    try Lapboard.data("\(Self.race) \(options)", as: StandingsAnswer.self)
  }

  @Test("at the finish the gaps are the differences of the published marks")
  func finish() throws {
    let ghosts = try standings(Self.four).ghosts
    #expect(
      ghosts.map(\.name) == ["Yared Nuguse", "Hicham El Guerrouj", "Josh Kerr", "Roger Bannister"]
    )
    #expect(
      ghosts.map(\.race) == [
        "millrose-2025-wanamaker-mile", "rome-1999-mile", "london-2026-mile", "oxford-1954-mile",
      ]
    )
    #expect(ghosts.map(\.timeMs) == [226_630, 223_130, 222_660, 239_400])
    // 3:45.14 less 3:46.63, 3:43.13, 3:42.66 and 3:59.4: how far Ingebrigtsen is behind.
    #expect(ghosts.map(\.gapMs) == [-1_490, 2_010, 2_480, -14_260])
    #expect(ghosts.allSatisfy { $0.basis == "official" })
  }

  @Test("at a common split the gap is exact, elsewhere it is an estimate")
  func splits() throws {
    // 1500 m: Ingebrigtsen 3:29.63 (World Athletics), Kerr 3:27.7 by the sheet of London.
    let ghosts = try standings("--at 1500m \(Self.four)").ghosts
    let kerr = try #require(ghosts.first { $0.name == "Josh Kerr" })
    #expect(kerr.timeMs == 207_700)
    #expect(kerr.gapMs == 1_930)
    #expect(kerr.basis == "official")
    let between = try standings("--at 1234m \(Self.four)").ghosts
    #expect(between.allSatisfy { $0.basis == "estimated" && $0.timeBasis == "estimated" })
  }

  @Test("met at the finish, all are there with the winner")
  func alignment() throws {
    let ghosts = try standings("--align finish \(Self.four)").ghosts
    #expect(ghosts.map(\.gapMs) == [0, 0, 0, 0])
    #expect(ghosts.allSatisfy { $0.timeMs == 225_140 })
  }

  @Test("a time of one's own runs the typical splits, all estimated")
  func me() throws {
    let me = try #require(try standings("--me 4:10").ghosts.first)
    #expect(me.name == "you")
    #expect(me.label == "you · 4:10")
    #expect(me.race == nil)
    #expect(me.gapMs == 225_140 - 250_000)
    #expect(me.basis == "estimated")
    // At even pace 1000 m would be 2:35.34; typical splits are a little off it, never 5 %.
    let split = try #require(try standings("--me 4:10 --at 1000m").ghosts.first?.timeMs)
    #expect((148_000..<163_000).contains(split))
    #expect(abs(split - 155_343) > 10)
  }

  @Test("plain text has a sentence a ghost")
  func plain() throws {
    let outcome = try Lapboard.run("\(Self.race) \(Self.four)")
    try outcome.expectSuccess()
    let sentences = outcome.lines.suffix(4)
    let ends = [
      ("◌ Nuguse · New York 2025, 3:46.63: at ~", "at 3:46.63, leader 1.49 s ahead"),
      ("◌ El Guerrouj · Rome 1999, 3:43.13: at 1609.3 m", "at 3:43.13, leader 2.01 s behind"),
      ("◌ Kerr · London 2026, 3:42.66: at 1609.3 m", "at 3:42.66, leader 2.48 s behind"),
      ("◌ Bannister · Oxford 1954, 3:59.4: at ~", "at 3:59.4, leader 14.3 s ahead"),
    ]
    for (sentence, (start, end)) in zip(sentences, ends) {
      #expect(sentence.hasPrefix(start))
      #expect(sentence.hasSuffix("reach 1609.344 m \(end)"))
    }
    let me = try Lapboard.run("\(Self.race) --me 4:10")
    #expect(me.lines.last?.hasPrefix("◌ you · 4:10: at ~") == true)
    #expect(me.lines.last?.hasSuffix("reach 1609.344 m at ~4:10.0, leader ~24.9 s ahead") == true)
  }

  @Test("a replay without a terminal has the gaps at common splits")
  func replay() throws {
    let outcome = try Lapboard.run(
      "replay lievin-2025-mile --against london-2026-mile/Kerr --against rome-1999-mile"
    )
    try outcome.expectSuccess()
    let lines = outcome.lines
    let kerr = try #require(lines.firstIndex(of: "◌ Kerr · London 2026, 3:42.66"))
    let rome = try #require(lines.firstIndex(of: "◌ El Guerrouj · Rome 1999, 3:43.13"))
    #expect(kerr < rome)
    #expect(lines[kerr..<rome].contains("    1500       3:29.63   3:27.7   +1.9  official"))
    #expect(lines.last == "1609.344       3:45.14  3:43.13  +2.01  official")
  }

  @Test("a frame takes them", arguments: ["replay", "board"])
  func frame(pane: String) throws {
    let outcome = try Lapboard.run(
      "frame \(pane) --size 120x36 --at 1000m --against london-2026-mile/Kerr --align finish"
    )
    try outcome.expectSuccess()
    #expect(outcome.lines.count == 36)
  }

  @Test(
    "wrong use is one line and the status that the README names",
    arguments: [
      ("--against atlantis-1999", 66, "unknown race \"atlantis-1999\""),
      ("--against lievin", 66, "fits 4 races"),
      ("--against london-2026-mile/Bannister", 66, "its runners: Josh Kerr, Yared Nuguse"),
      ("--against moscow-1980/e", 66, "runners of moscow-1980-1500-final"),
      ("--against lievin-2025-mile", 64, "is the race itself"),
      ("--against lievin-2025-mile/Doyle", 64, "is the race itself"),
      ("--against rome-1999-mile --against rome-1999/El", 64, "is there twice"),
      ("\(four) --me 4:10", 64, "no more than 4 ghosts"),
      ("\(four) --against rieti-1993-mile", 64, "no more than 4 ghosts"),
      ("--me soon", 64, "--me: expected a time"),
      ("--me 30", 64, "expected one between 2:49 and 37:32"),
      ("--me 4:10:00", 64, "expected 4:10.00"),
      ("--align bell", 64, "'gun' and 'finish'"),
    ]
  )
  func refused(options: String, status: Int, says: String) throws {
    for command in [Self.race, "replay lievin-2025-mile", "frame replay"] {
      let outcome = try Lapboard.run("\(command) \(options)")
      #expect(outcome.status == Int32(status), "\(command)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(says), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "standings takes the points that the replay seeks",
    arguments: [
      // 3:45.14 and 3:53.18, the winner's mark and the last (World Athletics), and half the latter.
      ("gun", 0), ("50%", 116_590), ("lap 8", 225_140), ("finish", 225_140), ("end", 233_180),
    ]
  )
  func points(point: String, milliseconds: Int) throws {
    let outcome = try Lapboard.run(["standings", "lievin-2025-mile", "--at", point, "--json"])
    try outcome.expectSuccess()
    #expect(outcome.text.contains("\n    \"time_ms\" : \(milliseconds)"))
  }
}
