import Athletics
import GRDB

/// Keeps what follows from the tables true: who is who, every mark in one place, words to search.
///
/// Runs at the end of every transaction that writes; triggers have told what it touched.
///
/// - Complexity: O(*n* log *n*) in the marks of the people touched, wherever they stand.
struct PerformanceKeeper {
  private let database: Database
  private let interner: Interner
  private let references: References
  private let events: EventNumbers
  private let stated: StatedMarks
  private let search: SearchKeeper
  private let statements: RowStatements

  init(_ database: Database) {
    self.database = database
    interner = Interner(database)
    references = References(database)
    events = EventNumbers(database)
    stated = StatedMarks(database, events)
    search = SearchKeeper(database)
    statements = RowStatements(database)
  }

  /// Follows up on what the transaction has touched, and forgets about it.
  ///
  /// So many cells of counts are held back at most, a hundred bytes each.
  static func settle(_ database: Database, heldCells: Int = 190_000) throws {
    let changed = try Changed(database)
    guard !changed.isEmpty else { return }
    let people = try People(database).settle(changed)
    let keeper = PerformanceKeeper(database)
    try keeper.keep(people, heldCells: heldCells)
    try keeper.search.keep(changed, arePeople: !people.known.isEmpty || !people.new.isEmpty)
    try database.run("DELETE FROM changed")
  }

  private func keep(_ people: People.Settled, heldCells: Int) throws {
    var counts = MarkCounts()
    for person in people.known.sorted() {
      try remove(person, &counts)
      let latest = try add(stated.marks(of: person), of: person, &counts)
      try search.keepAthlete(person, latest)
      if counts.count > heldCells { try counts.write(to: database) }
    }
    try keep(people.new.sorted { $0.id < $1.id }[...], &counts, heldCells: heldCells)
    try counts.write(to: database)
  }

  /// Adds people who were not there before, by their numbers.
  private func keep(
    _ people: ArraySlice<People.NewPerson>,
    _ counts: inout MarkCounts,
    heldCells: Int
  ) throws {
    func keep(_ person: People.NewPerson, _ marks: [StatedMark], _ birth: PartialDate?) throws {
      let latest = try add((marks, birth), of: person.id, &counts)
      try search.addAthlete(person, latest)
      if counts.count > heldCells { try counts.write(to: database) }
    }
    var rest = people
    while let first = rest.first {
      var next = first.id
      let run = rest.prefix { person in
        defer { next += 1 }
        return person.isInResultsAlone && person.id == next
      }
      if let last = run.last {
        var people = run.makeIterator()
        try stated.eachInResults(first.id...last.id) { _, marks in
          if let person = people.next() { try keep(person, marks, nil) }
        }
        rest = rest.dropFirst(run.count)
      } else {
        let (marks, birth) = try stated.marks(of: first.id)
        try keep(first, marks, birth)
        rest = rest.dropFirst()
      }
    }
  }

  private func remove(_ person: Int64, _ counts: inout MarkCounts) throws {
    let sql = """
      SELECT book, track, age_class, mark, flags, nation, year FROM performance WHERE person_id = ?
      """
    let count = try database.rows(sql, [person]) { columns in
      let mark = CountedMark(
        book: try columns.next(),
        track: try columns.next(),
        age: try columns.next(),
        order: try columns.next(),
        flags: try columns.next(),
        nation: try columns.next(),
        year: try columns.next()
      )
      counts.add(-1, mark)
    }.count
    guard count > 0 else { return }
    try database.run("DELETE FROM performance WHERE person_id = ?", [person])
  }

  /// - Returns: what the latest of the marks tells.
  private func add(
    _ stated: (marks: [StatedMark], birth: PartialDate?),
    of person: Int64,
    _ counts: inout MarkCounts
  ) throws -> SearchKeeper.LatestMark {
    let (marks, birth) = stated
    var latest = SearchKeeper.LatestMark(date: 0)
    guard !marks.isEmpty else { return latest }
    latest.birth = birth
    var rows = try Performance.merging(marks).map { performance in
      PerformanceRow(
        performance,
        personID: person,
        birth: birth,
        citationID: try citation(of: performance)
      )
    }
    PerformanceRow.flagBests(&rows)
    for row in rows {
      try statements.add(row)
      counts.add(1, row.counted)
      latest.date = max(latest.date, row.date?.code ?? 0)
    }
    return latest
  }

  /// One citation of everybody who states a mark.
  private func citation(of performance: Performance) throws -> Int64? {
    let citations = performance.citations
    guard citations.count > 1 else { return citations.first }
    var sources: [String] = []
    for citation in citations {
      for source in try references.sources(citation) where !sources.contains(source) {
        sources.append(source)
      }
    }
    return try interner.citation(sources)
  }
}

extension PerformanceRow {
  /// Orders a person's marks and tells of which lists of one mark an athlete each is.
  fileprivate static func flagBests(_ rows: inout [PerformanceRow]) {
    if rows.count == 1 {
      rows[0].flags = BestFlags.only(year: rows[0].date?.year, age: rows[0].age)
      return
    }
    rows.sort { $0.sortKey < $1.sortKey }
    let hasOneNation = rows.allSatisfy { $0.nation == rows[0].nation }
    var walk = BestFlags.Walk()
    for index in rows.indices {
      let row = rows[index]
      if index > 0, rows[index - 1].book != row.book { walk = BestFlags.Walk() }
      rows[index].flags = walk.next(
        track: row.track,
        year: row.date?.year,
        age: row.age,
        nation: hasOneNation ? nil : row.nation
      )
    }
  }

  fileprivate var counted: CountedMark {
    CountedMark(
      book: book,
      track: track.code,
      age: age.rawValue,
      order: code.order,
      flags: flags.rawValue,
      nation: nation,
      year: date?.year ?? 0
    )
  }

  private var sortKey: (Int64, Int64, Int, Int) {
    (book, code.order, date?.code ?? .max, track.code)
  }
}
