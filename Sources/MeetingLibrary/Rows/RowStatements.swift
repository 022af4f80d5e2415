import GRDB

/// The statements that are run for row after row, each found once.
///
/// SQLite's connection keeps statements by their text, whose hash costs as much as a small insert.
final class RowStatements {
  private let database: Database
  private var insertions: [ObjectIdentifier: RowStatement] = [:]
  private var others: [UnsafePointer<UInt8>: RowStatement] = [:]

  init(_ database: Database) {
    self.database = database
  }

  /// Adds a row to its table.
  ///
  /// - Returns: the row's number, which means something only where the table has an `id`.
  @discardableResult
  func add<Row: TableRow>(_ row: Row) throws -> Int64 {
    let table = ObjectIdentifier(Row.self)
    if let known = insertions[table] { return try known.insert(row.values) }
    let statement = try RowStatement(Row.sql.insert, in: database)
    insertions[table] = statement
    return try statement.insert(row.values)
  }

  /// A statement by its text, which is written out in the program.
  func prepared(_ sql: StaticString) throws -> RowStatement {
    if let known = others[sql.utf8Start] { return known }
    let statement = try RowStatement("\(sql)", in: database)
    others[sql.utf8Start] = statement
    return statement
  }
}
