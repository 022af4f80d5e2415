import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

@Suite("A meeting of which a later file tells more")
struct MeetingToldLaterTests {
  private static let settings = ImportSettings(
    meetingID: "night-2026",
    meetingName: "night",
    zone: "UTC",
    date: CalendarDate(year: 2026, month: 5, day: 23),
    now: Instant(milliseconds: 1_780_000_000_000)
  )

  @Test("races, lists and the search know name and town as soon as a file tells them")
  func town() throws {
    let library = try BundledFacts.emptyLibrary()
    let table =
      "event,sex,round,place,name,nation,mark\n1500 m,women,final,1,Ann Example,IRL,4:10.42\n"
    try library.takeIn("night.csv", table, by: CSVReader(), Self.settings)
    var draft = MeetingDraft(id: "night-2026", name: "Night of Miles")
    draft.city = "Dublin"
    draft.country = "IRL"
    _ = try library.takeIn(Self.settings) { session in
      try session.take(.meeting(draft), from: nil)
    }
    let race = try #require(try library.races().first)
    let found = try #require(try library.race(id: race.id))
    #expect(found.meeting == "Night of Miles")
    #expect(found.venue == Venue(city: "Dublin", country: "IRL"))
    let query = MarkQuery(discipline: "1500m", sex: .women)
    let marks = try library.markPage(query, from: 0, count: 10).marks
    #expect(marks.map(\.place) == ["Dublin (IRL)"])
    let hits = try library.search("miles", limit: 5, only: .race)
    #expect(hits.map(\.id) == [race.id])
  }
}
