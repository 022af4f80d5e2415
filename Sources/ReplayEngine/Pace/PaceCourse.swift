package import Athletics

/// What a plan is run on, which says where its rows end.
package enum PaceCourse: Hashable, Sendable {
  /// Laps of a track.
  case track(lap: Distance)
  /// The road, with a board at every so many metres.
  case road(every: Distance)

  /// The short track.
  package static let shortTrack = PaceCourse.track(lap: Distance(metres: 200))
  /// The standard track.
  package static let standardTrack = PaceCourse.track(lap: Distance(metres: 400))
  /// The road by kilometres.
  package static let kilometres = PaceCourse.road(every: Distance(metres: 1000))
  /// The road by miles.
  package static let miles = PaceCourse.road(every: .mile)

  /// Where a distance is usually run: beyond 10,000 m on the road, else on the standard track.
  package static func usual(for distance: Distance) -> PaceCourse {
    distance > Distance(metres: 10_000) ? .kilometres : .standardTrack
  }

  /// One lap; `nil` on the road.
  package var lap: Distance? {
    guard case .track(let lap) = self else { return nil }
    return lap
  }

  /// The stretch that rows are counted in: a lap, a kilometre, a mile.
  package var stretch: Distance {
    switch self {
    case .track(let stretch), .road(let stretch): stretch
    }
  }

  /// `200 m track`, `road by km`, `road by mile`.
  package var title: String {
    switch self {
    case .track(let lap): "\(lap.printedMetres) m track"
    case .road(let stretch): "road by \(stretch == .mile ? "mile" : "km")"
    }
  }

  /// What one stretch is called: `lap`, `km`, `mile`.
  package var stretchName: String {
    switch self {
    case .track: "lap"
    case .road(let stretch): stretch == .mile ? "mile" : "km"
    }
  }

  /// Crossings of the finish line, or the boards on the road, and the finish.
  ///
  /// The odd stretch of a track comes first, the 9.344 m of a mile or the 300 m of a 1500 m; that of
  /// the road comes last.
  ///
  /// - Complexity: O(*n*) in the points.
  package func points(over distance: Distance) -> [Distance] {
    switch self {
    case .track(let lap): LapBoard(distance: distance, lap: lap).lapMarks
    case .road(let stretch): LapPoints.lengths(of: stretch, to: distance, addsRest: false).ends
    }
  }

  /// The same points, a first stretch of less than half a lap being part of the first lap.
  ///
  /// - Complexity: O(*n*) in the points.
  package func laps(over distance: Distance) -> [Distance] {
    switch self {
    case .track(let lap): LapBoard(distance: distance, lap: lap).lapEnds
    case .road: points(over: distance)
    }
  }
}
