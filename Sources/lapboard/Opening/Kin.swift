import Athletics
import MeetingLibrary
import ReplayEngine

/// Other races over the same distance, whose runs show how it is usually run.
enum Kin {
  /// Of more races than this only every so-and-so-many-th is read.
  private static let racesEnough = 100

  /// The races of the distance and sex; none for a race that needs no estimate of a whole run.
  ///
  /// - Complexity: O(*n*) in the races of the library, and in the splits of those read.
  static func races(of race: Race, in library: Library) throws -> [Race] {
    let needsShape = race.runners.contains { runner in
      runner.result.status == .finished && !runner.splits.contains { $0.at < race.distance }
    }
    return needsShape ? try allRaces(of: race, in: library) : []
  }

  /// The finished runs of those races.
  static func runs(of race: Race, in library: Library) throws -> [TypicalShape.Run] {
    finished(try races(of: race, in: library))
  }

  /// The finished runs over the distance, for the sex, whether the race needs them or not.
  static func allRuns(of race: Race, in library: Library) throws -> [TypicalShape.Run] {
    finished(try allRaces(of: race, in: library))
  }

  private static func allRaces(of race: Race, in library: Library) throws -> [Race] {
    let kin = try library.races()
      .filter { $0.distance == race.distance && $0.event.sex == race.event.sex && $0.id != race.id }
      .filter { $0.splitCount >= TypicalShape.splitsNeeded }
    return try stride(from: 0, to: kin.count, by: max(1, kin.count / racesEnough))
      .compactMap { try library.race(id: kin[$0].id) }
  }

  /// The finished runs of some races.
  static func finished(_ races: [Race]) -> [TypicalShape.Run] {
    races.flatMap { race in race.runners.compactMap { TypicalShape.Run($0, in: race) } }
  }
}
