import Athletics

/// One row of a table, asked by the names of its columns.
struct CSVRow {
  let reader: RecordReader
  let header: CSVHeader

  /// A field's text; `nil` where it is empty or the column is missing.
  func text(_ column: CSVHeader.Column) -> String? {
    let place = header.place(column)
    return place < reader.count ? reader.optional(place).map(CSVText.restored) : nil
  }

  /// Appends a field as it stands in the file, so that fields of two rows can be told apart.
  func append(_ column: CSVHeader.Column, to words: inout [UInt8]) {
    words.append(contentsOf: reader.bytes(header.place(column)))
    words.append(0)
  }

  /// What is wrong with a field.
  func problem(_ column: CSVHeader.Column, expected: String) -> FormatError {
    reader.problem(header.place(column), expected: expected)
  }

  func positive(_ column: CSVHeader.Column) throws(FormatError) -> Int? {
    guard text(column) != nil else { return nil }
    guard let number = reader.number(header.place(column)), number > 0 else {
      throw problem(column, expected: "a whole number from 1")
    }
    return number
  }

  func date(_ column: CSVHeader.Column) throws(FormatError) -> CalendarDate? {
    guard let text = text(column) else { return nil }
    guard let date = CalendarDate(text) else {
      throw problem(column, expected: "a day such as 2026-05-23")
    }
    return date
  }

  func partialDate(_ column: CSVHeader.Column) throws(FormatError) -> PartialDate {
    guard let date = text(column).flatMap({ PartialDate($0) }) else {
      throw problem(column, expected: "a date such as 2026-05-23, 2026-05 or 2026")
    }
    return date
  }

  /// A time of day on the clock of a zone, or an instant with its offset.
  func start(on date: CalendarDate?, in zone: ZoneRules) throws(FormatError) -> Instant? {
    guard let text = text(.start) else { return nil }
    if let instant = Instant(text) { return instant }
    guard let clock = ClockTime(text) else {
      throw problem(.start, expected: "a time of day such as 19:05")
    }
    guard let date else {
      throw problem(.start, expected: "a day beside the time: a column date, or --date")
    }
    return clock.instant(on: date, in: zone)
  }

  func flag(_ column: CSVHeader.Column) throws(FormatError) -> Bool? {
    switch text(column)?.lowercased() {
    case nil: return nil
    case "yes", "y", "1", "true": return true
    case "no", "n", "0", "false": return false
    default: throw problem(column, expected: "yes or no")
    }
  }

  func sex() throws(FormatError) -> Sex? {
    guard let text = text(.sex) else { return nil }
    let word = FoldedText.fold(text)
    if EventWords.women.contains(word) { return .women }
    if EventWords.men.contains(word) { return .men }
    if EventWords.mixed.contains(word) { return .mixed }
    throw problem(.sex, expected: "men, women or mixed")
  }

  func track() throws(FormatError) -> TrackKind? {
    switch text(.track)?.lowercased() {
    case nil: return nil
    case "standard", "outdoor", "400": return .standard
    case "short", "short track", "indoor", "200", "sh": return .short
    case "road": return .road
    default: throw problem(.track, expected: "standard, short or road")
    }
  }

  func athlete() throws(FormatError) -> Athlete {
    guard let name = text(.name) else { throw problem(.name, expected: "a name") }
    return Athlete(name: name, family: text(.family), nation: text(.nation) ?? "")
  }

  func mark(
    _ discipline: Discipline?,
    _ distance: Distance?
  ) throws(FormatError) -> (mark: Mark, printed: String)? {
    guard let text = text(.mark) else { return nil }
    do throws(MarkError) {
      switch discipline?.kind.measure ?? .time {
      case .time:
        let time = try TimedMark(parsing: text, over: distance)
        return (.time(time.mark), time.printed)
      case .length, .points:
        let mark = try Mark(parsing: text, in: discipline ?? NamedDiscipline.other("long-jump"))
        return (mark, mark.printed)
      }
    } catch {
      let example =
        switch discipline?.kind.measure ?? .time {
        case .time: "a time such as 3:29.63"
        case .length: "a length in metres such as 8.30"
        case .points: "points such as 6475"
        }
      throw problem(.mark, expected: example)
    }
  }

