import Athletics
import GRDB

/// Where the lines of a counted list lie among its marks, by `mark_count`.
struct MarkLadder {
  /// How many lines a bucket holds.
  private struct Step {
    var bucket: Int64
    var count: Int
  }

  private let database: Database
  private let filter: MarkFilter
  private let slice: String
  /// The level at which the whole list is known, and that within one of its buckets.
  private let levels: (outer: MarkBucket.Level, inner: MarkBucket.Level?)
  private let steps: [Step]

  /// The ladder of a list; `nil` where its marks are not counted.
  init?(_ filter: MarkFilter, in database: Database) throws {
    guard let slice = filter.slice else { return nil }
    self.database = database
    self.filter = filter
    self.slice = slice
    levels = slice.isEmpty ? (.coarse, .fine) : (.sliced, nil)
    steps = try Self.steps(levels.outer, Int64.min...Int64.max, slice, filter, database)
  }

  /// Lines of the whole list.
  var total: Int { steps.reduce(0) { $0 + $1.count } }

  /// Lines in buckets before that of a mark, and those marks of its bucket that are better.
  func below(_ order: Int64) throws -> (count: Int, rest: ClosedRange<Int64>?) {
    var bucket = MarkBucket.of(order, levels.outer)
    var count = Self.count(before: bucket, in: steps)
    guard steps.contains(where: { $0.bucket == bucket }) else { return (count, nil) }
    var marks = MarkBucket.marks(of: bucket, levels.outer)
    if let inner = levels.inner {
      let steps = try innerSteps(of: bucket, inner)
      bucket = MarkBucket.of(order, inner)
      count += Self.count(before: bucket, in: steps)
      guard steps.contains(where: { $0.bucket == bucket }) else { return (count, nil) }
      marks = MarkBucket.marks(of: bucket, inner)
    }
    return (count, order == marks.lowerBound ? nil : marks.lowerBound...order - 1)
  }

  /// The marks among which some lines of the list lie, less than a bucket more on each side.
  ///
  /// - Returns: how many lines come before those marks, and the marks; `nil` beyond the list.
  func marks(of lines: Range<Int>) throws -> (before: Int, marks: ClosedRange<Int64>)? {
    let last = max(lines.lowerBound, min(lines.upperBound, total) - 1)
    guard let first = try marks(at: lines.lowerBound), let last = try marks(at: last) else {
      return nil
    }
    return (first.before, first.marks.lowerBound...last.marks.upperBound)
  }

  /// The marks of the bucket that a line lies in.
  private func marks(at line: Int) throws -> (before: Int, marks: ClosedRange<Int64>)? {
    guard let outer = Self.step(at: line, in: steps, before: 0) else { return nil }
    guard let inner = levels.inner else {
      return (outer.before, MarkBucket.marks(of: outer.bucket, levels.outer))
    }
    let steps = try innerSteps(of: outer.bucket, inner)
    guard let step = Self.step(at: line, in: steps, before: outer.before) else { return nil }
    return (step.before, MarkBucket.marks(of: step.bucket, inner))
  }

  private func innerSteps(of bucket: Int64, _ level: MarkBucket.Level) throws -> [Step] {
    let marks = MarkBucket.marks(of: bucket, levels.outer)
    let buckets = MarkBucket.of(marks.lowerBound, level)...MarkBucket.of(marks.upperBound, level)
    return try Self.steps(level, buckets, slice, filter, database)
  }

  private static func count(before bucket: Int64, in steps: [Step]) -> Int {
    steps.lazy.filter { $0.bucket < bucket }.reduce(0) { $0 + $1.count }
  }

  private static func step(
    at line: Int,
    in steps: [Step],
    before: Int
  ) -> (bucket: Int64, before: Int)? {
    var before = before
    for step in steps {
      if line < before + step.count { return (step.bucket, before) }
      before += step.count
    }
    return nil
  }

  private static func steps(
    _ level: MarkBucket.Level,
    _ buckets: ClosedRange<Int64>,
    _ slice: String,
    _ filter: MarkFilter,
    _ database: Database
  ) throws -> [Step] {
    let column = filter.bit.map { "best_\(BestFlags.counted($0))" } ?? "marks"
    let tracks = filter.tracks.map(String.init).joined(separator: ", ")
    let ages = filter.ages.map(String.init).joined(separator: ", ")
    let sql = """
      SELECT bucket, sum(\(column)) FROM mark_count
      WHERE book = ? AND slice = ? AND level = ? AND bucket BETWEEN ? AND ?
        AND +track IN (\(tracks)) AND +age_class IN (\(ages))
      GROUP BY bucket HAVING sum(\(column)) > 0 ORDER BY bucket
      """
    let arguments: StatementArguments = [
      filter.book, slice, level.rawValue, buckets.lowerBound, buckets.upperBound,
    ]
    return try database.rows(sql, arguments) {
      Step(bucket: try $0.next(), count: try $0.next())
    }
  }
}
