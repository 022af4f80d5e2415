import Athletics

/// Turns the rows of a list into records.
struct RecordListRow {
  let asOf: CalendarDate
  let source: String
  let disciplines: [String: Discipline]

  /// A record.
  func record(_ row: NamedRecords) throws(FormatError) -> RecordDraft {
    try row.requireClosedQuotes()
    let code = try row.text("code", expected: "letters such as WR, AR, NR or WL")
    let event = try event(row)
    let text = try row.text("result", expected: "a mark such as 3:26.00")
    guard let date = PartialDate(row.text("date") ?? "") else {
      throw row.problem("date", expected: "a date such as 2026-05-23, 2026-05 or 2026")
    }
    let first = row.text("firstname")
    let last = row.text("lastname")
    let nation = row.text("nation") ?? ""
    let name = [first, last].compactMap(\.self).joined(separator: " ")
    guard !name.isEmpty || !nation.isEmpty else {
      throw row.problem("lastname", expected: "a name")
    }
    let isTeam = event.discipline.kind == .relay
    let athlete = Athlete(
      name: name.isEmpty ? nation : name,
      family: isTeam || first == nil ? nil : last,
      nation: nation
    )
    let places = [row.text("venue"), row.text("venue country")].compactMap(\.self)
    let mark = try mark(text, event.discipline, row)
    // Lists drop zeros at the end of lengths, where a zero tells nothing; of times it may.
    let isLength = event.discipline.kind.measure == .length
    let step = RecordStep(
      printedMark: isLength ? mark?.printed ?? text : text,
      mark: mark,
      athlete: athlete,
      date: date,
      place: places.isEmpty ? nil : places.joined(separator: ", "),
      ratification: .unstated,
      statusText: row.text("wind").flatMap { Wind(printed: $0) }.map { "wind \($0.printed)" },
      sources: [source]
    )
    return RecordDraft(
      code: code.uppercased(),
      scope: try scope(row, code.uppercased()),
      event: event,
      step: step,
      asOf: asOf
    )
  }

  /// What the row tells of a person beside the record: the year of birth.
  func profile(_ row: NamedRecords, of record: RecordDraft) -> AthleteProfile? {
    let year = row.reader.number(row.place("yob")) ?? 0
    guard year >= 1850, year <= asOf.year, record.event.discipline.kind != .relay,
      record.event.sex != .mixed
    else { return nil }
    return AthleteProfile(
      athlete: record.step.athlete,
      sex: record.event.sex,
      birth: PartialDate(year: year),
      sources: [source]
    )
  }

  private func event(_ row: NamedRecords) throws(FormatError) -> Event {
    let code = try row.text("discipline", expected: "a code such as 1K5")
    let group = row.text("class") ?? ""
    guard let sex = Sex(word: row.text("sex") ?? group) else {
      throw row.problem("sex", expected: "Male, Female or Mixed")
    }
    let (named, isKnown) = RecordCodes.discipline(code, isMixed: sex == .mixed)
    let track: TrackKind
    switch row.text("environment")?.lowercased() {
    case nil, "outdoor": track = .standard
    case "indoor": track = .short
    case "road": track = .road
    default: throw row.problem("environment", expected: "Indoor or Outdoor")
    }
    return Event(
      discipline: isKnown ? disciplines[named.id] ?? named : named,
      sex: sex,
      track: track,
      restriction: ["", "M", "W", "F", "X"].contains(group.uppercased()) ? nil : group
    )
  }

  /// The mark; of a discipline that is not known none is read.
  private func mark(
    _ text: String,
    _ discipline: Discipline,
    _ row: NamedRecords
  ) throws(FormatError) -> Mark? {
    do throws(MarkError) {
      guard discipline.kind.measure == .time else { return try Mark(parsing: text, in: discipline) }
      guard discipline.distance != nil else { return nil }
      return .time(try TimedMark(parsing: text, over: discipline.distance).mark)
    } catch {
      let isTime = discipline.kind.measure == .time
      throw row.problem(
        "result",
        expected: isTime ? "a time such as 3:26.00" : "metres such as 2.03"
      )
    }
  }

  /// Whose record it is: an area by its number, a nation by its code, nobody's for the world.
  private func scope(_ row: NamedRecords, _ code: String) throws(FormatError) -> String? {
    guard let type = row.text("type") else {
      guard !["NR", "AR"].contains(code) else {
        throw row.problem("type", expected: "a nation's code or an area's number")
      }
      return nil
    }
    if let area = RecordCodes.areas[type] { return area.rawValue }
    guard !code.hasPrefix("AR") else {
      throw row.problem("type", expected: "an area's number from 1 to 6")
    }
    return type
  }
}
