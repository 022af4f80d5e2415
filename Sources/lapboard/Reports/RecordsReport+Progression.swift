import Athletics

/// One record at a day, or its whole progression, as data and as a table.
struct ProgressionReport: Encodable {
  struct Conflict: Encodable {
    var what: String
    var against: String?
    var sources: [String]
  }

  var id: String
  var event: String
  var sex: String
  var track: String
  var kind: String
  var asOf: String
  var bookEnds: String
  var progression: [RecordStepReport]
  var ratified: RecordStepReport?
  var undecided: [RecordStepReport]
  var notEligible: [RecordStepReport]
  var disagreements: [Conflict]
  var notes: [String]

  private let rows: ProgressionTable
  private let isWhole: Bool

  private enum CodingKeys: String, CodingKey {
    case id, event, sex, track, kind, asOf, bookEnds, progression, ratified, undecided
    case notEligible, disagreements, notes
  }

  /// A record at a day.
  ///
  /// - Parameters:
  ///   - table: the steps by then.
  ///   - races: where a replay of a step is looked for.
  ///   - isWhole: whether every step is told, and not the standing one alone.
  init(_ table: ProgressionTable, _ races: [RaceSummary], isWhole: Bool) {
    let progression = table.progression
    let event = progression.event
    let shown = isWhole ? table.rows : table.standing.map { [$0] } ?? []
    id = progression.id
    self.event = event.title
    sex = event.sex.rawValue
    track = event.track.rawValue
    kind = progression.kind
    asOf = table.day.iso
    bookEnds = progression.asOf.iso
    self.progression = shown.map { RecordStepReport($0, of: event, races) }
    ratified = table.ratified.map { RecordStepReport($0, of: event, races) }
    undecided = table.undecided.map { RecordStepReport($0, of: event, races) }
    notEligible = table.notEligible.map { RecordStepReport($0, of: event, races) }
    disagreements = progression.disagreements.map {
      Conflict(what: $0.what, against: $0.against, sources: $0.sources)
    }
    notes = progression.notes
    rows = table
    self.isWhole = isWhole
  }

  var heading: String {
    "\(rows.progression.event.name): \(kind), as of \(rows.day.printed)\n"
  }

  private var shownRows: [RecordRow] {
    isWhole ? rows.rows : rows.standing.map { [$0] } ?? []
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("mark", .right), ("by", .right), ("athlete", .left), ("nation", .left), ("date", .left),
      ("venue", .left), ("days stood", .right), ("status", .left), ("race", .left),
    ])
    for (row, step) in zip(shownRows, progression) {
      table.rows.append([
        step.mark, row.gain?.printed ?? "", step.athlete, step.nation, step.date,
        step.venue ?? "", row.stand.printed, row.step.ratification.printed, step.race ?? "",
      ])
    }
    return table
  }

  /// The steps with numbers alone in their columns; marks that do not count come last.
  var csvTable: TextTable {
    var table = TextTable(columns: Self.csvColumns)
    table.rows = csvRows
    return table
  }

  static let csvColumns: [(title: String, side: TextTable.Side)] = [
    ("event", .left), ("mark", .right), ("time ms", .right), ("improvement ms", .right),
    ("athlete", .left), ("nation", .left), ("date", .left), ("venue", .left),
    ("days stood", .right), ("standing", .left), ("status", .left), ("status text", .left),
    ("race", .left), ("sources", .left),
  ]

  var csvRows: [[String]] {
    (progression + (isWhole ? notEligible : [])).map { Self.csvRow($0, event: id) }
  }

  static func csvRow(_ step: RecordStepReport, event: String) -> [String] {
    [
      event, step.mark, step.timeMs.map { "\($0)" } ?? "",
      step.improvementMs.map { "\($0)" } ?? "", step.athlete, step.nation, step.date,
      step.venue ?? "", step.daysStood.map { "\($0)" } ?? "", step.standing ? "yes" : "no",
      step.status, step.statusText ?? "", step.race ?? "",
      step.sources.joined(separator: " "),
    ]
  }

  /// What the table leaves open: who is behind a pending mark, gaps, what does not count, notes.
  var footer: String {
    var lines: [String] = []
    if rows.standing == nil {
      lines.append(
        rows.rows.isEmpty
          ? "the book knows no step by then" : "the book has a gap here: steps are missing"
      )
    }
    if let standing = rows.standing, standing.step.ratification == .pending {
      lines.append("pending: \(Self.line(standing.step))")
    }
    if let ratified = rows.ratified { lines.append("ratified: \(Self.line(ratified.step))") }
    lines += rows.undecided.map { "perhaps by then: \(Self.line($0))" }
    if shownRows.contains(where: \.isEndedByPending), isWhole {
      lines.append("the last days end at a mark that is pending")
    }
    if rows.isBeyondBook {
      lines.append("the book ends on \(rows.progression.asOf.printed)")
    }
    lines += rows.notEligible.map { "not eligible: \(Self.line($0))" }
    lines += disagreements.map { conflict in
      "≠ \(conflict.what)" + (conflict.against.map { ", against \($0)" } ?? "")
    }
    let book = rows.isCut ? " (the book to \(rows.progression.asOf.printed))" : ""
    lines += notes.map { "note\(book): \($0)" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ step: RecordStep) -> String {
    let nation = step.athlete.nation.isEmpty ? "" : " \(step.athlete.nation)"
    let place = step.place.map { ", \($0)" } ?? ""
    let why = step.statusText.map { $0.isEmpty ? "" : ": \($0)" } ?? ""
    return "\(step.printedMark) \(step.athlete.name)\(nation), \(step.date.printed)\(place)\(why)"
  }
}

/// Every progression, one after another.
struct AllProgressionsReport: Encodable {
  var asOf: String?
  var progressions: [ProgressionReport]

  init(_ tables: [ProgressionTable], _ races: [RaceSummary], asOf day: CalendarDate?) {
    asOf = day?.iso
    progressions = tables.map { ProgressionReport($0, races, isWhole: true) }
  }

  var csvTable: TextTable {
    var table = TextTable(columns: ProgressionReport.csvColumns)
    table.rows = progressions.flatMap(\.csvRows)
    return table
  }
}
