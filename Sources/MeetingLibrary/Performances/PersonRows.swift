import Athletics

/// The rows that follow from what is stated of a person.
struct PersonRows: Sendable {
  /// A mark whose citation is not told yet.
  struct Line: Sendable {
    var row: PerformanceRow
    /// Everybody who states the mark.
    var citations: [Int64]
  }

  /// The marks, best first in each event.
  var lines: [Line]
  /// The words to search for; `nil` for somebody without a name.
  var words: SearchRow?

  /// Works out the rows of a person.
  ///
  /// - Complexity: that of `Performance.merging`, and O(*n* log *n*) in the marks.
  init(of person: StatedPerson) {
    lines = Performance.merging(person.marks).map { performance in
      let row = PerformanceRow(
        performance,
        personID: person.id,
        birth: person.birth,
        citationID: nil
      )
      return Line(row: row, citations: performance.citations)
    }
    Self.flagBests(&lines)
    words = SearchRow(person, latest: lines.reduce(0) { max($0, $1.row.date?.code ?? 0) })
  }

  /// Orders the marks and tells of which lists of one mark an athlete each is.
  private static func flagBests(_ lines: inout [Line]) {
    if lines.count == 1 {
      lines[0].row.flags = BestFlags.only(year: lines[0].row.date?.year, age: lines[0].row.age)
      return
    }
    lines.sort { $0.row.sortKey < $1.row.sortKey }
    let hasOneNation = lines.allSatisfy { $0.row.nation == lines[0].row.nation }
    var walk = BestFlags.Walk()
    for index in lines.indices {
      let row = lines[index].row
      if index > 0, lines[index - 1].row.book != row.book { walk = BestFlags.Walk() }
      lines[index].row.flags = walk.next(
        track: row.track,
        year: row.date?.year,
        age: row.age,
        nation: hasOneNation ? nil : row.nation
      )
    }
  }
}

extension PerformanceRow {
  fileprivate var sortKey: (Int64, Int64, Int, Int) {
    (book, code.order, date?.code ?? .max, track.code)
  }
}
