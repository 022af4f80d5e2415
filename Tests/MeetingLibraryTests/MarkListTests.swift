import Athletics
import MeetingLibrary
import Testing

@Suite("Lists of marks")
struct MarkListTests {
  private let library: Library
  private let facts: Facts

  init() throws {
    facts = try BundledFacts.read()
    library = try Library.inMemory(facts)
  }

  private func whole(_ query: MarkQuery) throws -> [RankedMark] {
    try library.markPage(query, from: 0, count: 1_000_000).marks
  }

  /// A list as its published twin ends: on 31 March 2025.
  private func query(_ list: AllTimeList, one isOneMarkAnAthlete: Bool) -> MarkQuery {
    MarkQuery(
      discipline: list.event.discipline.id,
      sex: list.event.sex,
      isOneMarkAnAthlete: isOneMarkAnAthlete,
      through: CalendarDate(year: 2025, month: 3, day: 31)
    )
  }

  private func isListed(_ mark: RankedMark, in list: AllTimeList) -> Bool {
    list.marks.contains {
      $0.printedMark == mark.printedMark && $0.athlete.name == mark.athlete.name
    }
  }

  // MARK: - Published ranks

  /// Assets/lists: World Athletics' all-time lists of July 2023 with later marks; ranks as published
  /// there, where level marks follow each other without sharing one.
  ///
  /// The published mile list lacks Cheruiyot's 3:48.06 (Eugene 2023), which the library has from the
  /// race itself: ranks are compared without such lines, and from the first line to it as they are.
  @Test("every published rank among performances is that of the list")
  func performances() throws {
    for list in facts.lists {
      let marks = try whole(query(list, one: false))
      let listed = marks.filter { isListed($0, in: list) }
      let last = list.marks.filter { $0.performanceRank != nil }.count
      #expect(listed.count >= last)
      let ranks = Ranking.ranks(of: listed) { $0.mark.isLevel(with: $1.mark) }
      for line in list.marks {
        guard let mark = line.mark, let rank = line.performanceRank else { continue }
        let level = listed.count { $0.mark.isLevel(with: mark) }
        let found = try #require(listed.firstIndex { $0.mark.isLevel(with: mark) })
        let shared = ranks[found]..<ranks[found] + level
        #expect(shared.contains(rank), "\(line.printedMark) \(line.athlete.name)")
      }
      let complete = marks.prefix { isListed($0, in: list) }
      #expect(complete.count >= 37)
      #expect(complete.map(\.rank) == Array(ranks.prefix(complete.count)))
    }
  }

  /// Performers of whom the library has a better mark than the list stand elsewhere: the mile's
  /// are compared as far as there is none, and everybody stands there once.
  @Test("every published rank among performers is that of the list")
  func performers() throws {
    for list in facts.lists {
      let marks = try whole(query(list, one: true))
      let names = marks.map(\.athlete.name)
      #expect(Set(names).count == names.count)
      let complete = marks.prefix { isListed($0, in: list) }
      #expect(complete.count >= 15)
      for (place, mark) in complete.enumerated() {
        let line = list.marks.first {
          $0.printedMark == mark.printedMark && $0.athlete.name == mark.athlete.name
        }
        let rank = try #require(line?.performerRank, "\(mark.printedMark)")
        #expect(rank == place + 1)
        #expect(mark.rank <= rank)
        #expect(mark.rank == rank || mark.mark.isLevel(with: complete[place - 1].mark))
      }
    }
  }

  /// By the list's own count; one report calls it the tenth (The Athletic, 13 February 2025).
  @Test("Liévin's mile is ninth of all performances on its day, just ahead of 3:45.19 and 3:45.34")
  func lievin() throws {
    let query = MarkQuery(
      discipline: "mile",
      sex: .men,
      isOneMarkAnAthlete: false,
      through: CalendarDate(year: 2025, month: 2, day: 13)
    )
    let rank = try library.rank(of: .time(TimeMark(parsing: "3:45.14")), in: query)
    #expect(rank.rank == 9)
    #expect(rank.levelCount == 1)
    #expect(rank.ahead?.printedMark == "3:44.95")
    #expect(rank.behind?.printedMark == "3:45.19")
    let marks = try library.markPage(query, from: 8, count: 3).marks
    #expect(marks.map(\.printedMark) == ["3:45.14", "3:45.19", "3:45.34"])
    #expect(marks.first?.raceID == "lievin-2025-mile")
    #expect(marks.first?.track == .short)
    #expect(marks.first?.sources.contains("athletic-lievin25") == true)
  }

  /// The Athletic: the fastest road mile, but on a course that is not eligible.
  @Test("Kerr's 3:44.3 on Fifth Avenue is in no rank, and told with its reason when asked for")
  func fifthAvenue() throws {
    var query = MarkQuery(discipline: "road-mile", sex: .men)
    #expect(try whole(query).isEmpty)
    query.isOfCountingMarks = false
    let mark = try #require(try whole(query).first)
    #expect(mark.printedMark == "3:44.3")
    #expect(mark.athlete.name == "Josh Kerr")
    #expect(mark.reason?.contains("not eligible") == true)
  }

  @Test("a list says until when and how far it is complete")
  func partial() throws {
    let mile = try library.markPage(MarkQuery(discipline: "mile", sex: .men), from: 0, count: 1)
    #expect(mile.partial?.contains("as of 31 Mar 2025") == true)
    #expect(mile.partial?.contains("July 2023") == true)
    let other = try library.markPage(MarkQuery(discipline: "800m", sex: .women), from: 0, count: 1)
    #expect(other.partial?.contains("no all-time list") == true)
    let none = try library.markPage(MarkQuery(discipline: "none", sex: .women), from: 0, count: 1)
    #expect(none.total == 0)
  }

  @Test("a mark that several sources state is one line with all of them")
  func merged() throws {
    let query = MarkQuery(discipline: "mile", sex: .men, isOneMarkAnAthlete: false)
    let coe = try whole(query).filter {
      $0.athlete.name == "Sebastian Coe" && $0.date?.iso == "1979-07-17"
    }
    #expect(coe.map(\.printedMark) == ["3:48.95"])
    #expect(Set(coe.flatMap(\.sources)) == ["corkrunning-mile", "wadb"])
  }

  @Test("an athlete's marks stand by event, the best first")
  func athlete() throws {
    let kerr = try library.marks(of: Athlete(name: "Josh Kerr", nation: "GBR"))
    #expect(kerr.contains { $0.event.discipline.id == "mile" && $0.event.track == .standard })
    let road = try #require(kerr.first { $0.event.discipline.id == "road-mile" })
    #expect(road.best == nil)
    #expect(road.marks.map(\.printedMark) == ["3:44.3"])
    #expect(try library.marks(of: Athlete(name: "Nobody", nation: "")).isEmpty)
  }
}

extension Mark {
  fileprivate func isLevel(with other: Mark) -> Bool {
    !isBetter(than: other) && !other.isBetter(than: self)
  }
}
