package import Athletics

/// A made-up marathon with many runners, the same for the same seed.
package enum MassRace {
  /// A race in which everybody finishes but every fiftieth, and one split in forty is missing.
  ///
  /// - Parameters:
  ///   - count: runners.
  ///   - seed: for paces and starts.
  ///   - hasSplits: whether anything is known between gun and finish.
  ///   - hasChips: whether chip times stand beside.
  /// - Returns: the race, by place, those who did not finish last.
  package static func race(
    runners count: Int,
    seed: UInt64 = 1,
    hasSplits: Bool = true,
    hasChips: Bool = true
  ) -> Race {
    var random = SplitMix64(seed: seed)
    var runners = (0..<count).map { runner($0, hasSplits, hasChips, &random) }
    runners.sort { ($0.result.mark?.time ?? never) < ($1.result.mark?.time ?? never) }
    for place in runners.indices where runners[place].result.mark != nil {
      runners[place].result.place = place + 1
    }
    return Race(
      id: "mass-marathon",
      event: Event(
        discipline: Discipline(id: "marathon", name: "Marathon", kind: .road, distance: .marathon),
        sex: .mixed,
        track: .road
      ),
      distance: .marathon,
      lap: nil,
      date: CalendarDate(year: 2026, month: 4, day: 12),
      meeting: "Example Marathon",
      venue: Venue(city: "Exampletown", country: "NOR"),
      runners: runners
    )
  }

  private static let never = RaceTime(ticks: .max)
  private static let points: [Distance] =
    stride(from: Int64(5), through: 40, by: 5).map { Distance(metres: $0 * 1000) }

  private static func runner(
    _ index: Int,
    _ hasSplits: Bool,
    _ hasChips: Bool,
    _ random: inout SplitMix64
  ) -> Runner {
    let delay = index < 10 ? 0 : Int64.random(in: 0...900, using: &random)
    let own =
      7500 + (index < 10 ? Int64(index) * 20 : Int64.random(in: 600...14_000, using: &random))
    let isHome = index % 50 != 49
    let mark = TimeMark(RaceTime(milliseconds: (own + delay) * 1000), precision: .seconds)
    let net = RaceTime(milliseconds: own * 1000)
    var splits: [Split] = []
    for point in hasSplits ? points : [] where isHome || point < Distance(metres: 25_000) {
      let seconds = delay + own * point.millimetres / Distance.marathon.millimetres
      guard Int.random(in: 0..<40, using: &random) > 0 else { continue }
      splits.append(
        Split(
          at: point,
          time: RaceTime(milliseconds: seconds * 1000),
          precision: .seconds,
          basis: .official
        )
      )
    }
    let result = Result(
      place: nil,
      athlete: Athlete(
        name: "Jo Runner \(index + 1)",
        family: "Runner \(index + 1)",
        nation: "NOR"
      ),
      mark: isHome ? .time(mark) : nil,
      printedMark: isHome ? mark.printed : nil,
      status: isHome ? .finished : .didNotFinish,
      details: ResultDetails(bib: "\(index + 1)", net: hasChips && isHome ? net : nil)
    )
    return Runner(result: result, splits: splits)
  }
}
