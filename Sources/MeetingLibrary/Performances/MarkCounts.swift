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
  private struct Key: Hashable {
    var book: Int64
    var slice: String
    var level: Int
    var bucket: Int64
    var track: Int
    var age: Int
  }

  private var changes: [Key: [Int]] = [:]

  /// How many cells have changed.
  var count: Int { changes.count }

  /// Counts one mark more, or one less.
  mutating func add(_ change: Int, _ mark: CountedMark) {
    add(change, mark, "", .coarse, flags: mark.flags)
    add(change, mark, "", .fine, flags: mark.flags)
    add(change, mark, mark.nation, .sliced, flags: mark.flags | mark.flags >> BestFlags.nationShift)
    guard mark.year != 0 else { return }
    add(change, mark, String(mark.year), .sliced, flags: BestFlags.ofYear(mark.flags))
  }

  private mutating func add(
    _ change: Int,
    _ mark: CountedMark,
    _ slice: String,
    _ level: MarkBucket.Level,
    flags: Int64
  ) {
    let key = Key(
      book: mark.book,
      slice: slice,
      level: level.rawValue,
      bucket: MarkBucket.of(mark.order, level),
      track: mark.track,
      age: mark.age
    )
    changes[key, default: Self.nothing][0] += change
    guard flags & Self.mask != 0 else { return }
    for bit in 0..<BestFlags.counted where flags & (1 << bit) != 0 {
      changes[key, default: Self.nothing][bit + 1] += change
    }
  }

  /// Brings the table up to date and forgets the changes.
  mutating func write(to database: Database) throws {
    for (key, change) in changes where change.contains(where: { $0 != 0 }) {
      let place: [DatabaseValue] = [
        .number(key.book), .text(key.slice), .number(key.level), .number(key.bucket),
        .number(key.track), .number(key.age),
      ]
      try database.run(Self.upsert, StatementArguments(of: place + change.map { .number($0) }))
      guard change[0] < 0 else { continue }
      try database.run(Self.removal, StatementArguments(of: place))
    }
    changes.removeAll(keepingCapacity: true)
  }

  private static let nothing = Array(repeating: 0, count: BestFlags.counted + 1)
  private static let mask: Int64 = (1 << BestFlags.counted) - 1

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
