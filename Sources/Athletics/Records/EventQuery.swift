/// An event as a person types it: `mile short track`, `men's 1500 m indoor`, `marathon women only`.
public struct EventQuery: Hashable, Sendable {
  /// The words of the discipline, as its id spells them: `1500m`, `two-miles`; empty for any.
  public private(set) var discipline: String
  /// Who it is for, where that is said.
  public var sex: Sex?
  /// The kind of track, where that is said.
  public private(set) var track: TrackKind?
  /// Whether the event is one of women alone.
  public private(set) var isWomenOnly = false

  /// Reads what was typed.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) {
    var rest: [String] = []
    var words = FoldedText.words(of: Self.withoutThousands(text))[...]
    while let word = words.popFirst() {
      let next = words.first
      switch word {
      case "men", "mens", "man", "male": sex = .men
      case "women", "womens", "woman", "female":
        sex = .women
        if next == "only" {
          isWomenOnly = true
          words.removeFirst()
        }
      case "mixed": sex = .mixed
      case "short", "sh", "indoor", "indoors": track = .short
      case "standard", "outdoor", "outdoors": track = .standard
      case "road": track = .road
      case "track", "s", "the", "record", "records", "world", "run", "race": break
      default:
        if let next, ["k", "km"].contains(next), Int(word) != nil {
          rest.append(word + next)
          words.removeFirst()
          continue
        }
        guard let number = Int(word), (100...100_000).contains(number) else {
          rest.append(word)
          continue
        }
        rest.append("\(word)m")
        if let next, Self.metres.contains(next) { words.removeFirst() }
      }
    }
    let joined = rest.map(Self.word).joined(separator: "-")
    discipline = Self.spelt[joined] ?? joined
  }

  /// The events that fit, of many; those of the standard track alone where no track is said and the
  /// discipline has one there.
  ///
  /// - Returns: nothing for a discipline that none of them has.
  /// - Complexity: O(*n*) in the events.
  public func matches(among events: [Event]) -> [Event] {
    var found = events.filter { event in
      (sex ?? event.sex) == event.sex && (track ?? event.track) == event.track
        && (!isWomenOnly || event.restriction != nil) && fits(event.discipline.id)
    }
    let exact = found.filter { isSpelt($0.discipline.id) }
    if !exact.isEmpty { found = exact }
    if track == nil, found.contains(where: { $0.track == .standard }) {
      found = found.filter { $0.track == .standard }
    }
    if !isWomenOnly, found.contains(where: { $0.restriction == nil }) {
      found = found.filter { $0.restriction == nil }
    }
    return found
  }

  /// Whether a discipline is the one typed; that of the road may leave the road out.
  private func isSpelt(_ id: String) -> Bool {
    id == discipline || (track == .road && id == "road-\(discipline)")
  }

  /// Whether every word typed begins a word of the discipline, in order from its first.
  private func fits(_ id: String) -> Bool {
    guard !discipline.isEmpty else { return true }
    if isSpelt(id) { return true }
    let words = id.split(separator: "-")
    let typed = discipline.split(separator: "-")
    return typed.count <= words.count && zip(typed, words).allSatisfy { $1.hasPrefix($0) }
  }

  private static let metres: Set<String> = ["m", "metre", "metres", "meter", "meters"]

  /// What is called by another name.
  private static let spelt = [
    "2-miles": "two-miles", "2-mile": "two-miles", "two-mile": "two-miles", "1-mile": "mile",
    "one-mile": "mile", "half": "half-marathon",
  ]

  /// `5k` and `10km` in metres.
  private static func word(_ word: String) -> String {
    guard let unit = word.firstIndex(of: "k"), let kilometres = Int(word[..<unit]),
      (1...100).contains(kilometres), ["k", "km"].contains(word[unit...])
    else { return word }
    return "\(kilometres * 1000)m"
  }

  /// `10,000` as `10000`.
  private static func withoutThousands(_ text: String) -> String {
    let all = Array(text)
    return String(
      all.indices.filter { index in
        all[index] != "," || index == 0 || index + 1 == all.count || !all[index - 1].isNumber
          || !all[index + 1].isNumber
      }.map { all[$0] }
    )
  }
}
