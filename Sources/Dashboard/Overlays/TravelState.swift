package import Athletics
package import TerminalUI

/// Where to send the meeting clock: typed, or chosen from the meeting's landmarks.
package struct TravelState: Hashable, Sendable {
  /// A landmark of the meeting.
  package struct Landmark: Hashable, Sendable {
    /// What it is: `Sat evening session`, `real time`.
    package var title: String
    /// When it is; `nil` for the real time.
    package var instant: Instant?
  }

  /// What has been typed.
  package var input = TextInput()
  /// Landmarks in order of time, the real time last.
  package let landmarks: [Landmark]
  /// Which landmark is chosen.
  package var selected: Int
  /// Why what was typed is no instant.
  package var complaint: String?

  /// The landmarks of a meeting, with the one before `now` chosen.
  package init(_ programme: Programme, now: Instant) {
    let meeting = programme.meeting
    var landmarks: [Landmark] = []
    for session in meeting.sessions {
      let starts = meeting.units
        .filter { $0.date == session.date && $0.session == session.name }
        .compactMap(\.start)
      guard let start = starts.min() else { continue }
      landmarks.append(
        Landmark(title: "\(session.date.weekday) \(session.name) session", instant: start)
      )
    }
    if landmarks.isEmpty {
      landmarks.append(Landmark(title: "the first start", instant: programme.beginning))
    }
    landmarks.append(Landmark(title: "the end of the last unit", instant: programme.end))
    landmarks.append(Landmark(title: "the real time", instant: nil))
    self.landmarks = landmarks
    selected = landmarks.lastIndex { $0.instant.map { $0 <= now } ?? false } ?? 0
  }

  /// Reads what was typed.
  ///
  /// Known are `2025-03-22T11:40:00Z`, `2025-03-22 19:33`, `Sat 22 Mar 2025 19:33`, `22 mar`,
  /// `19:33`, `sat 19:33` and `+30m`, `-2h`; times of day are those of the zone that leads.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - now: what relative times and bare times of day start from.
  ///   - zone: the zone of times of day.
  ///   - meeting: its days are what `sat` can mean.
  /// - Returns: `nil` for anything else.
  package static func instant(
    _ text: String,
    now: Instant,
    zone: ZoneRules,
    meeting: Meeting
  ) -> Instant? {
    if let exact = Instant(text) { return exact }
    var words = text.lowercased().split(separator: " ").map(String.init)
    if words.count == 1, let moved = relative(words[0], to: now) { return moved }
    var clock: Int?
    if let last = words.last, last.contains(":") {
      guard let seconds = secondsOfDay(last) else { return nil }
      clock = seconds
      words.removeLast()
    }
    guard let date = words.isEmpty ? zone.local(now).date : date(words, in: meeting),
      clock != nil || !words.isEmpty
    else { return nil }
    return zone.instant(of: date, secondsOfDay: clock ?? 0)
  }

  /// `2025-03-22`, `sat`, `22 mar`, `22 mar 2025`, each perhaps after its weekday.
  private static func date(_ words: [String], in meeting: Meeting) -> CalendarDate? {
    let days = (0...366).map { meeting.starts.adding(days: $0) }.prefix { $0 <= meeting.ends }
    if words.count == 1 {
      return CalendarDate(words[0])
        ?? days.first { $0.weekday.lowercased() == words[0].prefix(3) }
    }
    let isWeekday = days.contains { $0.weekday.lowercased() == words[0].prefix(3) }
    let rest = isWeekday ? Array(words.dropFirst()) : words
    guard rest.count > 1 else { return date(rest, in: meeting) }
    guard rest.count <= 3, let day = Int(rest[0]), (1...31).contains(day) else { return nil }
    let months = (1...12).map { CalendarDate(year: 2000, month: $0, day: 1).monthName.lowercased() }
    guard let month = months.firstIndex(of: String(rest[1].prefix(3))) else { return nil }
    let year = rest.count == 3 ? Int(rest[2]) : meeting.starts.year
    guard let year, (1...9999).contains(year) else { return nil }
    let date = CalendarDate(year: year, month: month + 1, day: day)
    return CalendarDate(date.iso)
  }

  private static func relative(_ text: String, to now: Instant) -> Instant? {
    guard let sign = text.first, sign == "+" || sign == "-", let unit = text.last,
      let amount = Int(text.dropFirst().dropLast()), (0...100_000).contains(amount)
    else { return nil }
    let seconds: Int
    switch unit {
    case "s": seconds = amount
    case "m": seconds = amount * 60
    case "h": seconds = amount * 3600
    case "d": seconds = amount * 86_400
    default: return nil
    }
    return now.adding(seconds: sign == "-" ? -seconds : seconds)
  }

  private static func secondsOfDay(_ text: String) -> Int? {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = Int(fields[0]), let minute = Int(fields[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    let second = fields.count == 3 ? Int(fields[2]) : 0
    guard let second, (0..<60).contains(second) else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}
