import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

/// Lines that come in no order move when the race is closed, with all that hangs on them.
@Suite("Lines of a race that come in no order")
struct MovedLinesTests {
  private static let key = UnitKey(meeting: "moved", unit: "final")

  @Test(
    "a race is the same in parts as at once, whatever is told of its runners",
    arguments: 1...12
  )
  func same(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 2...40, using: &random)
    var runners = (1...count).map(runner).shuffled(using: &random)
    // Some are corrected, a few of them again and again, while others come.
    for _ in 0..<count {
      var again = try #require(runners.randomElement(using: &random))
      let seconds = Int.random(in: 200...260, using: &random)
      again.result = result(again.result.athlete, bib: again.result.details?.bib, seconds: seconds)
      runners.insert(again, at: Int.random(in: runners.count / 2...runners.count, using: &random))
    }
    let whole = try race(of: runners, heldRows: .max)
    let parts = try race(of: runners, heldRows: 3)
    #expect(whole.runners.count == count)
    #expect(parts == whole)
  }

  private func race(of runners: [Runner], heldRows: Int) throws -> Race {
    let library = try BundledFacts.emptyLibrary()
    let mile = try #require(try library.disciplines().first { $0.id == "mile" })
    var unit = UnitDraft(
      key: Self.key,
      event: Event(discipline: mile, sex: .men, track: .standard),
      sources: []
    )
    unit.date = CalendarDate(year: 2026, month: 5, day: 23)
    var settings = ImportSettings(meeting: "moved", "Moved")
    settings.heldRows = heldRows
    _ = try library.takeIn(settings) { session in
      try session.take(.unit(unit), from: nil)
      for runner in runners { try session.take(.line(runner, of: Self.key), from: nil) }
    }
    let summary = try #require(try library.races().first)
    return try #require(try library.race(id: summary.id))
  }

  /// A runner of whom more is told the more numbers divide the place.
  private func runner(_ place: Int) -> Runner {
    let athlete = Athlete(name: "Runner \(place)", nation: "KEN")
    var runner = Runner(result: result(athlete, bib: "\(place)", seconds: 220 + place % 7))
    let points = [400, 800, 1200].map { Distance(metres: $0) }
    runner.splits = points.map { point in
      Split(
        at: point,
        time: RaceTime(milliseconds: point.millimetres / 8 + Int64(place)),
        basis: .official,
        rank: place.isMultiple(of: 2) ? place : nil
      )
    }
    if place.isMultiple(of: 3) { runner.alsoReported = [runner.splits[0]] }
    if place.isMultiple(of: 4) {
      runner.segments = [
        Segment(
          from: points[0],
          to: points[1],
          time: RaceTime(milliseconds: 50_000 + Int64(place)),
          printed: "50.0"
        )
      ]
    }
    if place.isMultiple(of: 5) {
      runner.isPacemaker = true
      runner.pacemakerNote = "to \(place) m"
    }
    return runner
  }

  private func result(_ athlete: Athlete, bib: String?, seconds: Int) -> Result {
    let time = RaceTime(milliseconds: Int64(seconds) * 1000)
    return Result(
      place: nil,
      athlete: athlete,
      mark: .time(TimeMark(time, precision: .hundredths)),
      printedMark: MarkFormat.time(time, precision: .hundredths),
      details: ResultDetails(bib: bib)
    )
  }
}
