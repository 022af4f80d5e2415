import Athletics

/// Reads `.evt`: a header for each unit, and its entries in lines that begin with a comma, a tab or
/// a blank.
struct LynxStartLists {
  let file: Int
  let source: Source

  private struct List {
    var header: LynxHeader
    var entries: [(entry: Entry, line: Int)] = []
    var sex: Sex?
  }

  func read(_ reader: RecordReader, _ folder: inout LynxFolder) throws {
    var reader = reader
    var lists: [List] = []
    var places: [UnitKey: Int] = [:]
    var current: Int?
    var count = 0
    while try reader.next() {
      if LynxRow.isComment(reader) { continue }
      count += 1
      guard count <= folder.most else {
        let expected = "at most \(folder.most) lines of start lists"
        folder.intake.refuseFile(
          FormatError(file: reader.file, line: reader.line, expected: expected),
          file: file
        )
        break
      }
      let record = reader
      guard isEntry(record) else {
        let header = folder.intake.row(of: file) { () throws(FormatError) in try LynxHeader(record)
        }
        current = nil
        guard let header else { continue }
        folder.look(at: header)
        // Of a header that is there twice, the last one counts.
        if let place = places[header.key] {
          lists[place] = List(header: header)
          current = place
        } else {
          current = lists.count
          places[header.key] = lists.count
          lists.append(List(header: header))
        }
        continue
      }
      guard let current else {
        folder.intake.refuse(
          record.problem(0, expected: "the line of an event before its entries"),
          file: file
        )
        continue
      }
      let entry = folder.intake.row(of: file) { () throws(FormatError) in try self.entry(record) }
      guard let (entry, sex) = entry else { continue }
      lists[current].entries.append((entry, record.line))
      lists[current].sex = lists[current].sex ?? sex
    }
    try take(lists, &folder)
  }

  private func take(_ lists: [List], _ folder: inout LynxFolder) throws {
    for list in lists {
      let unit = folder.unit(list.header, sex: list.sex, source: source)
      try folder.intake.take(.unit(unit))
      var names = LynxFolder.StartList()
      for (var entry, line) in list.entries {
        if entry.athlete.name.isEmpty, let bib = entry.bib, let person = folder.people[bib] {
          entry.athlete = person
        }
        if let bib = entry.bib, names.byBib[bib] == nil { names.byBib[bib] = entry.athlete }
        if let lane = entry.lane, names.byLane[lane] == nil { names.byLane[lane] = entry.athlete }
        try folder.intake.take(.entry(entry, of: list.header.key), file: file, line: line)
      }
      folder.lists[list.header.key] = names
    }
  }

  /// Whether the line belongs to a list: its first field is empty, or it begins with a blank.
  private func isEntry(_ reader: RecordReader) -> Bool {
    let first = reader.bytes(0).first
    return reader.isEmpty(0) || first == 0x20 || first == 0x09 || first == UInt8(ascii: "\\")
  }

  private func entry(
    _ reader: RecordReader
  ) throws(FormatError) -> (entry: Entry, sex: Sex?) {
    // A blank alone before the number leaves out the comma.
    let first = TextDecoding.trimmed(reader.bytes(0)).first
    let shift = first == nil || first == UInt8(ascii: "\\") ? 0 : -1
    func field(_ index: Int) -> String { reader.text(index + shift) }
    if reader.isQuoteOpen { throw reader.problem(reader.count - 1, expected: "a closing quote") }
    let bib = LynxRow.bib(field(1))
    let athlete = LynxRow.athlete(last: field(3), first: field(4), affiliation: field(5))
    guard bib != nil || !athlete.name.isEmpty else {
      throw reader.problem(3 + shift, expected: "a number or a name")
    }
    let entry = Entry(
      athlete: athlete,
      bib: bib,
      lane: LynxRow.lane(reader, 2 + shift),
      sources: [source.id]
    )
    return (entry, LynxRow.sex(field(12)))
  }
}
