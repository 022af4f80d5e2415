import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("OwnTime")
struct OwnTimeTests {
  @Test(
    "a time that a person could run is taken as it stands",
    arguments: [
      ("lievin-2025-mile", "4:10"), ("lievin-2025-mile", "3:45.14"), ("lievin-2025-mile", "12:00"),
      ("berlin-2022-marathon", "2:59:30"), ("london-2012-800-final", "1:55.5"),
    ]
  )
  func taken(id: String, text: String) throws {
    let mark = try OwnTime.read(text, beside: try TestFacts.race(id))
    #expect(try mark == TimeMark(parsing: text))
  }

  @Test(
    "a time that nobody runs is refused with the times that are taken",
    arguments: [
      // Three quarters of 3:45.14 (Ingebrigtsen) and of 2:01:09 (Kipchoge), and ten times them.
      ("lievin-2025-mile", "1:10", "1609.344 m: expected one between 2:49 and 37:32"),
      ("lievin-2025-mile", "45:00", "1609.344 m: expected one between 2:49 and 37:32"),
      ("berlin-2022-marathon", "4:10", "42195 m: expected one between 1:30:52 and 20:11:30"),
    ]
  )
  func absurd(id: String, text: String, says: String) throws {
    let race = try TestFacts.race(id)
    let error = #expect(throws: OwnTimeError.self) { try OwnTime.read(text, beside: race) }
    #expect(error?.description == "\(text) is no time for \(says)")
  }

  @Test("what is no time says so", arguments: ["", "x", "-4:10", "4:1", "4:75", "4:10:00"])
  func noTime(text: String) throws {
    let race = try TestFacts.race("lievin-2025-mile")
    let error = #expect(throws: OwnTimeError.self) { try OwnTime.read(text, beside: race) }
    #expect(error?.description.contains("expected") == true)
  }

  @Test("where nobody has a time, a person's speed decides")
  func nobody() throws {
    var race = try TestFacts.race("lievin-2025-mile")
    race.runners = []
    #expect(try OwnTime.read("4:10", beside: race) == TimeMark(parsing: "4:10"))
    #expect(throws: OwnTimeError.self) { try OwnTime.read("2:00", beside: race) }
    #expect(throws: OwnTimeError.self) { try OwnTime.read("30:00", beside: race) }
  }
}
