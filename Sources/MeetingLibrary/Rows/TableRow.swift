import GRDB
import GRDBSQLite

/// A row of one table: read by position, written by one prepared statement.
protocol TableRow {
  /// The table and its columns, in the order of `values`.
  static var sql: RowSQL { get }
  /// The values to write, in the order of the columns.
  var values: [DatabaseValue] { get }
  /// Reads the columns in their order.
  init(from columns: inout ColumnReader) throws
}

/// The statements of a table, written out once.
struct RowSQL: Sendable {
  /// The columns as a select lists them: `split.at_mm, split.time`.
  let columns: String
  /// The statement that adds a row.
  let insert: String
  /// The statement that puts values in the place of those of the row with an `id`, which comes last.
  let update: String

  init(_ table: String, _ columns: [String]) {
    self.columns = columns.map { "\(table).\($0)" }.joined(separator: ", ")
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    let names = columns.joined(separator: ", ")
    insert = "INSERT INTO \(table) (\(names)) VALUES (\(marks))"
    update = "UPDATE \(table) SET (\(names)) = (\(marks)) WHERE id = ?"
  }
}

extension TableRow {
  /// The values as a statement takes them.
  var arguments: StatementArguments { StatementArguments(of: values) }

  /// Adds the row to its table.
  ///
  /// - Returns: the row's number, which means something only where the table has an `id`.
  @discardableResult
  func insert(_ database: Database) throws -> Int64 {
    try database.run(Self.sql.insert, binding: values)
    return database.lastInsertedRowID
  }

  /// Puts the row in the place of the one with a number.
  func update(_ database: Database, id: Int64) throws {
    try database.run(Self.sql.update, StatementArguments(of: values + [.number(id)]))
  }

  /// The rows of a query that selects this table's columns first.
  ///
  /// - Complexity: O(*n*) in the rows.
  static func fetchAll(
    _ database: Database,
    sql: String,
    arguments: StatementArguments = []
  ) throws -> [Self] {
    try database.rows(sql, arguments) { columns in try Self(from: &columns) }
  }
}

extension StatementArguments {
  /// Values as a statement takes them.
  ///
  /// The detour through existentials passes GRDB's key path by, which costs as much as the insert.
  init(of values: [DatabaseValue]) {
    var existentials: [(any DatabaseValueConvertible)?] = []
    existentials.reserveCapacity(values.count)
    for value in values { existentials.append(value) }
    self.init(existentials)
  }
}

extension Database {
  /// Reads every row of a query.
  ///
  /// - Complexity: O(*n*) in the rows.
  func rows<Value>(
    _ sql: String,
    _ arguments: StatementArguments = [],
    read: (inout ColumnReader) throws -> Value
  ) throws -> [Value] {
    let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      values.append(try read(&columns))
    }
    return values
  }

  /// Runs a statement that gives no rows.
  ///
  /// The values go straight to SQLite, and so does the step: `StatementArguments` boxes each value,
  /// and what GRDB tells observers of, of which there are none, costs as much as the insert of a row.
  func run(_ sql: String, binding values: [DatabaseValue]) throws {
    let statement = try bind(values, to: sql)
    let code = sqlite3_step(statement)
    let error = code == SQLITE_DONE ? nil : failure(code, of: sql)
    sqlite3_reset(statement)
    if let error { throw error }
  }

  /// The number in the first column of the first row that a query gives; `nil` without a row.
  ///
  /// As straight to SQLite as `run(_:binding:)`: a cursor of GRDB's costs as much as finding a row.
  func number(_ sql: String, binding values: [DatabaseValue]) throws -> Int64? {
    let statement = try bind(values, to: sql)
    defer { sqlite3_reset(statement) }
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return sqlite3_column_int64(statement, 0)
    case SQLITE_DONE: return nil
    case let code: throw failure(code, of: sql)
    }
  }

  private func bind(_ values: [DatabaseValue], to sql: String) throws -> SQLiteStatement {
    let statement = try cachedStatement(sql: sql).sqliteStatement
    for (index, value) in values.enumerated() {
      let code = value.bind(to: statement, at: CInt(index + 1))
      guard code == SQLITE_OK else { throw failure(code, of: sql) }
    }
    return statement
  }

  private func failure(_ code: CInt, of sql: String) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code),
      message: sqliteConnection.map { String(cString: sqlite3_errmsg($0)) },
      sql: sql
    )
  }

  /// Runs a statement that gives no rows.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
