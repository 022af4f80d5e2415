import GRDB

/// Reads a row's columns one after the other; what cannot be read is an error, not a crash.
struct ColumnReader {
  private let row: Row
  private var index = 0

  init(_ row: Row) {
    self.row = row
  }

  /// The next column, which must hold something.
  mutating func next<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    defer { index += 1 }
    return try row.decode(Value.self, atIndex: index)
  }

  /// The next column, which may be empty.
  mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value? {
    defer { index += 1 }
    return row.hasNull(atIndex: index) ? nil : try row.decode(Value.self, atIndex: index)
  }

  /// The choice that the next column's number stands for.
  mutating func coded<Value: CodedValue>(_ type: Value.Type = Value.self) throws -> Value {
    try Value(code: next())
  }

  /// Passes over so many columns.
  mutating func skip(_ count: Int) {
    index += count
  }
}

extension DatabaseValue {
  /// A text, or nothing.
  static func text(_ value: String?) -> DatabaseValue {
    value.map { $0.databaseValue } ?? .null
  }

  /// A number, or nothing.
  static func number(_ value: Int64?) -> DatabaseValue {
    value.map { $0.databaseValue } ?? .null
  }

  /// A number, or nothing.
  static func number(_ value: Int?) -> DatabaseValue {
    value.map { $0.databaseValue } ?? .null
  }

  /// A yes or no, as 1 or 0.
  static func flag(_ value: Bool) -> DatabaseValue {
    (value ? 1 : 0).databaseValue
  }
}
