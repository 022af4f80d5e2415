import Testing

/// Plans: figures by plain arithmetic, given beside each.
@Suite("pace")
struct PaceCommandTests {
  /// 226.63 s × 200 m / 1609.344 m = 28.164 s a lap, × 1000 / 1609.344 = 140.82 s a kilometre.
  @Test("the mile in 3:46.63 on 200 m goes by 28.16 a lap after 9.344 m")
  func mile() throws {
    let answer = try Lapboard.data("pace mile 3:46.63 --track 200", as: PaceAnswer.self)
    #expect(answer.distanceMm == 1_609_344)
    #expect(answer.timeMs == 226_630)
    #expect(answer.average.lapMs == 28_164)
    #expect(answer.average.kilometreMs == 140_821)
    #expect(answer.rows.first?.toMm == 9_344)
    #expect(answer.rows.count == 9)
    #expect(answer.rows.last?.timeMs == 226_630)
    #expect(answer.rows.last?.mark == "3:46.63")
    #expect(answer.rows.map(\.lapMs).reduce(0, +) == 226_630)
    #expect(answer.fastest == nil)
  }

  /// With halves of 1:54.46 and 0.98 × 1:54.46 = 1:52.17.
  @Test("plain text says plan, average, rows, halves and extremes")
  func plain() throws {
    let outcome = try Lapboard.run("pace mile 3:46.63 --track 200 --shape negative:2%")
    try outcome.expectSuccess()
    let lines = outcome.lines
    #expect(lines.first == "1609.344 m in 3:46.63, second half 2% faster, 200 m track")
    #expect(lines[1] == "average 28.16 a lap, 2:20.82 a km, 3:46.63 a mile")
    #expect(lines.contains("halves 1:54.46 and 1:52.17 (-2.29)"))
    #expect(lines.contains("fastest 27.88 from 809.344 to 1009.344 m"))
    #expect(lines.last == "slowest 28.45 from 9.344 to 209.344 m")
  }

  @Test("distances are typed in many ways, and the longer ones run on the road")
  func distances() throws {
    let cases = [
      ("1500", 1_500_000, "400 m track"), ("1500m", 1_500_000, "400 m track"),
      ("3000", 3_000_000, "400 m track"), ("5k", 5_000_000, "400 m track"),
      ("10k", 10_000_000, "400 m track"), ("half", 21_097_500, "road by km"),
      ("marathon", 42_195_000, "road by km"),
    ]
    for (text, millimetres, course) in cases {
      let answer = try Lapboard.data("pace \(text) 59:00", as: PaceAnswer.self)
      #expect(answer.distanceMm == millimetres)
      #expect(answer.course == course)
    }
  }

  /// 206 s less 41 s, 55 s and 55.2 s is 54.8 s.
  @Test("the last of the laps is what remains")
  func laps() throws {
    let answer = try Lapboard.data("pace 1500 3:26 --laps 41,55,55.2", as: PaceAnswer.self)
    #expect(answer.rows.map(\.toMm) == [300_000, 700_000, 1_100_000, 1_500_000])
    #expect(answer.rows.map(\.lapMs) == [41_000, 55_000, 55_200, 54_800])
    #expect(answer.shape == "laps")
  }

  @Test("lights asked for stand beside those of the sources, each at its point")
  func standings() throws {
    // 1000 m of an even mile: 225 s × 1000 / 1609.344 = 139.81 s; Nuguse's splits are Millrose's.
    let answer = try Lapboard.data(
      "standings lievin-2025-mile --at 1000m --lights 3:45 --lights millrose-2025-wanamaker-mile",
      as: StandingsAnswer.self
    )
    #expect(answer.lights.map(\.targetMs) == [226_630, 225_000, 226_630])
    #expect(try #require(answer.lights[0].timeMs) == 140_821)
    #expect(try #require(answer.lights[1].timeMs) == 139_809)
    let plain = try Lapboard.run("standings lievin-2025-mile --at 1000m --lights 3:45").lines
    #expect(plain.suffix(2).map { $0.prefix(16) } == ["A lights 3:46.63", "B lights 3:45: a"])
  }

  @Test("the replay's frame has the lights asked for")
  func frame() throws {
    let frame = try Lapboard.run(
      "frame replay --race lievin-2025-mile --at 1000m --lights negative:2%:3:45 --size 120x36"
    )
    try frame.expectSuccess()
    #expect(frame.text.contains("lights 3:46.63"))
    #expect(frame.text.contains("lights 3:45 neg"))
  }
}

/// The data of `pace`.
struct PaceAnswer: Decodable {
  struct Row: Decodable {
    let toMm: Int
    let lapMs: Int
    let timeMs: Int
    let mark: String
  }

  struct Average: Decodable {
    let lapMs: Int?
    let kilometreMs: Int
  }

  let distanceMm: Int
  let timeMs: Int
  let course: String
  let shape: String
  let average: Average
  let fastest: Int?
  let rows: [Row]
}
