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
  /// Known are `2025-03-22T11:40:00Z`, `2025-03-22 19:33`, `19:33`, `sat 19:33` and `+30m`,
  /// `-2h`; times of day are those of the zone that leads.
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
    let words = text.split(separator: " ").map(String.init)
    if let exact = Instant(text) { return exact }
    if words.count == 1, let moved = relative(words[0], to: now) { return moved }
    guard let clock = words.last.flatMap(secondsOfDay), (1...2).contains(words.count) else {
      return nil
    }
    guard words.count == 2 else {
      return zone.instant(of: zone.local(now).date, secondsOfDay: clock)
    }
    if let date = CalendarDate(words[0]) { return zone.instant(of: date, secondsOfDay: clock) }
    let day = words[0].lowercased().prefix(3)
    var date = meeting.starts
    while date <= meeting.ends {
      if date.weekday.lowercased() == day { return zone.instant(of: date, secondsOfDay: clock) }
      date = date.adding(days: 1)
    }
    return nil
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
