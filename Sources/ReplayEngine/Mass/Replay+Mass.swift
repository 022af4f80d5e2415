package import Athletics

extension Replay {
  /// From so many runners on a road race is told as one of a mass.
  package static let massFrom = 100

  /// Whether the race is told as one of a mass: on the road, with more runners than any board lists.
  package var isMassRace: Bool { race.lap == nil && order.count > Self.massFrom }

  /// When a runner's part was over: at the finish, or where last seen; `nil` where nothing is known.
  package func end(of runner: Int) -> RaceTime? {
    tracks.indices.contains(runner) ? tracks[runner]?.end : nil
  }
}

extension Race {
  /// Since when the times of a race count.
  package enum Counting: Hashable, Sendable {
    /// From the gun for everybody; own times by chip stand beside.
    case gun
    /// From each runner's own start, by chip.
    case chip
    /// As the list says, and it says no more.
    case official

    /// In words for narrow places.
    package var title: String {
      switch self {
      case .gun: "gun times"
      case .chip: "chip times, each from the own start"
      case .official: "official times"
      }
    }
  }

  /// Since when the times count, by the chip times beside them.
  ///
  /// - Complexity: O(*n*) in the runners.
  package var counting: Counting {
    var hasChip = false
    for index in runners.indices {
      guard let net = runners[index].result.details?.net,
        let mark = runners[index].result.mark?.time
      else { continue }
      if net != mark { return .gun }
      hasChip = true
    }
    return hasChip ? .chip : .official
  }
}
