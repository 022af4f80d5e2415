import Athletics

/// Reads lists of records and of the best marks of a season, as TAF3 takes them.
///
/// A list is true for one day, which the caller tells or the name of the file.
///
/// - Source: docs/formats/record-lists.md.
package struct RecordListReader: ImportReader {
  package let id = "taf3"
  package let name = "TAF3 record lists"

  private static let columns = [
    "code", "type", "discipline", "result", "date", "firstname", "lastname", "nation",
  ]

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let names = NamedRecords.names(in: file, delimiter: UInt8(ascii: ";"))
    return Set(names).isSuperset(of: Self.columns) ? .certain : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      do {
        try read(file, index, into: intake)
      } catch let error as FormatError where files.count > 1 {
        intake.refuseFile(error, file: index)
      }
    }
  }

  private func read(_ file: ImportFile, _ index: Int, into intake: Intake) throws {
    let asOf = try day(of: file, intake.context)
    let source = Source(
      id: "taf3/\(PlainText.tame(file.baseName))",
      title: "\(PlainText.tame(file.baseName)), list of \(asOf.printed)",
      kind: "record list"
    )
    try intake.take(.source(source))
    var records = try self.records(of: file)
    let row = RecordListRow(
      asOf: asOf,
      source: source.id,
      disciplines: intake.context.disciplines
    )
    var people: Set<Athlete> = []
    while try records.next() {
      guard
        let record = intake.row(of: index, { () throws(FormatError) in try row.record(records) })
      else { continue }
      try intake.take(.record(record), file: index, line: records.line)
      guard let profile = row.profile(records, of: record), people.count < Self.mostPeople,
        people.insert(profile.athlete).inserted
      else { continue }
      try intake.take(.profile(profile))
    }
  }

  /// Of more people than this no years of birth are kept.
  private static let mostPeople = 200_000

  private func records(of file: ImportFile) throws -> NamedRecords {
    let reader = RecordReader(
      try file.openText(),
      file: file.name,
      delimiter: UInt8(ascii: ";")
    )
    return try NamedRecords(reader, columns: Self.columns)
  }

  /// The day of a list: what the caller says, else the day in the file's name; where that names only
  /// a month, the day of the newest record in it, else its first.
  private func day(of file: ImportFile, _ context: ImportContext) throws -> CalendarDate {
    if let date = context.date { return date }
    guard let named = Self.date(in: file.baseName) else {
      throw FormatError(
        file: file.name,
        expected: "the day the list is true for: --date, or a name such as records-2026-05-01.csv"
      )
    }
    if let day = named.calendarDate { return day }
    var newest = named.firstDay
    var records = try self.records(of: file)
    while try records.next() {
      guard let day = CalendarDate(records.text("date") ?? ""), day > newest, day <= named.lastDay
      else { continue }
      newest = day
    }
    return newest
  }

  /// The last date in a name: `2026-05-01`, `20260501`, `2026-05`.
  static func date(in name: String) -> PartialDate? {
    let runs = name.split { !($0.isASCII && $0.isNumber) }.map(String.init)
    for index in runs.indices.reversed() {
      if runs[index].utf8.count == 8, let day = CalendarDate(compact: runs[index]) {
        return PartialDate(day)
      }
      guard runs[index].utf8.count == 4 else { continue }
      let parts = runs[index...].prefix(3).prefix { $0 == runs[index] || $0.utf8.count == 2 }
      for count in [3, 2] where parts.count >= count {
        if let date = PartialDate(parts.prefix(count).joined(separator: "-")), date.year > 1900 {
          return date
        }
      }
    }
    return nil
  }
}

extension CalendarDate {
  /// Reads `20260501`.
  fileprivate init?(compact text: String) {
    self.init("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }
}
