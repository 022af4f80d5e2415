/// What fills the body of the screen.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case board = 1
  case schedule
  case medals
  case replay
  case records
  case athletes
  case lists

  /// The name on its tab.
  package var title: String {
    switch self {
    case .board: "Board"
    case .schedule: "Schedule"
    case .medals: "Medals"
    case .replay: "Replay"
    case .records: "Records"
    case .athletes: "Athletes"
    case .lists: "Lists"
    }
  }

  /// The name on the command line.
  package var name: String { title.lowercased() }

  /// The command that shows it.
  package var command: Command {
    switch self {
    case .board: .showBoard
    case .schedule: .showSchedule
    case .medals: .showMedals
    case .replay: .showReplay
    case .records: .showRecords
    case .athletes: .showAthletes
    case .lists: .showLists
    }
  }

  /// The part that alone fills it; `nil` for the board, which has three.
  package var section: Section? {
    switch self {
    case .board: nil
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    case .records: .records
    case .athletes: .athletes
    case .lists: .lists
    }
  }
}

/// A part of the screen that keys go to: the parts of the board, and what fills a pane alone.
package enum Section: Int, CaseIterable, Hashable, Sendable {
  case schedule
  case medals
  case replay
  case records
  case athletes
  case lists

  /// Those that the board shows side by side, in the order in which Tab goes round.
  package static let onBoard: [Section] = [.schedule, .medals, .replay]

  /// Where its keys stand in the key map.
  package var scope: KeyScope {
    switch self {
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    case .records: .records
    case .athletes: .athletes
    case .lists: .lists
    }
  }

  /// The pane it fills alone.
  package var pane: Pane {
    switch self {
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    case .records: .records
    case .athletes: .athletes
    case .lists: .lists
    }
  }
}
