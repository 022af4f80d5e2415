package import Athletics

/// Athletes and nations that are followed; marked wherever they stand.
package enum Following {
  /// Follows, or no longer follows, an athlete by name or a nation by code.
  static func toggle(_ name: String, in state: inout AppState) {
    if state.followed.remove(name) == nil {
      state.followed.insert(name)
      state.toast = "following \(name)"
    } else {
      state.toast = "no longer following \(name)"
    }
  }

  /// Whether an athlete or the nation is followed.
  package static func includes(_ athlete: Athlete, in followed: Set<String>) -> Bool {
    followed.contains(athlete.name) || followed.contains(athlete.nation)
  }

  /// Whether anybody followed has a line in the results of a unit.
  package static func includes(_ unit: TimetableUnit, in followed: Set<String>) -> Bool {
    !followed.isEmpty && unit.results.contains { includes($0.athlete, in: followed) }
  }
}
