package import Athletics

/// The moments of a race, worked out once from its facts and the record book.
package struct Moments: Hashable, Sendable {
  /// The moments in order of time.
  package let all: [Moment]

  /// The moments of a race.
  ///
  /// - Parameters:
  ///   - replay: the race.
  ///   - book: the records that stood when the day of the race began, and the runners' bests.
  ///   - lights: the waves that the winner passes or loses; those of the race when `nil`.
  ///   - words: how they are worded.
  /// - Complexity: O(*p* · *n* log *n*) in the points told of and the runners.
  package init(
    of replay: Replay,
    book: RecordBook = RecordBook(),
    lights: [PacingLights]? = nil,
    words: MomentWords = .written
  ) {
    let finder = MomentFinder(
      replay: replay,
      book: book,
      lights: lights ?? [PacingLights(of: replay.race)].compactMap { $0 },
      words: words
    )
    // Moments at one time stay in this order.
    var found = [
      Moment(time: .zero, at: .zero, kind: .gun, basis: .official, text: "the gun")
    ]
    found += finder.splits()
    found += finder.nameless()
    found += finder.passingsOfLights()
    found += finder.bell()
    found += finder.finishes()
    found += finder.records
    let order = found.indices.sorted { (found[$0].time, $0) < (found[$1].time, $1) }
    all = order.map { found[$0] }
  }

  /// The first moment after a race time.
  ///
  /// - Complexity: O(log *n*).
  package func next(after time: RaceTime) -> Moment? {
    let index = firstIndex { $0 > time }
    return index < all.count ? all[index] : nil
  }

  /// The last moment before a race time.
  ///
  /// - Complexity: O(log *n*).
  package func previous(before time: RaceTime) -> Moment? {
    let index = firstIndex { $0 >= time }
    return index > 0 ? all[index - 1] : nil
  }

  /// What has happened by a race time, that instant included.
  ///
  /// - Complexity: O(log *n*).
  package func past(at time: RaceTime) -> ArraySlice<Moment> {
    all[..<firstIndex { $0 > time }]
  }

  /// Where the moments begin whose time fits; all behind them fit as well.
  private func firstIndex(where fits: (RaceTime) -> Bool) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if fits(all[middle].time) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
