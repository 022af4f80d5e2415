import Athletics

/// Other races over the same distance, whose runs show how it is usually run.
struct Kin {
  /// Of more races than this only every so-and-so-many-th is read.
  private static let racesEnough = 100

  let source: any RaceSource

  /// The races of the distance and sex; none for a race that needs no estimate of a whole run.
  ///
  /// - Complexity: O(*n*) in the races of the distance, and in the splits of those read.
  func needed(by race: Race) throws -> [Race] {
    let needsShape = race.runners.contains { runner in
      runner.result.status == .finished && !runner.splits.contains { $0.at < race.distance }
    }
    return needsShape ? try all(of: race) : []
  }

  /// The races of the distance and sex, whether the race needs them or not.
  ///
  /// - Complexity: O(*n*) in the races of the distance, and in the splits of those read.
  func all(of race: Race) throws -> [Race] {
    let splits = TypicalShape.splitsNeeded
    // Where both run together, both show how it is run.
    let sexes: [Sex] = race.event.sex == .mixed ? [.men, .women] : [race.event.sex]
    let kin = try sexes.flatMap { try source.races(over: race.distance, $0, splits: splits) }
      .filter { $0.id != race.id }
    return try stride(from: 0, to: kin.count, by: max(1, kin.count / Self.racesEnough))
      .compactMap { try source.race(id: kin[$0].id) }
  }

  /// The finished runs of some races.
  static func finished(_ races: [Race]) -> [TypicalShape.Run] {
    races.flatMap { race in race.runners.compactMap { TypicalShape.Run($0, in: race) } }
  }
}
