import Athletics

/// One runner's part in a race, without its splits.
struct SplitsPerformance {
  var race: Int32
  var row: RowPlace
  var athlete: Athlete
  var status: ResultStatus
  var place: Int?
  var bib: String?
  var lane: Int?
  var time: DecimalNumber?
  var precise: DecimalNumber?
  var reaction: RaceTime?
  var qualification: Qualification?
  var flags: [String] = []
  var remarks: [String] = []
  var source: String?
  /// Why the time is suspect; `nil` for one that is not.
  var doubt: String?
  var annotationCount = 0
  var flagCount = 0
  var pointCount = 0

  /// Reads a row of the table of performances.
  init(
    _ row: NamedRecords,
    race: Int32,
    person: SplitsExport.Person?,
    source: String?,
    place: RowPlace
  ) throws(FormatError) {
    self.race = race
    self.row = place
    self.source = source
    let printed = Athlete(splits: row)
    let country = row.text("country")
    guard
      var athlete = person?.athlete ?? printed ?? country.map({ Athlete(name: $0, nation: $0) })
    else {
      throw row.problem("athlete", expected: "an athlete of the table of athletes, or a name")
    }
    if let country { athlete.nation = country }
    self.athlete = athlete
    status = try Self.status(row)
    self.place = status == .finished ? try row.positive("place") : nil
    bib = row.text("bib")
    lane = try row.positive("lane")
    time = try Self.number(row, "time_s")
    precise = try Self.number(row, "precise_time_s")
    reaction = row.text("reaction_time_s").flatMap { DecimalNumber($0)?.time }
    guard let letters = row.text("qualification") else { return }
    qualification = Qualification(rawValue: letters)
    if qualification == nil { remarks.append("qualification \(letters)") }
  }

  /// Takes a doubt of the database.
  mutating func take(_ flag: SplitsExport.Flag) {
    flagCount += 1
    let told = flag.told("")
    if flag.field.isEmpty || ["time_s", "precise_time_s"].contains(flag.field) {
      doubt = told
    } else if !remarks.contains(told) {
      remarks.append(told)
    }
  }

  private static func status(_ row: NamedRecords) throws(FormatError) -> ResultStatus {
    switch row.text("status")?.lowercased() {
    case "finished": return .finished
    case "dnf": return .didNotFinish
    case "dns": return .didNotStart
    case "dq", "dsq": return .disqualified
    default: throw row.problem("status", expected: "finished, dnf, dns or dq")
    }
  }

  private static func number(
    _ row: NamedRecords,
    _ column: String
  ) throws(FormatError) -> DecimalNumber? {
    guard let text = row.text(column) else { return nil }
    guard let number = DecimalNumber(text), SplitsPoint.times.contains(number.tenThousandths) else {
      throw row.problem(column, expected: "seconds such as 213.23")
    }
    return number
  }

  /// The line of results.
  ///
  /// - Parameters:
  ///   - finish: the finish time of its sheet, for a row without one.
  ///   - decimals: how finely the times of the race are printed.
  ///   - distance: the race distance.
  ///   - sources: who says it, where the row names nobody.
  /// - Returns: the line; a suspect time is printed in it and is no mark.
  func result(
    finish: DecimalNumber?,
    decimals: Int,
    over distance: Distance?,
    sources: [String]
  ) -> Result {
    var notes = remarks
    let mark = status == .finished ? mark(finish, decimals, distance) : nil
    if let doubt, mark != nil { notes.insert(doubt, at: 0) }
    let rule = status == .disqualified ? remarks.first { $0.contains(where: \.isNumber) } : nil
    notes.removeAll { $0 == rule }
    return Result(
      place: place,
      athlete: athlete,
      mark: doubt == nil ? mark.map { .time($0.mark) } : nil,
      printedMark: mark?.printed,
      status: status,
      rule: rule,
      qualification: qualification,
      flags: flags,
      details: ResultDetails(bib: bib, lane: lane, reaction: reaction),
      note: notes.isEmpty ? nil : notes.joined(separator: "; "),
      sources: source.map { [$0] } ?? sources
    )
  }

  /// The finer time where it rounds up to the printed one, for it orders runners; else the printed.
  private func mark(
    _ finish: DecimalNumber?,
    _ decimals: Int,
    _ distance: Distance?
  ) -> TimedMark? {
    guard let time = time ?? precise ?? finish else { return nil }
    let precision = TimePrecision(rawValue: min(decimals, 4)) ?? .hundredths
    let printed = TimedMark(TimeMark(time.time, precision: precision), over: distance)
    guard let precise, precise.time != time.time else { return printed }
    let fine = TimedMark(TimeMark(precise.time, precision: precision), over: distance)
    return fine.printed == printed.printed ? fine : printed
  }
}
