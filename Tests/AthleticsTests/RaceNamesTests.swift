import Athletics
import Testing

@Suite("Names of runners")
struct RaceNamesTests {
  private func race(_ names: [String]) -> Race {
    let mile = Discipline(id: "mile", name: "Mile", kind: .run)
    return Race(
      id: "made-up",
      event: Event(discipline: mile, sex: .men, track: .standard),
      distance: .mile,
      lap: Distance(metres: 400),
      date: CalendarDate(year: 2025, month: 2, day: 13),
      meeting: "Made up",
      venue: Venue(city: "Oslo", country: "NOR"),
      runners: names.map {
        Runner(result: Result(place: nil, athlete: Athlete(name: $0, nation: "NOR")))
      }
    )
  }

  @Test("the family name alone, with the initial where two bear the same")
  func short() {
    let names = ["Henrik Ingebrigtsen", "Josh Kerr", "Jakob Ingebrigtsen", "Ronaldo"]
    #expect(race(names).shortNames == ["H. Ingebrigtsen", "Kerr", "J. Ingebrigtsen", "Ronaldo"])
  }

  @Test("all names at once are those asked for one by one")
  func alike() {
    let names = ["A Smith", "B Smith", "Smith", "C de Groot", "D de Groot", "E Nader", "Nader"]
    let race = race(names)
    #expect(race.shortNames == names.indices.map(race.shortName))
  }
}
