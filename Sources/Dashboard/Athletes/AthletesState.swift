package import Athletics

/// The athlete shown, and what is chosen on the page.
package struct AthletesState: Sendable {
  /// Whom a page that is being loaded is for.
  enum Wish: Hashable, Sendable {
    case page
    case rival
  }

  /// Everything that is known; `nil` until somebody is loaded.
  package private(set) var page: AthletePage?
  /// The other one of a head-to-head.
  package private(set) var rival: AthletePage?
  /// What the next page that comes is for.
  var wish: Wish = .page
  /// A unit that is to be opened once its meeting is loaded.
  var awaitedUnit: String?
  /// Who can be chosen; `nil` until they are loaded.
  package var known: [Athlete]?
  /// The part that has the keys.
  package var part: AthletePart = .bests
  /// Whether the part that has the keys fills the pane.
  package var isAlone = false
  /// The season; `nil` for all.
  package private(set) var year: Int?
  /// One kind of track; `nil` for all.
  package private(set) var track: TrackKind?
  /// The lines of each part.
  package private(set) var lines: [AthletePart: [AthleteLine]] = [:]
  /// Which line of each part is chosen.
  package private(set) var chosen: [AthletePart: Int] = [:]
  /// The last day that may be shown, where what is later stays hidden.
  package private(set) var limit: CalendarDate?

  /// Nothing is shown yet.
  init() {}

  /// The page as far as it may be shown.
  package var shown: AthletePage? { page.map { page in limit.map { page.asOf($0) } ?? page } }

  /// The races of both, as far as they may be shown.
  package var headToHead: HeadToHead? {
    guard let shown, let rival else { return nil }
    return HeadToHead(shown, limit.map { rival.asOf($0) } ?? rival)
  }

  /// The chosen line of the part that has the keys.
  package var line: AthleteLine? {
    guard let lines = lines[part], let index = chosen[part], lines.indices.contains(index) else {
      return nil
    }
    return lines[index]
  }

  /// Shows a page that came, as the one or as the other.
  mutating func take(_ page: AthletePage, limit: CalendarDate?) {
    switch wish {
    case .page:
      self.page = page
      rival = nil
      year = nil
      track = nil
      chosen = [:]
    case .rival:
      rival = page
      part = .races
      chosen[.races] = nil
    }
    wish = .page
    refresh(limit: limit)
  }

  /// Makes the lines anew.
  ///
  /// - Complexity: O(*n* log *n*) in what the page holds.
  mutating func refresh(limit: CalendarDate?) {
    self.limit = limit
    guard let shown else { return lines = [:] }
    lines[.bests] = AthleteLines.bests(shown, year: year, track: track)
    lines[.records] = AthleteLines.records(shown, year: year)
    lines[.medals] = AthleteLines.medals(shown, year: year)
    lines[.races] =
      headToHead.map { AthleteLines.encounters($0, year: year) }
      ?? AthleteLines.races(shown, year: year, track: track)
    for part in AthletePart.allCases { select(chosen[part] ?? 0, of: part) }
  }

  /// Shows the next season, from the latest to the first, then all of them.
  mutating func stepYear() {
    let years = shown?.years ?? []
    guard let year, let index = years.firstIndex(of: year) else {
      year = years.first
      return
    }
    self.year = index + 1 < years.count ? years[index + 1] : nil
  }

  /// Shows the next kind of track, then all of them.
  mutating func stepTrack() {
    let all = TrackKind.allCases
    guard let track, let index = all.firstIndex(of: track) else {
      track = all.first
      return
    }
    self.track = index + 1 < all.count ? all[index + 1] : nil
  }

  /// Shows every season and track, and nobody else.
  mutating func clear() {
    year = nil
    track = nil
    rival = nil
  }

  /// Leaves a head-to-head.
  mutating func leaveRival() { rival = nil }

  /// Moves the choice of the part that has the keys, over what cannot be chosen.
  mutating func move(by rows: Int) {
    select((chosen[part] ?? 0) + rows, of: part, downwards: rows >= 0)
  }

  /// Chooses a line of a part, or the nearest one that can be chosen.
  mutating func select(_ index: Int, of part: AthletePart, downwards: Bool = true) {
    let lines = lines[part] ?? []
    let index = max(0, min(index, lines.count - 1))
    let after = lines.indices.first { $0 >= index && lines[$0].isChosen }
    let before = lines.indices.last { $0 <= index && lines[$0].isChosen }
    chosen[part] = (downwards ? after ?? before : before ?? after) ?? 0
  }
}
