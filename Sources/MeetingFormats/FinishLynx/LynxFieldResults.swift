import Athletics

/// Reads `.lff`: a header, then a line an athlete with its attempts, each a mark and a wind.
///
/// `place,ID,,,last,first,affiliation,mark,wind,mark,wind,…`.
struct LynxFieldResults {
  let file: Int
  let source: Source

  /// Where the attempts begin.
  private static let attempts = 7

  func read(_ reader: RecordReader, _ folder: LynxFolder) throws {
    var reader = reader
    var header: LynxHeader?
    while try reader.next() {
      if LynxRow.isComment(reader) { continue }
      guard let unit = header else {
        let found = try LynxHeader(reader)
        header = found
        for doubt in LynxHeader.doubts(reader) { folder.intake.refuse(doubt, file: file) }
        try folder.intake.take(.unit(folder.unit(found, sex: nil, isField: true, source: source)))
        continue
      }
      let record = reader
      let runner = folder.intake.row(of: file) { () throws(FormatError) in
        try self.runner(record, unit, folder)
      }
      guard let runner else { continue }
      try folder.intake.take(.line(runner, of: unit.key), file: file, line: record.line)
    }
    if header == nil {
      throw FormatError(file: reader.file, line: 1, expected: "a line such as 31,1,1,Men Long Jump")
    }
  }

  private func runner(
    _ reader: RecordReader,
    _ header: LynxHeader,
    _ folder: LynxFolder
  ) throws(FormatError) -> Runner {
    let place = reader.number(0)
    let letters = place == nil ? reader.text(0) : ""
    guard var ended = LynxRow.status(letters), place.map({ $0 > 0 }) ?? true else {
      throw reader.problem(0, expected: LynxRow.places)
    }
    let bib = LynxRow.bib(reader.text(1))
    var athlete = LynxRow.athlete(
      last: reader.text(4),
      first: reader.text(5),
      affiliation: reader.text(6)
    )
    if athlete.name.isEmpty {
      athlete = folder.athlete(bib: bib, lane: nil, in: header.key) ?? athlete
    }
    guard !athlete.name.isEmpty || bib != nil else {
      throw reader.problem(4, expected: "a name or a number")
    }
    var attempts: [Attempt] = []
    for index in stride(from: Self.attempts, to: reader.count, by: 2) where !reader.isEmpty(index) {
      if let status = LynxRow.status(reader.text(index)), status.status != .finished {
        if letters.isEmpty, place == nil { ended = status }
        continue
      }
      attempts.append(try attempt(reader, index))
    }
    let best = attempts.filter { $0.mark != nil }.max { ($0.mark ?? .zero) < ($1.mark ?? .zero) }
    if best == nil, place == nil, ended.status == .finished, !attempts.isEmpty {
      ended.status = .noMark
    }
    let result = Athletics.Result(
      place: place,
      athlete: athlete,
      mark: best?.mark.map { .length($0) },
      printedMark: best?.printed,
      status: ended.status,
      rule: ended.rule,
      details: ResultDetails(bib: bib, wind: best?.wind, attempts: attempts),
      note: ended.note,
      sources: [source.id]
    )
    return Runner(result: result)
  }

  private func attempt(_ reader: RecordReader, _ index: Int) throws(FormatError) -> Attempt {
    let text = reader.text(index)
    let blowing = reader.text(index + 1)
    let wind = Wind(printed: blowing)
    guard wind != nil || Wind.isNoReading(blowing) else {
      throw reader.problem(index + 1, expected: "a wind such as +1.3, or NWI")
    }
    switch text.uppercased() {
    case "F", "X", "FOUL": return Attempt(printed: "x", wind: wind)
    case "P", "-", "PASS": return Attempt(printed: "-")
    case "R": return Attempt(printed: "r")
    default: break
    }
    let length = text.lowercased().hasSuffix("m") ? String(text.dropLast()) : text
    guard let mark = try? Mark(parsing: length, in: NamedDiscipline.other("long-jump")),
      case .length(let distance) = mark
    else {
      throw reader.problem(index, expected: "a length in metres such as 8.30, F for a foul, or P")
    }
    return Attempt(printed: mark.printed, mark: distance, wind: wind)
  }
}
