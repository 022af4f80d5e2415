import Athletics

/// Turns rows of TFRRS into lines of results.
struct TFRRSRows {
  let source: Source
  let context: ImportContext
  private var units = ToldOnce<String>()

  init(source: Source, context: ImportContext) {
    self.source = source
    self.context = context
  }

  /// Whether a unit has not been told of yet.
  mutating func isNew(_ unit: UnitDraft) -> Bool { units.isNew(unit.key.unit) }

  /// The unit of a row, and its line of results.
  func line(_ row: HyTekRow) throws(FormatError) -> (unit: UnitDraft, runner: Runner) {
    guard let code = row.text(10) else {
      throw row.problem(10, expected: "an event such as 1500, 110h or lj")
    }
    let isRelay = row.text(26) != nil || code.lowercased().hasPrefix("4x")
    let name =
      code.lowercased().hasPrefix("4x")
      ? EventName(code, known: context.disciplines)
      : HyTekEvent.name(code, isRelay: isRelay, known: context.disciplines)
    let event = Event(
      discipline: name.discipline,
      sex: try row.sex(7) ?? .mixed,
      track: name.discipline.kind == .road ? .road : context.track ?? .standard
    )
    var unit = UnitDraft(key: UnitKey(unit: ""), event: event, sources: [source.id])
    unit.distance = event.discipline.distance
    unit.round = try round(row)
    unit.heat = row.positive(21)
    unit.date = context.date
    let parts = [
      event.sex.letter, event.discipline.id, row.text(12), unit.round?.name,
      unit.heat.map(String.init),
    ]
    let id = parts.compactMap(\.self).joined(separator: " ")
    unit.key.unit = MeetingName.slug(id, or: "unit")
    return (unit, Runner(result: try result(row, event.discipline, isRelay: isRelay)))
  }

  private func result(
    _ row: HyTekRow,
    _ discipline: Discipline,
    isRelay: Bool
  ) throws(FormatError) -> Athletics.Result {
    let ended = try ending(row, discipline)
    let squad = row.text(26).map { $0 == "A" ? "" : " \($0)" } ?? ""
    let team = (row.text(3) ?? row.text(4)).map { $0 + squad }
    let name = [row.text(5), row.text(6)].compactMap(\.self).joined(separator: " ")
    guard let shown = name.isEmpty ? (isRelay ? team : nil) : name else {
      throw row.problem(6, expected: "a name")
    }
    let members = (0..<6).compactMap { number -> String? in
      let place = 27 + number * 4
      let name = [row.text(place), row.text(place + 1)].compactMap(\.self).joined(separator: " ")
      return isRelay && !name.isEmpty ? name : nil
    }
    return Athletics.Result(
      place: ended.status == .finished ? try row.place(19) : nil,
      athlete: Athlete(
        name: shown,
        family: name.isEmpty || row.text(5) == nil ? nil : row.text(6),
        nation: row.text(4) ?? row.text(3) ?? ""
      ),
      mark: ended.mark?.mark,
      printedMark: ended.mark?.printed,
      status: ended.status,
      members: members,
      details: ResultDetails(
        bib: row.text(1),
        wind: try row.wind(25),
        attempts: isRelay ? [] : attempts(row, discipline)
      ),
      sources: [source.id]
    )
  }

  private func ending(
    _ row: HyTekRow,
    _ discipline: Discipline
  ) throws(FormatError) -> (status: ResultStatus, mark: (mark: Mark, printed: String)?) {
    guard let text = row.text(16) else { return (.unknown, nil) }
    switch text.uppercased() {
    case "DNS": return (.didNotStart, nil)
    case "DNF": return (.didNotFinish, nil)
    case "DQ": return (.disqualified, nil)
    case "SCR": return (.withdrawn, nil)
    case "NH", "ND", "NM", "FOUL": return (.noMark, nil)
    default: break
    }
    guard let mark = mark(text, row, discipline) else {
      throw row.problem(16, expected: "a plain number of seconds, metres, inches or points")
    }
    return (.finished, mark)
  }

  private func mark(
    _ text: String,
    _ row: HyTekRow,
    _ discipline: Discipline
  ) -> (mark: Mark, printed: String)? {
    guard let number = DecimalNumber(text), number.tenThousandths > 0 else { return nil }
    switch discipline.kind.measure {
    case .time:
      guard SplitsPoint.times.contains(number.tenThousandths) else { return nil }
      // Zeros at the end may be gone; an automatic time has hundredths.
      let isAutomatic = row.text(18) == "1"
      let decimals = max(number.decimals, isAutomatic ? 2 : 1)
      let precision = TimePrecision(rawValue: min(decimals, 4)) ?? .hundredths
      let time = TimedMark(
        TimeMark(number.time, precision: precision, isHandTimed: !isAutomatic),
        over: discipline.distance
      )
      return (.time(time.mark), time.printed)
    case .length:
      let length = length(number, isMetric: row.text(17) != "0")
      guard length < Distance(metres: 200) else { return nil }
      return (.length(length), MarkFormat.metres(length))
    case .points:
      guard number.decimals == 0, number.tenThousandths < 1_000_000_000 else { return nil }
      let points = Int(number.tenThousandths / 10_000)
      return (.points(points), "\(points)")
    }
  }

  /// Metres, or inches of 25.4 mm cut to the centimetre.
  private func length(_ number: DecimalNumber, isMetric: Bool) -> Distance {
    guard !isMetric else { return number.metres }
    return Distance(millimetres: number.tenThousandths / 100 * 254 / 10_000 * 10)
  }

  private func round(_ row: HyTekRow) throws(FormatError) -> Round {
    switch row.text(23)?.uppercased() {
    case nil, "F": return .final
    case "P": return .heats
    case "Q": return .quarterFinals
    case "S": return .semiFinals
    default: throw row.problem(23, expected: "P, Q, S or F")
    }
  }

  /// Four columns an attempt: mark or height, whether metric, how it ended, the wind.
  private func attempts(_ row: HyTekRow, _ discipline: Discipline) -> [Attempt] {
    guard discipline.kind.measure == .length else { return [] }
    var attempts: [Attempt] = []
    var place = 51
    while place <= row.reader.count, attempts.count < 60 {
      defer { place += 4 }
      let isMetric = row.text(place + 1) != "0"
      let length = row.text(place).flatMap { DecimalNumber($0) }.flatMap { number -> Distance? in
        guard (1..<20_000_000).contains(number.tenThousandths) else { return nil }
        return self.length(number, isMetric: isMetric)
      }
      let ended = row.text(place + 2)?.lowercased()
      if discipline.kind == .verticalJump {
        guard let length, let ended else { continue }
        attempts.append(Attempt(printed: String(ended.prefix(8)), height: length))
        continue
      }
      let wind = row.text(place + 3).flatMap { Wind(printed: $0) }
      if ended == "foul" || ended == "pass" {
        attempts.append(Attempt(printed: ended == "foul" ? "x" : "-", wind: wind))
      } else if let length {
        attempts.append(Attempt(printed: MarkFormat.metres(length), mark: length, wind: wind))
      }
    }
    return attempts
  }
}
