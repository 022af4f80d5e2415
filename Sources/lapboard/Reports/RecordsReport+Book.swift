import Athletics

/// The whole book at a day, one line an event.
struct BookReport: Encodable {
  struct Entry: Encodable {
    var id: String
    var event: String
    var sex: String
    var track: String
    var kind: String
    var asOf: String
    /// What stands; nothing before the first step, and where the book has a gap.
    var record: RecordStepReport?
  }

  var asOf: String?
  var records: [Entry]

  private let rows: [ProgressionTable]

  private enum CodingKeys: String, CodingKey {
    case asOf, records
  }

  /// The book at a day; without one, as far as each event is known.
  init(_ tables: [ProgressionTable], _ races: [RaceSummary], asOf day: CalendarDate?) {
    rows = tables
    asOf = day?.iso
    records = tables.map { table in
      let event = table.progression.event
      return Entry(
        id: table.progression.id,
        event: event.title,
        sex: event.sex.rawValue,
        track: event.track.rawValue,
        kind: table.progression.kind,
        asOf: table.day.iso,
        record: table.standing.map { RecordStepReport($0, of: event, races) }
      )
    }
  }

  var heading: String {
    let days = Set(rows.map(\.day))
    let day = days.count == 1 ? days.first.map { ", as of \($0.printed)" } ?? "" : ""
    return "the record book\(day): one line an event\n"
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("event", .left), ("sex", .left), ("mark", .right), ("athlete", .left), ("nation", .left),
      ("date", .left), ("days stood", .right), ("status", .left), ("kind", .left),
    ])
    for (row, entry) in zip(rows, records) {
      guard let record = entry.record, let standing = row.standing else {
        table.rows.append([entry.event, entry.sex, "", Self.nothing(row), "", "", "", "", ""])
        continue
      }
      table.rows.append([
        entry.event, entry.sex, record.mark, record.athlete, record.nation, record.date,
        standing.stand.printed, standing.step.ratification.printed, record.kind,
      ])
    }
    return table
  }

  var csvTable: TextTable {
    var table = TextTable(columns: ProgressionReport.csvColumns)
    table.rows = records.compactMap { entry in
      entry.record.map { ProgressionReport.csvRow($0, event: entry.id) }
    }
    return table
  }

  var footer: String {
    let pending = rows.count { $0.ratified != nil || $0.standing?.step.ratification == .pending }
    return pending == 0
      ? "" : "pending marks stand until they are refused: \(pending) of them here\n"
  }

  /// Why an event has no line.
  private static func nothing(_ table: ProgressionTable) -> String {
    if !table.rows.isEmpty { return "– a gap in the book" }
    return table.progression.steps.isEmpty ? "– only marks that do not count" : "– not known"
  }
}
