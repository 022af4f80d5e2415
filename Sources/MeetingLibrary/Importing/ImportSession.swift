package import Athletics
import GRDB

/// Takes drafts into a library, meeting by meeting and unit by unit, in one open transaction.
///
/// Units are held until there are many rows, so that memory does not grow with the files.
package final class ImportSession: DraftSink {
  /// A row that cannot be taken in, though it can be read.
  package struct Refusal: Hashable, Sendable {
    /// The row.
    package var row: RowPlace
    /// What would have been right, as the end of "expected …".
    package var expected: String
  }

  /// What the rows of each file did, by the file's number.
  package private(set) var counts: [Int: RowCounts] = [:]
  /// Rows that could not be taken in.
  package private(set) var refusals: [Refusal] = []
  /// Meetings that something was taken into, in order of appearance.
  package private(set) var meetings: [String] = []

  /// How many rows have changed something.
  var rowCount: Int { counts.values.reduce(0) { $0 + $1.new + $1.changed } }

  private let database: Database
  private let settings: ImportSettings
  private let writer: FactWriter
  private let races = OpenRaces()
  private let spoken = SpokenRows()
  private var states: [String: MeetingState] = [:]
  private var ids: [String: String] = [:]
  private var pending: [UnitKey: PendingUnit] = [:]
  private var order: [UnitKey] = []
  private var held = 0

  init(_ database: Database, _ settings: ImportSettings) {
    self.database = database
    self.settings = settings
    writer = FactWriter(database, origin: .user)
  }

  package func take(_ draft: Draft, from row: RowPlace?) throws {
    switch draft {
    case .source(let source): count(try writer.write(source) ? .new : .same, row)
    case .meeting(let meeting): try take(meeting, from: row)
    case .unit(let unit): try hold(unit.key) { $0.take(unit, from: row) }
    case .entry(let entry, let key): try hold(key) { $0.entries.append((entry, row)) }
    case .line(let runner, let key):
      try hold(key) { $0.lines.append((runner, row)) }
      held += runner.splits.count + runner.alsoReported.count
    case .leaderSplits(let splits, let key): try hold(key) { $0.leaderSplits += splits }
    case .record(let record): count(try RecordMerge(writer).take(record), row)
    case .profile(let profile): count(try ProfileMerge(writer).take(profile), row)
    case .version(let version, let message): try keep(version, of: message)
    }
    if held >= settings.heldRows {
      // Setting the trigger aside costs as much as some hundred rows.
      try writer.resultNotes.begin()
      try flush()
    }
  }

  /// Takes in all that is held and settles the meetings.
  func finish() throws {
    try flush()
    try races.close()
    for meeting in meetings {
      guard let state = states[meeting] else { continue }
      try MeetingSettling(database, state).settle()
    }
    try writer.resultNotes.settle()
  }

  // MARK: - Holding

  private func hold(_ key: UnitKey, _ change: (inout PendingUnit) -> Void) throws {
    let key = UnitKey(meeting: try id(of: key.meeting), unit: key.unit)
    if pending[key] == nil {
      order.append(key)
      pending[key] = PendingUnit(key: key)
    }
    pending[key].mutate(change)
    held += 1
  }

  private func flush() throws {
    defer {
      pending = [:]
      order = []
      held = 0
    }
    // Rounds follow from all heats, so these are noted before any unit is made.
    for key in order {
      guard let draft = pending[key]?.draft, let event = draft.event, let meeting = key.meeting
      else { continue }
      try withState(of: meeting) { $0.stages.add(draft.stage, event) }
    }
    for key in order {
      guard let unit = pending[key], let meeting = key.meeting else { continue }
      try withState(of: meeting) { state in
        let merge = UnitMerge(
          writer: writer,
          meetingID: state.id,
          settings: settings,
          races: races,
          spoken: spoken
        )
        note(try merge.take(unit, into: &state), unit)
        if let order = unit.draft?.order, let number = state.units[key.unit] {
          state.orders[number] = order
        }
      }
    }
  }

  private func note(_ outcome: UnitMerge.Outcome?, _ unit: PendingUnit) {
    guard let outcome else {
      let rows = unit.rows + unit.entries.compactMap(\.row) + unit.lines.compactMap(\.row)
      let expected = "a unit whose event a file tells: nothing says what \(unit.key.unit) is"
      refusals += rows.map { Refusal(row: $0, expected: expected) }
      return
    }
    for row in unit.rows { count(outcome.unitChange, row) }
    let changes = outcome.entries + outcome.lines
    let rows = unit.entries.map(\.row) + unit.lines.map(\.row)
    for (change, row) in zip(changes, rows) {
      if let change {
        count(change, row)
      } else if let row {
        let expected = "an athlete only once in a unit (bibs tell namesakes apart)"
        refusals.append(Refusal(row: row, expected: expected))
      }
    }
  }

  private func count(_ change: RowChange, _ row: RowPlace?) {
    guard let row else { return }
    counts[row.file, default: RowCounts()].add(change)
    for others in row.others {
      counts[others.file, default: RowCounts()].add(change, times: others.count)
    }
  }

  // MARK: - Versions

  package func heldVersion(of message: MessageKey) throws -> Int? {
    let sql = """
      SELECT version FROM message_version JOIN meeting ON meeting.id = meeting_id
      WHERE meeting.slug = ? AND message = ?
      """
    let meeting = try id(of: message.meeting)
    return try Int.fetchOne(database, sql: sql, arguments: [meeting, message.message])
  }

  private func keep(_ version: Int, of message: MessageKey) throws {
    try withState(of: id(of: message.meeting)) { state in
      try database.run(
        "INSERT OR REPLACE INTO message_version VALUES (?, ?, ?)",
        [state.id, message.message, version]
      )
    }
  }

  // MARK: - Meetings

  private func take(_ draft: MeetingDraft, from row: RowPlace?) throws {
    let id = try id(of: draft.id)
    let isNew = try states[id] == nil && !writer.isTaken(id, in: "meeting")
    try withState(of: id, draft) { state in
      let before = state.meeting
      state.meeting.take(draft)
      if before != state.meeting { state.isChanged = true }
      count(isNew ? .new : before != state.meeting ? .changed : .same, row)
    }
  }

  /// The id under which a meeting is taken in: one that a file names gives way to a bundled one.
  ///
  /// A meeting that the caller names stays as it is, bundled or not.
  private func id(of named: String?) throws -> String {
    guard let named, named != settings.meetingID else { return settings.meetingID }
    if let known = ids[named] { return known }
    var id = named
    while try MeetingQuery(database).head(of: id)?.origin == .bundled { id += "-own" }
    ids[named] = id
    return id
  }

  private func withState(
    of id: String,
    _ draft: MeetingDraft? = nil,
    _ body: (inout MeetingState) throws -> Void
  ) throws {
    var state = try states[id] ?? open(id, draft)
    states[id] = nil
    defer { states[id] = state }
    try body(&state)
  }

  private func open(_ id: String, _ draft: MeetingDraft?) throws -> MeetingState {
    meetings.append(id)
    let query = MeetingQuery(database)
    if let (number, head, origin) = try query.head(of: id) {
      guard origin == .user else { throw ImportError.bundled(meeting: id) }
      var meeting = head
      meeting.sessions = try query.sessions(of: number)
      meeting.incompleteDays = try query.incompleteDays(of: number)
      return try MeetingState(database, id: number, meeting: meeting)
    }
    var meeting = Meeting(
      id: id,
      name: id == settings.meetingID ? settings.meetingName : id,
      shortName: "",
      starts: settings.date ?? .none,
      ends: settings.date ?? .none,
      venue: Venue(city: "", country: ""),
      zone: settings.zone,
      track: settings.track,
      units: []
    )
    if let draft { meeting.take(draft) }
    meeting.shortName = meeting.shortName.isEmpty ? meeting.name : meeting.shortName
    let row = MeetingRow(meeting, citationID: nil, origin: .user)
    var state = try MeetingState(database, id: row.insert(database), meeting: meeting)
    state.isChanged = true
    return state
  }
}

