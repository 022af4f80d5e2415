import Athletics

/// Makes the line of a result list from a `Result` element.
struct ODFRunner {
  let line: ODFLine
  let event: Event
  let points: ODFPoints
  let reading: ODFReading

  private var discipline: Discipline { event.discipline }
  private var sources: [String] { [reading.source.id] }

  /// The line.
  ///
  /// - Throws: `FormatError` for a figure that cannot be read, or a competitor that nobody names.
  func runner() throws(FormatError) -> Runner {
    let participant = line.person?.participant(reading.feed)
    guard let participant, let person = line.person else {
      let code = line.person?.code ?? ""
      throw problem("a name: no message names competitor \(code)", found: nil)
    }
    let isDecided = reading.message.isDecided && reading.message.kind == .results
    let attempts = try attempts()
    var result = Athletics.Result(
      place: isDecided ? try place() : nil,
      athlete: participant.athlete,
      status: .unknown,
      flags: line.flags,
      members: person.memberNames(reading.feed),
      details: ResultDetails(
        bib: participant.bib,
        lane: line.tag.number("StartOrder"),
        reaction: try reaction(),
        wind: wind(attempts),
        attempts: attempts
      ),
      sources: sources
    )
    var notes = cards
    if isDecided { try decide(&result, &notes) }
    var runner = Runner(result: result)
    if discipline.kind.measure == .time {
      let found = try splits(finish: result.mark?.time)
      runner.splits = found.splits
      if !found.loose.isEmpty {
        notes.append(
          "times on the way, at no known distance: \(found.loose.joined(separator: ", "))"
        )
      }
      runner.segments = try legs(person)
    }
    runner.result.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return runner
  }

  // MARK: - How it ended

  private func place() throws(FormatError) -> Int? {
    guard let text = line.tag["Rank"] else { return nil }
    guard let place = line.tag.number("Rank"), place > 0 else {
      throw problem("a place from 1 as Rank", found: text)
    }
    return place
  }

  private func decide(
    _ result: inout Athletics.Result,
    _ notes: inout [String]
  ) throws(FormatError) {
    if let mark = line.tag["QualificationMark"] {
      result.qualification = Qualification(rawValue: mark)
      if result.qualification == nil { notes.append("qualified: \(mark)") }
    }
    if let letters = line.tag["IRM"] {
      result.rule = line.value("RULE")
      guard let status = Self.statuses[letters.uppercased()] else {
        notes.append("ended as \(letters)")
        return
      }
      result.status = status
      return
    }
    guard let text = line.tag["Result"] else {
      if result.place != nil { result.status = .finished }
      return
    }
    let found = try mark(text)
    (result.mark, result.printedMark, result.status) = (found.mark, found.printed, .finished)
  }

  private static let statuses: [String: ResultStatus] = [
    "DNS": .didNotStart, "DNF": .didNotFinish, "DQ": .disqualified, "DSQ": .disqualified,
    "DQB": .disqualified, "NM": .noMark, "NH": .noMark, "RET": .retired, "R": .retired,
    "SCR": .withdrawn, "WDR": .withdrawn,
  ]

  private func mark(_ text: String) throws(FormatError) -> (mark: Mark, printed: String) {
    let letters = text.reversed().prefix { "aAwW*".contains($0) }.count
    let plain = String(text.dropLast(letters))
    do throws(MarkError) {
      switch line.tag["ResultType"] {
      case "DISTANCE", "HEIGHT":
        return (try Mark(parsing: plain, in: NamedDiscipline.other("long-jump")), plain)
      case "POINTS":
        return (try Mark(parsing: plain, in: NamedDiscipline.other("decathlon")), plain)
      case "TIME": break
      default:
        if discipline.kind.measure != .time {
          return (try Mark(parsing: plain, in: discipline), plain)
        }
      }
      let time = try TimedMark(parsing: plain, over: discipline.distance)
      return (.time(finer(time.mark)), time.printed)
    } catch {
      throw problem("a mark such as 3:29.63, 8.30 or 6475 as Result", found: text)
    }
  }

  /// The time in thousandths, where the message tells those behind a printed one.
  private func finer(_ mark: TimeMark) -> TimeMark {
    guard let text = line.value("MS"), mark.precision == .hundredths else { return mark }
    let digits = text.drop { $0 == "." }
    guard digits.utf8.count == 3, let thousandths = Int64(digits), thousandths >= 0 else {
      return mark
    }
    let second = mark.time.ticks / RaceTime.ticksPerSecond * RaceTime.ticksPerSecond
    for ticks in [second + thousandths * 10, second + thousandths * 10 - RaceTime.ticksPerSecond] {
      // Printed times are rounded up to the next hundredth.
      guard ticks > mark.time.ticks - 100, ticks <= mark.time.ticks else { continue }
      var finer = mark
      finer.time = RaceTime(ticks: ticks)
      return finer
    }
    return mark
  }

  private var cards: [String] {
    ["YC", "YRC", "RC"].compactMap { code in line.value(code).map { "\(code): \($0)" } }
  }

