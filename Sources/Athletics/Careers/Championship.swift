/// A championship that comes round again: each has a gold of its own to win.
public enum Championship: Hashable, Sendable {
  /// The Olympic Games.
  case olympicGames
  /// The World Championships, outdoors.
  case world
  /// The World Indoor Championships.
  case worldIndoor
  /// The European Championships, outdoors.
  case european
  /// The European Indoor Championships.
  case europeanIndoor
  /// The European Cross Country Championships.
  case europeanCrossCountry
  /// Any other, by its name.
  case other(String)

  /// The championship that a name tells of, be it that of one meeting:
  /// `World Athletics Indoor Championships Nanjing 25`.
  public init(_ name: String) {
    let words = Set(FoldedText.words(of: name))
    if words.contains("olympic") || words.contains("olympics") {
      self = words.contains("youth") ? .other(name) : .olympicGames
      return
    }
    let isOther = !words.isDisjoint(with: Self.otherWords)
    guard words.contains("championships") || words.contains("championship"), !isOther else {
      self = .other(name)
      return
    }
    let isCross = words.contains("cross") || words.contains("country")
    switch (words.contains("world"), words.contains("european"), words.contains("indoor"), isCross)
    {
    case (true, false, false, false): self = .world
    case (true, false, true, false): self = .worldIndoor
    case (false, true, false, false): self = .european
    case (false, true, true, false): self = .europeanIndoor
    case (false, true, false, true): self = .europeanCrossCountry
    default: self = .other(name)
    }
  }

  /// Words of names that are no senior championship of the track or of cross-country.
  private static let otherWords: Set<String> = [
    "u18", "u20", "u23", "junior", "youth", "masters", "road", "relays", "team", "teams", "walking",
    "half", "marathon", "mile",
  ]

  /// The name as shown.
  public var name: String {
    switch self {
    case .olympicGames: "Olympic Games"
    case .world: "World Championships"
    case .worldIndoor: "World Indoor Championships"
    case .european: "European Championships"
    case .europeanIndoor: "European Indoor Championships"
    case .europeanCrossCountry: "European Cross Country Championships"
    case .other(let name): name
    }
  }

  /// The name in narrow places.
  public var shortName: String {
    switch self {
    case .olympicGames: "Olympics"
    case .world: "World"
    case .worldIndoor: "World Indoor"
    case .european: "European"
    case .europeanIndoor: "European Indoor"
    case .europeanCrossCountry: "European XC"
    case .other(let name): name
    }
  }

  /// Where it stands in a list: the Olympic Games first, others last.
  public var order: Int {
    switch self {
    case .olympicGames: 0
    case .world: 1
    case .worldIndoor: 2
    case .european: 3
    case .europeanIndoor: 4
    case .europeanCrossCountry: 5
    case .other: 6
    }
  }

  /// Whether it is one of those that this program knows by more than a name.
  public var isKnown: Bool { if case .other = self { false } else { true } }

  /// Those whose golds make the set of any athlete.
  public static let ofTheWorld: [Championship] = [.olympicGames, .world, .worldIndoor]
  /// Those that complete the set of a European.
  public static let ofEurope: [Championship] = [.european, .europeanIndoor]
}