  /// The row of a table of results.
  func runner(
    _ discipline: Discipline?,
    _ distance: Distance?,
    _ source: String
  ) throws(FormatError) -> Runner {
    let lettersOfMark = lettersOfMark
    let letters = text(.status) ?? lettersOfMark
    guard let ended = LynxRow.status(letters ?? "") ?? spelt(letters) else {
      throw problem(.status, expected: "nothing, or DNF, DNS, DQ, SCR or NM")
    }
    let isFinished = ended.status == .finished
    let mark = lettersOfMark == nil ? try mark(discipline, distance) : nil
    let place = lettersOfPlace == nil ? try positive(.place) : nil
    let details = ResultDetails(
      bib: text(.bib),
      lane: try positive(.lane),
      reaction: try time(.reaction)?.time,
      net: try time(.chip)?.time,
      wind: try wind(),
      attempts: try attempts(discipline)
    )
    let athlete =
      header.has(.name) && text(.name) != nil || details.bib == nil
      ? try athlete() : Athlete(name: "", nation: text(.nation) ?? "")
    let result = Athletics.Result(
      place: place,
      athlete: athlete,
      mark: isFinished ? mark?.mark : nil,
      printedMark: isFinished ? mark?.printed : nil,
      status: ended.status,
      rule: text(.rule) ?? ended.rule,
      qualification: try qualification(),
      flags: words(.flags, separator: " "),
      members: words(.members, separator: "/"),
      details: details,
      note: text(.note) ?? ended.note,
      sources: [source]
    )
    return Runner(result: result)
  }

  /// The row of a start list.
  func entry(_ source: String) throws(FormatError) -> Entry {
    let bib = text(.bib)
    return Entry(
      athlete: bib == nil || text(.name) != nil
        ? try athlete() : Athlete(name: "", nation: text(.nation) ?? ""),
      bib: bib,
      lane: try positive(.lane),
      members: words(.members, separator: "/"),
      sources: [source]
    )
  }

  /// The row of a table of splits: a runner with one time on the way, and nothing of the end.
  func splitRunner(_ distance: Distance?, _ source: String) throws(FormatError) -> Runner {
    guard let place = text(.at), let at = DistanceText.parseRace(place) else {
      throw problem(.at, expected: "a distance such as 400 m")
    }
    guard let mark = try time(.time) else {
      throw problem(.time, expected: "the time since the start, such as 1:52.20")
    }
    if let distance, at > distance {
      throw problem(.at, expected: "a point up to \(distance.printedMetres) m")
    }
    let split = Split(
      at: at,
      time: mark.time,
      precision: mark.precision,
      basis: .official,
      rank: try positive(.rank),
      sources: [source]
    )
    let bib = text(.bib)
    let athlete = bib == nil || text(.name) != nil ? try athlete() : Athlete(name: "", nation: "")
    let result = Athletics.Result(
      place: nil,
      athlete: athlete,
      status: .unknown,
      details: ResultDetails(bib: bib),
      sources: [source]
    )
    return Runner(result: result, splits: [split])
  }

  // MARK: - Fields

  private func time(_ column: CSVHeader.Column) throws(FormatError) -> TimeMark? {
    guard let text = text(column) else { return nil }
    guard let mark = try? TimeMark(parsing: text) else {
      throw problem(column, expected: "a time such as 1:52.20")
    }
    return mark
  }

  /// `DNF` in the place of a mark, as many tables have it.
  private var lettersOfMark: String? {
    guard let text = text(.mark), Self.isWord(text), LynxRow.status(text) != nil else {
      return lettersOfPlace
    }
    return text
  }

  private var lettersOfPlace: String? {
    guard let text = text(.place), Self.isWord(text), LynxRow.status(text) != nil
    else { return nil }
    return text
  }

  /// Whether a text begins with a letter, as no place and no mark does.
  private static func isWord(_ text: String) -> Bool {
    text.first?.isLetter ?? false
  }

  private func spelt(
    _ letters: String?
  ) -> (status: ResultStatus, rule: String?, note: String?)? {
    switch letters?.lowercased() {
    case "finished", "ok": (.finished, nil, nil)
    case "r", "retired": (.retired, nil, nil)
    case "unknown": (.unknown, nil, nil)
    default: nil
    }
  }

  private func wind() throws(FormatError) -> Wind? {
    guard let text = text(.wind), !Wind.isNoReading(text) else { return nil }
    guard let wind = Wind(printed: text) else {
      throw problem(.wind, expected: "a wind such as +1.3, or NWI")
    }
    return wind
  }

  private func qualification() throws(FormatError) -> Qualification? {
    guard let text = text(.qualified) else { return nil }
    guard let found = Qualification(rawValue: text) else {
      throw problem(.qualified, expected: "Q, q, qR, qJ or qD")
    }
    return found
  }

  /// The words of a field.
  func words(_ column: CSVHeader.Column, separator: Character) -> [String] {
    (text(column) ?? "").split(separator: separator).map { word in
      TextDecoding.text(Array(word.utf8)[...], isUTF8: true)
    }.filter { !$0.isEmpty }
  }
}
