import Athletics
import Foundation
import MeetingFormats
import Testing

@Suite("iCalendar")
struct ICalendarTests {
  private static let long = Discipline(
    id: "long-jump",
    name: "Løng; jump, \\ 跳远 跳远 跳远 跳远 跳远 跳远 跳远 跳远 跳远 跳远 跳远 跳远",
    kind: .horizontalJump,
    expectedRoundMinutes: 45
  )

  private func meeting(_ starts: [Instant?]) -> Meeting {
    let day = CalendarDate(year: 2026, month: 3, day: 28)
    return Meeting(
      id: "dublin-2026",
      name: "Dublin, Ireland",
      shortName: "Dublin",
      starts: day,
      ends: day.adding(days: 1),
      venue: Venue(name: "Stadium; East", city: "Dublin", country: "IRL"),
      zone: "Europe/Dublin",
      track: .standard,
      units: starts.enumerated().map { index, start in
        TimetableUnit(
          id: "u-\(index)",
          start: start,
          date: day,
          event: Event(discipline: Self.long, sex: .women, track: .standard),
          round: .final,
          isMedalEvent: index == 0,
          results: [Result(place: 1, athlete: Athlete(name: "Secret Winner", nation: "IRL"))],
          notes: ["Secret Winner wins"]
        )
      }
    )
  }

  private func text(_ starts: [Instant?], stamp: Instant? = nil) -> String {
    let meeting = meeting(starts)
    return ICalendarWriter(meeting, Timetable(meeting, zone: .utc), stamp: stamp).text
  }

  /// The lines of a calendar, put together again as RFC 5545, section 3.1, says.
  private func unfolded(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  // Irish clocks went on an hour on 29 March 2026: 19:05 was 19:05 UTC on the 28th, 18:05 UTC after.
  @Test("starts on both sides of a change of clocks are right in UTC")
  func clocks() throws {
    let starts = [
      Instant("2026-03-28T19:05:00+00:00"), Instant("2026-03-29T19:05:00+01:00"),
    ]
    let lines = unfolded(text(starts))
    #expect(lines.contains("DTSTART:20260328T190500Z"))
    #expect(lines.contains("DTSTART:20260329T180500Z"))
    #expect(lines.contains("DURATION:PT10M"))
    #expect(!lines.contains { $0.contains("TZID=") })
  }

  // They went back on 25 October 2026 at 01:00 UTC, so that 01:30 came twice.
  @Test("of an hour that comes twice each start keeps its own instant")
  func hourThatComesTwice() {
    let starts = [
      Instant("2026-10-25T01:30:00+01:00"), Instant("2026-10-25T01:30:00+00:00"),
    ]
    let lines = unfolded(text(starts))
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") }
        == ["DTSTART:20261025T003000Z", "DTSTART:20261025T013000Z"]
    )
  }

  @Test("a start that moved keeps the name of its event")
  func moved() {
    let names = { (text: String) in self.unfolded(text).filter { $0.hasPrefix("UID:") } }
    let before = text([Instant("2026-03-28T19:05:00Z"), nil])
    let after = text([Instant("2026-03-29T20:30:00Z"), Instant("2026-03-29T21:00:00Z")])
    #expect(names(before) == names(after))
    #expect(before != after)
  }

  @Test("lines end in CRLF, have 75 octets at most, and cut no letter in two")
  func folding() throws {
    let text = text([Instant("2026-03-28T19:05:00Z")])
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      #expect(index > 0 && bytes[index - 1] == 0x0D)
    }
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    let summary = try #require(unfolded(text).first { $0.hasPrefix("SUMMARY:") })
    let name = Self.long.name.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
      .replacing(",", with: "\\,")
    #expect(summary == "SUMMARY:Women \(name)\\, final")
  }

  @Test("every unit has an event of its own with a name that stays")
  func identity() {
    let text = text([Instant("2026-03-28T19:05:00Z"), nil])
    let lines = unfolded(text)
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(ids == ["UID:dublin-2026.u-0@lapboard", "UID:dublin-2026.u-1@lapboard"])
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2)
    #expect(lines.count { $0 == "END:VEVENT" } == 2)
  }

  @Test("a unit without a start takes the day, and is tentative")
  func withoutStart() {
    let lines = unfolded(text([nil]))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260328"))
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(!lines.contains { $0.hasPrefix("DURATION") })
  }

  @Test("the same timetable gives the same bytes, whenever it is written; a stamp can be given")
  func stamp() {
    #expect(unfolded(text([nil])).contains("DTSTAMP:20260328T000000Z"))
    let stamped = text([nil], stamp: Instant("2026-01-02T03:04:05Z"))
    #expect(unfolded(stamped).contains("DTSTAMP:20260102T030405Z"))
  }

  @Test("no result and no remark is told")
  func spoilers() {
    #expect(!text([Instant("2026-03-28T19:05:00Z")]).contains("Secret"))
  }
}
