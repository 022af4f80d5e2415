import GRDB
import GRDBSQLite

/// A statement that is run for one row after the other.
///
/// The values go straight to SQLite, and so does the step: `StatementArguments` boxes each value,
/// and what GRDB tells observers of, of which there are none, costs as much as the insert of a row.
final class RowStatement {
  private let statement: Statement
  private let connection: SQLiteConnection?
  /// The texts of the row, one behind the other, for as long as the step lasts.
  private var texts: [UInt8] = []

  /// A statement of a connection, which keeps it ready for the next time.
  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
    connection = database.sqliteConnection
  }

  /// Runs the statement, which gives no rows.
  func run(_ values: [DatabaseValue]) throws {
    try step(values) { code in
      if code != SQLITE_DONE { throw failure(code) }
    }
  }

  /// Runs the statement, which adds a row.
  ///
  /// - Returns: the row's number, which means something only where the table has an `id`.
  @discardableResult
  func insert(_ values: [DatabaseValue]) throws -> Int64 {
    try run(values)
    return connection.map { sqlite3_last_insert_rowid($0) } ?? 0
  }

  /// The number in the first column of the first row that the statement gives; `nil` without a row.
  func number(_ values: [DatabaseValue]) throws -> Int64? {
    try step(values) { code in
      switch code {
      case SQLITE_ROW: return sqlite3_column_int64(statement.sqliteStatement, 0)
      case SQLITE_DONE: return nil
      default: throw failure(code)
      }
    }
  }

  /// Binds the values, takes one step and hands its code on.
  ///
  /// SQLite would make a copy of each text that did not stay where it is. A text ends with its last
  /// byte, not at a NUL, which readers let nothing of in.
  private func step<Value>(
    _ values: [DatabaseValue],
    _ body: (CInt) throws -> Value
  ) throws -> Value {
    let statement = statement.sqliteStatement
    texts.removeAll(keepingCapacity: true)
    for value in values {
      if case .string(let text) = value.storage { texts.append(contentsOf: text.utf8) }
    }
    return try texts.withUnsafeBytes { bytes in
      // A text without letters needs an address too: none is NULL.
      var text = UnsafeRawPointer(bytes.baseAddress) ?? UnsafeRawPointer(statement)
      defer {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
      }
      for (index, value) in values.enumerated() {
        let code = bind(value, at: CInt(index + 1), text: &text)
        guard code == SQLITE_OK else { throw failure(code) }
      }
      return try body(sqlite3_step(statement))
    }
  }

  private func bind(_ value: DatabaseValue, at index: CInt, text: inout UnsafeRawPointer) -> CInt {
    guard case .string(let string) = value.storage else {
      return value.bind(to: statement.sqliteStatement, at: index)
    }
    let length = string.utf8.count
    defer { text += length }
    let letters = text.assumingMemoryBound(to: CChar.self)
    // Without a destructor, which is what SQLITE_STATIC says.
    return sqlite3_bind_text(statement.sqliteStatement, index, letters, CInt(length), nil)
  }

  private func failure(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: connection.map { String(cString: sqlite3_errmsg($0)) },
      sql: statement.sql
    )
  }
}
