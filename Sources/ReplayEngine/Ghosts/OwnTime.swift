package import Athletics

/// A finish time of one's own, as one types it to run along as a ghost.
package enum OwnTime {
  /// Reads a time for a race.
  ///
  /// Taken is what a person could run: from three quarters of the race's best time to ten times it;
  /// where no runner has a time, from 10 m/s down to 1 m/s.
  ///
  /// - Parameters:
  ///   - text: `4:10`, `4:10.5`, `2:59:30`.
  ///   - race: the race it is run beside, over the same distance.
  /// - Returns: the time as it was typed.
  /// - Throws: `OwnTimeError` for anything else.
  /// - Complexity: O(*n*) in the runners.
  package static func read(_ text: String, beside race: Race) throws(OwnTimeError) -> TimeMark {
    let mark: TimeMark
    do {
      mark = try TimeMark(parsing: text, over: race.distance)
    } catch {
      throw .notATime(error)
    }
    let range = range(of: race)
    guard range.contains(mark.time) else {
      throw .absurd(text, race.distance, from: range.lowerBound, to: range.upperBound)
    }
    return mark
  }

  private static func range(of race: Race) -> ClosedRange<RaceTime> {
    let times = race.runners.compactMap { runner in
      runner.result.status == .finished ? runner.result.mark?.time : nil
    }
    guard let best = times.min(), best > .zero else {
      let metres = race.distance.metres
      return RaceTime(estimatedSeconds: metres / 10)...RaceTime(estimatedSeconds: metres)
    }
    return RaceTime(ticks: best.ticks * 3 / 4)...RaceTime(ticks: best.ticks * 10)
  }
}

/// Why a time of one's own cannot be taken.
package enum OwnTimeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no time.
  case notATime(MarkError)
  /// Nobody runs the distance in this time.
  case absurd(String, Distance, from: RaceTime, to: RaceTime)

  /// One sentence that says what was found and what was expected.
  package var description: String {
    switch self {
    case .notATime(let error): "\(error)"
    case .absurd(let text, let distance, let from, let to):
      "\(text) is no time for \(distance.printedMetres) m: expected one between "
        + "\(MarkFormat.time(from, precision: .seconds)) and "
        + "\(MarkFormat.time(to, precision: .seconds))"
    }
  }
}
