extension Migration {
  /// Who and what is followed: athletes by name, nations by code, events by name.
  static let v5 = Migration(
    version: 5,
    sql: "CREATE TABLE followed (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;"
  )
}
