import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

/// Attempts of the finals of Tokyo 2021 as far as reports give them: World Athletics ("Tentoglou grabs
/// long jump gold with last-round leap"), Track & Field News ("Fit To Be Tied").
@Suite("Field events on the screen")
struct FieldEventTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 36), Size(width: 200, height: 60),
  ]
  private static let bars = [2190, 2240, 2270, 2300, 2330, 2350, 2370, 2390]

  /// The dashboard with the results of an event open.
  private func driver(_ size: Size, _ event: String) throws -> DashboardDriver {
    var driver = try DashboardDriver(size, pane: .schedule)
    driver.send(.meetingLoaded(try meeting(), zone: .utc))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: event))] }
    return driver
  }

  private func meeting() throws -> Meeting {
    var meeting = try TestFacts.meeting("wic-nanjing-2025")
    let disciplines = try TestFacts.facts.disciplines
    let high = try #require(disciplines.first { $0.id == "high-jump" })
    let long = try #require(disciplines.first { $0.id == "long-jump" })
    var results = [
      line(1, "Miltiadis Tentoglou", "GRE", "8.11+4 x x x 8.15+1 8.41"),
      line(2, "Juan Miguel Echevarria", "CUB", "8.09 x 8.41+2 - x -"),
      line(3, "Maykel Masso", "CUB", "8.21+4 - - x - -"),
      line(5, "JuVaughn Harrison", "USA", "7.57 7.70 7.96 x 8.15+0 x"),
    ]
    results[3].details?.before = "4th, 8.15"
    results[3].flags = ["SB"]
    meeting.units = [
      unit("long", long, results),
      unit(
        "high",
        high,
        [
          bars(1, "Mutaz Essa Barshim", "QAT", "o o o o o o o xxx"),
          bars(1, "Gianmarco Tamberi", "ITA", "o o o o o o o xxx"),
          bars(3, "Maksim Nedasekau", "BLR", "xo o o o o x- o xxx"),
          bars(4, "Woo Sang-hyeok", "KOR", "o o o o xo o x- xx"),
          bars(5, "Brandon Starc", "AUS", "o o o o xxo o x- xx"),
        ]
      ),
    ]
    return meeting
  }

  private func unit(_ id: String, _ discipline: Discipline, _ results: [Result]) -> TimetableUnit {
    TimetableUnit(
      id: id,
      start: Instant("2025-03-22T01:20:00Z"),
      date: CalendarDate(year: 2025, month: 3, day: 22),
      event: Event(discipline: discipline, sex: .men, track: .standard),
      round: .final,
      isMedalEvent: true,
      results: results
    )
  }

  private func line(_ place: Int, _ name: String, _ nation: String, _ text: String) -> Result {
    let attempts = text.split(separator: " ").map { word in
      let parts = word.split(separator: "+")
      let hundredths = Int64(parts[0].filter { $0 != "." })
      let mark = hundredths.map { Distance(millimetres: $0 * 10) }
      return Attempt(
        printed: String(parts[0]),
        mark: mark,
        wind: parts.count > 1 ? Int(parts[1]).map { Wind(tenths: $0) } : nil
      )
    }
    let best = attempts.compactMap(\.mark).max()
    return Result(
      place: place,
      athlete: Athlete(name: name, nation: nation),
      mark: best.map { .length($0) },
      printedMark: best.map { MarkFormat.metres($0) },
      details: ResultDetails(attempts: attempts)
    )
  }

  private func bars(_ place: Int, _ name: String, _ nation: String, _ text: String) -> Result {
    let attempts = zip(Self.bars, text.split(separator: " ")).map {
      Attempt(printed: String($1), height: Distance(millimetres: Int64($0)))
    }
    let best = HeightSeries(attempts).best
    return Result(
      place: place,
      athlete: Athlete(name: name, nation: nation),
      mark: best.map { .length($0) },
      printedMark: best.map { MarkFormat.metres($0) },
      details: ResultDetails(attempts: attempts)
    )
  }

  @Test("the grid at each size", arguments: ["long", "high"], sizes)
  func grid(event: String, size: Size) throws {
    try expectFrame(try driver(size, event).frame, named: "\(event)-\(size)")
  }

  @Test("a small screen shows the columns around the cursor")
  func small() throws {
    var driver = try driver(Size(width: 60, height: 16), "high")
    #expect(driver.shows("‹"))
    #expect(driver.shows("2.39"))
    for _ in 0..<8 { driver.press("Left") }
    #expect(driver.shows("[2.19]"))
    #expect(driver.shows("›"))
    #expect(!driver.shows("2.39"))
  }

  @Test("going back shows the order as it stood after each attempt")
  func order() throws {
    var driver = try driver(Size(width: 120, height: 36), "long")
    /// From the headings on, above what is told of corrections.
    func names() -> [String] {
      let names = ["Tentoglou", "Echevarria", "Masso", "Harrison"]
      let lines = driver.lines.drop { !$0.contains(" best") }.prefix { !$0.contains("corrected") }
      return lines.compactMap { line in names.first { line.contains($0) } }
    }
    #expect(driver.shows("final order"))
    #expect(names() == ["Tentoglou", "Echevarria", "Masso", "Harrison"])
    driver.press("Left", "Left")
    #expect(driver.shows("after attempt 5 of 6"))
    #expect(names() == ["Echevarria", "Masso", "Tentoglou", "Harrison"])
    for _ in 0..<9 { driver.press("Left") }
    #expect(driver.shows("after attempt 1 of 6"))
    #expect(names() == ["Masso", "Tentoglou", "Echevarria", "Harrison"])
    for _ in 0..<9 { driver.press("Right") }
    #expect(driver.shows("final order"))
  }

  @Test("the athlete chosen stays chosen while the order changes")
  func selection() throws {
    var driver = try driver(Size(width: 120, height: 36), "long")
    driver.press("Left", "Left", "Enter")
    #expect(driver.state.overlays.last == .path(athlete: "Miltiadis Tentoglou", offset: 0))
  }

  @Test("a correction bears a sign and tells what stood before")
  func corrected() throws {
    let driver = try driver(Size(width: 120, height: 36), "long")
    #expect(driver.shows("c SB"))
    #expect(driver.shows("c JuVaughn Harrison: corrected, before: 4th, 8.15"))
  }

  @Test("in ASCII nothing else is drawn")
  func ascii() throws {
    let frame = try driver(Size(width: 80, height: 24), "high").frame.asciiFolded()
    #expect(frame.lines().allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
  }

  @Test("nothing of it shows before the unit is over by the meeting clock")
  func spoilers() throws {
    var driver = try DashboardDriver(
      Size(width: 120, height: 36),
      pane: .schedule,
      at: Instant("2025-03-22T01:25:00Z")
    )
    driver.send(.meetingLoaded(try meeting(), zone: .utc))
    driver.set { $0.overlays = [.unit(UnitDetailState(unitID: "long"))] }
    driver.press("Left")
    #expect(!driver.shows("8.41"))
    #expect(!driver.shows("Tentoglou"))
  }
}
