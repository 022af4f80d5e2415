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

  private static func digits(
    of time: RaceTime,
    precision: TimePrecision,
    padMinutes: Bool
  ) -> String {
    let magnitude = abs(time.ticks)
    let sign = time.ticks < 0 ? "-" : ""
    let wholeSeconds = magnitude / RaceTime.ticksPerSecond
    let hours = wholeSeconds / 3600
    let minutes = wholeSeconds / 60 % 60
    let seconds = wholeSeconds % 60
    var text: String
    if hours > 0 {
      text = "\(hours):\(padded(minutes, to: 2)):\(padded(seconds, to: 2))"
    } else if minutes > 0 || padMinutes || precision == .seconds {
      text = "\(minutes):\(padded(seconds, to: 2))"
    } else {
      text = "\(seconds)"
    }
    if precision != .seconds {
      let fraction = magnitude % RaceTime.ticksPerSecond / precision.ticks
      text += "." + padded(fraction, to: precision.rawValue)
    }
    return sign + text
  }

  private static func padded(_ value: Int64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
