import Athletics

/// Reads the XML in which federations hand competitions around: results with medal and placing
/// tables, days of a timetable, start lists.
///
/// The files of a folder are one competition: timetables are read first, then results, then start
/// lists, whose lines find their heat by who ran in it.
///
/// - Source: docs/formats/federation-xml.md.
package struct FederationReader: ImportReader {
  package let id = "federation-xml"
  package let name = "federation XML"
  package let readsFolders = true

  enum Kind: CaseIterable {
    case timetable, results, entries
  }

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    Self.kind(of: file) == nil ? .none : .certain
  }

  private static func kind(of file: ImportFile) -> Kind? {
    let text = file.headText()
    guard text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "<" else { return nil }
    if text.contains("<competition>") {
      let marks = ["<medaltable", "<placingtable", "<results", "<calendareventid"]
      return marks.contains { text.contains($0) } ? .results : nil
    }
    guard text.contains("<message>"), text.contains("<meetingid") else { return nil }
    if text.contains("<timetable") { return .timetable }
    return text.contains("<athletes") ? .entries : nil
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    let folder = FederationFolder(intake)
    let kinds = files.map { Self.kind(of: $0) ?? .results }
    for wanted in Kind.allCases {
      for (index, file) in files.enumerated() where kinds[index] == wanted {
        do {
          try read(file, index, wanted, folder)
        } catch let error as FormatError {
          intake.refuseFile(error, file: index)
        }
      }
    }
  }

  private func read(
    _ file: ImportFile,
    _ index: Int,
    _ kind: Kind,
    _ folder: FederationFolder
  ) throws {
    let title =
      switch kind {
      case .timetable: "timetable"
      case .results: "results"
      case .entries: "start lists"
      }
    let source = Source(
      id: "federation-xml/\(PlainText.tame(file.baseName))",
      title: "\(PlainText.tame(file.baseName)), \(title)",
      kind: "federation"
    )
    try folder.intake.take(.source(source))
    var scanner = try XMLScanner(file)
    let reading = FederationReading(
      file: index,
      name: file.name,
      source: source.id,
      folder: folder
    )
    switch kind {
    case .timetable:
      var timetable = FederationTimetable(reading)
      try timetable.read(&scanner)
    case .results:
      var results = FederationResults(reading)
      try results.read(&scanner)
    case .entries:
      var entries = FederationEntries(reading)
      try entries.read(&scanner)
    }
  }
}

/// A file that is being read.
struct FederationReading {
  /// Which of the files read together it is.
  let file: Int
  let name: String
  /// The source's id.
  let source: String
  let folder: FederationFolder

  var intake: Intake { folder.intake }
  var context: ImportContext { folder.intake.context }

  /// What the head of a file tells of the meeting.
  func meeting(_ head: FederationRecord, name: String) -> MeetingDraft {
    var draft = MeetingDraft(
      name: context.meeting == nil ? head[name] : nil,
      sources: [source]
    )
    draft.starts = head["startdate"].flatMap { CalendarDate(federation: $0) }
    draft.ends = head["enddate"].flatMap { CalendarDate(federation: $0) }
    draft.city = head["city"]
    draft.country = head["country"]
    return draft
  }
}

/// What the files of a folder have told so far: who took part where.
final class FederationFolder {
  /// How many lines of results are remembered at most.
  private static let most = 100_000
  /// How many units of one athlete are remembered at most.
  private static let mostOfOne = 100

  let intake: Intake
  private var lines: [String: [FederationUnit]] = [:]
  private var athletes: [String: Athlete] = [:]
  private var count = 0

  init(_ intake: Intake) {
    self.intake = intake
  }

  /// Remembers that somebody took part in a unit.
  func note(_ id: String, _ athlete: Athlete, in unit: FederationUnit) {
    guard count < Self.most, lines[id]?.count ?? 0 < Self.mostOfOne else { return }
    count += 1
    lines[id, default: []].append(unit)
    athletes[id] = athlete
  }

  /// The units of an event that somebody took part in.
  func units(of id: String, _ event: Event) -> [FederationUnit] {
    lines[id]?.filter { $0.event.discipline.id == event.discipline.id && $0.event.sex == event.sex }
      ?? []
  }

  /// Somebody as the results name them.
  func athlete(_ id: String) -> Athlete? { athletes[id] }
}
