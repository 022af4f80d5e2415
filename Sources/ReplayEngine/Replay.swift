package import Athletics

/// A whole race as a pure function of race time.
///
/// Where some runner's time at a point is known, those whose time there is an estimate come after the
/// first known one, as far as their own known points allow: an estimate leads nobody.
package struct Replay: Hashable, Sendable {
  /// The race.
  package let race: Race
  /// What fills in runners of whom only the finish is known.
  package let shape: TypicalShape
  /// Each runner's way, in the order of `race.runners`; `nil` where nothing is known.
  package let tracks: [RunnerTrack?]
  /// When the last finisher, or the last runner seen, is done.
  package let end: RaceTime
  /// Laps to go, and the bell.
  package let lapBoard: LapBoard
  /// The track; `nil` on the road.
  package let geometry: TrackGeometry?
  /// Indices of runners with a way: by place, then by finish time, then as listed.
  package let order: [Int]
  private let places: [Int?]
  private let field: Field

  /// A race ready to be run again.
  ///
  /// - Parameters:
  ///   - race: with runners and splits.
  ///   - shape: the typical shape; that of the race's own runs when `nil`.
  /// - Complexity: O(*n* log *n*) in the runners.
  package init(race: Race, shape: TypicalShape? = nil) {
    let shape = shape ?? TypicalShape(for: race)
    let fitting = shape.scaled(to: race.distance)
    let free = race.runners.map { RunnerTrack(runner: $0, in: race, shape: fitting) }
    order = Self.order(of: race.runners, free)
    let front = KnownFront(of: race, free, shape: fitting)
    let tracks = front.holding(free, inOrder: order)
    self.race = race
    self.shape = fitting
    self.tracks = tracks
    end = tracks.reduce(.zero) { max($0, $1?.end ?? .zero) }
    lapBoard = LapBoard(distance: race.distance, lap: race.lap)
    geometry = race.lap.map { TrackGeometry(lap: $0) }
    places = race.runners.map(\.result.place)
    field = Field(tracks: tracks, order: order)
  }

  /// The order of the race at a race time, which is held within the race.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package func standings(at time: RaceTime) -> Standings {
    let held = min(max(time, .zero), end)
    let placed = field.placed(at: held)
    return Standings(
      time: held,
      entries: StandingEntries(of: placed, at: held, tracks: tracks, places: places)
    )
  }

  /// The order when the first runner reaches a point; `nil` where none is known to.
  package func standings(at point: Distance) -> Standings? {
    passings(at: point).first.map { standings(at: $0.time) }
  }

  /// Every runner known to have reached a point, first come first; of two at once the firmer basis.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package func passings(at point: Distance) -> [Passing] {
    var passings: [Passing] = []
    passings.reserveCapacity(order.count)
    for index in order {
      guard let (time, basis) = tracks[index]?.time(at: point) else { continue }
      passings.append(
        Passing(rank: 0, runnerIndex: index, time: time, gap: .zero, basis: basis)
      )
    }
    let positions = passings.indices.sorted {
      (passings[$0].time, passings[$0].basis, $0) < (passings[$1].time, passings[$1].basis, $1)
    }
    var sorted = positions.map { passings[$0] }
    let ranks = Ranking.ranks(of: sorted) { $0.time == $1.time }
    guard let first = sorted.first else { return [] }
    for index in sorted.indices {
      sorted[index].rank = ranks[index]
      sorted[index].gap = sorted[index].time - first.time
      sorted[index].gapBasis = max(sorted[index].basis, first.basis)
    }
    return sorted
  }

  /// The first instant at which somebody is at a point or past it; `nil` where none is known to be.
  ///
  /// An estimated passing is rounded up to the next 1/10,000 s, so that the point is never still
  /// ahead at the instant given.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package func arrival(at point: Distance) -> RaceTime? {
    guard let first = passings(at: point).first else { return nil }
    let covered = tracks[first.runnerIndex]?.distance(at: first.time).metres ?? 0
    return covered < point.metres ? RaceTime(ticks: first.time.ticks + 1) : first.time
  }

  private static func order(of runners: [Runner], _ tracks: [RunnerTrack?]) -> [Int] {
    func key(_ index: Int) -> (Int, Int64, Int) {
      let result = runners[index].result
      let ticks = tracks[index].map { $0.reachesFinish ? $0.end.ticks : .max } ?? .max
      return (result.place ?? .max, ticks, index)
    }
    return runners.indices.filter { tracks[$0] != nil }.sorted { key($0) < key($1) }
  }
}
