import Athletics
import Dashboard
import MeetingFormats

/// Results of a meeting's units with their attempts, as data and as text.
struct ResultsReport: Encodable {
  struct Attempt: Encodable {
    var column: String
    var text: String
    var markMm: Int64?
    var heightMm: Int64?
    var wind: String?
    var best: Bool
  }

  struct Entry: Encodable {
    var place: Int?
    var athlete: String
    var nation: String
    var bib: String?
    var lane: Int?
    var mark: String?
    var timeMs: Int64?
    var status: String
    var rule: String?
    var qualification: String?
    var flags: [String]
    var members: [String]
    var wind: String?
    var reaction: String?
    var chip: String?
    var corrected: Bool
    var before: String?
    var attempts: [Attempt]?
    /// The rank after each column of attempts.
    var ranks: [Int?]?
    var note: String?
    var sources: [String]
  }

  struct Unit: Encodable {
    var id: String
    var event: String
    var sex: String
    var round: String
    var heat: Int?
    var status: String
    var expected: Bool
    var wind: String?
    /// The headings of attempts: rounds or bars.
    var columns: [String]?
    var afterColumn: String?
    var results: [Entry]
    /// The start list, by lane, while there are no results.
    var startList: [Starter]?
    var notes: [String]
  }

  /// A line of a start list.
  struct Starter: Encodable {
    var lane: Int?
    var bib: String?
    var athlete: String
    var nation: String
    var members: [String]
  }

  var meeting: String
  var name: String
  var now: String
  var units: [Unit]
  private var tables: [FieldTable?]

  private enum CodingKeys: CodingKey { case meeting, name, now, units }

  /// Results that may be told at an instant.
  ///
  /// - Parameters:
  ///   - programme: the meeting.
  ///   - units: of which results are told.
  ///   - now: the instant of the meeting clock.
  ///   - column: the attempt of field events that the order is as of, from 1; `nil` for the end.
  init(_ programme: Programme, _ units: [TimetableUnit], now: Instant, after column: Int?) {
    meeting = programme.meeting.id
    name = programme.meeting.name
    self.now = now.rfc3339(offsetSeconds: programme.zone.offsetSeconds(at: now))
    self.units = []
    tables = []
    for unit in units {
      let results = programme.timetable.results(of: unit, at: now)
      let table = FieldTable(results)
      tables.append(table)
      let status = programme.timetable.status(of: unit, at: now)
      let last = table.map { table in column.map { min($0, table.columns.count) - 1 } } ?? nil
      self.units.append(
        Unit(
          id: unit.id,
          event: unit.event.groupName,
          sex: unit.event.sex.rawValue,
          round: unit.round.name,
          heat: unit.heat,
          status: status.phase.rawValue,
          expected: status.isExpected,
          wind: results.isEmpty ? nil : unit.wind?.printed,
          columns: table?.columns.map(\.title),
          afterColumn: last.map { table?.columns[$0].title ?? "" },
          results: Self.entries(results, table, after: last),
          startList: results.isEmpty ? Self.startList(of: unit) : nil,
          notes: results.isEmpty ? [] : unit.notes
        )
      )
    }
  }

  private static func startList(of unit: TimetableUnit) -> [Starter]? {
    if unit.entries.isEmpty { return nil }
    return unit.entries.inLaneOrder.map { entry in
      Starter(
        lane: entry.lane,
        bib: entry.bib,
        athlete: entry.athlete.name,
        nation: entry.athlete.nation,
        members: entry.members
      )
    }
  }

  private static func entries(
    _ results: [Result],
    _ table: FieldTable?,
    after last: Int?
  ) -> [Entry] {
    guard let table else { return results.map { Entry($0, place: $0.place, status: $0.status) } }
    let rankings = table.columns.indices.map { table.ranking(after: $0) }
    let ranks = rankings.map(\.ranks)
    let order = last.map { rankings[$0].lines.map(\.index) } ?? Array(results.indices)
    return order.map { index in
      let result = results[index]
      var entry = Entry(
        result,
        place: last.map { ranks[$0][index] } ?? result.place,
        status: result.status
      )
      if let last {
        let best = rankings[last].lines.first { $0.index == index }?.best
        entry.mark = best.map { MarkFormat.metres($0) }
        entry.flags = []
        entry.qualification = nil
      }
      let shown = 0...(last ?? table.columns.count - 1)
      let cells = table.cells(of: index, after: shown.upperBound)
      entry.attempts = shown.compactMap { Attempt(cells[$0], table.columns[$0]) }
      entry.ranks = shown.map { ranks[$0][index] }
      return entry
    }
  }
}

extension ResultsReport.Attempt {
  init?(_ cell: FieldTable.Cell?, _ column: FieldTable.Column) {
    guard let cell else { return nil }
    var height: Distance?
    switch column {
    case .bar(let bar), .jumpOff(_, let bar): height = bar
    case .round: break
    }
    self.init(
      column: column.title,
      text: cell.text,
      markMm: cell.mark?.millimetres,
      heightMm: height?.millimetres,
      wind: cell.wind?.printed,
      best: cell.isBest
    )
  }
}

extension ResultsReport.Entry {
  init(_ result: Result, place: Int?, status: ResultStatus) {
    let details = result.details
    self.init(
      place: place,
      athlete: result.athlete.name,
      nation: result.athlete.nation,
      bib: details?.bib,
      lane: details?.lane,
      mark: result.printedMark,
      timeMs: result.mark?.time.map { $0.milliseconds },
      status: status.rawValue,
      rule: result.rule,
      qualification: result.qualification?.rawValue,
      flags: result.flags,
      members: result.members,
      wind: details?.wind?.printed,
      reaction: details?.reaction.map { MarkFormat.time($0, precision: .thousandths) },
      chip: details?.net.map { MarkFormat.time($0) },
      corrected: details?.before != nil,
      before: details?.before,
      note: result.note,
      sources: result.sources
    )
  }
}
