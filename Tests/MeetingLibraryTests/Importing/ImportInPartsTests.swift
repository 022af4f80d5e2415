import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

/// A list that is longer than what is held at a time must come out as if it had come at once.
@Suite("Long lists taken in by parts")
struct ImportInPartsTests {
  private static let day = CalendarDate(year: 2026, month: 4, day: 12)

  private func settings(heldRows: Int) -> ImportSettings {
    var settings = ImportSettings(meeting: "long-2026", "Long", date: Self.day)
    settings.heldRows = heldRows
    return settings
  }

  private func takeIn(
    _ name: String,
    _ text: String,
    into library: Library,
    heldRows: Int
  ) throws -> ImportSummary {
    let file = ImportFile(name: name, bytes: Array(text.utf8))
    let reader = try #require(ImportFormats.recognise(file))
    return try library.takeIn(name, text, by: reader, settings(heldRows: heldRows))
  }

  /// Runners with splits at 5 km steps; places are shuffled where asked.
  private func marathon(_ seed: UInt64, shuffled: Bool, slower: Int? = nil) -> String {
    var random = SplitMix64(seed: seed)
    var rows = (1...60).map { place in
      let finish = 7_600 + place * 7 + (place == slower ? 2 : 0)
      let points = [5, 10, 15, 20].map { clock(finish * $0 / 42 + place % 3) }
      return "\(place),\(200 + place),Runner \(place),KEN,"
        + points.joined(separator: ",") + ",\(clock(finish))"
    }
    if shuffled { rows.shuffle(using: &random) }
    return "Place,Bib,Name,Country,5K,10K,15K,20K,Official Time\n"
      + rows.joined(separator: "\n") + "\n"
  }

