import Athletics
import Testing

@Suite("Marks of a career")
struct CareerMarkTests {
  private let mile = Discipline(id: "mile", name: "Mile", kind: .run, distance: .mile, order: 2)
  private let short = Discipline(
    id: "1500m",
    name: "1500 m",
    kind: .run,
    distance: Distance(metres: 1500),
    order: 1
  )

  private func mark(
    _ origin: CareerMark.Origin,
    _ discipline: Discipline,
    _ printed: String,
    _ date: String,
    race: String? = nil,
    source: String
  ) throws -> CareerMark {
    CareerMark(
      origin: origin,
      event: Event(discipline: discipline, sex: .men, track: .short),
      date: try #require(PartialDate(date)),
      result: Result(
        place: nil,
        athlete: Athlete(name: "A", nation: "NOR"),
        mark: .time(try TimeMark(parsing: printed)),
        printedMark: printed,
        sources: [source]
      ),
      raceID: race
    )
  }

  @Test("what a list, a book and a profile tell of a race is that race, with all sources")
  func joined() throws {
    let merged = CareerMark.merged([
      try mark(.profile, mile, "3:45.14", "2025", source: "p"),
      try mark(.list, mile, "3:45.14", "2025-02", source: "l"),
      try mark(.race, mile, "3:45.14", "2025-02-13", race: "r", source: "r"),
      try mark(.record, mile, "3:45.14", "2025-02-13", source: "b"),
    ])
    #expect(merged.count == 1)
    #expect(merged.first?.raceID == "r" && merged.first?.result.sources == ["r", "b", "l", "p"])
  }

  @Test("the same mark of another year, and another mark of the same day, are others")
  func apart() throws {
    let merged = CareerMark.merged([
      try mark(.race, mile, "3:45.14", "2025-02-13", race: "r", source: "r"),
      try mark(.list, mile, "3:45.14", "2024", source: "l"),
      try mark(.list, mile, "3:45.15", "2025-02-13", source: "l"),
    ])
    #expect(merged.count == 3)
    #expect(merged.map(\.date.year) == [2024, 2025, 2025])
  }

  @Test("a time that is a split of a longer race of the day is one on the way")
  func onTheWay() throws {
    var race = try mark(.race, mile, "3:45.14", "2025-02-13", race: "r", source: "r")
    race.splits = [
      Split(
        at: Distance(metres: 1500),
        time: try TimeMark(parsing: "3:29.63").time,
        basis: .official
      )
    ]
    let merged = CareerMark.merged([
      race, try mark(.record, short, "3:29.63", "2025-02-13", source: "b"),
      try mark(.record, short, "3:29.64", "2025-02-13", source: "b"),
    ])
    #expect(merged.filter(\.isOnTheWay).map(\.printed) == ["3:29.63"])
    #expect(merged.filter(\.isOnTheWay).map(\.raceID) == ["r"])
  }

  @Test("only races that both finished count, and no pacemaker's")
  func counted() throws {
    func page(_ name: String, _ marks: [CareerMark]) -> AthletePage {
      AthletePage(athlete: Athlete(name: name, nation: "NOR"), marks: marks)
    }
    func line(_ id: String, place: Int?, _ status: ResultStatus = .finished) throws -> CareerMark {
      var line = try mark(.race, mile, "3:50.0", "2025-02-13", race: id, source: "s")
      line.result.place = place
      line.result.status = status
      return line
    }
    var pace = try line("c", place: 3)
    pace.isPacemaker = true
    let first = page(
      "A",
      [try line("a", place: 1), try line("b", place: nil, .didNotFinish), pace]
    )
    let second = page("B", try ["a", "b", "c"].map { try line($0, place: 2) })
    let both = HeadToHead(first, second)
    #expect(both.encounters.map(\.outcome) == [.first, .open, .open])
    #expect(both.firstWins == 1 && both.secondWins == 0)
    #expect(both.encounters.map(\.printedGap) == ["0.0", nil, "0.0"])
  }
}
