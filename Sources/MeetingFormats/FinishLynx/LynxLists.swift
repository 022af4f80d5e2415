import Athletics

/// Reads `.ppl`: people by number, `ID,last,first,affiliation,licence,user1,user2`.
struct LynxPeople {
  let file: Int

  func read(_ reader: RecordReader, _ folder: inout LynxFolder) throws {
    var reader = reader
    while try reader.next() {
      if LynxRow.isComment(reader) { continue }
      guard let bib = LynxRow.bib(reader.text(0)), !reader.isEmpty(1) || !reader.isEmpty(2) else {
        let index = reader.isEmpty(0) ? 0 : 1
        folder.intake.refuse(
          reader.problem(index, expected: "a number, a last name and a first name"),
          file: file
        )
        continue
      }
      guard folder.people[bib] != nil || folder.people.count < folder.most else {
        throw FormatError(
          file: reader.file,
          line: reader.line,
          expected: "at most \(folder.most) people"
        )
      }
      folder.people[bib] = LynxRow.athlete(
        last: reader.text(1),
        first: reader.text(2),
        affiliation: reader.text(3)
      )
    }
  }
}

/// Reads `.sch`: one `event,round,heat` a line, in the order they are run.
struct LynxSchedule {
  let file: Int
  let source: Source

  func read(_ reader: RecordReader, _ folder: LynxFolder) throws {
    var reader = reader
    var order = 0
    while try reader.next() {
      if LynxRow.isComment(reader) { continue }
      let record = reader
      let stage = folder.intake.row(of: file) { () throws(FormatError) in
        try UnitDraft.Stage(lynx: record)
      }
      guard let stage else { continue }
      var unit = UnitDraft(key: stage.key)
      unit.stage = stage
      unit.heat = stage.heat
      unit.order = order
      unit.date = folder.intake.context.date
      order += 1
      try folder.intake.take(.unit(unit), file: file, line: reader.line)
    }
  }
}
