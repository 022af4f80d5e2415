import Athletics
import MeetingFormats
import TestSupport
import Testing

@Suite("OpenTrack")
struct OpenTrackTests {
  private static let competition = """
    {"full_name": "Test Open", "slug": "test-open-2026", "country_id": "GBR", "date": "2026-06-01",
     "competitors": [
      {"competitor_id": "007", "first_name": "Ann", "last_name": "Example", "gender": "F", "nationality": "GBR"},
      {"competitor_id": "8", "firstName": "Bea", "lastName": "Sample", "teamName": "TST",
       "eventsEntered": [{"eventId": "R1", "eventCode": "10K"}]}
     ],
     "relay_teams": [{"relay_team_id": "TST", "team_id": "TST", "name": "Test AC", "runners": ["007", "8"]}],
     "events": [
      {"event_id": "T01", "event_code": "1500", "genders": "F", "rounds": "1", "units": [
       {"round": 1, "heat": 1, "status": "finished", "day": 2, "scheduled_start_time": "19:05", "results": [
        {"place": 1, "bib": "007", "performance": "4:10.423", "splits": [{"distance": 400, "result": "66.1"}]},
        {"bib": "8", "performance": "DNF"}]}]},
      {"eventId": "F1", "eventCode": "PV", "genders": "F", "units": [
       {"round": 1, "heat": 1, "results": [{"place": 1, "bib": "8", "performance": "3.40"}], "trials": [
        {"bib": "8", "height": "3.10", "result": "o"}, {"bib": "8", "height": "3.40", "result": "x"},
        {"bib": "8", "height": "3.40", "result": "o"}]}]},
      {"event_id": "27", "event_code": "4x200", "genders": "F", "units": [
       {"round": 1, "heat": 1, "results": [{"place": 1, "bib": "TST", "performance": "1:30.59", "lane": 3}]}]},
      {"event_id": "R1", "event_code": "10K", "genders": "F", "units": []}
     ]}
    """

  private func read(_ text: String, track: TrackKind? = nil) throws -> Reading {
    try Reading([ImportFile("c.json", text)], with: OpenTrackReader(), track: track)
  }

