import GRDB

/// How SQLite answers one statement.
package struct QueryPlan: Hashable, Sendable {
  /// The statement.
  package var sql: String
  /// What SQLite does, step by step, in its own words: `SEARCH race USING INDEX race_date …`.
  package var steps: [String]
}

extension Library {
  /// How SQLite answers everything that some work asks of this library.
  ///
  /// - Parameter work: asks the library.
  /// - Returns: a plan for each different statement, by its text.
  /// - Throws: what `work` throws, and `LibraryError`.
  package func queryPlans(of work: () throws -> Void) throws -> [QueryPlan] {
    var statements: Set<String> = []
    try onConnection { database in
      database.trace { event in
        if case .statement(let statement) = event { statements.insert(statement.sql) }
      }
    }
    defer { try? onConnection { database in database.trace(options: []) } }
    try work()
    return try onConnection { database in
      database.trace(options: [])
      return try statements.filter { $0.hasPrefix("SELECT") }.sorted().map { sql in
        try QueryPlan(sql: sql, in: database)
      }
    }
  }
}

extension QueryPlan {
  fileprivate init(sql: String, in database: Database) throws {
    let statement = try database.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
    statement.setUncheckedArguments(StatementArguments())
    var steps: [String] = []
    let cursor = try Row.fetchCursor(statement)
    while let row = try cursor.next() { steps.append(row["detail"]) }
    self.init(sql: sql, steps: steps)
  }
}
