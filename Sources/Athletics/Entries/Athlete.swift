/// Who competes: a person, or a nation's team in a relay.
public struct Athlete: Hashable, Sendable {
  /// The name as shown, given name first.
  public var name: String
  /// The family name, where the source tells it apart.
  public var family: String?
  /// The nation's code, such as `NOR`; empty where no source gives one.
  public var nation: String

  /// A person or a team.
  public init(name: String, family: String? = nil, nation: String) {
    self.name = name
    self.family = family
    self.nation = nation
  }

  /// The family name where it is known, else the last word of the name.
  public var familyName: String {
    if let family, !family.isEmpty { return family }
    return name.split(separator: " ").last.map(String.init) ?? name
  }
}
