import Athletics

/// The line that begins a start list or a list of results: which unit it is, and what is known of it.
struct LynxHeader {
  /// Event, round and heat by number.
  var stage: UnitDraft.Stage
  /// The event's name.
  var name: String
  /// The wind.
  var wind: Wind?
  /// The race distance; `nil` where the file leaves it out.
  var distance: Distance?
  /// The time of day of the gun, as printed.
  var start: String?

  /// What names the unit: `011-1-02`.
  var key: UnitKey { stage.key }

  /// Reads the record a reader stands on.
  ///
  /// - Throws: `FormatError` for anything but an event number, and numbers that are none.
  init(_ reader: RecordReader) throws(FormatError) {
    stage = try UnitDraft.Stage(lynx: reader)
    name = reader.text(3)
    wind = Wind(printed: reader.text(4))
    let metres = reader.text(9)
    distance = LynxHeader.metres(metres)
    if distance == nil, !metres.isEmpty, metres.contains(where: { $0 != "0" && $0 != "." }) {
      throw reader.problem(9, expected: "a distance in metres such as 1500, or none")
    }
    start = reader.optional(10)
  }

  /// What is wrong in fields that the list does without: the wind, the gun.
  static func doubts(_ reader: RecordReader) -> [FormatError] {
    var doubts: [FormatError] = []
    let wind = reader.text(4)
    if !Wind.isNoReading(wind), Wind(printed: wind) == nil {
      doubts.append(reader.problem(4, expected: "a wind such as +1.3, or none"))
    }
    if let start = reader.optional(10), ClockTime(start) == nil {
      doubts.append(reader.problem(10, expected: "a time of day such as 19:05:00.123, or none"))
    }
    return doubts
  }

  /// Metres with up to three decimals, at most 1000 km; `nil` for none or zero.
  private static func metres(_ text: String) -> Distance? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...7).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = Int64(parts[0]), whole <= 1_000_000
    else { return nil }
    let decimals = parts.count == 2 ? String((parts[1] + "000").prefix(3)) : "0"
    let length = Distance(millimetres: whole * 1000 + (Int64(decimals) ?? 0))
    return length > .zero ? length : nil
  }
}

extension UnitDraft.Stage {
  /// What names the unit: `011-1-02`.
  var key: UnitKey {
    UnitKey(unit: "\(event)-\(round)-\(heat < 10 ? "0" : "")\(heat)")
  }

  /// The first three fields: event, round, heat; what is missing is the first.
  ///
  /// - Throws: `FormatError` for what is no number.
  init(lynx reader: RecordReader) throws(FormatError) {
    guard let event = reader.number(0) else {
      throw reader.problem(0, expected: "an event number")
    }
    let round = reader.isEmpty(1) ? 1 : reader.number(1)
    guard let round, round < 1000 else {
      throw reader.problem(1, expected: "the number of a round")
    }
    let heat = reader.isEmpty(2) ? 1 : reader.number(2)
    guard let heat, heat < 100_000 else {
      throw reader.problem(2, expected: "the number of a heat")
    }
    let digits = String(event)
    let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
    self.init(event: padded, round: max(1, round), heat: max(1, heat))
  }
}
