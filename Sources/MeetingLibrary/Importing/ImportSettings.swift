package import Athletics

/// What holds for an import where its files do not say otherwise.
package struct ImportSettings: Hashable, Sendable {
  /// The id of the meeting of rows that name none.
  package var meetingID: String
  /// Its name, used when it is not in the library yet.
  package var meetingName: String
  /// The zone of a new meeting, an IANA name.
  package var zone: String
  /// The day of units that name none.
  package var date: CalendarDate?
  /// The track of a new meeting.
  package var track: TrackKind
  /// When the import is made; corrections keep it.
  package var now: Instant
  /// How many rows and splits are held at most before they are taken in, but for those of one row.
  package var heldRows = 5000

  /// What holds for an import.
  package init(
    meetingID: String,
    meetingName: String,
    zone: String,
    date: CalendarDate? = nil,
    track: TrackKind = .standard,
    now: Instant
  ) {
    self.meetingID = meetingID
    self.meetingName = meetingName
    self.zone = zone
    self.date = date
    self.track = track
    self.now = now
  }
}

/// Why an import cannot go on.
package enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No file says on which day the units of a meeting are.
  case noDate(meeting: String)
  /// The meeting comes with lapboard and is never changed.
  case bundled(meeting: String)

  /// What would have been right, as the end of "expected …".
  package var expected: String {
    switch self {
    case .noDate(let meeting): "a day of \(meeting) in a file, or --date, such as --date 2026-05-23"
    case .bundled(let meeting): "another --meeting than \(meeting), which comes with lapboard"
    }
  }

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .noDate(let meeting):
      "no file says which day \(meeting) is on: add --date, such as --date 2026-05-23"
    case .bundled(let meeting):
      "\(meeting) comes with lapboard and stays as it is: name another --meeting"
    }
  }
}

/// How many rows of a file were new, changed or there already.
package struct RowCounts: Hashable, Sendable {
  /// Rows that were not in the library.
  package var new = 0
  /// Rows that told something else than the library.
  package var changed = 0
  /// Rows that told nothing new.
  package var same = 0
  /// Rows among the changed ones that replaced a result.
  package var corrected = 0

  /// No rows.
  package init() {}

  mutating func add(_ change: RowChange, times count: Int = 1) {
    switch change {
    case .new: new += count
    case .changed: changed += count
    case .corrected:
      changed += count
      corrected += count
    case .same: same += count
    }
  }
}

/// What a row did to the library.
enum RowChange: Hashable {
  case new
  case changed
  case corrected
  case same
}
