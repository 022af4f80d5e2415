import Athletics

/// How finely the times of a race are printed.
///
/// A table drops zeros at the end, so `75.3` alone may be 75.30: what the finest value of a column
/// has, all of them have.
struct SplitsPrecision {
  /// The decimals of results.
  private(set) var results = 0
  private var sheets: [Int32: Int] = [:]

  /// Looks at all values of a race.
  init(_ performances: [SplitsPerformance], _ points: [ArraySlice<SplitsPoint>]) {
    results = performances.compactMap { $0.time?.decimals ?? $0.precise?.decimals }.max() ?? 2
    for point in points.joined() {
      sheets[point.document] = max(sheets[point.document] ?? 0, Int(point.decimals))
    }
  }

  /// The decimals of a document's splits; tenths at least, as sheets print them.
  func decimals(of document: Int32) -> Int { max(1, sheets[document] ?? 1) }
}

/// The splits of one runner by the sheets that print them.
struct SplitsSheets {
  private let chosen: ArraySlice<SplitsPoint>
  private let rest: [ArraySlice<SplitsPoint>]

  /// Takes the sheet with most points, of two the later; they are never mixed.
  ///
  /// - Parameters:
  ///   - points: of one runner, by document, then distance.
  ///   - documents: the sheets.
  init(_ points: ArraySlice<SplitsPoint>, of documents: [SplitsExport.Document]) {
    var sheets: [ArraySlice<SplitsPoint>] = []
    var start = points.startIndex
    for index in points.indices {
      let next = index + 1
      guard next == points.endIndex || points[next].document != points[index].document else {
        continue
      }
      sheets.append(points[start..<next])
      start = next
    }
    let rank = { (sheet: ArraySlice<SplitsPoint>) in
      let document = sheet.first?.document ?? -1
      return (sheet.count, document < 0 ? "" : documents[Int(document)].issued)
    }
    let best = sheets.indices.max { rank(sheets[$0]) < rank(sheets[$1]) }
    chosen = best.map { sheets[$0] } ?? []
    rest = sheets.indices.filter { $0 != best }.map { sheets[$0] }
  }

  /// The time at the finish, where the sheet has it.
  var finish: SplitsPoint? { chosen.first(where: \.isFinish) }

  /// The splits on the way of the sheet taken; those that cannot be right among the others are suspect.
  func splits(
    _ precision: SplitsPrecision,
    _ export: SplitsExport,
    before finish: RaceTime?
  ) -> [Split] {
    var splits = Self.splits(chosen.filter { !$0.isFinish }, precision, export)
    var last: Distance?
    splits.removeAll { split in
      defer { last = split.at }
      return split.at == last
    }
    for index in SuspectSplits.find(in: splits, before: finish) {
      splits[index].isSuspect = true
      let note = "does not fit the other points"
      splits[index].note = splits[index].note.map { "\($0); \(note)" } ?? note
    }
    return splits
  }

  /// What is printed elsewhere for points on the way: by other sheets, or twice by the same.
  func others(_ precision: SplitsPrecision, _ export: SplitsExport) -> [Split] {
    var last: Int32 = 0
    let twice = chosen.filter { point in
      defer { last = point.at }
      return !point.isFinish && point.at == last
    }
    let all =
      Self.splits(twice, precision, export)
      + rest.flatMap { sheet in
        Self.splits(sheet.filter { !$0.isFinish }, precision, export)
      }
    return all.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }

  private static func splits(
    _ points: [SplitsPoint],
    _ precision: SplitsPrecision,
    _ export: SplitsExport
  ) -> [Split] {
    points.map { point in
      point.split(
        decimals: precision.decimals(of: point.document),
        doubts: export.doubts,
        sources: point.document < 0 ? [] : [export.documents[Int(point.document)].source.id]
      )
    }
  }
}

/// Finds times that cannot be right beside the others.
enum SuspectSplits {
  /// The fewest splits that have to go so that the times of the rest rise; those that are suspect
  /// already do not count.
  ///
  /// - Parameters:
  ///   - splits: in order of distance, each point once.
  ///   - finish: the finish time.
  /// - Returns: indices, rising.
  /// - Complexity: O(*n* log *n*).
  static func find(in splits: [Split], before finish: RaceTime?) -> [Int] {
    /// The split at which a rising run of each length ends soonest.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: splits.count)
    for index in splits.indices where !splits[index].isSuspect {
      let time = splits[index].time
      if time <= .zero || finish.map({ time >= $0 }) ?? false { continue }
      let place = ends.partitioningIndex { splits[$0].time >= time }
      before[index] = place > 0 ? ends[place - 1] : nil
      if place == ends.count { ends.append(index) } else { ends[place] = index }
    }
    var kept: Set<Int> = []
    var next = ends.last
    while let index = next {
      kept.insert(index)
      next = before[index]
    }
    return splits.indices.filter { !splits[$0].isSuspect && !kept.contains($0) }
  }
}

extension [Int] {
  /// The first place from which on a condition holds, which holds for all behind it.
  fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
