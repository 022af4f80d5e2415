import Athletics

/// How a list of a road race writes times.
package enum RoadTimes: String, Hashable, Sendable, CaseIterable {
  /// `2:12:30`, `15:53`, `2:12:30.4`.
  case clock
  /// `132.50`: minutes with decimals.
  case minutes
  /// `7950`: seconds.
  case seconds

  /// The way in words.
  var title: String {
    switch self {
    case .clock: "h:mm:ss or mm:ss"
    case .minutes: "decimal minutes"
    case .seconds: "seconds"
    }
  }

  /// What a header says behind the name: `Net (s)`, `Time [min]`; `nil` where it says nothing.
  init?(header: String) {
    let words = FoldedText.words(of: String(header.prefix(80)))
    if words.contains(where: { ["s", "sec", "secs", "seconds", "sekunden"].contains($0) }) {
      self = .seconds
    } else if words.contains(where: { ["min", "mins", "minutes", "minuten"].contains($0) }) {
      self = .minutes
    } else if words.contains("hms") {
      self = .clock
    } else {
      return nil
    }
  }

  /// Reads a time; `nil` for anything else, and beyond 99 hours.
  ///
  /// One with a colon can only be of the clock. Decimal minutes are taken to the nearest second,
  /// which two decimals tell.
  ///
  /// - Complexity: O(*n*) in the length, of which 20 bytes are read.
  func read(_ bytes: ArraySlice<UInt8>) -> TimeMark? {
    guard let number = Number(bytes) else { return nil }
    if number.fields.count > 1 { return number.clock }
    return switch self {
    case .clock: nil
    case .seconds: number.seconds
    case .minutes: number.minutes
    }
  }

  /// Whether a field stands for no time: empty, a dash, `NaN`, or nothing but zeros.
  static func isMissing(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = TextDecoding.trimmed(bytes)
    if text.allSatisfy({ [0x30, 0x3A, 0x2E, 0x2C].contains($0) }) { return true }
    guard text.count <= 4 else { return false }
    return dashes.contains(String(decoding: text, as: UTF8.self).lowercased())
      || text.elementsEqual([0x96]) || text.elementsEqual([0x97])
  }

  private static let dashes: Set<String> = ["-", "--", "---", "\u{2013}", "\u{2014}", "nan", "n/a"]

  /// Whether a race or a part of it can take so long, on foot or on wheels.
  static func isPossible(_ time: RaceTime, over distance: Distance) -> Bool {
    let seconds = distance.metres
    return time.seconds >= seconds / fastest && time.seconds <= seconds / slowest
  }

  /// Metres a second that nobody keeps up, and such as nobody is timed at any more.
  private static let fastest = 12.5
  private static let slowest = 0.4
}

/// Digits between colons, and what follows a point or a comma.
private struct Number {
  var fields: [Int64] = []
  var decimals: Int64 = 0
  var count = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    let text = TextDecoding.trimmed(bytes)
    guard (1...20).contains(text.count) else { return nil }
    var digits = 0
    var value: Int64 = 0
    var isFraction = false
    for byte in text {
      switch byte {
      case 0x30...0x39 where isFraction:
        count += 1
        guard count <= 9 else { return nil }
        decimals = decimals * 10 + Int64(byte - 0x30)
      case 0x30...0x39:
        digits += 1
        guard digits <= 6 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      case 0x3A where !isFraction && digits > 0 && fields.count < 2:
        fields.append(value)
        (digits, value) = (0, 0)
      case 0x2E where !isFraction && digits > 0, 0x2C where !isFraction && digits > 0:
        isFraction = true
      default: return nil
      }
    }
    guard digits > 0, !isFraction || count > 0 else { return nil }
    if !fields.isEmpty, digits != 2 { return nil }
    fields.append(value)
  }

  /// Hours, minutes and seconds, or minutes and seconds.
  var clock: TimeMark? {
    guard let last = fields.last, last < 60 else { return nil }
    if fields.count == 3, fields[1] > 59 || fields[0] > 99 { return nil }
    if fields.count == 2, fields[0] > 5999 { return nil }
    return mark(fields.dropLast().reduce(0) { ($0 + $1) * 60 } + last)
  }

  var seconds: TimeMark? {
    guard let value = fields.last, value < 360_000 else { return nil }
    return mark(value)
  }

  var minutes: TimeMark? {
    guard let value = fields.last, value < 6000 else { return nil }
    let seconds = value * 60 + (Self.scaled(decimals, count, 60_000) + 500) / 1000
    return TimeMark(RaceTime(ticks: seconds * RaceTime.ticksPerSecond), precision: .seconds)
  }

  private func mark(_ seconds: Int64) -> TimeMark {
    let ticks = Self.scaled(decimals, count, RaceTime.ticksPerSecond)
    return TimeMark(
      RaceTime(ticks: seconds * RaceTime.ticksPerSecond + ticks),
      precision: TimePrecision(rawValue: min(count, 4)) ?? .seconds
    )
  }

  /// Decimals of at most nine digits as so many parts of one.
  private static func scaled(_ decimals: Int64, _ count: Int, _ parts: Int64) -> Int64 {
    var unit: Int64 = 1
    for _ in 0..<count { unit *= 10 }
    return decimals * parts / unit
  }
}
