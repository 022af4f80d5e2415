package import Athletics

/// The points at which a race is told: the laps of the sport where they can be known, else what is.
package struct LapPoints: Hashable, Sendable {
  /// What the way is divided into.
  package enum Division: Hashable, Sendable {
    /// Laps that end at the finish line.
    case laps
    /// Laps, or other even lengths, counted from the start line.
    case lengths(Distance)
    /// Whatever lies between the points that the sources know; never laps.
    case stretches
  }

  /// Where the parts end, rising; the last known point is the last.
  package let ends: [Distance]
  /// What they are.
  package let division: Division

  /// Points of a division.
  package init(_ ends: [Distance], _ division: Division) {
    self.ends = ends
    self.division = division
  }

  /// Points for the table of one runner.
  ///
  /// The first choice of which the runner's splits know every point is taken: laps as the sport
  /// counts them, laps counted from the start line, rounder lengths. On the road a point that is not
  /// known joins its two lengths as long as two thirds are known. Else the points that the sources
  /// have are taken, and where these are fewer than three, estimated laps.
  ///
  /// - Parameters:
  ///   - track: the runner's way.
  ///   - lap: one lap of the track; `nil` on the road.
  /// - Returns: points as far as the runner is known.
  /// - Complexity: O(*n* log *n*) in the points.
  package static func best(for track: RunnerTrack, lap: Distance?) -> LapPoints {
    let end = track.lastKnown
    let known = track.knots.map(\.at).filter { $0 > .zero }
    let usual =
      lap.map { [laps(of: $0, over: track.distance, to: end), lengths(of: $0, to: end)] } ?? []
    for choice in usual {
      if let found = choice.known(to: track, allowsGaps: false) { return found }
    }
    let twice = lap.map { Distance(millimetres: $0.millimetres * 2) }
    for length in [twice].compactMap({ $0 }) + roundLengths {
      let choice = lengths(of: length, to: end, addsRest: lap != nil)
      guard let found = choice.known(to: track, allowsGaps: lap == nil) else { continue }
      if lap == nil || found.tellsEnough(of: known, length) { return found }
    }
    if known.count > 2 { return LapPoints(known, .stretches) }
    guard !usual.isEmpty else {
      return lengths(of: Distance(metres: 5000), to: end, addsRest: false)
    }
    let counts = usual.map { ($0, $0.ends.count { track.knot(at: $0) != nil }) }
    return counts.reduce(counts[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// A quarter of a mile, by which miles are told on tracks of any lap.
  package static let quarterMile = Distance(millimetres: 402_336)

  private static let roundLengths =
    [quarterMile] + [400, 1000, 5000, 200, 100].map { Distance(metres: $0) }

  /// Laps as the sport counts them, as far as a point.
  package static func laps(of lap: Distance, over distance: Distance, to end: Distance) -> LapPoints
  {
    let ends = LapBoard(distance: distance, lap: lap).lapEnds.filter { $0 < end }
    return LapPoints(ends + [end], .laps)
  }

  /// Multiples of a length from the start line, and the end.
  ///
  /// - Parameters:
  ///   - length: from one point to the next.
  ///   - end: the last point.
  ///   - addsRest: whether a rest of less than half a length is added to the last one.
  /// - Returns: the points, or none for a length or an end of nothing.
  package static func lengths(
    of length: Distance,
    to end: Distance,
    addsRest: Bool = true
  ) -> LapPoints {
    let division = Division.lengths(length)
    guard length > .zero, end > .zero else { return LapPoints([], division) }
    let whole = end.millimetres / length.millimetres
    let rest = end.millimetres % length.millimetres
    guard whole > 0 else { return LapPoints([end], division) }
    let isRestAdded = rest == 0 || addsRest && rest * 2 < length.millimetres
    let count = isRestAdded ? whole - 1 : whole
    var points = (0..<count).map { Distance(millimetres: ($0 + 1) * length.millimetres) }
    points.append(end)
    return LapPoints(points, division)
  }

  /// The lengths in short: `300 + 3×400 m`, `8×5 + 2.195 km`; `nil` for uneven stretches.
  package var summary: String? {
    guard division != .stretches, let last = ends.last else { return nil }
    var runs: [(length: Distance, count: Int)] = []
    for (from, to) in zip([.zero] + ends.dropLast(), ends) {
      let length = to - from
      if let run = runs.last, run.length == length {
        runs[runs.count - 1].count = run.count + 1
      } else {
        runs.append((length, 1))
      }
    }
    let isLong = runs.allSatisfy { $0.length >= Distance(metres: 1000) } && last > .mile
    let texts = runs.map { length, count in
      let text = Self.printed(length, perKilometre: isLong)
      return count == 1 ? text : "\(count)×\(text)"
    }
    return texts.joined(separator: " + ") + (isLong ? " km" : " m")
  }

  /// Metres, or kilometres with as many decimals as it takes: `409.344`, `1.0975`.
  private static func printed(_ length: Distance, perKilometre: Bool) -> String {
    guard perKilometre else { return length.printedMetres }
    let whole = length.millimetres / 1_000_000
    var digits = String(1_000_000 + length.millimetres % 1_000_000).dropFirst()
    while digits.hasSuffix("0") { digits = digits.dropLast() }
    return digits.isEmpty ? "\(whole)" : "\(whole).\(digits)"
  }

  /// The points that a runner's splits know; `nil` where they know too few of them.
  private func known(to track: RunnerTrack, allowsGaps: Bool) -> LapPoints? {
    let known = ends.filter { track.knot(at: $0) != nil }
    guard known.count > 1 else { return nil }
    let isEnough =
      allowsGaps ? known.count * 3 >= ends.count * 2 : known.count == ends.count
    return isEnough ? LapPoints(known, division) : nil
  }

  /// Whether even lengths do not hide most of what is known, and are more than one and a rest.
  private func tellsEnough(of known: [Distance], _ length: Distance) -> Bool {
    ends.count * 2 >= known.count && ends.count { $0.millimetres % length.millimetres == 0 } > 1
  }
}
