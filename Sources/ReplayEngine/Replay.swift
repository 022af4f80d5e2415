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
  let field: Field
  private let sheetLeads: Set<Distance>

  /// A race ready to be run again.
  ///
  /// - Parameters:
  ///   - race: with runners and splits.
  ///   - shape: the typical shape; that of the race's own runs when `nil`.
  /// - Complexity: O(*n* log *n*) in the runners.
  package init(race: Race, shape: TypicalShape? = nil) {
    let shape = shape ?? TypicalShape(for: race)
    let fitting = shape.scaled(to: race.distance)
    let free = race.runners.indices.map {
      RunnerTrack(runner: race.runners[$0], in: race, shape: fitting)
    }
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
    sheetLeads = Self.sheetLeads(of: race)
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
    field.arrivals(at: point).map(\.ticks).min().map { standings(at: RaceTime(ticks: $0)) }
  }

  /// Every runner known to have reached a point, first come first; of two at once the firmer basis.
  ///
  /// - Complexity: O(*n* log *n*) in the runners.
  package func passings(at point: Distance) -> [Passing] {
    Passing.ranked(field.arrivals(at: point))
  }

  /// The first instant at which somebody is at a point or past it; `nil` where none is known to be.
  ///
  /// An estimated passing is rounded up to the next 1/10,000 s, so that the point is never still
  /// ahead at the instant given.
  ///
  /// - Complexity: O(*n*) in the runners.
  package func arrival(at point: Distance) -> RaceTime? {
    guard let first = field.arrivals(at: point).min(by: { $0.isBefore($1) }) else { return nil }
    let time = RaceTime(ticks: first.ticks)
    let covered = tracks[Int(first.runner)]?.distance(at: time).metres ?? 0
    return covered < point.metres ? RaceTime(ticks: first.ticks + 1) : time
  }

  /// Whether a sheet prints somebody as the first at a point.
  func isLedBySheet(at point: Distance) -> Bool { sheetLeads.contains(point) }

  private static func sheetLeads(of race: Race) -> Set<Distance> {
    var points = Set<Distance>()
    for runner in race.runners.indices {
      // By its index, a split is not copied with its texts.
      for split in race.runners[runner].splits.indices
      where race.runners[runner].splits[split].rank == 1 {
        points.insert(race.runners[runner].splits[split].at)
      }
    }
    return points
  }

  private static func order(of runners: [Runner], _ tracks: [RunnerTrack?]) -> [Int] {
    var keys: [(place: Int, ticks: Int64, runner: Int)] = []
    for (runner, track) in tracks.enumerated() {
      guard let track else { continue }
      let place = runners[runner].result.place ?? .max
      keys.append((place, track.reachesFinish ? track.end.ticks : .max, runner))
    }
    keys.sort { $0 < $1 }
    return keys.map(\.runner)
  }
}
