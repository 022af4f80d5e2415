/// A time together with how it was taken: its precision, and whether by hand.
public struct TimeMark: Hashable, Sendable {
  /// The time itself.
  public var time: RaceTime
  /// How finely it was printed.
  public var precision: TimePrecision
  /// Whether it was taken by hand (printed with `h`).
  public var isHandTimed: Bool

  /// A time of a given precision.
  public init(_ time: RaceTime, precision: TimePrecision = .hundredths, isHandTimed: Bool = false) {
    self.time = time
    self.precision = precision
    self.isHandTimed = isHandTimed
  }

  /// Reads a printed time: `13.8`, `3:45.14`, `27:13.81`, `1:59:30`, `3:59.4h`.
  ///
  /// Two colons mean hours, minutes, seconds, unless the race is too short for that: `3:45:14`
  /// for a mile is refused as a slip of the pen rather than read as nearly four hours.
  ///
  /// - Parameters:
  ///   - text: the printed time; a comma is taken for a decimal point.
  ///   - distance: the race distance where known.
  /// - Throws: `MarkError` naming what was found.
  /// - Complexity: O(*n*) in the length of the text.
  public init(parsing text: some StringProtocol, over distance: Distance? = nil) throws(MarkError) {
    var reader = TimeReader(text)
    let mark = try reader.read()
    if reader.colons == 2, let distance, mark.time.seconds > distance.metres * 1.5 {
      let meant = String(text).replacingLastColon()
      throw .colonForPoint(String(text), meant: meant)
    }
    self = mark
  }

  /// The time as a sheet prints it, with `h` after a hand time.
  public var printed: String {
    MarkFormat.time(time, precision: precision) + (isHandTimed ? "h" : "")
  }
}

extension String {
  /// The text with its last colon turned into a decimal point.
  fileprivate func replacingLastColon() -> String {
    guard let colon = lastIndex(of: ":") else { return self }
    return self[..<colon] + "." + self[index(after: colon)...]
  }
}

/// Reads one printed time, byte by byte, without overflow.
private struct TimeReader {
  /// No printed time is longer; a text that is was cut and cannot be one.
  private static let longest = 64

  let source: String
  var bytes: [UInt8]
  var colons = 0

  init(_ text: some StringProtocol) {
    source = String(text.prefix(Self.longest + 1))
    bytes = Array(source.utf8)
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
  }

  mutating func read() throws(MarkError) -> TimeMark {
    guard source.count <= Self.longest else { throw .notATime(source) }
    var isHand = false
    if bytes.last == UInt8(ascii: "h") {
      isHand = true
      bytes.removeLast()
    }
    let point = bytes.lastIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let whole = bytes[..<(point ?? bytes.endIndex)]
    let fields = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    colons = fields.count - 1
    guard (1...3).contains(fields.count) else { throw .notATime(source) }
    var seconds: Int64 = 0
    for (index, field) in fields.enumerated() {
      let value = try number(field, exactly: index == 0 ? nil : 2)
      if index == 2, value > 59 { throw .colonForPoint(source, meant: source.replacingLastColon()) }
      if index > 0, value > 59 { throw .notATime(source) }
      seconds = seconds * 60 + value
    }
    let fraction = point.map { bytes[($0 + 1)...] } ?? []
    guard point == nil || (1...4).contains(fraction.count) else { throw .notATime(source) }
    var ticks = try fraction.isEmpty ? 0 : number(fraction, exactly: nil)
    for _ in fraction.count..<4 { ticks *= 10 }
    let precision = TimePrecision(rawValue: fraction.count) ?? .seconds
    let time = RaceTime(ticks: seconds * RaceTime.ticksPerSecond + ticks)
    return TimeMark(time, precision: precision, isHandTimed: isHand)
  }

  private func number(_ digits: ArraySlice<UInt8>, exactly: Int?) throws(MarkError) -> Int64 {
    guard !digits.isEmpty, exactly.map({ $0 == digits.count }) ?? true else {
      throw .notATime(source)
    }
    guard digits.count <= 7 else { throw .outOfRange(source) }
    var value: Int64 = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw .notATime(source) }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
