import Athletics

/// The earliest time at every point at which there is one, in order of distance.
struct EarliestTimes {
  /// A point with its earliest time.
  struct Point: Hashable {
    var at: Distance
    var time: RaceTime
  }

  private(set) var points: [Point] = []

  /// The points on the way, between gun and finish, that ways know.
  ///
  /// - Complexity: O(*n*) in the known points, which are mostly the same for everybody.
  init(of tracks: [RunnerTrack?], over distance: Distance) {
    for track in tracks {
      guard let track else { continue }
      var place = 0
      for knot in track.knots where knot.at > .zero && knot.at < distance {
        add(knot.at, knot.time, from: &place)
      }
    }
  }

  /// Counts a further time.
  mutating func add(_ at: Distance, _ time: RaceTime) {
    var place = 0
    add(at, time, from: &place)
  }

  /// The earliest time at a point; `nil` where there is none.
  func time(at point: Distance) -> RaceTime? {
    points.first { $0.at == point }?.time
  }

  private mutating func add(_ at: Distance, _ time: RaceTime, from place: inout Int) {
    while place < points.count, points[place].at < at { place += 1 }
    if place < points.count, points[place].at == at {
      points[place].time = min(points[place].time, time)
    } else {
      points.insert(Point(at: at, time: time), at: place)
    }
  }
}
