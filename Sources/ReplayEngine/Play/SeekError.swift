package import Athletics

/// Why what was typed is no point of a race.
package enum SeekError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing was typed.
  case empty
  /// It is in none of the known forms.
  case unknown(String)
  /// A share outside the race.
  case share(String)
  /// A lap that the race does not have.
  case lap(Int, of: Int)
  /// A lap of a race on the road.
  case noLaps
  /// The bell of a race that has none.
  case noBell
  /// A distance beyond the finish.
  case beyond(Distance, distance: Distance)
  /// A distance that nobody is known to have reached.
  case unseen(Distance)
  /// A race time after the last finish.
  case late(String, end: RaceTime)

  /// The forms there are.
  package static let forms = "40%, lap 7, 1000m, 2:20.49, bell, half, finish, +10"

  package var description: String {
    switch self {
    case .empty: "seek where? \(Self.forms)"
    case .unknown(let text): "\"\(text)\" is no point of a race: \(Self.forms)"
    case .share(let text): "\(text) is no share of a race: 0% to 100%"
    case .lap(let number, let count): "no lap \(number): this race has lap 1 to \(count)"
    case .noLaps: "this race is not run in laps: seek 10km"
    case .noBell: "no bell in this race: it is not run in laps"
    case .beyond(let point, let distance):
      "\(point.printedMetres) m is beyond the finish at \(distance.printedMetres) m"
    case .unseen(let point): "no source takes anybody to \(point.printedMetres) m"
    case .late(let text, let end):
      "\(text) is after the last finish at \(MarkFormat.time(end)); metres are typed 1000m"
    }
  }
}
