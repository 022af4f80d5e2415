import Athletics

/// What the source key asks for in the records pane.
enum RecordsSources {
  /// The chosen step, or the whole progression; `nil` without an event.
  static func request(_ records: RecordsState) -> Effect? {
    guard let table = records.table else { return nil }
    let event = table.progression.event.name
    var facts: [String] = []
    var ids: [String] = []
    if records.half == .steps, let line = records.line {
      facts += RecordText.facts(of: line, hidesLater: records.limit != nil)
      ids += line.step.sources
    } else {
      ids += table.rows.flatMap(\.step.sources)
    }
    // Notes speak of the whole book, and so of what is later.
    let disagreements = records.limit == nil ? table.progression.disagreements : []
    facts += RecordText.notes(of: table, hidesLater: records.limit != nil)
    ids += disagreements.flatMap(\.sources)
    var seen: Set<String> = []
    let title = records.half == .steps ? records.line.map { "\($0.step.printedMark) · " } ?? "" : ""
    return .loadSources(
      title: title + event,
      facts: facts,
      ids: ids.filter { seen.insert($0).inserted }
    )
  }
}
