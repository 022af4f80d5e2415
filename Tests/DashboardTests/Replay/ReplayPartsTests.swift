import Athletics
@testable import Dashboard
import ReplayEngine
import TestSupport
import Testing

@Suite("SeekTarget")
struct SeekTargetTests {
  @Test(
    "laps are counted where they end",
    arguments: [
      ("lievin-2025-mile", 8), ("nanjing-2025-1500-final", 8), ("london-2026-mile", 4),
      ("london-2012-800-final", 2),
    ]
  )
  func laps(id: String, count: Int) throws {
    let replay = ReplayState(try TestFacts.loaded(id), plays: false).replay
    #expect(replay.lapBoard.lapEnds.count == count)
    #expect(throws: Never.self) { try SeekTarget.time("lap \(count)", in: replay) }
    for number in [0, -1, count + 1] {
      #expect(throws: SeekError.lap(number, of: count)) {
        try SeekTarget.time("lap \(number)", in: replay)
      }
    }
  }

  @Test("the road has kilometres, and neither bell nor laps")
  func road() throws {
    let replay = ReplayState(try TestFacts.loaded("berlin-2022-marathon"), plays: false)
      .replay
    // Berlin 2022: Kipchoge half way in 59:50 and 2:01:09 (The Guardian, 25 September 2022, and
    // World Athletics); Abate, third and the last in the facts, 2:06:28.
    let times = [
      ("half", "59:50"), ("marathon", "2:01:09"), ("finish", "2:06:28"), ("2:00:00", "2:00:00"),
    ]
    for (text, time) in times {
      #expect(try SeekTarget.time(text, in: replay) == TimeMark(parsing: time).time, "\(text)")
    }
    #expect(throws: Never.self) { try SeekTarget.time("10km", in: replay) }
    #expect(throws: SeekError.noBell) { try SeekTarget.time("bell", in: replay) }
    #expect(throws: SeekError.noLaps) { try SeekTarget.time("lap 2", in: replay) }
  }

  private func lievin() throws -> Replay {
    ReplayState(try TestFacts.loaded("lievin-2025-mile"), plays: false).replay
  }

  @Test(
    "with a sign it goes on or back from where one is, and no further than the race",
    arguments: [
      ("+10", "1:10"), ("+10s", "1:10"), ("-5 s", "55"), ("−5", "55"), ("+1:30", "2:30"),
      ("+0.01", "1:00.01"), ("-2:00", "0"), ("+1:00:00", "3:53.18"),
    ]
  )
  func relative(text: String, expected: String) throws {
    let minute = try TimeMark(parsing: "1:00").time
    let time = try SeekTarget.time(text, in: try lievin(), from: minute)
    #expect(time == (try TimeMark(parsing: expected).time))
  }

  @Test("names, spaces and capitals do not matter")
  func names() throws {
    let replay = try lievin()
    let pairs = [
      ("gun", "start"), ("finish", "END"), ("lap 7", "lap7"), ("bell", " Bell "),
      ("1000m", "1 km"), ("140.49", "2:20.49"), ("140.49s", "2:20.49"), ("40%", "40.0 %"),
    ]
    for (one, other) in pairs {
      #expect(try SeekTarget.time(one, in: replay) == SeekTarget.time(other, in: replay))
    }
    #expect(try SeekTarget.time("half", in: replay) == SeekTarget.time("804.672m", in: replay))
  }

  @Test(
    "what is no point of the race says why",
    arguments: [
      ("", "seek where?"), ("nonsense", "\"nonsense\" is no point"), ("101%", "0% to 100%"),
      ("-1%", "0% to 100%"), ("nan%", "0% to 100%"),
      ("2000m", "2000 m is beyond the finish at 1609"),
      ("lap 9", "lap 1 to 8"), ("lap x", "no point"),
      ("1:00:00", "after the last finish at 3:53.18"),
      ("1000", "1000m"), ("+", "no point"), ("+-5", "no point"), ("-5m", "no point"),
      ("s", "no point"), ("99999999999999999999", "no point"),
    ]
  )
  func errors(text: String, part: String) throws {
    let replay = try lievin()
    let error = #expect(throws: SeekError.self) { try SeekTarget.time(text, in: replay) }
    #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
    #expect((error?.description.count ?? 0) < 116, "it fits a line")
  }
}

@Suite("ChartAxis")
struct ChartAxisTests {
  @Test("ticks are round, fall, and hold zero", arguments: UInt64(0)..<200)
  func ticks(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let scales: [Double] = [0.05, 1, 20, 900]
    let scale = scales.randomElement(using: &random) ?? 1
    let values = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      Double.random(in: -scale...scale, using: &random)
    }
    let rows = Int.random(in: 2...40, using: &random)
    let axis = ChartAxis(values: values, rows: rows)
    #expect(axis.ticks == axis.ticks.sorted(by: >))
    #expect(axis.ticks.contains { abs($0) < 1e-9 }, "zero is marked")
    for value in values + axis.ticks {
      #expect((0..<(rows * 4)).contains(axis.dot(value, rows: rows)), "\(value) of \(values)")
    }
  }

  @Test("however far the values go, no more than every second row is marked")
  func many() {
    for span in [1e3, 1e5, 1e9] {
      #expect(ChartAxis(values: [0, span], rows: 12).ticks.count <= 8, "\(span)")
    }
  }

  @Test("labels have a sign, zero has none")
  func labels() {
    let axis = ChartAxis(values: [-2, 2], rows: 10)
    #expect(axis.label(1.5) == "+1.5")
    #expect(axis.label(0) == "0")
    #expect(axis.label(-0.5).hasSuffix("0.5"))
    #expect(axis.label(-0.5) != axis.label(0.5))
  }

  @Test("labels of one axis have the same precision")
  func samePrecision() {
    let axis = ChartAxis(values: [-20, 75], rows: 20)
    let labels = axis.ticks.filter { $0 != 0 }.map(axis.label)
    #expect(labels.count > 1)
    #expect(labels.allSatisfy { $0.contains(":") })
  }

  @Test("labels below a chart have room", arguments: [(1609.0, 60), (42_195.0, 40), (800.0, 200)])
  func distances(distance: Double, room: Int) {
    let step = ChartAxis.distanceStep(distance, room: room)
    #expect(distance / step * 8 <= Double(room))
  }
}

@Suite("BarScale")
struct BarScaleTests {
  @Test("the fastest lap fills the bar, the slowest keeps most of it")
  func fraction() {
    let scale = BarScale([0.14, 0.15, 0.16])
    #expect(scale.fraction(0.14) == 1)
    #expect(abs(scale.fraction(0.16) - 0.4) < 1e-9)
    #expect(BarScale([0.14]).fraction(0.14) > 0)
    #expect(BarScale([]).fraction(0.14) > 0)
  }
}

@Suite("RunnerGlyph")
struct RunnerGlyphTests {
  @Test("the first thirty-five runners have a sign each, no capital, and more never fail")
  func signs() {
    let signs = (0..<35).map(RunnerGlyph.scalar)
    #expect(Set(signs).count == 35)
    #expect(!signs.contains { $0.properties.isUppercase }, "capitals belong to ghosts")
    #expect(RunnerGlyph.scalar(for: 35) == RunnerGlyph.scalar(for: 50_000))
    #expect(RunnerGlyph.scalar(for: 0) == "1")
    #expect(RunnerGlyph.scalar(for: 9) == "a")
  }
}
