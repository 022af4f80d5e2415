import Athletics

/// The points on the way that a message lists before its results, each with its distance or, over a
/// bar, its height; and what it tells of whoever led there.
struct ODFPoints {
  /// How many are read.
  static let most = 500

  /// A point of the list.
  struct Point: Hashable {
    /// The number or letter that results refer to: `1`, `F`.
    var position: String
    /// `400`, `Half`, `Finish`; over a bar its height.
    var value: String
    /// The leader's time as printed.
    var time: String?
    /// The leader's code.
    var leader: String?
  }

  private(set) var all: [Point] = []

  /// Adds a point; those beyond the most are passed over.
  mutating func add(_ point: Point) {
    if all.count < Self.most { all.append(point) }
  }

  /// Changes the point that was added last.
  mutating func changeLast(_ change: (inout Point) -> Void) {
    if !all.isEmpty { change(&all[all.count - 1]) }
  }

  /// What a point of the list says.
  func value(at position: String) -> String? {
    all.first { $0.position == position }?.value
  }

  /// How far from the start a text such as `400`, `5`, `Half`, `15 km` says that a point is.
  ///
  /// On the road a bare number is taken for kilometres where so many fit into the race; on the
  /// track for metres.
  ///
  /// - Returns: `nil` for the finish and whatever is no distance.
  static func distance(_ text: String, in event: Event?) -> Distance? {
    let race = event?.discipline.distance
    let small = text.lowercased().filter { $0 != " " }
    if small.hasPrefix("half") || small == "hm" { return .halfMarathon }
    let digits = small.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = small.dropFirst(digits.count)
    guard let millimetres = thousandths(digits), millimetres > 0,
      ["", "m", "km", "k"].contains(unit)
    else { return nil }
    let kilometres = Distance(millimetres: millimetres * 1000)
    if unit.hasPrefix("k") { return kilometres }
    let isRoad = event?.discipline.kind == .road || event?.discipline.kind == .walk
    if unit.isEmpty, isRoad, let race, race >= Distance(metres: 5000), kilometres <= race {
      return kilometres
    }
    return Distance(millimetres: millimetres)
  }

  /// A decimal number below a million, times a thousand.
  private static func thousandths(_ text: Substring) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...6).contains(parts[0].utf8.count),
      let whole = Int64(parts[0])
    else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    guard (1...3).contains(parts[1].utf8.count), let rest = Int64(parts[1]) else { return nil }
    return whole * 1000 + rest * [100, 10, 1][parts[1].utf8.count - 1]
  }
}
