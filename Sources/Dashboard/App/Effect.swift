package import Athletics

/// Something the reducer wants done outside; a value, so that a test can compare it.
package enum Effect: Hashable, Sendable {
  /// Leave the program.
  case leave
  /// Stop the program until the shell continues it.
  case suspend
  /// Send the whole screen anew.
  case redraw
  /// Load a race; answered by `.raceLoaded`.
  case loadRace(id: String, plays: Bool)
  /// Load a meeting; answered by `.meetingLoaded`.
  case loadMeeting(id: String)
  /// Load sources; answered by `.sourcesLoaded`.
  case loadSources(title: String, facts: [String], ids: [String])
  /// Load everybody who can be chosen as a ghost; answered by `.ghostChoicesLoaded`.
  case loadGhostChoices
  /// Keep who and what is followed.
  case keepFollowed(Set<String>)
  /// Load every record progression; answered by `.recordsLoaded`.
  case loadRecords
  /// Load what is known of an athlete; answered by `.athleteLoaded`.
  case loadAthlete(Athlete)
  /// Load lines of a list from a place in it, counted from 0; answered by `.listLoaded`.
  case loadList(MarkQuery, from: Int, count: Int)
  /// Load one ghost; answered by `.ghostLoaded`.
  case loadGhost(GhostRequest)
}
