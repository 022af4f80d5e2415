package import Athletics
package import ReplayEngine
package import TerminalUI

/// Something that happened, in the program's own words.
package enum AppAction: Sendable {
  /// A key, the palette or the mouse asks for something.
  case command(Command)
  /// A key while a line is being edited.
  case edit(Key)
  /// A command written out in the palette, such as `seek 1000m`.
  case say(String)
  /// The mouse pressed, dragged or wheeled over something.
  case touch(Touch)
  /// The screen has another size.
  case resize(Size)
  /// Time went by: wall time since the last tick, and the real time now.
  case tick(elapsed: Duration, wall: Instant)
  /// A meeting came from the library.
  case meetingLoaded(Meeting, zone: ZoneRules)
  /// A race came from the library.
  case raceLoaded(LoadedRace, plays: Bool)
  /// Sources came from the library.
  case sourcesLoaded(title: String, facts: [String], sources: [Source])
  /// Everybody who can be chosen as a ghost came from the library.
  case ghostChoicesLoaded([RunnerSummary])
  /// A ghost that was asked for.
  case ghostLoaded(Ghost)
  /// Every record progression came from the library.
  case recordsLoaded([RecordProgression])
  /// Whose records there are beside the world's came from the library.
  case recordScopesLoaded([RecordScope])
  /// What is known of an athlete came from the library.
  case athleteLoaded(AthletePage)
  /// Athletes who can be chosen came from the library.
  case athleteChoicesLoaded([Athlete])
  /// Athletes that the library found for what was typed to choose one.
  case athletesFound([Athlete])
  /// Meetings came from the library, to choose one of.
  case meetingChoicesLoaded([MeetingSummary])
  /// Lines of a list came from the library.
  case listLoaded(MarkPage)
  /// The rank a mark would have in a list came from the library.
  case rankLoaded(MarkRank, of: Mark, in: MarkQuery)
  /// The place in a list, from 0, at which a rank begins.
  case rankFound(Int, at: Int, in: MarkQuery)
  /// What the library found for a text.
  case searchFound(String, [SearchHit])
  /// Every discipline of the programme came from the library.
  case disciplinesLoaded([Discipline])
  /// Every nation came from the library, to choose one of.
  case nationsLoaded([Nation])
  /// Something to say in one sentence.
  case notice(String)
  /// Back from a suspension.
  case resumed
}

/// What the mouse did on something that was drawn.
package enum Touch: Hashable, Sendable {
  /// A tab.
  case pane(Pane)
  /// A part of the board, to focus it.
  case section(Section)
  /// A row of the schedule, by the unit's id; a second press opens it.
  case unit(String)
  /// A row of the medal table, by the nation's code.
  case nation(String)
  /// A medal of the chosen nation, by its index.
  case medal(Int)
  /// An event of the records, by its progression's id.
  case recordEvent(String)
  /// A step of the chosen record, by its line; a second press opens its race.
  case record(Int)
  /// A line of an athlete's page, by its part and index; a second press opens it.
  case athleteLine(AthletePart, Int)
  /// A row of the list on top, by its index.
  case listRow(Int)
  /// A point of the timeline, as a share of the race in thousandths.
  case timeline(perMille: Int)
  /// The playhead was let go.
  case letGo
  /// A part of the replay, to focus it.
  case box(ReplayBox)
  /// A moment of the ticker, by its index; a second press goes there.
  case moment(Int)
  /// The wheel over a part of the board, or over the list on top.
  case wheel(Section?, down: Bool)
}
