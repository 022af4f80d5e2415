import Athletics
import Foundation
import MeetingFormats
import MeetingLibrary

/// Takes groups of files into a library, one transaction each.
struct ImportRun {
  let library: Library
  /// The meeting as the call names it.
  let meeting: String?
  let date: CalendarDate?
  let zone: String?
  let track: TrackKind?
  let takesTestFeed: Bool
  let isDryRun: Bool
  let road: RoadOptions
  private(set) var report: ImportReport

  init(
    library: Library,
    meeting: String?,
    date: CalendarDate?,
    zone: String?,
    track: TrackKind?,
    takesTestFeed: Bool,
    isDryRun: Bool,
    road: RoadOptions
  ) {
    self.library = library
    self.meeting = meeting
    self.date = date
    self.zone = zone
    self.track = track
    self.takesTestFeed = takesTestFeed
    self.isDryRun = isDryRun
    self.road = road
    report = ImportReport(isDryRun: isDryRun)
  }

  /// Notes what was found beside files to read.
  mutating func note(_ paths: ImportPaths) {
    report.skipped = paths.skipped
    for error in paths.unreadable { report.add(unreadable: error) }
  }

  /// Takes one group in.
  ///
  /// - Throws: `CommandError` for what the call lacks, where the group is the only one; what is wrong
  ///   with one of several is a problem of its files, and the others go on.
  mutating func take(_ group: ImportPaths.Group, isAlone: Bool) throws {
    let target = try target(of: group)
    let before = Set(try library.meetings().map(\.id))
    var files = group.files.map { ImportReport.File(file: $0.name, format: group.reader.id) }
    var summary: ImportSummary?
    do {
      summary = try library.takeIn(target.settings, isDryRun: isDryRun) { session in
        try ReadAhead.read(
          group.files,
          by: group.reader,
          context: target.context,
          into: session,
          onNote: { files[min(max($0, 0), files.count - 1)].add($1) }
        ) { problem in
          let file = min(max(problem.file, 0), files.count - 1)
          if problem.isWholeFile {
            files[file].isUnreadable = true
          } else {
            files[file].refused += 1
          }
          if files[file].problems.count < ImportReport.most {
            files[file].problems.append(ImportReport.Problem(problem.error))
          }
        }
      }
    } catch let error as FormatError {
      let index = group.files.firstIndex { $0.name == error.file } ?? 0
      files[index].isUnreadable = true
      files[index].problems.append(ImportReport.Problem(error))
    } catch let error as ImportError {
      guard !isAlone else { throw CommandError.usage("\(error)") }
      for index in files.indices {
        files[index] = ImportReport.File(file: files[index].file, format: group.reader.id)
        files[index].isUnreadable = true
      }
      let problem = FormatError(file: group.place, expected: error.expected)
      files[0].problems = [ImportReport.Problem(problem)]
    }
    add(summary, to: &files)
    if let summary, let note = try zoneNote(target.settings.zone, summary, before) {
      files[0].add(note)
    }
    report.files += files
  }

  private mutating func add(_ summary: ImportSummary?, to files: inout [ImportReport.File]) {
    guard let summary else { return }
    for (index, counts) in summary.counts where files.indices.contains(index) {
      files[index].new = counts.new
      files[index].changed = counts.changed
      files[index].corrected = counts.corrected
      files[index].same = counts.same
    }
    for refusal in summary.refusals where files.indices.contains(refusal.row.file) {
      let index = refusal.row.file
      files[index].refused += 1
      guard files[index].problems.count < ImportReport.most else { continue }
      let error = FormatError(
        file: files[index].file,
        line: refusal.row.line,
        expected: refusal.expected
      )
      files[index].problems.append(ImportReport.Problem(error))
    }
    report.meetings += summary.meetings.filter { !report.meetings.contains($0) }
  }

  // MARK: - Where to

  private func target(
    of group: ImportPaths.Group
  ) throws -> (settings: ImportSettings, context: ImportContext) {
    let name = meeting ?? Self.name(of: group)
    let known =
      try library.meetings().first { $0.id == name || $0.name == name && isOf($0) }
      ?? library.meetings().first { $0.id == MeetingName.id(name, year: date?.year) }
    let isOneDay = known.map { $0.starts == $0.ends } ?? false
    let day = date ?? (isOneDay ? known?.starts : nil)
    // Files name days of any year, and clocks were not put on and back alike in all of them.
    let around = [Instant(date: CalendarDate(year: 1950, month: 1, day: 1)), Zones.now]
    let rules =
      try (zone ?? known?.zone).map { try Zones.named($0, around: around) }
      ?? Zones.viewer(around: around)
    let zones = try knownZones()
    let settings = ImportSettings(
      meetingID: known?.id ?? MeetingName.id(name, year: date?.year),
      meetingName: known?.name ?? name,
      zone: rules.id,
      date: day,
      track: track ?? .standard,
      now: Zones.now
    )
    let context = ImportContext(
      meeting: meeting,
      date: day,
      zone: rules,
      track: track,
      takesTestFeed: takesTestFeed,
      disciplines: try library.disciplines(),
      road: road,
      zoneRules: { id, date in try? Zones.named(id, around: [Instant(date: date)]) },
      isZone: { Zones.isKnown($0) },
      meetingZone: { id in zones[id].flatMap { try? Zones.named($0, around: around) } }
    )
    return (settings, context)
  }

  /// The zones of the meetings that are there, where the call names none.
  private func knownZones() throws -> [String: String] {
    guard zone == nil else { return [:] }
    return Dictionary(try library.meetings().map { ($0.id, $0.zone) }) { first, _ in first }
  }

  /// Says which zone was taken for granted, where no file and no call told it.
  private func zoneNote(
    _ taken: String,
    _ summary: ImportSummary,
    _ before: Set<String>
  ) throws -> String? {
    guard zone == nil, let id = summary.meetings.first(where: { !before.contains($0) }),
      let meeting = try library.meeting(id: id), meeting.zone == taken,
      meeting.units.contains(where: { $0.start != nil })
    else { return nil }
    return "times without a zone are taken as those of \(taken): --zone names another"
  }

  /// Whether a meeting can be the one of the day: many bear their name again every year.
  private func isOf(_ meeting: MeetingSummary) -> Bool {
    guard let date else { return true }
    return (meeting.starts.year...max(meeting.starts.year, meeting.ends.year)).contains(date.year)
  }

  /// The name of a folder, or of a file without its suffix.
  private static func name(of group: ImportPaths.Group) -> String {
    let place = URL(fileURLWithPath: group.place)
    if group.files.first?.name == "-" { return "standard input" }
    guard !group.reader.readsFolders else { return place.lastPathComponent }
    return place.deletingPathExtension().lastPathComponent
  }
}
