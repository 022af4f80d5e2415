/// One block of a meeting's timetable, such as an evening.
public struct Session: Hashable, Sendable, Identifiable {
  /// A name unique within the meeting: `2025-03-22-evening`.
  public var id: String
  /// The day.
  public var date: CalendarDate
  /// The name as shown: `morning`, `evening`.
  public var name: String

  /// A block of the timetable.
  public init(id: String, date: CalendarDate, name: String) {
    self.id = id
    self.date = date
    self.name = name
  }
}
