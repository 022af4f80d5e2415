import GRDB

/// What of a mark decides where it is counted.
struct CountedMark {
  var book: Int64
  var track: Int
  var age: Int
  var order: Int64
  var flags: Int64
  /// The nation's code.
  var nation: String
  /// The year; 0 where it is not known.
  var year: Int
}

/// How the counts of marks change in one transaction.
struct MarkCounts {
  /// Where in `changes` each cell is; apart from them, for a table keeps many places empty.
  private var places: [MarkCell: Int32] = [:]
  private var changes: [Change] = []
  private var nations = NationNumbers()

  /// How many cells have changed.
  var count: Int { changes.count }

  /// Counts one mark more, or one less.
  mutating func add(_ change: Int32, _ mark: CountedMark) {
    add(change, mark, slice: 0, .coarse, flags: mark.flags)
    add(change, mark, slice: 0, .fine, flags: mark.flags)
    let nation = mark.flags | mark.flags >> BestFlags.nationShift
    add(change, mark, slice: nations.number(of: mark.nation), .sliced, flags: nation)
    guard mark.year != 0 else { return }
    add(change, mark, slice: mark.year, .sliced, flags: BestFlags.ofYear(mark.flags))
  }

  private mutating func add(
    _ change: Int32,
    _ mark: CountedMark,
    slice: Int,
    _ level: MarkBucket.Level,
    flags: Int64
  ) {
    var counts = Change()
    counts[0] = change
    for bit in 0..<BestFlags.counted where flags & (1 << bit) != 0 { counts[bit + 1] = change }
    let cell = MarkCell(mark, slice: slice, level)
    if let place = places[cell] {
      changes[Int(place)] &+= counts
    } else {
      places[cell] = Int32(truncatingIfNeeded: changes.count)
      changes.append(counts)
    }
  }

  /// Brings the table up to date and forgets the changes.
  ///
  /// In the order of the table, near enough: where it is large, that is most of the speed.
  mutating func write(to database: Database) throws {
    let (upsert, removal) = (
      try RowStatement(Self.upsert, in: database), try RowStatement(Self.removal, in: database)
    )
    for (cell, index) in places.sorted(by: { $0.key < $1.key }) {
      let change = changes[Int(index)]
      guard change != Change() else { continue }
      let place: [DatabaseValue] = [
        .number(cell.book), .text(nations.text(ofSlice: cell.slice)), .number(Int(cell.level)),
        .number(cell.bucket), .number(Int(cell.track)), .number(Int(cell.age)),
      ]
      let counts = (0...BestFlags.counted).map { DatabaseValue.number(Int(change[$0])) }
      try upsert.run(place + counts)
      if change[0] < 0 { try removal.run(place) }
    }
    places.removeAll(keepingCapacity: true)
    changes.removeAll(keepingCapacity: true)
  }

  /// How many marks more, then how many more of each counted list.
  private typealias Change = SIMD16<Int32>

  private static let removal = """
    DELETE FROM mark_count
    WHERE book = ? AND slice = ? AND level = ? AND bucket = ? AND track = ? AND age_class = ?
      AND marks = 0
    """

  private static let upsert: String = {
    let columns = ["marks"] + (0..<BestFlags.counted).map { "best_\($0)" }
    let sums = columns.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count + 6).joined(separator: ", ")
    return """
      INSERT INTO mark_count VALUES (\(marks))
      ON CONFLICT (book, slice, level, bucket, track, age_class) DO UPDATE SET \(sums)
      """
  }()
}
