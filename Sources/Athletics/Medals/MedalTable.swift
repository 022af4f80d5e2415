/// A medal or placing table by nation.
///
/// Level nations share a rank and stand in alphabetical order of their code.
public struct MedalTable: Hashable, Sendable {
  /// The rule a table is ranked by.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// More gold first, then silver, then bronze.
    case gold
    /// More medals first, whatever their colour.
    case total
    /// More points first: 8-7-6-5-4-3-2-1 for the first eight.
    case placing

    /// The rule in as few words as will do, for narrow heads.
    public var title: String {
      switch self {
      case .gold: "gold first"
      case .total: "most medals first"
      case .placing: "8-7-6-5-4-3-2-1"
      }
    }

    /// The rule in words, as printed beside the table.
    public var sentence: String {
      switch self {
      case .gold: "gold first; level nations share a rank"
      case .total: "most medals first; level nations share a rank"
      case .placing: "8-7-6-5-4-3-2-1 for places 1 to 8; ties share"
      }
    }
  }

  /// One nation's line.
  public struct Row: Hashable, Sendable {
    /// The rank, shared by level nations.
    public var rank: Int
    /// The nation's code.
    public var nation: String
    /// Gold medals.
    public var gold: Int
    /// Silver medals.
    public var silver: Int
    /// Bronze medals.
    public var bronze: Int
    /// Points of the placing table.
    public var points: Double

    /// A nation's line.
    public init(
      rank: Int = 0,
      nation: String,
      gold: Int = 0,
      silver: Int = 0,
      bronze: Int = 0,
      points: Double = 0
    ) {
      self.rank = rank
      self.nation = nation
      self.gold = gold
      self.silver = silver
      self.bronze = bronze
      self.points = points
    }

    /// Medals of all colours.
    public var total: Int { gold + silver + bronze }
  }

  /// The rule in force.
  public var rule: Rule
  /// The nations, in order of rank.
  public var rows: [Row]
  /// How many finals were counted.
  public var finalCount: Int

  /// How many medals were counted.
  public var medalCount: Int { rows.reduce(0) { $0 + $1.total } }

  /// Counts finals.
  ///
  /// - Parameters:
  ///   - finals: units with their results; units that decide no medal are passed over.
  ///   - rule: the order of the rows.
  /// - Complexity: O(*n* log *n*) in the number of nations.
  public init(finals: [TimetableUnit], rule: Rule) {
    self.rule = rule
    finalCount = finals.count { $0.isMedalEvent }
    var byNation: [String: Row] = [:]
    for award in finals.flatMap(\.medals) {
      let nation = award.result.athlete.nation
      switch award.medal {
      case .gold: byNation[nation, default: Row(nation: nation)].gold += 1
      case .silver: byNation[nation, default: Row(nation: nation)].silver += 1
      case .bronze: byNation[nation, default: Row(nation: nation)].bronze += 1
      }
    }
    for final in finals where final.isMedalEvent {
      for (nation, points) in PlacingPoints.points(of: final) {
        byNation[nation, default: Row(nation: nation)].points += points
      }
    }
    let kept = rule == .placing ? Array(byNation.values) : byNation.values.filter { $0.total > 0 }
    rows = Self.ranked(kept, by: rule)
  }

  private static func ranked(_ rows: [Row], by rule: Rule) -> [Row] {
    var ordered = rows.sorted { lhs, rhs in
      let left = key(of: lhs, rule), right = key(of: rhs, rule)
      return left == right ? lhs.nation < rhs.nation : left.lexicographicallyPrecedes(right)
    }
    let ranks = Ranking.ranks(of: ordered) { key(of: $0, rule) == key(of: $1, rule) }
    for index in ordered.indices { ordered[index].rank = ranks[index] }
    return ordered
  }

  /// What a row is ordered by; smaller stands higher.
  private static func key(of row: Row, _ rule: Rule) -> [Double] {
    switch rule {
    case .gold: [-Double(row.gold), -Double(row.silver), -Double(row.bronze)]
    case .total: [-Double(row.total)]
    case .placing: [-row.points]
    }
  }
}
