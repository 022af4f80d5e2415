import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Gaps as text")
struct GapTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let ticks: Int64
    let basis: Basis
    let precision: TimePrecision
    let signed: String
    let length: String
    let spoken: String

    var testDescription: String { "\(ticks) \(basis) \(precision)" }
  }

  private static func gap(
    _ ticks: Int64,
    _ basis: Basis,
    _ precision: TimePrecision,
    _ texts: (signed: String, length: String, spoken: String)
  ) -> Case {
    Case(
      ticks: ticks,
      basis: basis,
      precision: precision,
      signed: texts.signed,
      length: texts.length,
      spoken: texts.spoken
    )
  }

  private static let cases: [Case] = [
    gap(-14_900, .official, .hundredths, ("-1.49", "1.49 s", "1.49 seconds")),
    gap(-14_900, .official, .tenths, ("-1.5", "1.5 s", "1.5 seconds")),
    gap(-14_900, .estimated, .hundredths, ("~-1.5", "~1.5 s", "about 1.5 seconds")),
    gap(14_900, .estimated, .seconds, ("~+0:01", "~1 s", "about 1 second")),
    gap(1_361_000, .reported, .seconds, ("+2:16", "2:16", "2:16")),
    gap(599_960, .derived, .tenths, ("+1:00.0", "1:00.0", "1:00.0")),
  ]

  @Test("a gap is as fine as its source, and an estimate is marked", arguments: cases)
  func texts(_ expected: Case) {
    let gap = GapText(RaceTime(ticks: expected.ticks), expected.basis, expected.precision)
    #expect(gap.signed == expected.signed)
    #expect(gap.length() == expected.length)
    #expect(gap.length(.spoken) == expected.spoken)
    #expect(!gap.isNothing)
  }

  @Test("what reads as none is level, by an estimate about level")
  func level() {
    let known = GapText(RaceTime(ticks: 499), .official, .tenths)
    #expect(known.isNothing && known.level() == "level")
    let estimate = GapText(RaceTime(ticks: -499), .estimated, .hundredths)
    #expect(estimate.isNothing && estimate.level() == "~level")
    #expect(estimate.level(.spoken) == "about level")
    #expect(!GapText(RaceTime(ticks: 500), .official, .tenths).isNothing)
  }

  @Test(
    "metres are to the nearest, with one decimal below ten",
    arguments: [
      (2.29, Basis.official, "2.3 m"), (2.29, .estimated, "~2.3 m"), (-9.94, .official, "-9.9 m"),
      (9.96, .estimated, "~10 m"), (27.6, .official, "28 m"), (-27.6, .estimated, "~-28 m"),
      (0, .official, "0.0 m"), (-0.04, .official, "0.0 m"),
    ]
  )
  func metres(metres: Double, basis: Basis, text: String) {
    #expect(GapText.metres(metres, basis) == text)
  }

  /// The sheet of London 2026 prints splits to 0.1 s, World Athletics has Liévin 2025 to 0.01 s:
  /// 3:29.63 and 3:27.7 at 1500 m; at the finish 3:45.14 and 3:42.66.
  @Test("between a tenth and a hundredth a gap is told to a tenth, between two hundredths to one")
  func mixed() throws {
    let lievin = try TestFacts.loaded("lievin-2025-mile").replay
    let london = try TestFacts.race("london-2026-mile")
    let kerr = try #require(london.runners.firstIndex { $0.athlete.name == "Josh Kerr" })
    let ghost = try #require(try TestFacts.loader.ghost(kerr, of: london))
    let run = GhostRun(ghost, in: lievin)
    let track = try #require(lievin.tracks[0])
    let at1500 = try #require(run.gap(of: track, at: Distance(metres: 1500)))
    #expect(at1500.time.milliseconds == 1930)
    #expect(GapText(at1500).signed == "+1.9")
    let atFinish = try #require(run.gap(of: track, at: .mile))
    #expect(GapText(atFinish).signed == "+2.48")
  }

  @Test(
    "at any instant of any race no gap is finer than the points about it, and estimates are tenths",
    arguments: ["lievin-2025-mile", "london-2026-mile", "berlin-2022-marathon", "oxford-1954-mile"]
  )
  func instants(id: String) throws {
    let replay = try TestFacts.loaded(id).replay
    let precisions = Set(replay.tracks.flatMap { $0?.knots.map(\.precision) ?? [] })
    let finest = try #require(precisions.max())
    var marked = 0
    for step in Int64(1)...100 {
      let standings = replay.standings(at: RaceTime(ticks: replay.end.ticks * step / 100))
      for entry in standings.entries {
        guard let text = entry.gapText else { continue }
        #expect(entry.gapPrecision <= finest)
        let isEstimate = entry.gapBasis == .estimated
        #expect(text.signed.hasPrefix("~") == isEstimate)
        #expect(!isEstimate || entry.gapPrecision <= .tenths)
        #expect(entry.basis != .estimated || entry.gapDistanceBasis == .estimated)
        marked += isEstimate ? 1 : 0
      }
    }
    #expect(marked > 0)
  }

  @Test("lights at a set pace are where they are; only who is measured from them is an estimate")
  func lights() throws {
    let replay = try TestFacts.loaded("lievin-2025-mile").replay
    let track = try #require(replay.tracks[0])
    let lights = try #require(PacingLights(of: replay.race))
    let known = try #require(lights.gap(of: track, at: RaceTime(milliseconds: 140_490)))
    #expect(known.metresBasis != .estimated && known.precision == .hundredths)
    let between = try #require(lights.gap(of: track, at: RaceTime(milliseconds: 141_111)))
    #expect(between.metresBasis == .estimated && between.precision == .tenths)
    let other = try TestFacts.loaded("london-2026-mile").replay
    let followed = try #require(PacingLights(winnerOf: other, over: .mile))
    let gap = try #require(followed.gap(of: track, at: Distance(metres: 1000)))
    #expect(gap.basis != .estimated && gap.metresBasis == .estimated)
    #expect(gap.precision == .tenths)
  }
}
