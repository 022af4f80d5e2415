package import Athletics

/// Writes a timetable as iCalendar: one event a unit, in UTC.
///
/// - Source: RFC 5545; docs/formats/ical.md.
package struct ICalendarWriter {
  private let meeting: Meeting
  private let timetable: Timetable
  private let stamp: Instant

  /// A timetable.
  ///
  /// - Parameters:
  ///   - meeting: of which names and times are written, never results.
  ///   - timetable: says how long a unit is expected to take.
  ///   - stamp: when the calendar is made; by default the first midnight of the meeting in UTC, so
  ///     that the same timetable gives the same bytes.
  package init(_ meeting: Meeting, _ timetable: Timetable, stamp: Instant? = nil) {
    self.meeting = meeting
    self.timetable = timetable
    self.stamp = stamp ?? Instant(date: meeting.starts)
  }

  /// The calendar, with CRLF at the end of each line.
  ///
  /// - Complexity: O(*n*) in the units.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//lapboard//lapboard//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:" + Self.escaped(meeting.name),
      "X-WR-TIMEZONE:" + Self.escaped(meeting.zone),
    ]
    for unit in meeting.units { lines += event(unit) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func event(_ unit: TimetableUnit) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + Self.escaped("\(meeting.id).\(unit.id)@lapboard"),
      "DTSTAMP:" + Self.utc(stamp),
    ]
    if let start = unit.start {
      lines.append("DTSTART:" + Self.utc(start))
      lines.append("DURATION:PT\(max(1, unit.expectedSeconds / 60))M")
    } else {
      lines.append("DTSTART;VALUE=DATE:" + Self.digits(of: unit.date))
    }
    lines.append("SUMMARY:" + Self.escaped(summary(unit)))
    let place = [meeting.venue.name, meeting.venue.city].compactMap(\.self).filter { !$0.isEmpty }
    if !place.isEmpty { lines.append("LOCATION:" + Self.escaped(place.joined(separator: ", "))) }
    if let description = description(unit) {
      lines.append("DESCRIPTION:" + Self.escaped(description))
    }
    return lines + [
      "CATEGORIES:" + (unit.isMedalEvent ? "Athletics,Medal event" : "Athletics"),
      "STATUS:" + (unit.start == nil ? "TENTATIVE" : "CONFIRMED"), "SEQUENCE:0",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private func summary(_ unit: TimetableUnit) -> String {
    let event = unit.event
    guard unit.round != .ceremony else { return event.discipline.name }
    return "\(event.sex.rawValue.capitalisedFirst) \(event.discipline.name), \(unit.roundName)"
      + (event.restriction.map { " (\($0))" } ?? "")
  }

  private func description(_ unit: TimetableUnit) -> String? {
    var parts: [String] = []
    if let session = unit.session { parts.append("\(session.capitalisedFirst) session") }
    parts.append(
      unit.start == nil ? "The start is not known." : "How long it takes is an expectation."
    )
    return parts.joined(separator: "\n")
  }

  // MARK: - Values

  /// `20250322T113300Z`.
  private static func utc(_ instant: Instant) -> String {
    let local = ZoneRules.utc.local(instant)
    let clock = local.printedSeconds.filter { $0 != ":" }
    return "\(digits(of: local.date))T\(clock)Z"
  }

  private static func digits(of date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

  /// A text with what has a meaning in iCalendar behind a backslash; other controls go.
  ///
  /// - Source: RFC 5545, section 3.3.11.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 octets, each further one behind a blank; no character is cut.
  ///
  /// - Source: RFC 5545, section 3.1.
  static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var folded = ""
    var octets = 0
    for character in line {
      for scalar in pieces(of: character) {
        let size = scalar.utf8.count
        if octets + size > 75 {
          folded += "\r\n "
          octets = 1
        }
        folded += scalar
        octets += size
      }
    }
    return folded
  }

  /// A character, or where it is too long for a line its scalars.
  private static func pieces(of character: Character) -> [String] {
    character.utf8.count <= 74
      ? [String(character)] : character.unicodeScalars.map { String($0) }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
