/// Where a key has its meaning; the focused part is asked before what holds everywhere.
package enum KeyScope: String, CaseIterable, Hashable, Sendable {
  case everywhere
  case schedule
  case medals
  case replay
  case records
  case athletes
  case lists

  /// The heading in help.
  package var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .schedule: "Schedule"
    case .medals: "Medals"
    case .replay: "Replay"
    case .records: "Records"
    case .athletes: "Athletes"
    case .lists: "Lists"
    }
  }
}
