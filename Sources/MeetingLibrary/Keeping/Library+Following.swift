import GRDB

extension Library {
  /// Athletes by name, nations by code and events by name that the user follows.
  package func followed() throws(LibraryError) -> Set<String> {
    try read { database in
      Set(try String.fetchAll(database, sql: "SELECT name FROM followed"))
    }
  }

  /// Keeps who and what is followed, in the place of what was.
  package func keep(followed names: Set<String>) throws(LibraryError) {
    try write { database in
      try database.run("DELETE FROM followed", [])
      for name in names.sorted() {
        try database.run("INSERT INTO followed (name) VALUES (?)", [name])
      }
    }
  }
}
