import Athletics

/// A person, and every mark that is stated of the person.
struct StatedPerson: Sendable {
  /// The person's number.
  var id: Int64
  /// The names, as sources give them.
  var athletes: [Athlete]
  var marks: [StatedMark]
  /// The fullest birth date that any table gives.
  var birth: PartialDate?
}

/// The rows that follow from what is stated of a person.
struct PersonRows: Sendable {
  /// A mark, and everybody who states it.
  struct Line: Sendable {
    var row: PerformanceRow
    var citations: [Int64]
  }

  /// The marks, best first in each event.
  var lines: [Line]
  /// The words to search for; `nil` for somebody without a name.
  var words: SearchRow?

  /// Works out the rows of a person.
  ///
  /// - Complexity: O(*n* log *n*) in the marks.
  init(of person: StatedPerson) {
    lines = Performance.merging(person.marks).map { performance in
      let row = PerformanceRow(
        performance,
        personID: person.id,
        birth: person.birth,
        citationID: performance.citations.first
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

extension SearchRow {
  /// The row of a person; `nil` for somebody without a name.
  fileprivate init?(_ person: StatedPerson, latest: Int) {
    let athletes = person.athletes
    guard let athlete = athletes.first(where: { !$0.nation.isEmpty }) ?? athletes.first,
      !athlete.name.isEmpty
    else { return nil }
    var detail = athlete.nation
    if let birth = person.birth, !person.marks.isEmpty {
      detail += (detail.isEmpty ? "" : ", ") + "born \(birth.year)"
    }
    self.init(
      .athlete,
      person.id,
      slug: "\(athlete.name)/\(athlete.nation)",
      title: athlete.name,
      detail: detail,
      date: latest,
      texts: athletes.flatMap { [$0.name, $0.family ?? "", $0.nation] }
    )
  }
}
