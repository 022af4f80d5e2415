/// Points of the placing table: eight for a winner down to one for eighth.
public enum PlacingPoints {
  /// Points by nation from one final; level places share the points of the places they fill.
  ///
  /// - Complexity: O(*n*) in the results listed.
  public static func points(of final: TimetableUnit) -> [(nation: String, points: Double)] {
    let placed = final.placedOnce
    return placed.compactMap { result in
      guard let place = result.place, place <= 8 else { return nil }
      let level = placed.count { $0.place == place }
      let shared = (place..<(place + level)).reduce(0) { $0 + max(0, 9 - $1) }
      return (result.athlete.nation, Double(shared) / Double(level))
    }
  }
}
