import GRDB

/// The lists gathered last, so that paging through one gathers it once.
///
/// Only for use on the library's connection, where one query follows another.
final class ListMemory: @unchecked Sendable {
  /// What tells lists apart: their statements and values.
  struct Key: Hashable {
    var sql: String
    var arguments: StatementArguments
  }

  private var gathered: (key: Key, marks: GatheredMarks)?
  private var sorted: (key: Key, marks: SortedMarks)?
  private var version: [Int] = []

  /// The lines of a list by mark.
  func gathered(
    _ key: Key,
    in database: Database,
    _ gather: () throws -> GatheredMarks
  ) throws -> GatheredMarks {
    try forgetWhatChanged(database)
    if let gathered, gathered.key == key { return gathered.marks }
    gathered = nil
    let marks = try gather()
    gathered = (key, marks)
    return marks
  }

  /// The lines of a list by another column.
  func sorted(
    _ key: Key,
    in database: Database,
    _ sort: () throws -> SortedMarks
  ) throws -> SortedMarks {
    try forgetWhatChanged(database)
    if let sorted, sorted.key == key { return sorted.marks }
    sorted = nil
    let marks = try sort()
    sorted = (key, marks)
    return marks
  }

  private func forgetWhatChanged(_ database: Database) throws {
    let others = try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    let now = [others, database.totalChangesCount]
    guard now != version else { return }
    gathered = nil
    sorted = nil
    version = now
  }
}
