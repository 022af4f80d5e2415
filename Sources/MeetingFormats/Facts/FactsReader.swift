package import Athletics

/// Reads the JSON files of `Assets/` into values.
///
/// - Source: `docs/formats/facts.md` describes the layout.
package enum FactsReader {
  /// Reads one edition of the facts.
  ///
  /// - Parameter files: the bytes of every file by its path below `Assets/`, such as
  ///   `races/lievin-2025-mile.json`; files of other folders are passed over.
  /// - Returns: the facts, each list in order of path.
  /// - Throws: `FormatError` at the first value that is not what it should be.
  /// - Complexity: O(*n*) in the bytes.
  package static func read(_ files: [String: [UInt8]]) throws(FormatError) -> Facts {
    let folder = FactsFolder(files: files)
    let edition = try folder.file("edition.json").read(EditionReader.edition)
    let tables = try FactsTables(
      nations: folder.file("tables/nations.json"),
      disciplines: folder.file("tables/disciplines.json")
    )
    return Facts(
      edition: edition.number,
      asOf: edition.asOf,
      sources: try folder.file("sources.json").read(SourceReader.sources),
      nations: tables.nations,
      disciplines: tables.disciplines,
      athletes: try folder.file("athletes.json").read(AthleteReader(tables: tables).profiles),
      meetings: try folder.each(in: "meetings", MeetingReader(tables: tables).meeting),
      races: try folder.each(in: "races", RaceReader(tables: tables).race),
      progressions: try folder.each(
        in: "records",
        RecordProgressionReader(tables: tables).progression
      ),
      lists: try folder.each(in: "lists", AllTimeListReader(tables: tables).list)
    )
  }

  /// The number of the edition alone, to tell whether a library is up to date.
  package static func edition(_ bytes: [UInt8]) throws(FormatError) -> Int {
    try FactsFile(path: "edition.json", bytes: bytes)
      .read { object throws(FormatError) in try object.number("edition") }
  }
}

/// The files of one edition.
private struct FactsFolder {
  var files: [String: [UInt8]]

  func file(_ path: String) throws(FormatError) -> FactsFile {
    guard let bytes = files[path] else { throw FormatError(file: path, expected: "the file") }
    return try FactsFile(path: path, bytes: bytes)
  }

  func each<Value>(
    in folder: String,
    _ read: @escaping (FactsObject) throws(FormatError) -> Value
  ) throws(FormatError) -> [Value] {
    var values: [Value] = []
    for path in files.keys.filter({ $0.hasPrefix(folder + "/") }).sorted() {
      values.append(try file(path).read(read))
    }
    return values
  }
}

/// Reads `edition.json`.
private enum EditionReader {
  static func edition(
    _ object: FactsObject
  ) throws(FormatError) -> (number: Int, asOf: CalendarDate) {
    (try object.number("edition"), try object.date("as_of"))
  }
}

/// Reads `sources.json`, in order of id.
enum SourceReader {
  static func sources(_ table: FactsObject) throws(FormatError) -> [Source] {
    var sources: [Source] = []
    for id in table.names {
      guard let object = try table.object(id) else { continue }
      sources.append(try source(object, id: id))
    }
    return sources
  }

  /// One source by its id.
  static func source(_ object: FactsObject, id: String) throws(FormatError) -> Source {
    Source(
      id: PlainText.line(id),
      title: try object.text("title"),
      kind: try object.optionalText("kind"),
      url: try object.optionalText("url"),
      note: try object.optionalText("note")
    )
  }
}
