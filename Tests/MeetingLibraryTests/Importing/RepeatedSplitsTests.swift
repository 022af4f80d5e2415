import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

@Suite("Times on the way taken in twice")
struct RepeatedSplitsTests {
  private static let day = CalendarDate(year: 2026, month: 5, day: 23)
  private static let key = UnitKey(meeting: "night-2026", unit: "final")

  private func split(_ metres: Int64, _ seconds: Double) -> Split {
    Split(
      at: Distance(metres: metres),
      time: RaceTime(estimatedSeconds: seconds),
      precision: .tenths,
      basis: .official
    )
  }

  /// Takes a line in twice; what both did, and the race.
  private func takeTwice(
    _ splits: [Split],
    _ discipline: Discipline
  ) throws -> (counts: [RowCounts], race: Race?) {
    let library = try BundledFacts.emptyLibrary()
    let settings = ImportSettings(meeting: "night-2026", "night", date: Self.day)
    let event = Event(discipline: discipline, sex: .women, track: .standard)
    var unit = UnitDraft(key: Self.key, event: event, sources: ["s"])
    unit.distance = discipline.distance
    let result = Result(
      place: 1,
      athlete: Athlete(name: "Ann Example", nation: "IRL"),
      mark: .time(TimeMark(RaceTime(milliseconds: 120_000), precision: .hundredths)),
      printedMark: "2:00.00",
      sources: ["s"]
    )
    let counts = try (0..<2).map { _ in
      try library.takeIn(settings) { session in
        try session.take(.unit(unit), from: nil)
        try session.take(
          .line(Runner(result: result, splits: splits), of: Self.key),
          from: RowPlace(file: 0, line: 2)
        )
      }.counts[0] ?? RowCounts()
    }
    let race = try library.races().first.flatMap { try library.race(id: $0.id) }
    return (counts, race)
  }

  @Test("points out of order are put in order at once, and one that cannot be right is marked")
  func outOfOrder() throws {
    let discipline = try #require(try BundledFacts.read().disciplines.first { $0.id == "800m" })
    let splits = [split(600, 89.0), split(200, 28.4), split(400, 28.1)]
    let (counts, race) = try takeTwice(splits, discipline)
    #expect(counts.map(\.new) == [1, 0] && counts.map(\.same) == [0, 1])
    let kept: [Split] = (race?.runners.first?.splits ?? []).dropLast()
    #expect(kept.map(\.at.printedMetres) == ["200", "400", "600"])
    #expect(kept.map(\.isSuspect) == [false, true, false])
  }

  @Test("times on the way of an event without a distance are no change, however often they come")
  func noDistance() throws {
    let discipline = try #require(
      try BundledFacts.read().disciplines.first { $0.id == "decathlon" }
    )
    let (counts, race) = try takeTwice([split(200, 28.4)], discipline)
    #expect(counts.map(\.new) == [1, 0] && counts.map(\.same) == [0, 1])
    #expect(race == nil)
  }
}
