import Athletics
import Testing

@Suite("Statuses, ranking, rounds")
struct ResultTests {
  @Test("statuses are printed with the letters of result sheets")
  func letters() {
    #expect(ResultStatus.allCases.map(\.letters) == ["", "SCR", "DNS", "DNF", "DQ", "NM", "r", ""])
    #expect(Qualification.allCases.map(\.rawValue) == ["Q", "q", "qR", "qJ", "qD"])
  }

  @Test("level values share a rank and the next one leaves the gap")
  func ranking() {
    func ranks(_ values: [Int]) -> [Int] { Ranking.ranks(of: values) { $0 == $1 } }
    #expect(ranks([9, 8, 8, 7]) == [1, 2, 2, 4])
    #expect(ranks([5, 5, 5]) == [1, 1, 1])
    #expect(ranks([]) == [])
  }

  @Test(
    "rounds are read as the facts spell them",
    arguments: [
      ("heats", Round.heats), ("semi-finals", .semiFinals), ("final", .final),
      ("heptathlon", .combined("heptathlon")), ("opening", .other("opening")),
    ]
  )
  func rounds(text: String, round: Round) {
    #expect(Round(text) == round)
    #expect(Round(round.name) == round)
  }

  @Test("the firmer basis stands first")
  func basis() {
    #expect(Basis.allCases.shuffled().sorted() == [.official, .reported, .derived, .estimated])
    #expect(max(Basis.official, .estimated) == .estimated)
  }

  @Test("an event says discipline, track and sex")
  func events() {
    let mile = Discipline(id: "mile", name: "Mile", kind: .run, distance: .mile)
    #expect(Event(discipline: mile, sex: .men, track: .short).name == "Mile, short track · men")
    #expect(Event(discipline: mile, sex: .women, track: .road).name == "Mile, road · women")
    #expect(Event(discipline: mile, sex: .mixed, track: .standard).shortName == "X Mile")
  }
}

@Suite("Record progression")
struct RecordProgressionTests {
  /// The short-track mile: Kejelcha 3:47.01 (2019), Nuguse 3:46.63 and Ingebrigtsen 3:45.14 (2025).
  private let progression: RecordProgression = {
    func step(_ mark: String, _ name: String, _ date: PartialDate) -> RecordStep {
      RecordStep(
        printedMark: mark,
        mark: nil,
        athlete: Athlete(name: name, nation: ""),
        date: date,
        ratification: .ratified
      )
    }
    let mile = Discipline(id: "mile", name: "Mile", kind: .run, distance: .mile)
    return RecordProgression(
      id: "mile-short-track-men",
      event: Event(discipline: mile, sex: .men, track: .short),
      kind: "world record",
      asOf: CalendarDate(year: 2026, month: 9, day: 27),
      steps: [
        step("3:47.01", "Yomif Kejelcha", PartialDate(year: 2019, month: 3, day: 3)),
        step("3:46.63", "Yared Nuguse", PartialDate(year: 2025, month: 2, day: 8)),
        step("3:45.14", "Jakob Ingebrigtsen", PartialDate(year: 2025, month: 2, day: 13)),
      ]
    )
  }()

  @Test(
    "the book is as it stood when the day began",
    arguments: [
      ("2019-03-03", nil), ("2019-03-04", "3:47.01"), ("2025-02-08", "3:47.01"),
      ("2025-02-09", "3:46.63"), ("2025-02-13", "3:46.63"), ("2025-02-14", "3:45.14"),
    ]
  )
  func asOf(day: String, mark: String?) throws {
    let day = try #require(CalendarDate(day))
    #expect(progression.step(before: day)?.printedMark == mark)
  }
}
