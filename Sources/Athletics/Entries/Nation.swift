/// A nation or team that athletes compete for.
public struct Nation: Hashable, Sendable, Identifiable {
  /// The three-letter code, such as `NOR`.
  public var code: String
  /// The English name.
  public var name: String

  /// A nation of the table.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// The code.
  public var id: String { code }
}
