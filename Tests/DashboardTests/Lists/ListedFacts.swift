import Athletics
import TestSupport

/// Answers of a library, for tests: lists of the bundled facts, and one too long to be held.
///
/// The long list is that of the men's 800 m: a mark for every hundredth from 1:40.00 on, each set by
/// three athletes on the same day.
enum ListedFacts {
  /// Lines of the long list.
  static let longTotal = 1_234_567

  /// Lines of a list.
  static func page(_ query: MarkQuery, from start: Int, count: Int) throws -> MarkPage {
    if isLong(query) { return longPage(query, from: start, count: count) }
    let all = try lines(query)
    let first = min(max(0, start), all.count)
    let marks = all[first..<min(all.count, first + count)]
    return MarkPage(
      query: query,
      total: all.count,
      start: first,
      marks: Array(marks),
      partial: try list(query)?.title
    )
  }

  /// The rank a mark would have.
  static func rank(of mark: Mark, in query: MarkQuery) throws -> MarkRank {
    let all = try isLong(query) ? longPage(query, from: 0, count: 1000).marks : lines(query)
    let better = all.count { $0.mark.isBetter(than: mark) }
    let level = all.count { !$0.mark.isBetter(than: mark) && !mark.isBetter(than: $0.mark) }
    return MarkRank(
      rank: better + 1,
      levelCount: level,
      total: isLong(query) ? longTotal : all.count,
      ahead: better > 0 ? all[better - 1] : nil,
      behind: better + level < all.count ? all[better + level] : nil
    )
  }

  /// The place at which a rank begins.
  static func start(ofRank rank: Int, in query: MarkQuery) throws -> Int {
    if isLong(query) { return min(rank - 1, longTotal) }
    let all = try lines(query)
    return all.firstIndex { $0.rank >= rank } ?? all.count
  }

  static func isLong(_ query: MarkQuery) -> Bool {
    query.discipline == "800m" && query.sex == .men
  }

  private static func list(_ query: MarkQuery) throws -> AllTimeList? {
    try TestFacts.facts.lists.first {
      $0.event.discipline.id == query.discipline && $0.event.sex == query.sex
    }
  }

  private static func lines(_ query: MarkQuery) throws -> [RankedMark] {
    var kept: [ListedMark] = []
    for line in try list(query)?.marks ?? [] where fits(line, query) {
      let isKnown = kept.contains { $0.athlete.name == line.athlete.name }
      if line.mark != nil, !query.isOneMarkAnAthlete || !isKnown { kept.append(line) }
    }
    var lines: [RankedMark] = []
    for line in kept {
      guard let mark = line.mark else { continue }
      let above = lines.last.flatMap { mark == $0.mark ? $0.rank : nil }
      lines.append(ranked(line, mark, rank: above ?? lines.count + 1))
    }
    return sorted(lines, query)
  }

  private static func fits(_ line: ListedMark, _ query: MarkQuery) -> Bool {
    let track: TrackKind = line.environment == "indoor" ? .short : .standard
    return (query.track ?? track) == track
      && (query.year ?? line.date?.year) == line.date?.year
      && (query.nation ?? line.athlete.nation) == line.athlete.nation
  }

  private static func ranked(_ line: ListedMark, _ mark: Mark, rank: Int) -> RankedMark {
    RankedMark(
      rank: rank,
      mark: mark,
      printedMark: line.printedMark,
      athlete: line.athlete,
      birth: line.birth,
      date: line.date,
      place: line.place,
      track: line.environment == "indoor" ? .short : .standard,
      raceID: line.printedMark == "3:45.14" ? "lievin-2025-mile" : nil,
      sources: line.sources
    )
  }

  private static func sorted(_ lines: [RankedMark], _ query: MarkQuery) -> [RankedMark] {
    let order: [RankedMark]
    switch query.column {
    case .mark: order = lines
    case .athlete: order = lines.sorted { $0.athlete.name < $1.athlete.name }
    case .nation: order = lines.sorted { $0.athlete.nation < $1.athlete.nation }
    case .age: order = lines.sorted { ($0.age?.least ?? 999) < ($1.age?.least ?? 999) }
    case .date:
      order = lines.sorted { ($0.date ?? PartialDate(year: 0)) < ($1.date ?? PartialDate(year: 0)) }
    case .place: order = lines.sorted { ($0.place ?? "") < ($1.place ?? "") }
    }
    return query.isReversed ? order.reversed() : order
  }

  private static func longPage(_ query: MarkQuery, from start: Int, count: Int) -> MarkPage {
    let first = min(max(0, start), longTotal)
    let marks = (first..<min(longTotal, first + count)).map { place in
      let ticks = 1_000_000 + Int64(place / 3) * 100
      let mark = TimeMark(RaceTime(ticks: ticks))
      return RankedMark(
        rank: place / 3 * 3 + 1,
        mark: .time(mark),
        printedMark: mark.printed,
        athlete: Athlete(name: "Runner \(place)", nation: "KEN"),
        date: PartialDate(year: 2001, month: 2, day: 3),
        track: .standard
      )
    }
    return MarkPage(query: query, total: longTotal, start: first, marks: marks)
  }
}
