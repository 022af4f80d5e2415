import Athletics

/// Reads the public database of splits: its tables as CSV, one file a table, in one folder.
///
/// The tables refer to each other by id, so what the splits hang from is held while they are read:
/// some 40 bytes a split. Races go out one after the other, each with all its runners.
///
/// - Source: docs/formats/splits-database.md.
package struct SplitsReader: ImportReader {
  package let id = "splits"
  package let name = "the Splits database"
  package let readsFolders = true

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    SplitsTable.table(of: file) == nil ? .none : .certain
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    var export = SplitsExport(intake)
    let tables = files.map { SplitsTable.table(of: $0) }
    let needed: [SplitsTable] = [.competitions, .disciplines, .races, .performances]
    if let missing = needed.first(where: { !tables.contains($0) }), let file = files.first {
      throw FormatError(
        file: file.name,
        expected: "beside it in the folder the \(missing.title), \(missing.rawValue).csv"
      )
    }
    for table in SplitsTable.allCases {
      for (index, file) in files.enumerated() where tables[index] == table {
        do {
          try read(file, index, table, &export)
        } catch let error as FormatError {
          intake.refuseFile(error, file: index)
        }
      }
    }
    try SplitsRaces(export).hand()
  }

  private func read(
    _ file: ImportFile,
    _ index: Int,
    _ table: SplitsTable,
    _ export: inout SplitsExport
  ) throws {
    let reader = RecordReader(
      try file.openText(),
      file: file.name,
      delimiter: UInt8(ascii: ","),
      spansLines: true
    )
    var records = try NamedRecords(reader, columns: table.columns)
    try export.begin(table, records, file: index)
    var count = 0
    while try records.next() {
      count += 1
      guard count <= table.mostRows else {
        throw FormatError(
          file: file.name,
          line: records.line,
          expected: "at most \(table.mostRows) rows"
        )
      }
      do throws(FormatError) {
        try records.requireClosedQuotes()
        try export.take(records, of: table, file: index)
      } catch {
        export.intake.refuse(error, file: index)
      }
    }
  }
}
