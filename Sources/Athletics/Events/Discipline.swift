/// One discipline of the programme, such as the 1500 m or the pole vault.
public struct Discipline: Hashable, Sendable, Identifiable {
  /// A short name that never changes: `1500m`, `mile`, `pole-vault`.
  public var id: String
  /// The name as shown: `1500 m`, `Mile`, `Pole vault`.
  public var name: String
  /// The family it belongs to.
  public var kind: DisciplineKind
  /// The race distance, where there is one.
  public var distance: Distance?
  /// Where it stands in a programme: track before field, short before long.
  public var order: Int
  /// How long its final is expected to take, in minutes; lapboard's own expectation.
  public var expectedFinalMinutes: Int
  /// How long an earlier round is expected to take, in minutes; lapboard's own expectation.
  public var expectedRoundMinutes: Int

  /// A discipline of the table.
  public init(
    id: String,
    name: String,
    kind: DisciplineKind,
    distance: Distance? = nil,
    order: Int = 0,
    expectedFinalMinutes: Int = 10,
    expectedRoundMinutes: Int = 30
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.distance = distance
    self.order = order
    self.expectedFinalMinutes = expectedFinalMinutes
    self.expectedRoundMinutes = expectedRoundMinutes
  }
}
