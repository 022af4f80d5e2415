import Athletics

/// The list shown, and what is chosen in it.
package struct ListsState: Sendable {
  /// Nothing is shown yet.
  init() {}
}