  @Test("a competition in both spellings has events, entries and results")
  func competition() throws {
    #expect(ImportFormats.recognise(ImportFile("x", Self.competition))?.id == "opentrack")
    let reading = try read(Self.competition)
    #expect(reading.told.isEmpty)
    let units = reading.collector.units
    #expect(units.map(\.key.unit) == ["t01-1-1", "f1-1-1", "27-1-1", "r1-1-1"])
    #expect(units.map(\.key.meeting) == Array(repeating: "test-open-2026", count: 4))
    #expect(
      units.map { $0.event?.name }
        == [
          "1500 m · women", "Pole vault · women", "4 x 200 m relay · women", "10 km, road · women",
        ].map { $0.split(separator: ", road").joined() }
    )
    #expect(units[0].round == .final)
    #expect(units[0].date == CalendarDate(year: 2026, month: 6, day: 2))
    #expect(units[0].printedStart == "19:05")
    let lines = reading.collector.lines
    #expect(lines.map(\.athlete.name) == ["Ann Example", "Bea Sample", "Bea Sample", "Test AC"])
    #expect(lines.map(\.athlete.nation) == ["GBR", "TST", "TST", "TST"])
    #expect(lines[0].result.details?.bib == "007")
    #expect(lines[0].result.printedMark == "4:10.43")
    #expect(lines[0].splits.map(\.printed) == ["1:06.1"])
    #expect(lines[1].result.status == .didNotFinish)
    #expect(lines[2].result.details?.attempts.map(\.printed) == ["o", "xo"])
    #expect(lines[3].result.members == ["Ann Example", "Bea Sample"])
    #expect(reading.collector.entries.map(\.athlete.name) == ["Bea Sample"])
  }

  /// The rules of athlib's clean-up: a slip is mended where the distance tells it, else refused.
  @Test(
    "marks are mended by their distance and refused when nobody runs them",
    arguments: [
      ("100", "12:34", "12.34"), ("200", "22,5", "22.5"), ("400", "48:50", "48.50"),
      ("800", "2.03", "2:03"), ("1500", "4.10.42", "4:10.42"), ("3000", "9:30:5", "9:30.5"),
      ("1500", "4;10.4", "4:10.4"), ("100", "8.5", nil), ("800", "1:05", nil),
      ("5000", "3:59:59", nil), ("HJ", "3.10", nil), ("JT", "125.80", nil), ("LJ", "8.95", "8.95"),
      ("HEP", "10000", nil), ("HEP", "6475", "6475"), ("100", "abc", nil), ("SP", "", nil),
    ]
  )
  func marks(code: String, text: String, printed: String?) throws {
    let reading = try read(
      """
      {"fullName": "R", "discipline": "\(code)", "positions": [{"familyName": "A", "perf": "\(text)"}]}
      """
    )
    guard !text.isEmpty else { return #expect(reading.collector.lines.count == 1) }
    #expect(reading.collector.lines.map(\.result.printedMark) == (printed.map { [$0] } ?? []))
    #expect(reading.told.isEmpty == (printed != nil))
  }

  @Test(
    "codes name events",
    arguments: [
      ("MILE", "mile"), ("1M", "mile"), ("2MILE", "two-miles"), ("110H", "110mh"),
      ("3000sc", "3000msc"), ("20KW", "20km-walk"), ("5K", "5km"), ("HM", "half-marathon"),
      ("4X100", "4x100m"), ("SP7.26K", "shot-put"), ("DEC", "decathlon"), ("pv", "pole-vault"),
    ]
  )
  func codes(code: String, id: String) throws {
    let reading = try read(
      "{\"full_name\": \"R\", \"discipline\": \"\(code)\", \"positions\": []}"
    )
    #expect(reading.collector.units.first?.event?.discipline.id == id)
  }

  @Test("a timetable and the community model")
  func others() throws {
    let programme = try read(
      """
      [{"event_id": "T1", "day": 2, "time": "10:00", "discipline": "70H", "age": "U13", "gender": "F", "stage": "HEAT"}]
      """
    )
    #expect(programme.collector.units.first?.round == .heats)
    #expect(programme.collector.units.first?.event?.sex == .women)
    let model = try read(
      """
      {"waId": 1, "athletes": [{"id": 2, "firstName": "Jo", "lastName": "S", "country": "SLO"}],
       "units": [{"title": "Men's High Jump", "rounds": [{"type": "Qualification", "races": [
        {"number": 1, "wind": "NWI", "date": "2021-08-24", "results": [
         {"athleteId": 2, "result": "2.20", "qualified": "q", "detail": [{"height": "1.80", "attempts": "xxo"}]}]}]}]}]}
      """
    )
    #expect(model.told.isEmpty)
    #expect(model.collector.units.first?.round == .qualification)
    let line = try #require(model.collector.lines.first)
    #expect(line.result.qualification == .byTime)
    #expect(line.result.details?.attempts.map(\.printed) == ["xxo"])
  }

  @Test(
    "what is no JSON is told with its place",
    arguments: [
      ("{\"a\": 1, // why\n}", "c.json:1:10: expected JSON without comments"),
      ("{\"a\": [1, 2", "c.json:1:12: expected a comma or ]"),
      ("{\"a\": \"x\n\"}", "c.json:1:9: expected a closing quote"),
      ("{\n\"events\": tru}", "c.json:2:11: expected a value"),
      ("{} x", "c.json:1:4: expected nothing behind the value"),
      ("{\"a\": \"\\x\"}", "c.json:1:9: expected a letter that may stand behind"),
    ]
  )
  func damaged(text: String, told: String) throws {
    #expect(try #require(read(text).error).description.hasPrefix(told))
  }

  @Test(
    "nesting without an end is refused",
    arguments: ["[", "{\"a\":", "{\"events\":[{\"units\":["]
  )
  func deep(piece: String) throws {
    let text = String(repeating: piece, count: 200_000)
    #expect(try #require(read(text).error).expected.hasSuffix("levels"))
  }

  @Test("files broken in any place", arguments: UInt64(0)..<300)
  func broken(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let file = ImportFile(name: "c.json", bytes: Mutation.broken(Self.competition, &random))
    let reading = try Reading([file], with: OpenTrackReader())
    for runner in reading.collector.lines {
      #expect(!runner.athlete.name.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}