  @Test("results behind a long list, and behind one that was taken back, are noted as ever")
  func notesGoOn() throws {
    let library = try BundledFacts.emptyLibrary()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      let file = ImportFile(name: "marathon.csv", bytes: Array(marathon(3, shuffled: false).utf8))
      let settings = settings(heldRows: 7)
      let context = ImportContext(date: Self.day, disciplines: try library.disciplines())
      _ = try library.takeIn(settings) { session in
        try RoadReader().read([file], into: Intake(context: context, sink: session) { _ in })
        throw Stop()
      }
    }
    for name in ["marathon.csv", "half marathon.csv"] {
      let text = "Place,Bib,Name,Country,Official Time\n1,7,\(name.prefix(4)) Late,KEN,2:20:00\n"
      _ = try takeIn(name, marathon(3, shuffled: false), into: library, heldRows: 7)
      _ = try takeIn("later " + name, text, into: library, heldRows: 5000)
      #expect(try library.search("\(name.prefix(4)) late", limit: 5, only: .athlete).count == 1)
    }
    #expect(try library.search("runner 17", limit: 5, only: .athlete).count == 1)
  }

  private func clock(_ seconds: Int) -> String {
    MarkFormat.time(RaceTime(milliseconds: Int64(seconds) * 1000), precision: .seconds)
  }

  private func race(_ library: Library) throws -> Race {
    let summary = try #require(try library.races().first)
    return try #require(try library.race(id: summary.id))
  }

  @Test(
    "a race is the same however it is cut, in order or not",
    arguments: [(1, false), (7, false), (7, true), (40, true), (299, true)]
  )
  func same(heldRows: Int, shuffled: Bool) throws {
    let text = marathon(UInt64(heldRows), shuffled: shuffled)
    let (whole, parts) = (try BundledFacts.emptyLibrary(), try BundledFacts.emptyLibrary())
    let atOnce = try takeIn("marathon.csv", text, into: whole, heldRows: .max)
    let inParts = try takeIn("marathon.csv", text, into: parts, heldRows: heldRows)
    #expect(atOnce.counts == inParts.counts)
    #expect(atOnce.counts[0]?.new == 60)
    let race = try race(parts)
    #expect(race == (try self.race(whole)))
    #expect(race.runners.map(\.result.place) == Array(1...60))
    #expect(race.runners.allSatisfy { $0.splits.count == 5 })
    #expect(try parts.races() == whole.races())
    #expect(try parts.meeting(id: "long-2026") == whole.meeting(id: "long-2026"))
    let name = "Runner 17"
    let found = try parts.search(name, limit: 9).map(\.title)
    #expect(found.contains(name))
    #expect(try found == whole.search(name, limit: 9).map(\.title))
  }

  @Test("again changes nothing, and a corrected line alone is corrected", arguments: [3, 50, .max])
  func again(heldRows: Int) throws {
    let library = try BundledFacts.emptyLibrary()
    let text = marathon(1, shuffled: true)
    _ = try takeIn("marathon.csv", text, into: library, heldRows: heldRows)
    let before = try race(library)
    let again = try takeIn("marathon.csv", text, into: library, heldRows: heldRows)
    #expect(again.counts[0]?.same == 60)
    #expect(try race(library) == before)

    let slower = marathon(1, shuffled: true, slower: 30)
    let corrected = try takeIn("marathon.csv", slower, into: library, heldRows: heldRows)
    #expect(corrected.counts[0]?.same == 59)
    #expect(corrected.counts[0]?.corrected == 1)
    let after = try race(library)
    #expect(after.runners[29].result.details?.before == "30th, 2:10:10")
    #expect(after.runners[29].result.printedMark == "2:10:12")
    #expect(after.runners[29].splits.last?.printed == "2:10:12")
    #expect(try library.corrections(ofMeeting: "long-2026").count == 1)
    var others = (before.runners, after.runners)
    others.0.remove(at: 29)
    others.1.remove(at: 29)
    #expect(others.0 == others.1)
  }

  @Test("who was told twice in a file is refused, however it is cut", arguments: [1, 2, 5, .max])
  func twins(heldRows: Int) throws {
    let library = try BundledFacts.emptyLibrary()
    let table = """
      event,name,bib,mark
      800 m,Ann,,2:01.00
      800 m,Ann,,2:02.00
      800 m,Bea,7,2:03.00
      800 m,Cleo,7,2:04.00
      800 m,Ann,,2:01.00
      800 m,Cleo,7,2:05.00

      """
    let first = try takeIn("t.csv", table, into: library, heldRows: heldRows)
    #expect(first.counts[0]?.new == 3)
    #expect(first.counts[0]?.same == 1)
    #expect(first.refusals.map(\.row.line) == [3, 7])
    let before = try race(library)
    #expect(before.runners.map(\.athlete.name) == ["Ann", "Bea", "Cleo"])
    let again = try takeIn("t.csv", table, into: library, heldRows: heldRows)
    #expect(again.counts[0]?.same == 4)
    #expect(again.counts[0]?.changed == 0)
    #expect(try race(library) == before)
  }

  @Test("rows of many units in turn make the same meeting", arguments: [1, 4, 25])
  func interleaved(heldRows: Int) throws {
    var random = SplitMix64(seed: UInt64(heldRows))
    let events = ["100 m", "200 m", "800 m", "1500 m", "Long jump", "5000 m", "3000 m"]
    let rows = (0..<84).map { row in
      let event = events[row % 7]
      let mark = event == "Long jump" ? "6.\(10 + row)" : "\(20 + row).\(10 + row % 90)"
      return "\(event),women,Runner \(row / 7),\(100 + row / 7),\(mark)"
    }.shuffled(using: &random)
    let table = "event,sex,name,bib,mark\n" + rows.joined(separator: "\n") + "\n"
    let (whole, parts) = (try BundledFacts.emptyLibrary(), try BundledFacts.emptyLibrary())
    let atOnce = try takeIn("t.csv", table, into: whole, heldRows: .max)
    let inParts = try takeIn("t.csv", table, into: parts, heldRows: heldRows)
    #expect(atOnce.counts == inParts.counts)
    #expect(atOnce.counts[0]?.new == 84)
    let meeting = try #require(try whole.meeting(id: "long-2026"))
    #expect(meeting.units.count == 7)
    func byUnit(_ library: Library) throws -> [String: [Result]] {
      let units = try library.meeting(id: "long-2026")?.units ?? []
      return Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.results) })
    }
    #expect(try byUnit(whole) == byUnit(parts))
    for race in try whole.races() {
      #expect(try whole.race(id: race.id) == parts.race(id: race.id))
    }
  }

  @Test("a corrected order moves lines and their splits")
  func moved() throws {
    let library = try BundledFacts.emptyLibrary()
    _ = try takeIn("marathon.csv", marathon(1, shuffled: false), into: library, heldRows: .max)
    let before = try race(library)
    let changed = """
      Place,Bib,Name,Country,Official Time
      59,260,Runner 60,KEN,\(clock(8013))
      60,259,Runner 59,KEN,\(clock(8020))

      """
    let summary = try takeIn("marathon-2.csv", changed, into: library, heldRows: .max)
    #expect(summary.counts[0]?.corrected == 2)
    let after = try race(library)
    #expect(after.runners.suffix(2).map(\.athlete.name) == ["Runner 60", "Runner 59"])
    #expect(after.runners[58].splits.dropLast() == before.runners[59].splits.dropLast())
    #expect(after.runners[59].splits.dropLast() == before.runners[58].splits.dropLast())
    #expect(after.runners[58].splits.last?.time == RaceTime(milliseconds: 8_013_000))
  }
}
