/// Which lines of a unit each file has spoken of already, between the parts of an import.
///
/// No row of a file is about a line that another one of the file is about; a unit that comes in parts
/// must not forget that. The units that came last are remembered.
final class SpokenRows {
  /// A list of a unit.
  struct Place: Hashable {
    /// The unit's number.
    var unitID: Int64
    /// Whether it is the start list, not the results.
    var isStartList = false
  }

  /// What a row told of whom it is about.
  typealias Row = (key: LineIndex.Key, file: Int)

  /// How many rows are remembered, some hundred bytes each.
  private static let most = 20_000

  private var rows: [Place: [Row]] = [:]
  private var order: [Place] = []
  private var count = 0

  /// The rows of a list, in their order.
  func rows(of place: Place) -> [Row] { rows[place] ?? [] }

  /// Remembers rows of a list.
  func add(_ new: [Row], to place: Place) {
    guard !new.isEmpty else { return }
    if rows[place] == nil { order.append(place) }
    rows[place, default: []] += new
    count += new.count
    while count > Self.most, let first = order.first {
      order.removeFirst()
      count -= rows.removeValue(forKey: first)?.count ?? 0
    }
  }
}
