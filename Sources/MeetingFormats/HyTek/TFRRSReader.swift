import Athletics

/// Reads the tab-separated results that meets send to TFRRS, edition 2.0.
///
/// Marks are plain numbers: seconds, metres or inches, points.
///
/// - Source: docs/formats/hytek.md.
package struct TFRRSReader: ImportReader {
  package let id = "tfrrs"
  package let name = "TFRRS"

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let lines = file.headLines().filter { !$0.isEmpty }.prefix(20)
    guard !lines.isEmpty else { return .none }
    let fitting = lines.count { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      return fields.count >= 25
        && ["m", "f", "x", "gender", "sex"].contains(fields[6].lowercased())
        && !fields[9].isEmpty
    }
    return fitting == lines.count ? .likely : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let source = Source(
        id: "tfrrs/\(PlainText.tame(file.baseName))",
        title: "\(PlainText.tame(file.baseName)), TFRRS results",
        kind: "result file"
      )
      try intake.take(.source(source))
      var reader = RecordReader(
        try file.openText(),
        file: file.name,
        delimiter: UInt8(ascii: "\t")
      )
      var rows = TFRRSRows(source: source, context: intake.context)
      var isFirst = true
      while try reader.next() {
        guard reader.count > 1 || !reader.isEmpty(0) else { continue }
        defer { isFirst = false }
        // A first line may name the columns.
        if isFirst, reader.text(6).count > 1 { continue }
        let row = HyTekRow(reader: reader)
        guard let line = intake.row(of: index, { () throws(FormatError) in try rows.line(row) })
        else { continue }
        if rows.isNew(line.unit) { try intake.take(.unit(line.unit)) }
        try intake.take(.line(line.runner, of: line.unit.key), file: index, line: reader.line)
      }
    }
  }
}
