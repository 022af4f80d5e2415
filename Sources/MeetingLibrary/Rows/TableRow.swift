import GRDB

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
    try RowStatement(Self.sql.insert, in: database).insert(values)
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
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
