package import Athletics

/// How a plan spreads its time over the distance.
package enum PaceShape: Hashable, Sendable {
  /// The same pace all the way.
  case even
  /// The second half in so much less time than the first.
  case negative(PaceShare)
  /// The second half in so much more time than the first.
  case positive(PaceShare)
  /// The first tenth, to the end of its lap, at so much less time a metre than the rest.
  case fastStart(PaceShare)
  /// Given times lap by lap; the last may be left out and is then what remains.
  case laps([RaceTime])

  /// Reads `even`, `negative:2%`, `positive:2%`, `fast:3%`.
  ///
  /// - Throws: `PaceError` naming what was found.
  package init(parsing text: some StringProtocol) throws(PaceError) {
    let parts = text.lowercased().split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 1, parts[0] == "even" {
      self = .even
      return
    }
    guard parts.count == 2, ["negative", "positive", "fast"].contains(String(parts[0])) else {
      throw .notAShape(String(text))
    }
    guard let share = PaceShare(parts[1]) else { throw .notAShare(String(parts[1])) }
    self =
      switch parts[0] {
      case "negative": .negative(share)
      case "positive": .positive(share)
      default: .fastStart(share)
      }
  }

  /// As it is typed: `even`, `negative:2%`, `fast:3%`, `laps`.
  package var code: String {
    switch self {
    case .even: "even"
    case .negative(let share): "negative:\(share.printed)"
    case .positive(let share): "positive:\(share.printed)"
    case .fastStart(let share): "fast:\(share.printed)"
    case .laps: "laps"
    }
  }

  /// In words: `even pace`, `second half 2% faster`.
  package var title: String {
    switch self {
    case .even: "even pace"
    case .negative(let share): "second half \(share.printed) faster"
    case .positive(let share): "second half \(share.printed) slower"
    case .fastStart(let share): "start \(share.printed) faster"
    case .laps: "lap by lap"
    }
  }

  /// Reads lap times such as `28.0,28.1,1:02.5`.
  ///
  /// - Throws: `PaceError` naming the first that is none.
  package static func laps(parsing text: some StringProtocol) throws(PaceError) -> [RaceTime] {
    var laps: [RaceTime] = []
    for field in text.split(separator: ",", omittingEmptySubsequences: false) {
      let mark: TimeMark
      do { mark = try TimeMark(parsing: field) } catch { throw .mark(error) }
      guard mark.time > .zero else { throw .noTime }
      laps.append(mark.time)
    }
    return laps
  }
}
