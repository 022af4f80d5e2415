import Athletics
import MeetingLibrary
import ReplayEngine

/// Other races over the same distance, whose runs show how it is usually run.
enum Kin {
  /// The races of the distance and sex; none for a race that needs no estimate of a whole run.
  ///
  /// - Complexity: O(*n*) in the races of the library, and their splits.
  static func races(of race: Race, in library: Library) throws -> [Race] {
    let needsShape = race.runners.contains { runner in
      runner.result.status == .finished && !runner.splits.contains { $0.at < race.distance }
    }
    guard needsShape else { return [] }
    return try library.races()
      .filter { $0.distance == race.distance && $0.event.sex == race.event.sex && $0.id != race.id }
      .filter { $0.splitCount >= 3 }
      .compactMap { try library.race(id: $0.id) }
  }

  /// The finished runs of those races.
  static func runs(of race: Race, in library: Library) throws -> [TypicalShape.Run] {
    try races(of: race, in: library).flatMap { other in
      other.runners.compactMap { TypicalShape.Run($0, in: other) }
    }
  }
}
