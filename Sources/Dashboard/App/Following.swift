package import Athletics

/// Athletes, nations and events that are followed; marked wherever they stand.
package enum Following {
  /// Follows, or no longer follows, an athlete by name, a nation by code, an event by name.
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

  /// Whether a unit is of an event that is followed, or anybody followed has a line in its results.
  package static func includes(_ unit: TimetableUnit, in followed: Set<String>) -> Bool {
    guard !followed.isEmpty else { return false }
    return includes(unit.event, in: followed)
      || unit.results.contains { includes($0.athlete, in: followed) }
  }

  /// Whether an event is followed, for one sex and on any track.
  package static func includes(_ event: Event, in followed: Set<String>) -> Bool {
    followed.contains(name(of: event))
  }

  /// What an event is called among what is followed: `1500 m men`.
  package static func name(of event: Event) -> String {
    "\(event.discipline.name) \(event.sex.rawValue)"
  }
}
