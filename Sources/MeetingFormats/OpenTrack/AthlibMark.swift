import Athletics

/// A mark as people type it, cleaned up and checked the way athlib does, digit by digit.
enum AthlibMark: Hashable {
  case mark(Mark, printed: String)
  case status(ResultStatus)

  /// Reads a mark of a discipline.
  ///
  /// - Returns: `nil` for what cannot be one: no mark at all, a speed that nobody runs, a length far
  ///   beyond any record.
  init?(_ text: String, in discipline: Discipline) {
    let text = text.uppercased().filter { $0 != " " }
    if let status = Self.statuses[text] {
      self = .status(status)
      return
    }
    switch discipline.kind.measure {
    case .time:
      let clean = Self.cleaned(text, over: discipline.distance)
      guard let time = try? TimedMark(parsing: clean, over: discipline.distance),
        Self.isPossible(time.mark.time, over: discipline.distance)
      else { return nil }
      self = .mark(.time(time.mark), printed: time.printed)
    case .length:
      let digits = text.hasSuffix("M") ? String(text.dropLast()) : text
      guard let mark = try? Mark(parsing: digits, in: discipline), case .length(let length) = mark,
        length > .zero, length <= Self.farthest(discipline.id)
      else { return nil }
      self = .mark(mark, printed: mark.printed)
    case .points:
      guard let mark = try? Mark(parsing: text, in: discipline), case .points(let points) = mark,
        points <= 9999
      else { return nil }
      self = .mark(mark, printed: mark.printed)
    }
  }

  private static let statuses: [String: ResultStatus] = [
    "DNF": .didNotFinish, "DNS": .didNotStart, "DQ": .disqualified, "DSQ": .disqualified,
    "NM": .noMark, "NH": .noMark, "NT": .noMark, "NJ": .noMark, "R": .retired,
    "SCR": .withdrawn,
  ]

  /// The text with its points and colons where the distance says that they belong.
  static func cleaned(_ text: String, over distance: Distance?) -> String {
    var text = String(
      text.map { character -> Character in
        switch character {
        case ",": "."
        case ";": ":"
        default: character
        }
      }
    )
    guard let metres = distance.map({ $0.millimetres / 1000 }) else { return text }
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
      .map(String.init)
    let colons = text.count { $0 == ":" }
    if metres <= 200, pieces.count == 2, colons == 1, (Int(pieces[0]) ?? 0) > 3 {
      text = pieces.joined(separator: ".")
    } else if metres == 400, pieces.count == 2, colons == 1, let first = Int(pieces[0]), first > 45
    {
      text = pieces.joined(separator: ".")
    } else if metres >= 800, pieces.count == 2, colons == 0 {
      text = pieces.joined(separator: ":")
    } else if (800...3000).contains(metres), pieces.count == 3 {
      text = "\(pieces[0]):\(pieces[1]).\(pieces[2])"
    }
    return text
  }

  /// Whether the mean speed is one that people run: 0.5 m/s to 11 m/s, beyond 400 m to 10 m/s.
  private static func isPossible(_ time: RaceTime, over distance: Distance?) -> Bool {
    guard time > .zero else { return false }
    guard let distance else { return true }
    // Millimetres against 1/10,000 s: 1 m/s is a tenth of a millimetre a tick.
    let fastest: Int64 = distance <= Distance(metres: 400) ? 11 : 10
    let tenths = distance.millimetres * 10
    return tenths <= fastest * time.ticks && tenths * 2 >= time.ticks
  }

  /// A fifth beyond the world record of men.
  private static func farthest(_ id: String) -> Distance {
    let records = [
      "high-jump": 2450, "pole-vault": 6310, "long-jump": 8950, "triple-jump": 18_290,
      "shot-put": 23_560, "discus": 76_800, "hammer": 86_740, "javelin": 104_800,
      "weight-throw": 26_350,
    ]
    let record = records.first { id == $0.key || id.hasPrefix($0.key + "-") }?.value ?? 110_000
    return Distance(millimetres: Int64(record) * 6 / 5)
  }
}
