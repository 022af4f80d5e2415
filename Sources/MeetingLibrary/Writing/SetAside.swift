import GRDB

extension Database {
  /// Drops the indexes or the triggers of a table and gives the statements that make them again.
  func setAside(
    _ kind: String,
    of table: String,
    but kept: String = ""
  ) throws -> [String] {
    let sql = """
      SELECT name, sql FROM sqlite_master
      WHERE type = ? AND sql IS NOT NULL AND tbl_name = ? AND name <> ?
      """
    return try rows(sql, [kind, table, kept]) {
      (name: try $0.next(String.self), sql: try $0.next(String.self))
    }.map { name, sql in
      try execute(sql: "DROP \(kind) \(name)")
      return sql
    }
  }
}
