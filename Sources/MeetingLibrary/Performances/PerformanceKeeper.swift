import Athletics
import GRDB

/// Keeps what follows from the tables true: who is who, every mark in one place, words to search.
///
/// Runs at the end of every transaction that writes; triggers have told what it touched.
///
/// - Complexity: O(*n* log *n*) in the marks of the people touched, wherever they stand.
struct PerformanceKeeper {
  /// How many people's rows are worked out at once, while those before are written.
  private static let partSize = 500

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
    func write(_ people: [PersonRows]) throws {
      for rows in people {
        try add(rows, &counts)
        if counts.count > heldCells { try counts.write(to: database) }
      }
    }
    for person in people.known.sorted() {
      try remove(person, &counts)
      let (marks, birth) = try stated.marks(of: person)
      let athletes = try athletes(of: person)
      let known = StatedPerson(id: person, athletes: athletes, marks: marks, birth: birth)
      try write([PersonRows(of: known)])
    }
    var ahead: Ahead<[PersonRows]>?
    try eachPart(of: people.new.sorted { $0.id < $1.id }) { part in
      // Behind the last part, which is smaller, nothing is left to do meanwhile.
      let isLast = part.count < Self.partSize
      let next = isLast ? nil : Ahead { part.map { PersonRows(of: $0) } }
      try write(ahead?.take() ?? [])
      ahead = next
      if isLast { try write(part.map { PersonRows(of: $0) }) }
    }
    try write(ahead?.take() ?? [])
    try counts.write(to: database)
  }

  /// Hands out people who were not there before with what is stated of them, many at a time.
  private func eachPart(
    of people: [People.NewPerson],
    _ body: ([StatedPerson]) throws -> Void
  ) throws {
    var part: [StatedPerson] = []
    func add(_ person: StatedPerson) throws {
      part.append(person)
      guard part.count == Self.partSize else { return }
      try body(part)
      part = []
    }
    var rest = people[...]
    while let first = rest.first {
      var next = first.id
      let run = rest.prefix { person in
        defer { next += 1 }
        return person.isInResultsAlone && person.id == next
      }
      if let last = run.last {
        var inResults = run.makeIterator()
        try stated.eachInResults(first.id...last.id) { id, marks in
          guard let person = inResults.next() else { return }
          try add(StatedPerson(id: id, athletes: [person.athlete], marks: marks, birth: nil))
        }
        rest = rest.dropFirst(run.count)
      } else {
        let (marks, birth) = try stated.marks(of: first.id)
        let athletes = [first.athlete]
        try add(StatedPerson(id: first.id, athletes: athletes, marks: marks, birth: birth))
        rest = rest.dropFirst()
      }
    }
    if !part.isEmpty { try body(part) }
  }

  private func athletes(of person: Int64) throws -> [Athlete] {
    let sql = "SELECT \(AthleteRow.sql.columns) FROM athlete WHERE person_id = ? ORDER BY id"
    return try database.rows(sql, [person]) { try AthleteRow(from: &$0).athlete }
  }

  private func remove(_ person: Int64, _ counts: inout MarkCounts) throws {
    try SearchRow.remove(.athlete, person, from: database)
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

  private func add(_ rows: PersonRows, _ counts: inout MarkCounts) throws {
    for line in rows.lines {
      var row = line.row
      row.citationID = try citation(of: line.citations)
      try statements.add(row)
      counts.add(1, row.counted)
    }
    try rows.words?.add(by: statements)
  }

  /// One citation in the place of several.
  private func citation(of citations: [Int64]) throws -> Int64? {
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
}
