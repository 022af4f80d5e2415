import Athletics
import Testing

@Suite("Championships and their medals")
struct ChampionshipTests {
  @Test(
    "names of meetings",
    arguments: [
      ("World Athletics Indoor Championships Nanjing 25", Championship.worldIndoor),
      ("World Athletics Championships Tokyo 25", .world),
      ("European Athletics Indoor Championships Apeldoorn 2025", .europeanIndoor),
      ("Paris 2024 Olympic Games, athletics", .olympicGames),
      ("SPAR European Cross Country Championships Antalya 2024", .europeanCrossCountry),
    ]
  )
  func names(name: String, championship: Championship) {
    #expect(Championship(name) == championship)
    #expect(Championship(championship.name) == championship)
  }

  @Test(
    "others keep their name",
    arguments: [
      "World Athletics U20 Championships Lima 24", "Diamond League final", "Millrose Games",
      "European Athletics U23 Championships", "World Road Running Championships",
      "Youth Olympic Games", "Norwegian Championships",
    ]
  )
  func others(name: String) {
    #expect(Championship(name) == .other(name))
  }

  private let run = Discipline(id: "1500m", name: "1500 m", kind: .run, order: 1)
  private let long = Discipline(id: "3000m", name: "3000 m", kind: .run, order: 2)
  private let relay = Discipline(id: "4x400m", name: "4 × 400 m", kind: .relay, order: 3)

  private func unit(_ discipline: Discipline, _ results: [(Int?, String)]) -> TimetableUnit {
    TimetableUnit(
      id: discipline.id,
      start: nil,
      date: CalendarDate(year: 2025, month: 3, day: 22),
      event: Event(discipline: discipline, sex: .men, track: .short),
      round: .final,
      isMedalEvent: true,
      results: results.map { Result(place: $0.0, athlete: Athlete(name: $0.1, nation: "NOR")) }
    )
  }

  private func meeting(_ units: [TimetableUnit]) -> Meeting {
    Meeting(
      id: "m",
      name: "World Indoor Championships",
      shortName: "m",
      starts: CalendarDate(year: 2025, month: 3, day: 21),
      ends: CalendarDate(year: 2025, month: 3, day: 23),
      venue: Venue(city: "Nanjing", country: "CHN"),
      zone: "UTC",
      track: .short,
      units: units
    )
  }

  @Test("two events are a double tried, two wins one completed, a relay none")
  func doubles() throws {
    let found = ChampionshipDouble.tried(
      at: meeting([
        unit(run, [(1, "A"), (2, "B"), (3, "C")]), unit(long, [(1, "A"), (nil, "B")]),
        unit(relay, [(1, "C")]),
      ])
    )
    #expect(found.map(\.athlete.name) == ["A", "B"])
    #expect(found.map(\.isCompleted) == [true, false])
    #expect(try #require(found.first).parts.map(\.event.discipline.id) == ["1500m", "3000m"])
  }

  @Test("a final and a profile that tell of one medal make one, with both sources")
  func merged() throws {
    let event = Event(discipline: run, sex: .men, track: .short)
    let final = CareerMedal(
      medal: .gold,
      championship: .worldIndoor,
      date: PartialDate(year: 2025, month: 3, day: 23),
      event: event,
      unitID: "u",
      sources: ["a"]
    )
    var honour = final
    honour.date = PartialDate(year: 2025)
    honour.unitID = nil
    honour.sources = ["b", "a"]
    var other = honour
    other.date = PartialDate(year: 2023)
    let merged = CareerMedal.merged(finals: [final], honours: [honour, other])
    #expect(merged.map(\.date?.year) == [2025, 2023])
    #expect(merged.first?.sources == ["a", "b"] && merged.first?.unitID == "u")
  }

  @Test("a championship never contested is not missing, but unknown")
  func set() {
    let set = MedalSet([
      CareerMedal(medal: .gold, championship: .olympicGames),
      CareerMedal(medal: .bronze, championship: .world),
    ])
    #expect(set.missing.map(\.championship) == [.world])
    #expect(set.unknown.map(\.championship) == [.worldIndoor])
    #expect(MedalSet([CareerMedal(medal: .silver, championship: .world)]).missing.isEmpty)
  }
}
