import Athletics
import MeetingLibrary
import Testing

@Suite("Lists sorted, and cut off by day")
struct SortedListTests {
  private let library: Library

  init() throws {
    library = try Library.inMemory(try BundledFacts.read())
  }

  private static let columns = MarkQuery.Column.allCases.filter { $0 != .mark }

  private func query(_ column: MarkQuery.Column = .mark, one: Bool = false) -> MarkQuery {
    var query = MarkQuery(discipline: "mile", sex: .men)
    query.column = column
    query.isOneMarkAnAthlete = one
    return query
  }

  private func lines(_ query: MarkQuery) throws -> [RankedMark] {
    try library.markPage(query, from: 0, count: 100_000).marks
  }

  @Test("another order has the same lines, each with its rank by mark", arguments: columns)
  func ranks(column: MarkQuery.Column) throws {
    for one in [true, false] {
      for through in [nil, CalendarDate(year: 2024, month: 6, day: 1)] {
        var sorted = query(column, one: one)
        sorted.through = through
        var byMark = query(one: one)
        byMark.through = through
        #expect(try Set(lines(sorted)) == Set(lines(byMark)))
      }
    }
  }

  @Test("pages of a sorted list are parts of the whole", arguments: columns)
  func pages(column: MarkQuery.Column) throws {
    let all = try lines(query(column))
    for start in stride(from: 0, to: all.count, by: 17) {
      let page = try library.markPage(query(column), from: start, count: 17)
      #expect(page.marks == Array(all[start..<min(all.count, start + 17)]))
    }
  }

  @Test("of a longer list the best lines are sorted, and the page says so")
  func longer() throws {
    let whole = try library.markPage(query(), from: 0, count: 12)
    let page = try library.markPage(query(.date), from: 0, count: 100, mostSorted: 12)
    #expect(page.total == 12)
    #expect(Set(page.marks) == Set(whole.marks))
    #expect(page.partial?.hasPrefix("the best 12 of \(whole.total) lines, sorted by date") == true)
    let enough = try library.markPage(query(.date), from: 0, count: 1)
    #expect(enough.partial == whole.partial)
  }

  @Test("a list that was gathered is gathered anew once a mark has come")
  func changed() throws {
    var query = query()
    query.through = CalendarDate(year: 2025, month: 12, day: 31)
    var byDate = query
    byDate.column = .date
    let before = try (lines(query).count, lines(byDate).count)
    var race = try #require(try library.race(id: "lievin-2025-mile"))
    race.id = "another-mile"
    race.aliases = []
    race.runners = [race.runners[0]]
    race.runners[0].result.mark = .time(TimeMark(RaceTime(ticks: 2_299_900)))
    race.runners[0].result.printedMark = "3:49.99"
    try library.save(race)
    #expect(try lines(query).count == before.0 + 1)
    #expect(try lines(byDate).count == before.1 + 1)
  }

  @Test("one mark an athlete to a day is the best of each by then")
  func first() throws {
    let last = CalendarDate(year: 2023, month: 12, day: 31)
    var all = query()
    all.through = last
    var one = query(one: true)
    one.through = last
    var seen: Set<String> = []
    let best = try lines(all).filter { seen.insert(FoldedText.fold($0.athlete.name)).inserted }
    #expect(try lines(one).map(\.athlete.name) == best.map(\.athlete.name))
    #expect(try lines(one).map(\.printedMark) == best.map(\.printedMark))
  }
}
