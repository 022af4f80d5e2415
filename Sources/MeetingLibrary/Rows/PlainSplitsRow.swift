import Athletics
import Foundation
import GRDB

/// A row of `plain_splits`: all splits of one runner, by the runner's place in the race's list.
struct PlainSplitsRow: TableRow {
  static let sql = RowSQL(
    "plain_splits",
    ["race_id", "runner", "splits", "count", "inner_count", "citation_id"]
  )

  var raceID: Int64
  var runner: Int
  private var bytes: Data
  private var count: Int
  private var innerCount: Int
  var citationID: Int64?

  /// The row of some splits; `nil` where they need a row each, or there are none.
  init?(
    _ splits: [Split],
    raceID: Int64,
    runner: Int,
    distance: Distance,
    citation: ([String]) throws -> Int64?
  ) rethrows {
    guard let bytes = PlainSplits.encode(splits) else { return nil }
    self.raceID = raceID
    self.runner = runner
    self.bytes = Data(bytes)
    count = splits.count
    innerCount = splits.count { $0.at < distance }
    citationID = try citation(splits.first?.sources ?? [])
  }

  init(from columns: inout ColumnReader) throws {
    raceID = try columns.next()
    runner = try columns.next()
    bytes = try columns.next()
    count = try columns.next()
    innerCount = try columns.next()
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(raceID), .number(runner), bytes.databaseValue, .number(count), .number(innerCount),
      .number(citationID),
    ]
  }

  /// The splits, once their sources are known.
  func splits(sources: [String]) throws -> [Split] {
    try PlainSplits.decode(bytes, sources: sources)
  }
}
