package import TerminalUI

/// Something that lies over the panes until it is closed.
package enum Overlay: Hashable, Sendable {
  /// Every key; how many rows it is scrolled by.
  case help(offset: Int)
  /// A list to choose from, narrowed as one types.
  case picker(PickerState)
  /// A search by name, of actions and of everything in the library.
  case search(SearchState)
  /// Runners of other races to choose ghosts from.
  case ghosts(GhostPickerState)
  /// Where to send the meeting clock.
  case travel(TravelState)
  /// The results of one unit of the timetable.
  case unit(UnitDetailState)
  /// One athlete's way through the meeting.
  case path(athlete: String, offset: Int)
  /// Where figures come from.
  case sources(SourcesState)
  /// A plan while it is being made.
  case planner(PlannerState)
  /// The day as of which the record book is to be shown.
  case recordDay(RecordDayState)
  /// The filter of the schedule or of the records, while it is typed.
  case filter(TextInput)
  /// A line for the list while it is written: a rank, a mark, a year.
  case listQuestion(ListQuestion)
}

/// The sources of one figure, once they are loaded.
package struct SourcesState: Hashable, Sendable {
  /// The figure in question.
  package var title: String
  /// What stands about it, line by line.
  package var lines: [String]
  /// How many rows it is scrolled by.
  package var offset = 0

  /// Sources of a figure.
  package init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
