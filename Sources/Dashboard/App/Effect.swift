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
  /// Keep who and what is followed from now on, and who and what no longer.
  case follow(Set<String>, notAnyMore: Set<String>)
  /// Load every record progression of the world, an area or a nation; answered by `.recordsLoaded`.
  case loadRecords(of: RecordScope?)
  /// Load whose records there are beside the world's; answered by `.recordScopesLoaded`.
  case loadRecordScopes
  /// Load what is known of an athlete; answered by `.athleteLoaded`.
  case loadAthlete(Athlete)
  /// Load athletes who can be chosen; answered by `.athleteChoicesLoaded`.
  case loadAthleteChoices(through: CalendarDate?)
  /// Find athletes by what was typed, beside those loaded; answered by `.athletesFound`.
  case findAthletes(String, through: CalendarDate? = nil)
  /// Load meetings to choose one; answered by `.meetingChoicesLoaded`.
  case loadMeetingChoices
  /// Load lines of a list from a place in it, counted from 0; answered by `.listLoaded`.
  case loadList(MarkQuery, from: Int, count: Int)
  /// Load the rank a mark would have in a list; answered by `.rankLoaded`.
  case loadRank(of: Mark, in: MarkQuery)
  /// Find the first line of a rank in a list; answered by `.rankFound`.
  case findRank(Int, in: MarkQuery)
  /// Search the library; answered by `.searchFound`.
  case search(String, through: CalendarDate? = nil)
  /// Load every discipline of the programme; answered by `.disciplinesLoaded`.
  case loadDisciplines
  /// Load every nation to choose one; answered by `.nationsLoaded`.
  case loadNations
  /// Load one ghost; answered by `.ghostLoaded`.
  case loadGhost(GhostRequest)
}
