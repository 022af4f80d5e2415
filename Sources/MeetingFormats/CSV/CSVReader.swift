import Athletics

/// Reads tables that a person can write in a spreadsheet: results, splits, timetables, records.
///
/// The first line names the columns; which of them are there tells which table it is. Comma,
/// semicolon and tab are recognised.
///
/// - Source: docs/formats/csv.md.
package struct CSVReader: ImportReader {
  package let id = "csv"
  package let name = "CSV"

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    guard let header = CSVHeader(firstLineOf: file), header.table != nil else {
      return ["csv", "tsv", "tab"].contains(file.suffix) ? .byName : .none
    }
    return .likely
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let delimiter = CSVHeader.delimiter(of: file)
      var reader = RecordReader(
        try file.openText(),
        file: file.name,
        delimiter: delimiter,
        spansLines: true
      )
      repeat {
        guard try reader.next() else {
          throw FormatError(file: file.name, line: 1, expected: CSVHeader.expected)
        }
      } while reader.count == 1 && reader.isEmpty(0)
      let header = CSVHeader((0..<reader.count).map { reader.text($0) })
      guard let table = header.table else {
        throw FormatError(
          file: file.name,
          line: reader.line,
          expected: CSVHeader.expected,
          found: (0..<reader.count).map { reader.text($0) }.joined(separator: ", ")
        )
      }
      let source = Source(
        id: "csv/\(PlainText.tame(file.baseName))",
        title: "\(PlainText.tame(file.baseName)), \(table.title)",
        kind: "table"
      )
      try intake.take(.source(source))
      var rows = CSVRows(header: header, file: index, source: source, intake: intake)
      try rows.read(&reader, table)
    }
  }
}
