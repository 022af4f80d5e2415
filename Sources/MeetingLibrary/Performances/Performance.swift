import Athletics

/// A mark that was set once, with everything that states it.
struct Performance {
  /// What is told of it: that of the first kind, filled up from the others.
  private(set) var stated: StatedMark
  /// Who says it, in the order of the kinds.
  private(set) var citations: [Int64]
  private var kinds: Set<StatedMark.Kind>

  private init(_ stated: StatedMark) {
    self.stated = stated
    citations = stated.citationID.map { [$0] } ?? []
    kinds = [stated.kind]
  }

  /// The performances that a person's stated marks tell of.
  ///
  /// Marks of one event and one kind of track are the same when they are level, their days can be
  /// the same, and no two of them stand in tables of one kind: a heat and a final on one day are
  /// two performances, however level.
  ///
  /// - Complexity: O(*n* log *n*).
  static func merging(_ marks: [StatedMark]) -> [Performance] {
    var found: [Key: [Performance]] = [:]
    let ordered = marks.enumerated().sorted { lhs, rhs in
      let left = (-(lhs.element.date?.fullness ?? 0), lhs.element.kind.rawValue, lhs.offset)
      let right = (-(rhs.element.date?.fullness ?? 0), rhs.element.kind.rawValue, rhs.offset)
      return left < right
    }
    for (_, mark) in ordered {
      let key = Key(book: mark.book, track: mark.track, order: mark.code.order)
      let index = found[key]?.firstIndex { $0.canBe(mark) }
      if let index {
        found[key]?[index].add(mark)
      } else {
        found[key, default: []].append(Performance(mark))
      }
    }
    return found.values.flatMap(\.self)
  }

  private func canBe(_ mark: StatedMark) -> Bool {
    guard !kinds.contains(mark.kind) else { return false }
    guard let mine = stated.date, let theirs = mark.date else { return true }
    return mine.canBe(theirs)
  }

  private mutating func add(_ mark: StatedMark) {
    let isFirst = mark.kind.rawValue < stated.kind.rawValue
    let (lead, rest) = isFirst ? (mark, stated) : (stated, mark)
    var merged = lead
    let dates = [lead.date, rest.date].compactMap(\.self)
    merged.date = dates.max { $0.fullness < $1.fullness }
    merged.place = lead.place ?? rest.place
    merged.raceSlug = lead.raceSlug ?? rest.raceSlug
    merged.reason = lead.reason ?? rest.reason
    if lead.nation.isEmpty {
      merged.nation = rest.nation
      merged.athleteID = rest.athleteID
    }
    stated = merged
    if let citation = mark.citationID {
      if isFirst { citations.insert(citation, at: 0) } else { citations.append(citation) }
    }
    kinds.insert(mark.kind)
  }

  private struct Key: Hashable {
    var book: Book
    var track: TrackKind
    var order: Int64
  }
}
