import Athletics
import MeetingFormats
import Testing

@Suite("Meetings as JSON")
struct MeetingJSONTests {
  private static let text = """
    {
      "kind": "lapboard.meeting", "version": 1,
      "data": {
        "meeting": {
          "id": "club-2026", "name": "Club\\u001b[31m night", "short_name": "Club",
          "starts": "2026-05-23", "ends": "2026-05-23", "city": "Cork", "country": "IRL",
          "zone": "Europe/Dublin", "environment": "standard",
          "units": [
            { "id": "a", "start": "2026-05-23T18:00:00Z", "date": "2026-05-23", "discipline": "odd",
              "sex": "women", "round": "final", "sources": ["s"],
              "entries": [
                { "athlete": "Ann", "nation": "Club A", "lane": 1 },
                { "nation": "Club B" }
              ],
              "results": [
                { "place": 1, "athlete": "Ann", "mark": "8.30",
                  "attempts": [
                    { "text": "x" }, { "text": "8.30", "mark_mm": 8300, "wind": "+1.1" }
                  ] },
                { "place": "two", "athlete": "Bea", "mark": "8.20" },
                { "place": 3, "athlete": "Cat", "mark": "8.1x" },
                { "place": 4, "athlete": "Dot", "mark": "8.05", "lane": 9999999999 },
                { "place": 5, "athlete": "Eve", "mark": "8.00" }
              ] },
            { "id": "b", "date": "2026-05-23", "discipline": "nobody-knows", "sex": "men",
              "round": "final", "sources": ["s"], "results": [ { "athlete": "Zed", "mark": "1" } ] },
            { "id": "c", "date": "2026-05-23", "discipline": "odd", "sex": "men",
              "round": "final", "sources": ["s"],
              "results": [ { "place": 0.5, "athlete": "Fay", "mark": "7.00" } ] }
          ]
        },
        "disciplines": [
          { "id": "odd", "name": "Odd jump", "kind": "horizontal-jump", "order": 1 }
        ],
        "sources": { "s": { "title": "A sheet" } }
      }
    }
    """

  private func reading(_ text: String) throws -> Reading {
    try Reading([ImportFile("club.json", text)], with: MeetingJSONReader())
  }

  @Test("a bad row is told by line and member, and the rest goes on")
  func badRows() throws {
    let reading = try reading(Self.text)
    #expect(reading.collector.units.map(\.key.unit) == ["a", "c"])
    #expect(reading.collector.lines.map(\.athlete.name) == ["Ann", "Eve"])
    #expect(reading.collector.entries.map(\.athlete.name) == ["Ann"])
    let lines = reading.problems.compactMap(\.error.line)
    #expect(lines.sorted() == [13, 20, 21, 22, 25, 29])
    #expect(
      reading.told.contains {
        $0.hasPrefix("club.json:20:13: ") && $0.contains("units[0].results[1].place")
          && $0.contains("found \"two\"")
      }
    )
    #expect(reading.told.contains { $0.contains("units[1].discipline") })
  }

  @Test("attempts come with their winds")
  func attempts() throws {
    let first = try #require(try reading(Self.text).collector.lines.first)
    #expect(
      first.result.details?.attempts == [
        Attempt(printed: "x"),
        Attempt(
          printed: "8.30",
          mark: Distance(millimetres: 8300),
          wind: Wind(tenths: 11)
        ),
      ]
    )
  }

  @Test("texts are made tame")
  func tame() throws {
    let drafts = try reading(Self.text).collector.drafts.map(\.draft)
    let names = drafts.compactMap {
      if case .meeting(let meeting) = $0 { meeting.name } else { nil }
    }
    #expect(names == ["Club\u{FFFD}[31m night"])
  }

  @Test(
    "a file that cannot be read at all is refused as a whole",
    arguments: [
      ("{", "a name in quotes"), ("[]", "an object"), ("{}", "the member id"),
      (String(repeating: "[", count: 100_000), "at most 64 levels"),
      ("{\"kind\":\"lapboard.meeting\",\"data\":{\"meeting\":{\"id\":5}}}", "text"),
      ("{\"a\":\"\u{0}\"}", "UTF-8"),
    ]
  )
  func broken(text: String, expected: String) throws {
    let reading = try reading(text)
    #expect(reading.collector.drafts.isEmpty)
    #expect(try #require(reading.error).expected.contains(expected))
  }

  @Test("a file is known by its content, whatever its name")
  func recognised() {
    #expect(ImportFormats.recognise(ImportFile("a.txt", Self.text))?.id == "lapboard")
    let facts = "{ \"id\": \"x\", \"short_name\": \"X\", \"environment\": \"short\" }"
    #expect(MeetingJSONReader().confidence(in: ImportFile("x", facts)) == .likely)
    #expect(MeetingJSONReader().confidence(in: ImportFile("x", "{\"a\": 1}")) == .none)
  }
}
