/// Prints times, gaps and lengths the way result sheets do.
public enum MarkFormat {
  /// A time such as `13.8`, `1:02.31`, `26:11.00`, `2:00:35`.
  ///
  /// - Parameters:
  ///   - time: the time to print; digits finer than `precision` are rounded up.
  ///   - precision: how many decimals to print.
  ///   - padMinutes: prints `0:` before times under a minute, as a running clock does.
  /// - Returns: the printed time, with a minus sign before a negative one.
  public static func time(
    _ time: RaceTime,
    precision: TimePrecision = .hundredths,
    padMinutes: Bool = false
  ) -> String {
    digits(of: time.roundedUp(to: precision), precision: precision, padMinutes: padMinutes)
  }

  /// The time on a running clock, cut (never rounded up) to the precision.
  public static func clock(_ time: RaceTime, precision: TimePrecision = .hundredths) -> String {
    digits(of: time.cut(to: precision), precision: precision, padMinutes: true)
  }

  /// A gap with its sign: `+0.33`, `-1.49`, `+0.00`; minutes from one minute on.
  public static func gap(_ gap: RaceTime, precision: TimePrecision = .hundredths) -> String {
    let step = precision.ticks
    let magnitude = (abs(gap.ticks) + step / 2) / step * step
    let sign = gap.ticks < 0 && magnitude != 0 ? "-" : "+"
    return sign + digits(of: RaceTime(ticks: magnitude), precision: precision, padMinutes: false)
  }

  /// Metres with so many decimals, rounded down as lengths are: `8.30`, `609.3`.
  public static func metres(_ length: Distance, decimals: Int = 2) -> String {
    var step: Int64 = 1000
    for _ in 0..<decimals { step /= 10 }
    let cut = length.millimetres / max(step, 1)
    guard decimals > 0 else { return "\(cut)" }
    let scale = 1000 / max(step, 1)
    let sign = cut < 0 ? "-" : ""
    return "\(sign)\(cut.magnitude / scale.magnitude)."
      + padded(Int64(cut.magnitude % scale.magnitude), to: decimals)
  }

  /// Written byte by byte: lists print a time for every runner at every point.
  private static func digits(
    of time: RaceTime,
    precision: TimePrecision,
    padMinutes: Bool
  ) -> String {
    let magnitude = time.ticks.magnitude
    let ticks = RaceTime.ticksPerSecond.magnitude
    let wholeSeconds = magnitude / ticks
    let (hours, minutes, seconds) = (wholeSeconds / 3600, wholeSeconds / 60 % 60, wholeSeconds % 60)
    // A sign, the hours, two digits each of the rest, four decimals: up to 15 bytes need no storage.
    return String(unsafeUninitializedCapacity: hours < 1000 ? 15 : 32) { bytes in
      var digits = Digits(bytes)
      if time.ticks < 0 { digits.add("-") }
      if hours > 0 {
        digits.add(hours)
        digits.add(":")
        digits.add(minutes, width: 2)
      } else if minutes > 0 || padMinutes || precision == .seconds {
        digits.add(minutes)
      }
      if digits.hasDigit {
        digits.add(":")
        digits.add(seconds, width: 2)
      } else {
        digits.add(seconds)
      }
      if precision != .seconds {
        digits.add(".")
        digits.add(magnitude % ticks / precision.ticks.magnitude, width: precision.rawValue)
      }
      return digits.count
    }
  }

  private static func padded(_ value: Int64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// Digits and signs that are written one behind the other.
  private struct Digits {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private(set) var hasDigit = false

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func add(_ sign: Unicode.Scalar) {
      bytes[count] = UInt8(ascii: sign)
      count += 1
    }

    /// Adds a number with zeros before it up to a width.
    mutating func add(_ number: UInt64, width: Int = 1) {
      var (length, rest) = (1, number / 10)
      while rest > 0 { (length, rest) = (length + 1, rest / 10) }
      length = max(length, width)
      rest = number
      for place in stride(from: count + length - 1, through: count, by: -1) {
        bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      count += length
      hasDigit = true
    }
  }
}
