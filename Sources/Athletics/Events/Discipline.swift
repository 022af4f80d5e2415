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

  /// Whether a mark counts only with a following wind that allows records (`Wind.allowsRecord`):
  /// races up to 200 m on an outdoor track, long and triple jump outdoors.
  ///
  /// - Source: World Athletics Competition Rules 2024, CR31.14.3 and CR31.17.2.
  public func isWindLimited(on track: TrackKind) -> Bool {
    guard track == .standard else { return false }
    switch kind {
    case .run, .hurdles: return distance.map { $0 <= Distance(metres: 200) } ?? false
    case .horizontalJump: return true
    default: return false
    }
  }
}
