extension Migration {
  /// Whose record a previous record is, where it is not the world's: `British`, `Olympic`.
  static let v2 = Migration(
    version: 2,
    sql: "ALTER TABLE previous_record ADD COLUMN scope TEXT;"
  )
}
