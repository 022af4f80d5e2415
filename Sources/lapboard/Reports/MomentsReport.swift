import Athletics
import ReplayEngine

/// What happens in a race and when, as data and as a table.
struct MomentsReport {
  /// A record that was beaten or equalled.
  struct Record: Encodable {
    var name: String
    var discipline: String
    var track: String
    var mark: String
    var timeMs: Int64
    var athlete: String
    var date: String?
    /// Inside the record by so much; zero for one equalled.
    var insideMs: Int64
    /// Whether the new mark is ratified, where the book says so.
    var status: String?
    var note: String?
  }

  struct Entry: Encodable {
    var timeMs: Int64
    var atMm: Int64
    var kind: String
    var basis: String
    var athlete: String?
    var text: String
    var record: Record?

    private enum CodingKeys: CodingKey {
      case timeMs, atMm, kind, basis, athlete, text, record
    }

    /// Writes `athlete` and `record` as null where there is none, so that every entry has all keys.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(timeMs, forKey: .timeMs)
      try container.encode(atMm, forKey: .atMm)
      try container.encode(kind, forKey: .kind)
      try container.encode(basis, forKey: .basis)
      try container.encode(athlete, forKey: .athlete)
      try container.encode(text, forKey: .text)
      try container.encode(record, forKey: .record)
    }
  }

  /// The moments in order of time.
  var entries: [Entry]
  private let moments: [Moment]

  init(_ moments: Moments, of race: Race) {
    self.moments = moments.all
    entries = moments.all.map { moment in
      Entry(
        timeMs: moment.time.milliseconds,
        atMm: moment.at.millimetres,
        kind: moment.kind.rawValue,
        basis: moment.basis.rawValue,
        athlete: moment.runnerIndex.map { race.runners[$0].athlete.name },
        text: moment.text,
        record: moment.record.map { Record($0, moment) }
      )
    }
  }

  /// The moments as a table; the sentences leave out the time that stands before them.
  func table(forCSV: Bool = false) -> TextTable {
    var table = TextTable(columns: [
      ("time", .right), ("metres", .right), ("kind", .left), ("basis", .left), ("moment", .left),
    ])
    for moment in moments {
      table.rows.append([
        clock(moment, forCSV: forCSV), moment.at.printedMetres, moment.kind.rawValue,
        moment.basis.rawValue, forCSV ? moment.text : moment.brief,
      ])
    }
    return table
  }

  /// The time as finely as it was printed; an estimate is marked.
  private func clock(_ moment: Moment, forCSV: Bool) -> String {
    let mark = moment.basis == .estimated && !forCSV ? "~" : ""
    return mark + MarkFormat.time(moment.time, precision: moment.precision, padMinutes: true)
  }
}

extension MomentsReport.Record {
  fileprivate init(_ record: StandingRecord, _ moment: Moment) {
    self.init(
      name: record.name,
      discipline: record.discipline,
      track: record.track.rawValue,
      mark: record.mark.printed,
      timeMs: record.mark.time.milliseconds,
      athlete: record.athlete.name,
      date: record.date?.iso,
      insideMs: (record.mark.time - moment.time).milliseconds,
      status: moment.ratification?.rawValue,
      note: record.note
    )
  }
}
