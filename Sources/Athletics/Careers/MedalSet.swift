/// The golds there are to win, and which of them an athlete has by the facts.
public struct MedalSet: Hashable, Sendable {
  /// One championship of the set.
  public struct Part: Hashable, Sendable {
    /// The championship.
    public var championship: Championship
    /// Golds, counted from finals and from what sources say.
    public var golds: Int
    /// The disciplines of the golds, by name, each once.
    public var disciplines: [String]
    /// The best medal where there is no gold.
    public var best: Medal?
    /// Whether the facts know of any part in it: a medal, or a result.
    public var isContested: Bool
  }

  /// The championships of the set, the Olympic Games first.
  public var parts: [Part]

  /// The set of an athlete with these medals: the Olympic Games and both World Championships; both
  /// European Championships too, for whoever has a medal of one of them.
  ///
  /// - Parameters:
  ///   - medals: the medals won.
  ///   - marks: the marks set, which tell what was contested without a medal.
  /// - Complexity: O(*n*) in the medals and marks.
  public init(_ medals: [CareerMedal], _ marks: [CareerMark] = []) {
    let contested = Set(marks.filter { $0.meetingID != nil }.compactMap(\.meeting))
    let championships = Set(contested.map { Championship($0) })
    let isEuropean = medals.contains { Championship.ofEurope.contains($0.championship) }
    let set = Championship.ofTheWorld + (isEuropean ? Championship.ofEurope : [])
    parts = set.map { championship in
      let won = medals.filter { $0.championship == championship }
      let golds = won.filter { $0.medal == .gold }
      var disciplines: [String] = []
      for name in golds.compactMap({ $0.event?.discipline.name }) where !disciplines.contains(name)
      {
        disciplines.append(name)
      }
      return Part(
        championship: championship,
        golds: golds.reduce(0) { $0 + $1.count },
        disciplines: disciplines,
        best: golds.isEmpty ? won.map(\.medal).min() : nil,
        isContested: !won.isEmpty || championships.contains(championship)
      )
    }
  }

  /// Whether there is a gold at all, without which no set has been begun.
  public var isBegun: Bool { parts.contains { $0.golds > 0 } }

  /// The championships that the facts know as contested, and not as won.
  public var missing: [Part] {
    isBegun ? parts.filter { $0.golds == 0 && $0.isContested } : []
  }

  /// The championships of which the facts know nothing.
  public var unknown: [Part] { isBegun ? parts.filter { !$0.isContested } : [] }
}
