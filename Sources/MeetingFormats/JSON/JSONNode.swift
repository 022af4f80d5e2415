/// One value of a JSON text, with the place where it begins.
package struct JSONNode: Hashable, Sendable {
  /// A member of an object, in the order of the text.
  package struct Member: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var node: JSONNode
  }

  /// What the value is.
  package enum Value: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as written, so that `1609.344` stays exact.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONNode])
    /// An object; names are unique.
    case object([Member])
  }

  /// The value.
  package var value: Value
  /// Where it begins, in bytes from the start of the text.
  package var offset: Int

  /// A value at a place.
  package init(value: Value, offset: Int) {
    self.value = value
    self.offset = offset
  }

  /// The member of an object by its name; `nil` for any other value.
  ///
  /// - Complexity: O(*n*) in the members, which are few.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.node
  }

  /// The kind of the value in words, for errors.
  package var kind: String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array: "a list"
    case .object: "an object"
    }
  }
}
