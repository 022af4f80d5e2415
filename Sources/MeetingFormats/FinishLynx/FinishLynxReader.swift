import Athletics

/// Reads the files of FinishLynx: people, start lists, schedule, results of races and field events.
///
/// The files of a folder belong to one meeting and explain each other; the line that begins a list
/// tells what it is, never the name of the file. Fields are read by their place: those that are
/// missing are empty, more of them are passed over.
///
/// - Source: docs/formats/finishlynx.md.
package struct FinishLynxReader: ImportReader {
  package let id = "finishlynx"
  package let name = "FinishLynx"
  package let readsFolders = true

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    LynxFile.kind(of: file)?.confidence ?? .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    var folder = LynxFolder(intake)
    let kinds = files.map { LynxFile.kind(of: $0)?.kind ?? .results }
    // Heads first: the kind of track stands in any of them, and is one for all.
    for (file, kind) in zip(files, kinds) where kind != .people && kind != .schedule {
      lookAhead(file, &folder)
    }
    for wanted in LynxFile.Kind.allCases {
      for (index, file) in files.enumerated() where kinds[index] == wanted {
        do {
          try read(file, index, wanted, &folder)
        } catch let error as FormatError {
          intake.refuseFile(error, file: index)
        }
      }
    }
  }

  private func lookAhead(_ file: ImportFile, _ folder: inout LynxFolder) {
    var reader = RecordReader(
      MemorySource(Array(file.headText().utf8)),
      file: file.name,
      delimiter: UInt8(ascii: ",")
    )
    while folder.track == nil, (try? reader.next()) ?? false {
      guard !LynxRow.isComment(reader), !reader.isEmpty(0) else { continue }
      if let header = try? LynxHeader(reader) { folder.look(at: header) }
    }
  }

  private func read(
    _ file: ImportFile,
    _ index: Int,
    _ kind: LynxFile.Kind,
    _ folder: inout LynxFolder
  ) throws {
    let source = Source(
      id: "finishlynx/\(PlainText.tame(file.baseName))",
      title: "\(PlainText.tame(file.baseName)), \(Self.titles[kind] ?? name)",
      kind: "timing system"
    )
    try folder.intake.take(.source(source))
    let reader = RecordReader(
      try file.openText(),
      file: file.name,
      delimiter: UInt8(ascii: ",")
    )
    switch kind {
    case .people: try LynxPeople(file: index).read(reader, &folder)
    case .events: try LynxStartLists(file: index, source: source).read(reader, &folder)
    case .schedule: try LynxSchedule(file: index, source: source).read(reader, folder)
    case .results: try LynxResults(file: index, source: source).read(reader, folder)
    case .field: try LynxFieldResults(file: index, source: source).read(reader, folder)
    }
  }

  private static let titles: [LynxFile.Kind: String] = [
    .people: "FinishLynx people", .events: "FinishLynx start lists",
    .schedule: "FinishLynx schedule", .results: "FinishLynx results",
    .field: "FieldLynx results",
  ]
}
