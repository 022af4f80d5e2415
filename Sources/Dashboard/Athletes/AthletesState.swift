import Athletics

/// The athlete shown, and what is chosen on the page.
package struct AthletesState: Sendable {
  /// Nothing is shown yet.
  init() {}
}
