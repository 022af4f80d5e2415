import GRDB

extension Library {
  /// Athletes by name, nations by code and events by name that the user follows.
  package func followed() throws(LibraryError) -> Set<String> {
    try read { database in
      Set(try String.fetchAll(database, sql: "SELECT name FROM followed"))
    }
  }

  /// Follows some, and follows others no longer; what another program follows meanwhile stays.
  package func follow(
    _ names: Set<String>,
    notAnyMore others: Set<String> = []
  ) throws(LibraryError) {
    try write { database in
      for name in others.sorted() {
        try database.run("DELETE FROM followed WHERE name = ?", [name])
      }
      for name in names.sorted() {
        try database.run("INSERT OR IGNORE INTO followed (name) VALUES (?)", [name])
      }
    }
  }
}
