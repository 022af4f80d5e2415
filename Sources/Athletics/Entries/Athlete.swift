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

  /// The family name where it is known, else the last word of the name with the particles before.
  public var familyName: String {
    if let family, !family.isEmpty { return family }
    let words = name.split(separator: " ")
    guard var first = words.indices.last else { return name }
    while first > 1, Self.particles.contains(words[first - 1].lowercased()) { first -= 1 }
    return first + 1 == words.endIndex
      ? String(words[first]) : words[first...].joined(separator: " ")
  }

  /// Words that belong to the family name behind them: `El Guerrouj`, `van der Weken`.
  private static let particles: Set<String> = [
    "al", "ben", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
    "la", "le", "st", "st.", "van", "von",
  ]
}
