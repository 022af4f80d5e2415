import Athletics
import GRDB

/// Where the lines of a counted list lie among its marks, by `mark_count`.
struct MarkLadder {
  private let database: Database
  private let filter: MarkFilter
  private let coarse: [Step]

  /// How many lines a bucket holds.
  private struct Step {
    var bucket: Int64
    var count: Int
  }

  /// A range of marks that holds lines of the list.
  struct Range {
    /// Lines before the range.
    var before: Int
    /// The marks.
    var marks: ClosedRange<Int64>
  }

  init(_ filter: MarkFilter, in database: Database) throws {
    self.database = database
    self.filter = filter
    coarse = try Self.steps(.coarse, Int64.min...Int64.max, filter, database)
  }

  /// Lines of the whole list.
  var total: Int { coarse.reduce(0) { $0 + $1.count } }

  /// Lines in buckets before that of a mark, and those marks of its bucket that are better.
  func below(_ order: Int64) throws -> (count: Int, rest: ClosedRange<Int64>?) {
    let bucket = MarkBucket.of(order, .coarse)
    var count = coarse.lazy.filter { $0.bucket < bucket }.reduce(0) { $0 + $1.count }
    guard coarse.contains(where: { $0.bucket == bucket }) else { return (count, nil) }
    let fine = MarkBucket.of(order, .fine)
    let steps = try fineSteps(of: bucket)
    count += steps.lazy.filter { $0.bucket < fine }.reduce(0) { $0 + $1.count }
    let marks = MarkBucket.marks(of: fine, .fine)
    let isEmpty = order == marks.lowerBound || !steps.contains { $0.bucket == fine }
    return (count, isEmpty ? nil : marks.lowerBound...order - 1)
  }

  /// The marks among which some lines of the list lie, fewer than a fine bucket more on each side.
  func range(of lines: Swift.Range<Int>) throws -> Range? {
    guard let first = try bucket(at: lines.lowerBound),
      let last = try bucket(at: max(lines.lowerBound, min(lines.upperBound, total) - 1))
    else { return nil }
    let from = MarkBucket.marks(of: first.bucket, .fine).lowerBound
    let to = MarkBucket.marks(of: last.bucket, .fine).upperBound
    return Range(before: first.before, marks: from...max(from, to))
  }

  /// The fine bucket that a line lies in.
  private func bucket(at line: Int) throws -> (bucket: Int64, before: Int)? {
    guard let coarse = Self.step(at: line, in: coarse, before: 0) else { return nil }
    return Self.step(at: line, in: try fineSteps(of: coarse.bucket), before: coarse.before)
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

  private func fineSteps(of bucket: Int64) throws -> [Step] {
    try Self.steps(.fine, MarkBucket.fine(of: bucket), filter, database)
  }

  private static func steps(
    _ level: MarkBucket.Level,
    _ buckets: ClosedRange<Int64>,
    _ filter: MarkFilter,
    _ database: Database
  ) throws -> [Step] {
    let sql = sql(filter)
    let arguments: StatementArguments = [
      filter.book, level.rawValue, buckets.lowerBound, buckets.upperBound,
    ]
    return try database.rows(sql, arguments) {
      Step(bucket: try $0.next(), count: try $0.next())
    }
  }

  /// The lines of a list by bucket.
  static func sql(_ filter: MarkFilter) -> String {
    let column = filter.bit.map { "best_\($0)" } ?? "marks"
    let tracks = filter.tracks.map(String.init).joined(separator: ", ")
    let ages = filter.ages.map(String.init).joined(separator: ", ")
    return """
      SELECT bucket, sum(\(column)) FROM mark_count
      WHERE book = ? AND level = ? AND bucket BETWEEN ? AND ? AND +track IN (\(tracks))
        AND +age_class IN (\(ages))
      GROUP BY bucket HAVING sum(\(column)) > 0 ORDER BY bucket
      """
  }
}
