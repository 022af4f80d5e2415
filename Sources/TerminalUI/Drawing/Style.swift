/// A role with attributes on top of what the theme gives it; two bytes.
package struct Style: Hashable, Sendable {
  /// What the cell is.
  package var role: Role
  /// Attributes beyond those of the role.
  package var attributes: Attributes

  /// Attributes that every terminal of the last forty years knows, one bit each.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Takes the bits as they are.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    /// Kept for the selection.
    package static let reverse = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
  }

  /// Makes the style of a role.
  package init(_ role: Role, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  package static let plain = Style(.plain)
  package static let bold = Style(.plain, .bold)
  package static let dim = Style(.dim)
  package static let title = Style(.title)
  package static let accent = Style(.accent)

  /// The style of a role, for short calls such as `.role(.gold, .bold)`.
  package static func role(_ role: Role, _ attributes: Attributes = []) -> Style {
    Style(role, attributes)
  }

  /// The same style with more attributes.
  package func adding(_ more: Attributes) -> Style {
    Style(role, attributes.union(more))
  }
}