extension CalendarDate {
  /// Stands for a day that is not known yet.
  static let none = CalendarDate(year: 0, month: 0, day: 0)
}

extension Optional {
  /// Changes the value in its place, where there is one.
  fileprivate mutating func mutate(_ change: (inout Wrapped) -> Void) {
    guard var value = self else { return }
    self = nil
    change(&value)
    self = value
  }
}

extension Meeting {
  /// Takes what a file tells of it.
  fileprivate mutating func take(_ draft: MeetingDraft) {
    name = draft.name ?? name
    shortName = draft.shortName ?? shortName
    starts = draft.starts ?? starts
    ends = draft.ends ?? ends
    if let day = draft.day, starts == .none { (starts, ends) = (day, ends == .none ? day : ends) }
    venue.name = draft.venue ?? venue.name
    venue.city = draft.city ?? venue.city
    venue.country = draft.country ?? venue.country
    zone = draft.zone ?? zone
    track = draft.track ?? track
    eventCount = draft.eventCount ?? eventCount
    publishedMedals = draft.publishedMedals ?? publishedMedals
    partial = draft.partial ?? partial
    sessions += draft.sessions.filter { !sessions.contains($0) }
    incompleteDays += draft.incompleteDays.filter { !incompleteDays.contains($0) }
    selectedResults += draft.selectedResults.filter { !selectedResults.contains($0) }
    disagreements += draft.disagreements.filter { !disagreements.contains($0) }
    notes += draft.notes.filter { !notes.contains($0) }
    sources += draft.sources.filter { !sources.contains($0) }
  }
}
