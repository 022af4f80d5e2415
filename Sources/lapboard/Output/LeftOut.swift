import Athletics

/// What the spoiler guard has left out of an answer.
struct LeftOut: Encodable {
  /// The instant of the meeting clock; `nil` without the guard.
  var until: Instant?
  /// How much of what.
  private(set) var counts: [(what: String, count: Int)] = []

  private enum CodingKeys: CodingKey {
    case now, leftOut
  }

  /// Counts more of something, named in the singular.
  mutating func add(_ count: Int, _ what: String) {
    guard count > 0 else { return }
    if let index = counts.firstIndex(where: { $0.what == what }) {
      counts[index].count += count
    } else {
      counts.append((what, count))
    }
  }

  /// What was left out, in a sentence; `nil` where nothing was.
  var sentence: String? {
    guard let until, !counts.isEmpty else { return nil }
    let what = counts.map { "\($0.count) \($0.what)\($0.count == 1 ? "" : "s")" }
    let isOne = counts.count == 1 && counts[0].count == 1
    return "\(what.joined(separator: ", ")) later than \(until.rfc3339(offsetSeconds: 0)) "
      + "\(isOne ? "is" : "are") left out: --no-spoiler-guard shows all"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(until?.rfc3339(offsetSeconds: 0), forKey: .now)
    try container.encode(counts.reduce(0) { $0 + $1.count }, forKey: .leftOut)
  }
}
