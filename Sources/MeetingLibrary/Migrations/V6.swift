extension Migration {
  /// Whose record a progression tells of: an area's, a nation's; without it the world's.
  static let v6 = Migration(
    version: 6,
    sql: "ALTER TABLE record_progression ADD COLUMN scope TEXT;"
  )
}
