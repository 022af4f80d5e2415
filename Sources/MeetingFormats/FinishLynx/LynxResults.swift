import Athletics

/// Reads `.lif`: a header, then a line an athlete, by place, those without one behind.
struct LynxResults {
  let file: Int
  let source: Source

  func read(_ reader: RecordReader, _ folder: LynxFolder) throws {
    var reader = reader
    var header: LynxHeader?
    var isTold = false
    var width = 0
    while try reader.next() {
      if LynxRow.isComment(reader) { continue }
      guard let unit = header else {
        header = try LynxHeader(reader)
        for doubt in LynxHeader.doubts(reader) { folder.intake.refuse(doubt, file: file) }
        continue
      }
      if !isTold {
        try tell(unit, sex: LynxRow.sex(reader.text(12)), folder)
        isTold = true
      }
      let record = reader
      let runner = folder.intake.row(of: file) { () throws(FormatError) in
        if record.isLastCut, record.count < width {
          throw record.cutShort(of: width)
        }
        return try self.runner(record, unit, folder)
      }
      width = max(width, record.count)
      guard let runner else { continue }
      try folder.intake.take(.line(runner, of: unit.key), file: file, line: record.line)
    }
    guard let header else {
      throw FormatError(file: reader.file, line: 1, expected: "a line such as 11,1,2,Men 1500")
    }
    if !isTold { try tell(header, sex: nil, folder) }
  }

  private func tell(_ header: LynxHeader, sex: Sex?, _ folder: LynxFolder) throws {
    try folder.intake.take(.unit(folder.unit(header, sex: sex, source: source)))
  }

  private func runner(
    _ reader: RecordReader,
    _ header: LynxHeader,
    _ folder: LynxFolder
  ) throws(FormatError) -> Runner {
    if reader.isQuoteOpen { throw reader.problem(reader.count - 1, expected: "a closing quote") }
    let place = reader.number(0)
    let letters = place == nil ? reader.text(0) : ""
    guard let ended = LynxRow.status(letters), place.map({ $0 > 0 }) ?? true else {
      throw reader.problem(0, expected: LynxRow.places)
    }
    guard reader.count > 3 else {
      throw reader.problem(reader.count, expected: "a name or a number")
    }
    let bib = LynxRow.bib(reader.text(1))
    let lane = LynxRow.lane(reader, 2)
    var athlete = LynxRow.athlete(
      last: reader.text(3),
      first: reader.text(4),
      affiliation: reader.text(5)
    )
    if athlete.name.isEmpty {
      athlete = folder.athlete(bib: bib, lane: lane, in: header.key) ?? athlete
    }
    guard !athlete.name.isEmpty || bib != nil || lane != nil else {
      throw reader.problem(3, expected: "a name, a number or a lane")
    }
    let time = try time(reader, header)
    let isFinished = ended.status == .finished
    var result = Athletics.Result(
      place: place,
      athlete: athlete,
      mark: isFinished ? time.map { .time($0.mark) } : nil,
      printedMark: isFinished ? time?.printed : nil,
      status: ended.status,
      rule: ended.rule,
      details: ResultDetails(bib: bib, lane: lane, reaction: try reaction(reader)),
      note: ended.note,
      sources: [source.id]
    )
    if !isFinished, let time { result.note = "time \(time.printed)" }
    return try withSplits(Runner(result: result), time, reader, header, folder)
  }

  private func time(
    _ reader: RecordReader,
    _ header: LynxHeader
  ) throws(FormatError) -> TimedMark? {
    guard let text = reader.optional(6) else { return nil }
    do throws(MarkError) {
      return try TimedMark(parsing: text, over: header.distance)
    } catch {
      throw reader.problem(6, expected: "a time such as 4:11.003")
    }
  }

  private func reaction(_ reader: RecordReader) throws(FormatError) -> RaceTime? {
    guard let text = reader.optional(9) else { return nil }
    let isEarly = text.hasPrefix("-")
    guard let mark = try? TimeMark(parsing: isEarly ? text.dropFirst() : text[...]) else {
      throw reader.problem(9, expected: "a reaction time such as 0.155")
    }
    return isEarly ? RaceTime(ticks: -mark.time.ticks) : mark.time
  }

  private func withSplits(
    _ runner: Runner,
    _ time: TimedMark?,
    _ reader: RecordReader,
    _ header: LynxHeader,
    _ folder: LynxFolder
  ) throws(FormatError) -> Runner {
    guard let text = reader.optional(10) else { return runner }
    var runner = runner
    do throws(MarkError) {
      let found = try LynxSplits(
        text,
        finish: time?.mark.time,
        distance: header.distance,
        lap: folder.lap,
        sources: [source.id]
      )
      runner.splits = found.splits
      if let loose = found.loose {
        let note = "times on the way, at no known distance: \(loose)"
        runner.result.note = [runner.result.note, note].compactMap(\.self).joined(separator: "; ")
      }
    } catch {
      throw reader.problem(10, expected: "times such as 62.33 (62.33),2:05.10 (62.77)")
    }
    return runner
  }
}
