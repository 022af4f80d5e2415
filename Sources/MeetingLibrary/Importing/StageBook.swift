import Athletics

/// Which heats and rounds the events of a meeting have, and what the rounds are by that.
struct StageBook {
  /// The heats of each round of each event: by what the event is, for some files give every heat of
  /// it another number.
  private var heats: [Event: [Int: Set<UnitDraft.Stage>]] = [:]

  /// Notes a heat of an event.
  mutating func add(_ stage: UnitDraft.Stage?, _ event: Event) {
    guard let stage else { return }
    heats[event, default: [:]][stage.round, default: []].insert(stage)
  }

  /// What the round of a stage is, as far as the stages known tell: the last round of several is the
  /// final, and so is the only heat of the only one.
  func round(of stage: UnitDraft.Stage, _ event: Event) -> Round {
    let rounds = heats[event] ?? [:]
    let order = rounds.keys.sorted()
    guard let place = order.firstIndex(of: stage.round), order.count > 1 else {
      let isOnly = (rounds[stage.round]?.count ?? 1) == 1 && stage.heat == 1
      return isOnly ? .final : .heats
    }
    switch order.count - 1 - place {
    case 0: return .final
    case _ where place == 0: return .heats
    case 1: return .semiFinals
    case 2 where place > 0: return .quarterFinals
    default: return .other("round \(stage.round)")
    }
  }
}

extension UnitDraft.Stage {
  /// The stage that a unit's id of numbers tells of: `011-1-02`; `nil` for other ids.
  init?(unitID: String) {
    let parts = unitID.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let round = Int(parts[1]), let heat = Int(parts[2]), !parts[0].isEmpty
    else { return nil }
    self.init(event: String(parts[0]), round: round, heat: heat)
  }
}
