import Athletics
import Foundation
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

/// What follows from new people's marks is worked out some hundred at a time, ahead of what writes it.
@Suite("Very many athletes whom nobody knew")
struct NewPeopleTests {
  @Test(
    "all are ranked by their own marks, and found by name",
    arguments: [1, 499, 500, 501, 1203]
  )
  func all(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let places = Array(1...count).shuffled(using: &random)
    // Each has run 800 m and, the other way round, 1500 m.
    let rows = places.flatMap { place in
      [
        "Many,2026-05-23,800 m,women,final,,Runner \(place),KEN,\(clock(110_000 + place * 10))",
        "Many,2026-05-23,1500 m,women,final,,Runner \(place),KEN,\(clock(300_000 - place * 10))",
      ]
    }
    let table = "meeting,date,event,sex,round,place,name,nation,mark\n"
    let library = try BundledFacts.emptyLibrary()
    try library.takeIn(
      "many.csv",
      table + rows.joined(separator: "\n") + "\n",
      by: CSVReader(),
      ImportSettings(meeting: "many", "Many")
    )
    let names = (1...count).map { "Runner \($0)" }
    #expect(try ranked(library, "800m").map(\.athlete.name) == names)
    #expect(try ranked(library, "1500m").map(\.athlete.name) == names.reversed())
    #expect(try ranked(library, "1500m").last?.printedMark == "4:59.99")
    for place in Set([1, places[0], places[count / 2], places[count - 1], count]) {
      let found = try library.search("runner \(place)", limit: 1, only: .athlete)
      #expect(found.map(\.title) == ["Runner \(place)"])
    }
  }

  @Test(
    "one name is one athlete, whether its letters and marks are one character or two",
    arguments: ["M\u{FC}ller", "\u{419}оло", "L\u{F3}pez Nu\u{F1}ez", "\u{304C}くと"]
  )
  func forms(name: String) throws {
    let library = try BundledFacts.emptyLibrary()
    let decomposed = name.decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.utf8) != Array(name.utf8))
    try library.takeIn(
      "forms.csv",
      """
      meeting,date,event,sex,round,place,name,nation,mark
      Many,2026-05-23,800 m,women,final,1,\(name),GER,2:00.00
      Many,2026-05-23,1500 m,women,final,1,\(decomposed),GER,4:10.00
      Many,2026-05-23,3000 m,women,final,1,\(name),GER,9:00.00

      """,
      by: CSVReader(),
      ImportSettings(meeting: "many", "Many")
    )
    let athletes = try ["800m", "1500m", "3000m"].flatMap { try ranked(library, $0) }.map(\.athlete)
    #expect(athletes.map { Array($0.name.utf8) } == Array(repeating: Array(name.utf8), count: 3))
    #expect(try library.search(name, limit: 5, only: .athlete).count == 1)
  }

  private func ranked(_ library: Library, _ discipline: String) throws -> [RankedMark] {
    let query = MarkQuery(discipline: discipline, sex: .women)
    return try library.markPage(query, from: 0, count: 2_000).marks
  }

  private func clock(_ milliseconds: Int) -> String {
    MarkFormat.time(RaceTime(milliseconds: Int64(milliseconds)), precision: .hundredths)
  }
}
