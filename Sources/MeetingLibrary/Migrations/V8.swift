extension Migration {
  /// Finals by event, which are few where heats are many.
  static let v8 = Migration(
    version: 8,
    sql: "CREATE INDEX unit_final ON unit (event_id) WHERE is_medal_event;"
  )
}
