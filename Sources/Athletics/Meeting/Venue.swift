/// Where a meeting or a race is held.
public struct Venue: Hashable, Sendable {
  /// The stadium or course, where known.
  public var name: String?
  /// The town.
  public var city: String
  /// The nation's code, such as `FRA`.
  public var country: String

  /// A venue in a town.
  public init(name: String? = nil, city: String, country: String) {
    self.name = name
    self.city = city
    self.country = country
  }
}