  private func reaction() throws(FormatError) -> RaceTime? {
    guard let text = line.value("REACT_TIME") else { return nil }
    let isEarly = text.hasPrefix("-")
    let plain = text.drop { $0 == "-" || $0 == "+" }
    guard let mark = try? TimeMark(parsing: plain) else {
      throw problem("a reaction time such as 0.155", found: text)
    }
    return isEarly ? RaceTime(ticks: -mark.time.ticks) : mark.time
  }

  // MARK: - Attempts

  private func attempts() throws(FormatError) -> [Attempt] {
    guard discipline.kind.measure == .length else { return [] }
    var attempts: [Attempt] = []
    for figure in line.onTheWay where !figure.value.isEmpty {
      attempts.append(try attempt(figure))
    }
    return attempts
  }

  private func attempt(_ figure: ODFLine.Figure) throws(FormatError) -> Attempt {
    let text = figure.value
    let printed = text.lowercased()
    let own = line.figures.first { $0.code == "WIND_SPEED" && $0.position == figure.position }
    let wind = (figure.wind ?? (figure.position.isEmpty ? nil : own?.value))
      .flatMap { Wind(printed: $0) }
    if discipline.kind == .verticalJump {
      let height = points.value(at: figure.position) ?? figure.value2
      let bar = height.flatMap { try? Mark(parsing: $0, in: discipline) }
      guard printed.utf8.count <= 4, printed.allSatisfy({ "ox-r".contains($0) }) else {
        throw problem("what was made of a bar, such as xo", found: text)
      }
      guard case .length(let distance) = bar else { return Attempt(printed: printed) }
      return Attempt(printed: printed, height: distance)
    }
    if ["x", "-", "r"].contains(printed) { return Attempt(printed: printed, wind: wind) }
    guard let mark = try? Mark(parsing: text, in: discipline), case .length(let distance) = mark
    else { throw problem("a length such as 8.30, or x, - or r", found: text) }
    return Attempt(printed: mark.printed, mark: distance, wind: wind)
  }

  private func wind(_ attempts: [Attempt]) -> Wind? {
    if let text = line.figures.first(where: { $0.code == "WIND_SPEED" && $0.position.isEmpty }) {
      return Wind(printed: text.value)
    }
    guard discipline.kind == .horizontalJump else { return nil }
    let best = attempts.max { ($0.mark ?? .zero) < ($1.mark ?? .zero) }
    return best?.mark == nil ? nil : best?.wind
  }

  // MARK: - Times on the way

  private func splits(
    finish: RaceTime?
  ) throws(FormatError) -> (splits: [Split], loose: [String]) {
    var splits: [Split] = []
    var loose: [String] = []
    for figure in line.onTheWay where !figure.value.isEmpty && figure.position != "F" {
      guard let mark = try? TimeMark(parsing: figure.value) else {
        throw problem("a time such as 1:05.21 as Value of \(figure.code)", found: figure.value)
      }
      let place = figure.arrive ?? points.value(at: figure.position) ?? ""
      if place.lowercased() == "finish" { continue }
      guard let at = ODFPoints.distance(place, in: event), at < discipline.distance ?? at + at
      else {
        if figure.code == "INTERMEDIATE" { loose.append(figure.value) }
        continue
      }
      guard !splits.contains(where: { $0.at == at }) else { continue }
      splits.append(
        Split(
          at: at,
          time: mark.time,
          printed: figure.value,
          precision: mark.precision,
          basis: .official,
          rank: figure.rank,
          isTied: figure.isTied,
          sources: sources
        )
      )
    }
    splits.sort { $0.at < $1.at }
    var latest = RaceTime.zero
    for index in splits.indices {
      let time = splits[index].time
      splits[index].isSuspect = time <= latest || finish.map { time >= $0 } ?? false
      if !splits[index].isSuspect { latest = time }
    }
    return (splits, loose)
  }

  /// Times of the legs of a relay, whose legs are equally long.
  private func legs(_ person: ODFPerson) throws(FormatError) -> [Segment] {
    guard discipline.kind == .relay, person.isTeam, let whole = discipline.distance,
      let count = Int64(discipline.id.prefix { $0.isASCII && $0.isNumber }), count > 1
    else { return [] }
    let leg = whole.millimetres / count
    var segments: [Segment] = []
    for (index, member) in person.inOrder.enumerated() where index < count {
      guard let text = member.leg else { continue }
      guard let mark = try? TimeMark(parsing: text) else {
        throw problem("a time such as 44.91 as LEG_SPLIT", found: text)
      }
      segments.append(
        Segment(
          from: Distance(millimetres: leg * Int64(index)),
          to: Distance(millimetres: leg * Int64(index + 1)),
          time: mark.time,
          printed: text,
          note: member.name.isEmpty ? nil : member.name,
          sources: sources
        )
      )
    }
    return segments
  }

  private func problem(_ expected: String, found: String?) -> FormatError {
    line.tag.problem(in: reading.fileName, expected: expected, found: found)
  }
}
