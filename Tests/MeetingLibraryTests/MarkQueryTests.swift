import Athletics
import MeetingLibrary
import Testing

@Suite("Lists of marks by any query")
struct MarkQueryTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(try BundledFacts.read())
  }

  private func whole(_ query: MarkQuery) throws -> [RankedMark] {
    try library.markPage(query, from: 0, count: 1_000_000).marks
  }

  private static let events = ["mile/men", "1500m/men", "1500m/women", "marathon/men"]

  /// An event's list with every choice of filters.
  private static func filtered(_ event: MarkQuery) -> [MarkQuery] {
    let groups: [AgeGroup?] = [nil] + AgeGroup.allCases
    let tracks: [TrackKind?] = [nil, .short, .standard]
    let limits: [(Int?, String?)] = [
      (nil, nil), (2023, nil), (2025, nil), (nil, "KEN"), (nil, "USA"), (2023, "USA"),
    ]
    return groups.flatMap { group in
      tracks.flatMap { track in
        limits.map { year, nation in
          var query = event
          query.ageGroup = group
          query.track = track
          query.year = year
          query.nation = nation
          return query
        }
      }
    }
  }

  /// One pass over all marks of the event, in place of indexes, counts and flags.
  private func expected(_ query: MarkQuery, from all: [RankedMark]) -> [RankedMark] {
    var seen: Set<String> = []
    return all.filter { mark in
      (query.track.map { $0 == mark.track } ?? true)
        && (query.year.map { $0 == mark.date?.year } ?? true)
        && (query.nation.map { $0 == mark.athlete.nation } ?? true)
        && (query.ageGroup.map { isOf($0, mark) } ?? true)
        && (!query.isOneMarkAnAthlete
          || seen.insert(FoldedText.fold(mark.athlete.name)).inserted)
    }
  }

  private func isOf(_ group: AgeGroup, _ mark: RankedMark) -> Bool {
    guard let birth = mark.birth, let date = mark.date else { return false }
    let years = date.year - birth.year
    switch group {
    case .u18: return years < 18
    case .u20: return years < 20
    case .u23: return years < 23
    case .masters:
      guard years == 35 else { return years > 35 }
      guard let born = birth.calendarDate, let day = date.calendarDate else { return false }
      return (born.month, born.day) <= (day.month, day.day)
    }
  }

  @Test("every filter takes what one pass over all marks takes", arguments: events)
  func filters(event: String) throws {
    let event = try #require(MarkQuery(eventID: event))
    var query = event
    query.isOneMarkAnAthlete = false
    let all = try whole(query)
    for base in Self.filtered(event) {
      for isOne in [true, false] {
        var query = base
        query.isOneMarkAnAthlete = isOne
        let wanted = expected(query, from: all)
        let page = try library.markPage(query, from: 0, count: 1_000_000)
        #expect(page.total == wanted.count, "\(query)")
        #expect(page.marks.map(\.printedMark) == wanted.map(\.printedMark), "\(query)")
        let ranks = Ranking.ranks(of: wanted) { $0.mark.isLevel(with: $1.mark) }
        #expect(page.marks.map(\.rank) == ranks, "\(query)")
      }
    }
  }

  @Test("pages put together are the list, by any column and turned round")
  func pages() throws {
    for column in MarkQuery.Column.allCases {
      for isReversed in [false, true] {
        var query = MarkQuery(discipline: "1500m", sex: .men, isOneMarkAnAthlete: false)
        query.column = column
        query.isReversed = isReversed
        let list = try whole(query)
        let pages = try stride(from: 0, to: list.count, by: 7).flatMap {
          try library.markPage(query, from: $0, count: 7).marks
        }
        #expect(pages == list, "\(column) \(isReversed)")
        #expect(try library.markPage(query, from: list.count, count: 7).marks.isEmpty)
      }
    }
  }

  @Test("ranks follow the mark, whatever the list is sorted by")
  func ranksFollow() throws {
    var query = MarkQuery(discipline: "mile", sex: .men)
    let byMark = Dictionary(grouping: try whole(query)) { $0.printedMark + $0.athlete.name }
    for column in MarkQuery.Column.allCases {
      query.column = column
      for mark in try whole(query) {
        #expect(byMark[mark.printedMark + mark.athlete.name]?.first?.rank == mark.rank)
      }
    }
  }

  @Test("a rank is found where it starts, and a mark has the rank that its line has")
  func starts() throws {
    for isOne in [true, false] {
      let query = MarkQuery(discipline: "1500m", sex: .men, isOneMarkAnAthlete: isOne)
      let list = try whole(query)
      for (place, line) in list.enumerated() {
        let start = try library.start(ofRank: line.rank, in: query)
        #expect(start == line.rank - 1)
        let rank = try library.rank(of: line.mark, in: query)
        #expect(rank.rank == line.rank)
        #expect(rank.levelCount == list.count { $0.mark.isLevel(with: line.mark) })
        #expect(rank.ahead == (line.rank > 1 ? list[line.rank - 2] : nil), "\(place)")
        #expect(rank.total == list.count)
      }
      #expect(try library.start(ofRank: 1_000_000, in: query) < list.count)
    }
  }
}

extension Mark {
  fileprivate func isLevel(with other: Mark) -> Bool {
    !isBetter(than: other) && !other.isBetter(than: self)
  }
}
