import Athletics

/// Events, dates and selection of the records.
package struct RecordsState: Sendable {
  /// Nothing is shown yet.
  init() {}
}
