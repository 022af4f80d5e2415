/// How sure a format is that a file is one of its own.
package enum Confidence: Int, Comparable, Sendable {
  /// It is not.
  case none
  /// The name says so, and the content does not speak against it.
  case byName
  /// It looks like one.
  case likely
  /// It can be nothing else.
  case certain

  /// The less sure before the surer.
  package static func < (lhs: Confidence, rhs: Confidence) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}

/// Reads files of one format into drafts.
///
/// A new format is one type of this kind and its line in `ImportFormats.all`.
package protocol ImportReader: Sendable {
  /// What `--format` calls it: `finishlynx`.
  var id: String { get }
  /// The name as sentences use it: `FinishLynx`.
  var name: String { get }
  /// Whether all files of a folder are read together, because one explains the other.
  var readsFolders: Bool { get }

  /// How sure the format is that a file is one of its own, by its first bytes, and by its name only
  /// where they leave it open.
  func confidence(in file: ImportFile) -> Confidence

  /// Reads files, one or those of a folder, into drafts.
  ///
  /// A bad row is refused and the rest goes on; so are files of a folder that cannot be read.
  ///
  /// - Throws: `FormatError` for a single file that cannot be read at all; what the taker of the
  ///   drafts or the system throws.
  func read(_ files: [ImportFile], into intake: Intake) throws
}

extension ImportReader {
  package var readsFolders: Bool { false }
}

/// The formats that can be read.
package enum ImportFormats {
  /// Every format; of two that are equally sure the first one reads a file.
  package static let all: [any ImportReader] = [
    FinishLynxReader(), MeetingJSONReader(), SplitsReader(), ODFReader(), FederationReader(),
    OpenTrackReader(),
    RecordListReader(), HyTekReader(), TFRRSReader(), CSVReader(), RoadReader(),
  ]

  /// The format of a name as `--format` takes it.
  package static func named(_ id: String) -> (any ImportReader)? {
    all.first { $0.id == id }
  }

  /// The format that is surest of a file; `nil` where none knows it.
  package static func recognise(_ file: ImportFile) -> (any ImportReader)? {
    var best: (reader: any ImportReader, confidence: Confidence)?
    for reader in all {
      let confidence = reader.confidence(in: file)
      if confidence > best?.confidence ?? .none { best = (reader, confidence) }
    }
    return best?.reader
  }
}
