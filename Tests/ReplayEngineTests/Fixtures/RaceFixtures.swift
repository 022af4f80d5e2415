import Athletics
import ReplayEngine

/// Races built from published figures, and from made-up ones.
enum RaceFixtures {
  /// A split, read as printed.
  static func split(_ metres: Double, _ text: String, _ basis: Basis = .official) throws -> Split {
    let mark = try TimeMark(parsing: text)
    return Split(
      at: Distance(roundingMetres: metres),
      time: mark.time,
      precision: mark.precision,
      basis: basis
    )
  }

  /// A runner with a mark and splits; without a mark one who did not finish.
  static func runner(
    _ name: String,
    place: Int? = nil,
    _ mark: String? = nil,
    _ splits: [Split] = []
  ) throws -> Runner {
    let time = try mark.map { Mark.time(try TimeMark(parsing: $0)) }
    return Runner(
      result: Result(
        place: place,
        athlete: Athlete(name: name, nation: "NOR"),
        mark: time,
        printedMark: mark,
        status: mark == nil ? .didNotFinish : .finished
      ),
      isPacemaker: mark == nil,
      splits: splits
    )
  }

  /// A race over a distance on a track.
  static func race(
    _ discipline: String,
    _ distance: Distance,
    lap: Distance?,
    _ runners: [Runner]
  ) -> Race {
    let kind: TrackKind =
      lap == nil ? .road : lap == Distance(metres: 200) ? .short : .standard
    return Race(
      id: "test-\(discipline)",
      event: Event(
        discipline: Discipline(
          id: discipline,
          name: discipline,
          kind: lap == nil ? .road : .run,
          distance: distance
        ),
        sex: .men,
        track: kind
      ),
      distance: distance,
      lap: lap,
      date: CalendarDate(year: 2025, month: 2, day: 13),
      meeting: "Test meeting",
      venue: Venue(city: "Liévin", country: "FRA"),
      runners: runners
    )
  }

  /// The men's mile at Liévin, 13 February 2025.
  ///
  /// Marks and the 1500 m by World Athletics; 100 m segments as printed by LetsRun, summed;
  /// Sasinek's splits by the Track & Field substack.
  static func lievin() throws -> Race {
    let segments: [Int64] = [
      1415, 1407, 1413, 1404, 1390, 1418, 1403, 1405, 1388, 1406, 1403, 1387, 1384, 1384,
    ]
    var total: Int64 = 0
    var splits: [Split] = []
    for (index, hundredths) in segments.enumerated() {
      total += hundredths
      let isThousand = index == 9
      splits.append(
        Split(
          at: Distance(metres: Int64(index + 1) * 100),
          time: RaceTime(milliseconds: total * 10),
          basis: isThousand ? .official : .derived
        )
      )
    }
    splits.append(try split(1500, "3:29.63"))
    splits.append(try split(1609.344, "3:45.14"))
    var race = race(
      "mile",
      .mile,
      lap: Distance(metres: 200),
      [
        try runner("Jakob Ingebrigtsen", place: 1, "3:45.14", splits),
        try runner("Stefan Nillessen", place: 2, "3:52.70"),
        try runner("Cathal Doyle", place: 3, "3:53.18"),
        try runner(
          "Filip Sasinek",
          splits: [split(400, "55.83", .reported), split(800, "1:52.08", .reported)]
        ),
        try runner("Pieter Sisk"),
      ]
    )
    race.runners[4].lastSeen = Distance(metres: 1000)
    race.lights = LightsNote(
      target: try TimeMark(parsing: "3:46.63"),
      text: "Nuguse's record",
      sources: []
    )
    race.previousRecords = [
      try record("mile", "3:46.63", "Yared Nuguse", 2025),
      try record("1500m", "3:30.60", "Jakob Ingebrigtsen", 2022),
    ]
    return race
  }

  private static func runner(_ name: String, splits: [Split]) throws -> Runner {
    try runner(name, place: nil, nil, splits)
  }

  private static func record(
    _ discipline: String,
    _ mark: String,
    _ holder: String,
    _ year: Int
  ) throws -> PreviousRecord {
    PreviousRecord(
      discipline: discipline,
      track: .short,
      mark: try TimeMark(parsing: mark),
      athlete: Athlete(name: holder, nation: ""),
      date: PartialDate(year: year)
    )
  }

  /// A race of random runners with random splits; some do not finish, some have a finish alone.
  static func random(using generator: inout some RandomNumberGenerator) -> Race {
    let distance =
      [Distance(metres: 800), .mile, Distance(metres: 5000)]
      .randomElement(using: &generator) ?? .mile
    var runners: [Runner] = []
    for index in 0..<Int.random(in: 1...14, using: &generator) {
      runners.append(randomRunner(index, over: distance, using: &generator))
    }
    return race("random", distance, lap: Distance(metres: 400), runners)
  }

  private static func randomRunner(
    _ index: Int,
    over distance: Distance,
    using generator: inout some RandomNumberGenerator
  ) -> Runner {
    var points = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      Int64.random(in: 1..<distance.millimetres, using: &generator)
    }
    points = Array(Set(points)).sorted()
    var ticks: Int64 = 0
    var last: Int64 = 0
    let splits = points.map { point -> Split in
      ticks += max((point - last) * Int64.random(in: 1...3, using: &generator), 1)
      last = point
      return Split(
        at: Distance(millimetres: point),
        time: RaceTime(ticks: ticks),
        basis: [.official, .reported, .derived].randomElement(using: &generator) ?? .official
      )
    }
    let finishes = Bool.random(using: &generator)
    let finish = RaceTime(ticks: ticks + max((distance.millimetres - last) * 2, 1))
    return Runner(
      result: Result(
        place: nil,
        athlete: Athlete(name: "Runner \(index)", nation: "IRL"),
        mark: finishes ? .time(TimeMark(finish, precision: .tenThousandths)) : nil,
        status: finishes ? .finished : .didNotFinish
      ),
      splits: splits
    )
  }
}
