import GRDB

/// Notes whose results a transaction writes, in the place of the trigger that notes them one by one.
///
/// A trigger runs for every row; here an athlete is noted once, in some thirty bytes.
final class ResultNotes {
  private let database: Database
  private var trigger: [String] = []
  private var athletes: Set<Int64> = []

  init(_ database: Database) {
    self.database = database
  }

  /// Takes over from the trigger, until `settle`.
  func begin() throws {
    guard trigger.isEmpty else { return }
    trigger = try database.setAside("trigger", of: "result", but: "result_removed")
  }

  /// Notes an athlete whose result is written.
  func add(_ athlete: Int64) {
    if !trigger.isEmpty { athletes.insert(athlete) }
  }

  /// Writes down what was noted, and leaves the rest to the trigger again.
  func settle() throws {
    let note = try RowStatement("INSERT OR IGNORE INTO changed VALUES (0, ?)", in: database)
    for athlete in athletes.sorted() { try note.run([.number(athlete)]) }
    for sql in trigger { try database.execute(sql: sql) }
    (trigger, athletes) = ([], [])
  }
}
