/// A medal table as somebody else published it, to compare the counted one with.
public struct PublishedMedalTable: Hashable, Sendable {
  /// The rows as published; ranks are not compared.
  public var rows: [MedalTable.Row]
  /// What it leaves out, such as `top ten only`.
  public var partial: String?
  /// Who published it.
  public var sources: [String]

  /// A published table.
  public init(rows: [MedalTable.Row], partial: String? = nil, sources: [String]) {
    self.rows = rows
    self.partial = partial
    self.sources = sources
  }

  /// Where a counted table differs from this one.
  public struct Difference: Hashable, Sendable {
    /// The nation's code.
    public var nation: String
    /// Gold, silver, bronze as published.
    public var published: [Int]
    /// Gold, silver, bronze as counted.
    public var counted: [Int]
  }

  /// The nations whose counted medals are not the published ones, in order of the rows; in a table
  /// that is whole, nations it does not list come last.
  ///
  /// - Complexity: O(*n*·*m*) in the rows of both tables.
  public func differences(from counted: MedalTable) -> [Difference] {
    let missing =
      partial == nil
      ? counted.rows.filter { own in
        !rows.contains { $0.nation == own.nation }
      } : []
    return rows.compactMap { row in
      let own = counted.rows.first { $0.nation == row.nation }
      let mine = [own?.gold ?? 0, own?.silver ?? 0, own?.bronze ?? 0]
      let theirs = [row.gold, row.silver, row.bronze]
      return mine == theirs ? nil : Difference(nation: row.nation, published: theirs, counted: mine)
    }
      + missing.map {
        Difference(
          nation: $0.nation,
          published: [0, 0, 0],
          counted: [$0.gold, $0.silver, $0.bronze]
        )
      }
  }
}
