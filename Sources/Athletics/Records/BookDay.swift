/// The record book at the end of a day: what stood in each event, and who held it.
public struct BookDay: Hashable, Sendable {
  /// Who held what.
  public struct Holder: Hashable, Sendable {
    /// The athlete.
    public let athlete: Athlete
    /// The events, in the order of the book.
    public let tables: [ProgressionTable]
  }

  /// The day; `nil` for the last one that each progression knows.
  public let day: CalendarDate?
  /// One table an event, by kind of track, discipline and sex.
  public let tables: [ProgressionTable]

  /// The book of a day.
  ///
  /// - Complexity: O(*n* log *n*) in the progressions, O(*m*) in their steps.
  public init(_ progressions: [RecordProgression], on day: CalendarDate? = nil) {
    self.day = day
    tables = progressions.sorted { $0.bookOrder < $1.bookOrder }
      .map { ProgressionTable($0, on: day) }
  }

  /// Who held records and bests at the end of the day, most of them first, then by name.
  ///
  /// - Complexity: O(*n* log *n*) in the events.
  public var holders: [Holder] {
    var order: [Athlete] = []
    var held: [Athlete: [ProgressionTable]] = [:]
    for table in tables {
      guard let athlete = table.standing?.step.athlete else { continue }
      if held[athlete] == nil { order.append(athlete) }
      held[athlete, default: []].append(table)
    }
    return order.map { Holder(athlete: $0, tables: held[$0] ?? []) }
      .sorted { ($1.tables.count, $0.athlete.name) < ($0.tables.count, $1.athlete.name) }
  }
}

extension RecordProgression {
  /// Where it stands in the book.
  fileprivate var bookOrder: (Int, Int, Int, String) {
    let track = TrackKind.bookOrder.firstIndex(of: event.track) ?? 0
    let sex = Sex.allCases.firstIndex(of: event.sex) ?? 0
    return (track, event.discipline.order, sex, id)
  }
}

extension TrackKind {
  /// The kinds of track in the order of a record book.
  public static let bookOrder: [TrackKind] = [.short, .standard, .road]

  /// The kind of track in words: `short track`.
  public var fullName: String {
    switch self {
    case .short: "short track"
    case .standard: "standard track"
    case .road: "road"
    }
  }
}
