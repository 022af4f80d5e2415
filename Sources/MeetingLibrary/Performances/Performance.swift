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
  /// two performances, however level. A mark with too much wind may have a level twin without:
  /// these are the same only of one known day. Of one known day, 3:48.95 and 3:49.0 are the same too: one
  /// is the other printed less finely.
  ///
  /// - Complexity: O(*n*²) in the marks of one event at worst, O(*n*) in those of one kind.
  static func merging(_ marks: [StatedMark]) -> [Performance] {
    guard let first = marks.first, marks.contains(where: { $0.kind != first.kind }) else {
      return marks.map { Performance($0) }
    }
    var found: [Key: [Performance]] = [:]
    for mark in marks.sorted(by: { $0.precedence < $1.precedence }) {
      let key = Key(book: mark.book, track: mark.track)
      if let index = found[key]?.firstIndex(where: { $0.canBe(mark) }) {
        found[key]?[index].add(mark)
      } else {
        found[key, default: []].append(Performance(mark))
      }
    }
    return found.values.flatMap(\.self)
  }

  private func canBe(_ mark: StatedMark) -> Bool {
    let isLevel = stated.code.order == mark.code.order
    guard isLevel || stated.code.isRounded(mark.code), !kinds.contains(mark.kind) else {
      return false
    }
    let isSameWind = stated.isAided == mark.isAided
    guard let mine = stated.date, let theirs = mark.date else { return isLevel && isSameWind }
    guard isSameWind || (mine.day != nil && mine == theirs) else { return false }
    return mine.mayEqual(theirs) && (isLevel || (mine.day != nil && mine == theirs))
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
    if rest.code.isMorePrecise(than: lead.code) {
      merged.code = rest.code
      merged.printed = rest.printed
    }
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
  }
}

extension StatedMark {
  /// Whether it is a result with too much wind to count.
  fileprivate var isAided: Bool { reason != nil && (kind == .race || kind == .unit) }

  /// Full dates first, so that the others find what they may be; then by kind.
  fileprivate var precedence: (Int, Int) { (-(date?.fullness ?? 0), kind.rawValue) }
}

extension MarkCode {
  /// Whether one of two times is the other printed less finely.
  fileprivate func isRounded(_ other: MarkCode) -> Bool {
    guard form < 20, other.form < 20, form % 10 != other.form % 10,
      let coarser = TimePrecision(rawValue: min(form % 10, other.form % 10))
    else { return false }
    return abs(amount - other.amount) < coarser.ticks
  }

  /// Whether it tells more about a time: more decimals, or that it was taken by hand.
  fileprivate func isMorePrecise(than other: MarkCode) -> Bool {
    guard form < 20, other.form < 20 else { return false }
    return form % 10 > other.form % 10 || (form % 10 == other.form % 10 && form > other.form)
  }
}
