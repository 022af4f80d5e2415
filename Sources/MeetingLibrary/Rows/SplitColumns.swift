import Athletics
import GRDB

/// The columns that a runner's splits and a race's splits have in common.
enum SplitColumns {
  static let names = [
    "at_mm", "time", "printed", "precision", "basis", "rank", "is_tied", "is_suspect", "who",
    "note", "citation_id",
  ]

  static func values(of split: Split, citationID: Int64?) -> [DatabaseValue] {
    [
      .number(split.at.millimetres), .number(split.time.ticks), .text(split.printed),
      .number(split.precision.code), .number(split.basis.code), .number(split.rank),
      .flag(split.isTied), .flag(split.isSuspect), .text(split.who), .text(split.note),
      .number(citationID),
    ]
  }

  static func read(_ columns: inout ColumnReader) throws -> (split: Split, citationID: Int64?) {
    let split = Split(
      at: Distance(millimetres: try columns.next()),
      time: RaceTime(ticks: try columns.next()),
      printed: try columns.next(String.self),
      precision: try columns.coded(),
      basis: try columns.coded(),
      rank: try columns.optional(),
      isTied: try columns.next(),
      isSuspect: try columns.next(),
      who: try columns.optional(),
      note: try columns.optional()
    )
    return (split, try columns.optional())
  }
}
