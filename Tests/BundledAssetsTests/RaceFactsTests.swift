import Athletics
import BundledAssets
import MeetingFormats
import Testing

@Suite("Races of the bundled facts")
struct RaceFactsTests {
  @Test("there are seventy-one races, each in the file of its id")
  func ids() throws {
    let races = try BundledFacts.facts.races
    #expect(races.count == 71)
    #expect(races.map { "races/\($0.id).json" } == AssetCatalog.assets(in: "races").map(\.path))
    let names = races.flatMap { [$0.id] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test("splits rise in distance and time, except those marked suspect")
  func splitsRise() throws {
    for race in try BundledFacts.facts.races {
      for runner in race.runners {
        let place = "\(race.id): \(runner.athlete.name)"
        for (first, second) in zip(runner.splits, runner.splits.dropFirst()) {
          #expect(first.at < second.at, "\(place) at \(second.at.printedMetres) m")
        }
        let sound = runner.splits.filter { !$0.isSuspect }
        for (first, second) in zip(sound, sound.dropFirst()) {
          #expect(first.time < second.time, "\(place) at \(second.at.printedMetres) m")
        }
        #expect(runner.splits.allSatisfy { $0.at <= race.distance && .zero < $0.at })
      }
    }
  }

  @Test("the last split of a finisher is the mark, official or reported")
  func lastSplitIsTheMark() throws {
    for race in try BundledFacts.facts.races {
      for runner in race.runners where runner.result.status == .finished {
        guard let mark = runner.result.mark?.time else { continue }
        #expect(runner.splits.last?.at == race.distance, "\(race.id): \(runner.athlete.name)")
        #expect(runner.splits.last?.time == mark, "\(race.id): \(runner.athlete.name)")
        let basis = runner.splits.last?.basis
        #expect(basis == .official || basis == .reported, "\(race.id): \(runner.athlete.name)")
      }
    }
  }

  @Test("places follow marks, and only finishers have one")
  func placesFollowMarks() throws {
    for race in try BundledFacts.facts.races {
      let placed = race.runners.filter { $0.result.place != nil }
      for (first, second) in zip(placed, placed.dropFirst()) {
        let level = first.result.place == second.result.place
        #expect(level || (first.result.place ?? 0) < (second.result.place ?? 0), "\(race.id)")
        guard let mine = first.result.mark?.time, let theirs = second.result.mark?.time else {
          continue
        }
        #expect(mine <= theirs, "\(race.id): \(second.athlete.name)")
      }
      #expect(placed.allSatisfy { $0.result.status == .finished }, "\(race.id)")
      #expect(placed.first?.result.place == 1, "\(race.id) has a winner")
      #expect(race.runners.prefix(placed.count).allSatisfy { $0.result.place != nil })
    }
  }

  @Test("the distance of a race is that of its discipline")
  func distances() throws {
    for race in try BundledFacts.facts.races {
      #expect(race.distance == race.event.discipline.distance, "\(race.id)")
    }
  }

  @Test("a derived split says how it was computed")
  func derivedSplitsSayHow() throws {
    for race in try BundledFacts.facts.races {
      for split in race.runners.flatMap(\.splits) where split.basis == .derived {
        #expect(split.note?.isEmpty == false, "\(race.id) at \(split.at.printedMetres) m")
      }
    }
  }

  @Test("no split is an estimate: nothing was interpolated")
  func nothingIsEstimated() throws {
    let splits = try BundledFacts.facts.races.flatMap { $0.runners.flatMap(\.splits) }
    #expect(!splits.contains { $0.basis == .estimated })
    #expect(splits.count { $0.basis == .official } > 2500)
  }

  // World Athletics, "Ingebrigtsen smashes world indoor 1500m and mile records in Lievin",
  // 13 February 2025: 1000 m in 2:20.49, 1500 m in 3:29.63, the mile in 3:45.14.
  @Test("Liévin 2025: the points on the way to 3:45.14")
  func lievin() throws {
    let race = try #require(try BundledFacts.facts.races.first { $0.id == "lievin-2025-mile" })
    let winner = try #require(race.winner)
    #expect(winner.athlete.name == "Jakob Ingebrigtsen")
    let split = { (metres: Int64) in winner.splits.first { $0.at == Distance(metres: metres) } }
    #expect(split(1000)?.time == RaceTime(milliseconds: 140_490))
    #expect(split(1000)?.basis == .reported)
    #expect(split(1500)?.time == RaceTime(milliseconds: 209_630))
    #expect(split(1500)?.basis == .official)
    #expect(winner.splits.last?.time == RaceTime(milliseconds: 225_140))
    #expect(race.lights?.target?.time == RaceTime(milliseconds: 226_630))
    let marks = race.runners.prefix(3).map(\.result.printedMark)
    #expect(marks == ["3:45.14", "3:52.70", "3:53.18"])
    #expect(race.disagreements.contains { $0.what.contains("3:53.14") })
  }

  // World Athletics on the Millrose Games 2025 gives Nuguse 3:31.75 at 1500 m; one report 3:29.80.
  @Test("Millrose 2025: World Athletics' 1500 m leads, the other report stands beside it")
  func millrose() throws {
    let id = "millrose-2025-wanamaker-mile"
    let race = try #require(try BundledFacts.facts.races.first { $0.id == id })
    let winner = try #require(race.winner)
    let at1500 = winner.splits.first { $0.at == Distance(metres: 1500) }
    #expect(at1500?.printed == "3:31.75")
    #expect(winner.alsoReported.map(\.printed) == ["3:29.80"])
    #expect(winner.result.printedMark == "3:46.63")
  }

  // OMEGA race analysis, Diamond League London, 18 July 2026.
  @Test("London 2026: the whole field on the sheet, pacemakers only as far as it has them")
  func london() throws {
    let race = try #require(try BundledFacts.facts.races.first { $0.id == "london-2026-mile" })
    #expect(race.runners.count == 14)
    #expect(race.winner?.result.printedMark == "3:42.66")
    #expect(race.winner?.splits.count == 17)
    let pacemakers = race.runners.filter(\.isPacemaker)
    #expect(pacemakers.map(\.athlete.name) == ["Žan Rudolf", "Brannon Kidder"])
    #expect(pacemakers.map { $0.splits.last?.at } == [1000, 900].map { Distance(metres: $0) })
    #expect(pacemakers.allSatisfy { $0.result.status == .didNotFinish })
  }

  @Test("an annulled result has neither place nor mark, but keeps what was annulled")
  func annulled() throws {
    let id = "london-2012-1500-w-final"
    let race = try #require(try BundledFacts.facts.races.first { $0.id == id })
    let annulled = race.runners.filter { $0.result.status == .disqualified }
    #expect(annulled.count == 3)
    #expect(annulled.allSatisfy { $0.result.place == nil && $0.result.mark == nil })
    #expect(annulled.allSatisfy { $0.result.note?.contains("annulled: place") == true })
  }
}
