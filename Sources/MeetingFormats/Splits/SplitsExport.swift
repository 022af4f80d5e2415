import Athletics

/// What the tables of an export have told so far, by their ids.
struct SplitsExport {
  /// A meeting, with what its races take from it.
  struct Competition {
    var draft: MeetingDraft
    var row: RowPlace
    var track: TrackKind
    var zone: ZoneRules
    var source: Source
  }

  /// A sheet that figures are from.
  struct Document {
    var source: Source
    var row: RowPlace
    var issued: String
  }

  /// Somebody who runs.
  struct Person {
    var athlete: Athlete
    var sex: Sex?
    var birth: PartialDate?
    var row: RowPlace
  }

  /// A race, ready to go out.
  struct RaceLine {
    var unit: UnitDraft
    var distance: Distance?
    var row: RowPlace
  }

  /// A doubt of the database about a value.
  struct Flag {
    var field: String
    var message: String
  }

  let intake: Intake
  var competitions: [String: Competition] = [:]
  var competitionOrder: [String] = []
  var disciplines: [String: Discipline] = [:]
  var documents: [Document] = []
  var documentNumbers: [String: Int32] = [:]
  var documentsOfRaces: [String: [Int32]] = [:]
  var people: [String: Person] = [:]
  var races: [RaceLine] = []
  var raceNumbers: [String: Int32] = [:]
  var performances: [SplitsPerformance] = []
  var performanceNumbers: [String: Int32] = [:]
  var flags: [String: Flag] = [:]
  var points: [SplitsPoint] = []
  var doubts: [String] = []
  /// The document of an entry of the table of origins.
  var origins: [String: String] = [:]
  /// Where the columns of the splits are, asked a quarter of a million times.
  private var columns = SplitsPoint.Columns()
  /// The files of the tables that go into rows of others.
  private(set) var files: [SplitsTable: Int] = [:]

  init(_ intake: Intake) {
    self.intake = intake
  }

  /// Begins a table.
  mutating func begin(_ table: SplitsTable, _ records: NamedRecords, file: Int) throws {
    files[table] = file
    if table == .splits { columns = SplitsPoint.Columns(records) }
  }

  /// Takes a row.
  mutating func take(
    _ row: NamedRecords,
    of table: SplitsTable,
    file: Int
  ) throws(FormatError) {
    let place = RowPlace(file: file, line: row.line)
    switch table {
    case .provenance:
      if let id = row.text("id"), let document = row.text("document") { origins[id] = document }
    case .competitions: try takeCompetition(row, place)
    case .disciplines: try takeDiscipline(row)
    case .documents: try takeDocument(row, place)
    case .athletes: try takePerson(row, place)
    case .races: try takeRace(row, place)
    case .performances: try takePerformance(row, place)
    case .annotations: try takeAnnotation(row)
    case .flags: try takeFlag(row)
    case .splits: try takePoint(row)
    }
  }

  // MARK: - Rows of runners

  private mutating func takePerformance(
    _ row: NamedRecords,
    _ place: RowPlace
  ) throws(FormatError) {
    let id = try row.text("id", expected: "an id")
    let raceID = try row.text("race", expected: "the id of a race")
    guard let race = raceNumbers[raceID] else {
      throw row.problem("race", expected: "a race of the table of races")
    }
    guard performanceNumbers[id] == nil else {
      throw row.problem("id", expected: "an id that no other row has")
    }
    let performance = try SplitsPerformance(
      row,
      race: race,
      person: row.text("athlete").flatMap { people[$0] },
      source: document(of: row, "time_s_source"),
      place: place
    )
    performanceNumbers[id] = Int32(performances.count)
    performances.append(performance)
    if let flag = flags[id] { performances[performances.count - 1].take(flag) }
  }

  private mutating func takeAnnotation(_ row: NamedRecords) throws(FormatError) {
    let number = try performance(row)
    let value = try row.text("value", expected: "letters such as PB or TR17.3.1")
    switch try row.text("kind", expected: "record or remark") {
    case "record": performances[number].flags.append(value)
    default: performances[number].remarks.append(value)
    }
    performances[number].annotationCount += 1
  }

  private mutating func takeFlag(_ row: NamedRecords) throws(FormatError) {
    guard ["true", "t", "1", "yes"].contains(row.text("suspect")?.lowercased() ?? "") else {
      return
    }
    let subject = try row.text("subject", expected: "the id of what is suspect")
    let flag = Flag(field: row.text("field") ?? "", message: row.text("message") ?? "")
    var id = subject
    for table in ["splits", "performances", "races"] {
      for mark in ["/", ":"] where subject.hasPrefix(table + mark) {
        id = String(subject.dropFirst(table.utf8.count + 1))
      }
    }
    flags[id] = flag
    if let number = performanceNumbers[id] { performances[Int(number)].take(flag) }
    if let number = raceNumbers[id] {
      races[Int(number)].unit.notes.append(flag.told("value"))
    }
  }

  private mutating func takePoint(_ row: NamedRecords) throws(FormatError) {
    let number = try performance(row)
    guard performances[number].pointCount < SplitsPoint.most else {
      throw row.problem("performance", expected: "at most \(SplitsPoint.most) splits of a runner")
    }
    let race = races[Int(performances[number].race)]
    var point = try SplitsPoint(row, columns, of: race)
    point.performance = Int32(number)
    if let id = row.reader.optional(columns.document), let document = documentNumbers[id] {
      point.document = document
    }
    if !flags.isEmpty, let id = row.text("id"), let flag = flags[id] {
      point.doubt = Int32(doubts.count)
      doubts.append(flag.told(""))
      performances[number].flagCount += 1
    }
    performances[number].pointCount += 1
    points.append(point)
  }

  private func performance(_ row: NamedRecords) throws(FormatError) -> Int {
    let id = try row.text("performance", expected: "the id of a performance")
    guard let number = performanceNumbers[id] else {
      throw row.problem("performance", expected: "a row of the table of performances")
    }
    return Int(number)
  }

  /// The sources of a value, by its column of origins.
  func document(of row: NamedRecords, _ column: String) -> String? {
    guard let origin = row.text(column) else { return nil }
    let id = origins[origin] ?? origin
    return documentNumbers[id].map { documents[Int($0)].source.id }
  }
}

extension SplitsExport.Flag {
  /// The doubt in words.
  func told(_ fallback: String) -> String {
    let what = field.isEmpty ? fallback : field
    let name = what == "time_s" ? "" : what.isEmpty ? "" : " \(what)"
    return "suspect\(name)" + (message.isEmpty ? "" : ": \(message)")
  }
}
