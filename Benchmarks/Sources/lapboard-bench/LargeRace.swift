import Athletics

/// Races of any size, made up so that their cost can be measured.
enum LargeRace {
  /// A road race whose runners pass every point of another one's distance at their own pace.
  ///
  /// - Parameters:
  ///   - count: runners.
  ///   - model: gives event, distance and day.
  /// - Returns: a race in which everybody finishes, in the order listed.
  static func race(runners count: Int, like model: Race) -> Race {
    var race = model
    race.runners = (0..<count).map { runner($0, over: model.distance) }
    race.leaderSplits = []
    return race
  }

  private static func runner(_ index: Int, over distance: Distance) -> Runner {
    let name = "Runner \(index + 1)"
    let finish = Int64(7_200_000 + index * 200)
    let time = TimeMark(RaceTime(milliseconds: finish))
    let inner = stride(from: 5_000_000, to: distance.millimetres, by: 5_000_000)
    let points = inner.map(Distance.init(millimetres:)) + [distance]
    return Runner(
      result: Result(
        place: index + 1,
        athlete: Athlete(name: name, nation: "NOR"),
        mark: .time(time),
        printedMark: time.printed
      ),
      splits: points.map { split(at: $0, of: distance, finish: finish, index: index) }
    )
  }

  /// A split near even pace; the first half a little faster for every third runner.
  private static func split(
    at point: Distance,
    of distance: Distance,
    finish: Int64,
    index: Int
  ) -> Split {
    let even = finish * point.millimetres / distance.millimetres
    let half = min(point.millimetres, distance.millimetres - point.millimetres)
    let gain = index % 3 == 0 ? half / 2000 : 0
    return Split(at: point, time: RaceTime(milliseconds: even - gain), basis: .official)
  }
}
