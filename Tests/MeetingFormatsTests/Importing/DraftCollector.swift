import Athletics
import MeetingFormats

/// Keeps the drafts of a reader, and the rows they come from.
final class DraftCollector: DraftSink {
  private(set) var drafts: [(draft: Draft, row: RowPlace?)] = []

  func take(_ draft: Draft, from row: RowPlace?) {
    drafts.append((draft, row))
  }

  /// Units, in the order in which they were told of.
  var units: [UnitDraft] {
    drafts.compactMap { if case .unit(let unit) = $0.draft { unit } else { nil } }
  }

  /// Lines of results.
  var lines: [Runner] {
    drafts.compactMap { if case .line(let runner, _) = $0.draft { runner } else { nil } }
  }

  /// Lines of start lists.
  var entries: [Entry] {
    drafts.compactMap { if case .entry(let entry, _) = $0.draft { entry } else { nil } }
  }

  /// Splits that name no runner.
  var leaderSplits: [Split] {
    drafts.flatMap { if case .leaderSplits(let splits, _) = $0.draft { splits } else { [Split]() } }
  }

  /// What was told of athletes.
  var profiles: [AthleteProfile] {
    drafts.compactMap { if case .profile(let profile) = $0.draft { profile } else { nil } }
  }

  /// What was told of meetings.
  var meetings: [MeetingDraft] {
    drafts.compactMap { if case .meeting(let meeting) = $0.draft { meeting } else { nil } }
  }

  /// Records.
  var records: [RecordDraft] {
    drafts.compactMap { if case .record(let record) = $0.draft { record } else { nil } }
  }
}

/// What a reader made of files.
struct Reading {
  let collector = DraftCollector()
  private(set) var problems: [Intake.Problem] = []
  private(set) var error: FormatError?
  /// What the summary is to say, behind the names of files.
  private(set) var notes: [String] = []

  /// Reads files on a day in 2026.
  init(
    _ files: [ImportFile],
    with reader: any ImportReader,
    date: CalendarDate? = CalendarDate(year: 2026, month: 5, day: 23),
    track: TrackKind? = nil,
    meeting: String? = nil,
    road: RoadOptions = RoadOptions(),
    takesTestFeed: Bool = false
  ) throws {
    var found: [Intake.Problem] = []
    let context = ImportContext(
      meeting: meeting,
      date: date,
      track: track,
      takesTestFeed: takesTestFeed,
      road: road
    )
    var notes: [String] = []
    let intake = Intake(context: context, sink: collector, onNote: { notes.append($1) }) {
      found.append($0)
    }
    defer { self.notes = notes }
    do {
      try reader.read(files, into: intake)
    } catch let error as FormatError {
      self.error = error
    }
    problems = found
  }

  /// What is wrong, one line each.
  var told: [String] { problems.map(\.error.description) + (error.map { ["\($0)"] } ?? []) }
}

extension ImportFile {
  /// A file of text.
  init(_ name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
