import Athletics

/// Attempts and splits of one athlete.
enum OpenTrackTrials {
  /// The most attempts that are kept.
  private static let most = 200

  /// Attempts: of a jump or a throw one each, over a bar one a height, `xxo`.
  static func attempts(_ trials: [JSONValue], in discipline: Discipline) -> [Attempt] {
    var attempts: [Attempt] = []
    for trial in trials.prefix(most) {
      guard let text = trial["result", "performance"]?.text?.lowercased() else { continue }
      if let height = trial["height"]?.text.flatMap({ length($0) }) {
        if attempts.last?.height == height {
          attempts[attempts.count - 1].printed += text
        } else {
          attempts.append(Attempt(printed: text, height: height))
        }
        continue
      }
      let mark = length(text)
      attempts.append(
        Attempt(
          printed: mark.map { MarkFormat.metres($0) } ?? String(text.prefix(8)),
          mark: mark,
          wind: trial["wind"]?.text.flatMap { Wind(printed: $0) }
        )
      )
    }
    return attempts
  }

  /// Splits as the W3C model has them: `{"distance": 400, "result": "58.1"}`.
  static func splits(_ values: [JSONValue], _ source: String) -> [Split] {
    var latest = RaceTime.zero
    let points: [(Distance, TimeMark)] = values.prefix(1000).compactMap { value in
      guard let at = value["distance"]?.text.flatMap({ DistanceText.parseRace($0) }),
        let mark = value["result", "time"]?.text.flatMap({ try? TimeMark(parsing: $0) })
      else { return nil }
      return (at, mark)
    }
    return points.sorted { $0.0 < $1.0 }.map { at, mark in
      let isSuspect = mark.time <= latest
      if !isSuspect { latest = mark.time }
      return Split(
        at: at,
        time: mark.time,
        precision: mark.precision,
        basis: .official,
        isSuspect: isSuspect,
        sources: [source]
      )
    }
  }

  private static func length(_ text: String) -> Distance? {
    guard
      case .length(let length)? = try? Mark(parsing: text, in: NamedDiscipline.other("long-jump"))
    else { return nil }
    return length
  }
}
