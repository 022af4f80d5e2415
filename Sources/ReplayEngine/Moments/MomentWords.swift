import Athletics

/// How moments are worded: for a list, or to be read aloud.
package enum MomentWords: Hashable, Sendable {
  /// Short: `0.97 s`, `~3:17.4`.
  case written
  /// In words: `0.97 seconds`, `about 3:17.4`.
  case spoken

  /// A length of time without its sign, to the nearest: `0.97 s`; from one minute on `1:02.50`.
  func length(_ time: RaceTime, precision: TimePrecision) -> String {
    let step = precision.ticks
    let ticks = (abs(time.ticks) + step / 2) / step * step
    let text = MarkFormat.time(RaceTime(ticks: ticks), precision: precision)
    guard ticks < 60 * RaceTime.ticksPerSecond else { return text }
    let unit = self == .spoken ? "seconds" : "s"
    guard precision == .seconds else { return "\(text) \(unit)" }
    let whole = ticks / RaceTime.ticksPerSecond
    return "\(whole) \(self == .spoken && whole == 1 ? "second" : unit)"
  }

  /// A figure that is an estimate: `~3:17.4`, `about 3:17.4`.
  func estimate(_ figure: String) -> String {
    self == .spoken ? "about \(figure)" : "~\(figure)"
  }

  /// A place in a result: `2.`; in words as far as they are short.
  func place(_ place: Int) -> String {
    let words = [
      "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
      "Tenth", "Eleventh", "Twelfth",
    ]
    guard self == .spoken else { return "\(place). " }
    return words.indices.contains(place - 1) ? "\(words[place - 1]), " : "Place \(place), "
  }
}
