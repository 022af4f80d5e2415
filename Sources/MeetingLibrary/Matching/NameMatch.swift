/// What a name typed by the user stands for.
package enum NameMatch: Hashable, Sendable {
  /// Exactly one thing, by its id.
  case one(String)
  /// Several things fit; their ids, best first.
  case several([String])
  /// Nothing fits; the nearest ids, nearest first.
  case none(nearest: [String])
}
