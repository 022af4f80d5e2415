import Athletics
import Foundation
import ReplayEngine
import TestSupport
import Testing

@Suite("Typical shapes for a time")
struct TypicalShapeFitTests {
  /// Made-up runs over 800 m, told apart by their halves.
  private func run(_ finish: Int64, half: Int64, race: String) -> TypicalShape.Run {
    let splits = [(200, half / 2), (400, half), (600, (half + finish) / 2)].map {
      Split(
        at: Distance(metres: $0.0),
        time: RaceTime(milliseconds: $0.1),
        basis: .official
      )
    }
    return TypicalShape.Run(
      distance: Distance(metres: 800),
      splits: splits,
      finish: RaceTime(milliseconds: finish),
      raceID: race
    )
  }

  private func half(of milliseconds: Int64, from runs: [TypicalShape.Run]) -> Double {
    let time = RaceTime(milliseconds: milliseconds)
    return TypicalShape(for: time, over: Distance(metres: 800), from: runs).share(at: 0.5)
  }

  @Test("runs in nearly the time asked for count most")
  func nearness() {
    let fast = (0..<12).map { run(100_000, half: 49_000, race: "fast \($0)") }
    let slow = (0..<12).map { run(120_000, half: 63_600, race: "slow \($0)") }
    #expect(half(of: 100_000, from: fast + slow) < 0.4905)
    #expect(half(of: 120_000, from: fast + slow) > 0.5285)
    let far = half(of: 240_000, from: fast + slow)
    #expect(far > 0.507 && far < 0.515)
  }

  @Test("a race weighs no more for its many runners")
  func racesWeighTheSame() {
    let many = (0..<9).map { _ in run(100_000, half: 48_000, race: "many") }
    let one = [run(100_000, half: 52_000, race: "one")]
    #expect(abs(half(of: 100_000, from: many + one) - 0.5) < 1e-9)
  }

  @Test("too few runs with splits fall back to any, and to even pace")
  func few() {
    let run = run(100_000, half: 48_000, race: "one")
    #expect(abs(half(of: 100_000, from: [run]) - 0.48) < 1e-9)
    #expect(abs(half(of: 100_000, from: []) - 0.5) < 1e-12)
    var mile = run
    mile.distance = .mile
    let time = RaceTime(milliseconds: 100_000)
    let shape = TypicalShape(for: time, over: Distance(metres: 800), from: [mile])
    #expect(shape.origin == .even)
  }

  @Test("nothing can be left out of a single race")
  func oneRace() {
    let runs = (0..<5).map { run(100_000 + $0, half: 49_000, race: "one") }
    #expect(TypicalShape.leaveOneRaceOut(runs) == nil)
    #expect(TypicalShape.leaveOneRaceOut([]) == nil)
  }

  @Test("races run alike are told without error")
  func alike() throws {
    let runs = (0..<8).map { run(100_000, half: 48_000, race: "race \($0 / 2)") }
    let fit = try #require(TypicalShape.leaveOneRaceOut(runs))
    #expect(fit.races == 4 && fit.runs == 8 && fit.splits == 24)
    #expect(fit.timed.seconds.maximum < 1e-9)
    // 2.00 s at 400 m, where even pace has 50.00 and the runs 48.00; 1.00 s at 200 and at 600 m.
    #expect(abs(fit.even.seconds.maximum - 2) < 1e-9)
    #expect(abs(fit.even.seconds.median - 1) < 1e-9)
    #expect(abs(fit.even.percent.maximum - 100.0 * 2 / 48) < 1e-9)
  }

  @Test("the page on typical splits shows what the facts give")
  func page() throws {
    let table = try Self.table()
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/typical-splits.md"),
      encoding: .utf8
    )
    #expect(page.contains(table), "docs/typical-splits.md should hold\n\(table)")
  }

  /// The table of the page: an event with anything to measure in three lines, all events last.
  private static func table() throws -> String {
    let races = try TestFacts.facts.races
    let groups = Dictionary(grouping: races) { race in
      [Int(race.distance.millimetres), race.event.sex == .men ? 0 : 1]
    }
    var lines = [
      "| event | races | runs | splits | shape "
        + "| s: median | 9 in 10 | worst | %: median | 9 in 10 | worst |",
      "|---|--:|--:|--:|---|--:|--:|--:|--:|--:|--:|",
    ]
    var events: [[TypicalShape.Run]] = []
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let group = groups[key], let event = group.first?.event else { continue }
      let runs = group.flatMap { race in
        race.runners.compactMap { TypicalShape.Run($0, in: race) }
      }
      events.append(runs)
      guard let fit = TypicalShape.leaveOneRaceOut(runs) else { continue }
      lines += rows("\(event.discipline.name) · \(event.sex.rawValue)", fit)
    }
    lines += rows("all of these", try #require(LeftOutFit(events: events)))
    return lines.joined(separator: "\n")
  }

  private static func rows(_ name: String, _ fit: LeftOutFit) -> [String] {
    let head = "\(name) | \(fit.races) | \(fit.runs) | \(fit.splits)"
    return [
      row(head, "for the time", fit.timed), row(" | | | ", "mean of all", fit.plain),
      row(" | | | ", "even pace", fit.even),
    ]
  }

  private static func row(_ head: String, _ shape: String, _ error: FitError) -> String {
    let figures = [error.seconds, error.percent].flatMap {
      [$0.median, $0.ninthDecile, $0.maximum].map { String(format: "%.2f", $0) }
    }
    return "| \(head) | \(shape) | \(figures.joined(separator: " | ")) |"
  }
}
