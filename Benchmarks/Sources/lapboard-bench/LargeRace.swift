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

  /// The same kind of race as a list of the organiser's, with chip times beside those of the gun.
  static func list(runners count: Int) -> [UInt8] {
    var text = "Place,Bib,Name,Country,Gender,Age,5K,10K,15K,20K,Half,25K,30K,35K,40K,Net,Gun\n"
    text.reserveCapacity(count * 130)
    let points: [Int64] = [5000, 10_000, 15_000, 20_000, 21_097, 25_000, 30_000, 35_000, 40_000]
    for index in 0..<count {
      let own = Int64(7200 + index / 5)
      let delay = Int64(index % 1200)
      text +=
        "\(index + 1),\(count - index),\"Runner\(index), Jo\",NOR,\(index % 2 == 0 ? "F" : "M"),40"
      for point in points { text += ",\(clock(own * point / 42_195 + delay))" }
      text += ",\(clock(own)),\(clock(own + delay))\n"
    }
    return Array(text.utf8)
  }

  private static func clock(_ seconds: Int64) -> String {
    MarkFormat.time(RaceTime(milliseconds: seconds * 1000), precision: .seconds)
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
