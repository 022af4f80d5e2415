import Athletics

/// The columns of a list of a road race, and how each of them writes times.
struct RoadHeader {
  /// A column with a time at a point on the way.
  struct SplitColumn {
    var at: Distance
    var isChip: Bool
    var index: Int
  }

  /// What is expected of the first line.
  static let expected =
    "a first line that names bib, name or place, and times, such as Bib,Name,5K,Half,Net,Gun "
    + "(--map HEADER=FIELD for other names)"

  /// The most points on the way, of which each row is put in order.
  private static let mostSplits = 200

  /// The names of the columns as the file has them.
  let names: [String]
  /// Columns with splits, by distance.
  let splits: [SplitColumn]
  /// How times are written, by column; `nil` where nobody has said.
  var times: [Int: RoadTimes] = [:]
  private var places: [RoadField: Int] = [:]

  /// The columns of a first line; what the caller says of a column stands before its name.
  init(_ names: [String], _ options: RoadOptions = RoadOptions()) {
    self.names = names
    var splits: [SplitColumn] = []
    for (index, name) in names.enumerated() {
      let said = options.columns[RoadField.plain(name)]
      guard let field = said ?? RoadField(header: name) else { continue }
      if field.isTime { times[index] = RoadTimes(header: name) ?? options.times }
      if case .split(let at, let isChip) = field {
        splits.append(SplitColumn(at: at, isChip: isChip, index: index))
      } else if places[field] == nil || said != nil {
        places[field] = index
      }
    }
    var seen = Set<Distance>()
    // Of two columns for a point, the one since the gun.
    let sorted = splits.sorted { ($0.at, $0.isChip ? 1 : 0) < ($1.at, $1.isChip ? 1 : 0) }
    self.splits = Array(sorted.filter { seen.insert($0.at).inserted }.prefix(Self.mostSplits))
  }

  /// Where a column is; `nil` where it is missing.
  func place(_ field: RoadField) -> Int? { places[field] }

  /// Columns that hold times: gun, chip, official, then the splits.
  var timeColumns: [(index: Int, at: Distance?)] {
    [RoadField.gun, .chip, .official].compactMap { places[$0].map { ($0, nil) } }
      + splits.map { ($0.index, $0.at) }
  }

  /// Whether runners and times can be read.
  var isUsable: Bool { hasRunner && !timeColumns.isEmpty }

  /// Whether a header without a word about it can only be that of a road race.
  var isCertainlyRoad: Bool {
    let isRoadTime =
      places[.gun] != nil || places[.chip] != nil || names.contains(where: Self.isOfficial)
    let hasKilometres = splits.count { $0.at >= Distance(metres: 1000) } > 1
    return hasRunner && places[.event] == nil && (isRoadTime || hasKilometres)
  }

  private static func isOfficial(_ name: String) -> Bool {
    ["official", "officialtime"].contains(RoadField.plain(name))
  }

  private var hasRunner: Bool {
    [RoadField.bib, .name, .last, .place].contains { places[$0] != nil }
  }

  /// The race distance that the splits leave no doubt about: 5 km points up to 40 km with the half
  /// among them are a marathon's, up to 20 km a half marathon's.
  var distance: Distance? {
    let points = Set(splits.map(\.at.millimetres))
    let fives = stride(from: Int64(5_000_000), through: 40_000_000, by: 5_000_000)
    if fives.allSatisfy({ points.contains($0) }),
      points.max().map({ $0 <= Distance.marathon.millimetres }) ?? false
    {
      return .marathon
    }
    return nil
  }
}
