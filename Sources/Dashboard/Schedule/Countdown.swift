/// Lengths of time as countdowns show them.
package enum Countdown {
  /// `0:39` is 39 seconds, `12:05` minutes and seconds, `2:24:39` hours; days from two on.
  package static func text(_ seconds: Int) -> String {
    let seconds = max(0, seconds)
    let days = seconds / 86_400
    if days >= 2 { return "\(days) days" }
    let hours = seconds / 3600
    let minutes = seconds / 60 % 60
    let tail = "\(two(minutes)):\(two(seconds % 60))"
    return hours > 0 ? "\(hours):\(tail)" : "\(minutes):\(two(seconds % 60))"
  }

  /// Hours and minutes of a rest between two rounds: `24 h 15 min`.
  package static func rest(_ seconds: Int) -> String {
    let minutes = max(0, seconds) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(two(minutes % 60)) min"
  }

  private static func two(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}
