/// What fills the body of the screen.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case board = 1
  case schedule
  case medals
  case replay

  /// The name on its tab.
  package var title: String {
    switch self {
    case .board: "Board"
    case .schedule: "Schedule"
    case .medals: "Medals"
    case .replay: "Replay"
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
    }
  }

  /// The part that alone fills it; `nil` for the board, which has three.
  package var section: Section? {
    switch self {
    case .board: nil
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    }
  }
}

/// A part of the board that can have the focus.
package enum Section: Int, CaseIterable, Hashable, Sendable {
  case schedule
  case medals
  case replay

  /// Where its keys stand in the key map.
  package var scope: KeyScope {
    switch self {
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    }
  }

  /// The pane it fills alone.
  package var pane: Pane {
    switch self {
    case .schedule: .schedule
    case .medals: .medals
    case .replay: .replay
    }
  }
}
