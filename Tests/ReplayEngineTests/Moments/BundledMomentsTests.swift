import Athletics
import ReplayEngine
import TestSupport
import Testing

/// The moments of races as they ship, with the record book.
@Suite("Moments of the bundled races")
struct BundledMomentsTests {
  private func moments(_ race: Race) throws -> [Moment] {
    let loaded = try TestFacts.loader.loaded(race)
    return Moments(of: loaded.replay, book: loaded.book).all
  }

  private func moments(of id: String) throws -> [Moment] {
    try moments(try TestFacts.race(id))
  }

  @Test("every race is told in its order, from the gun to the last finish")
  func order() throws {
    for race in try TestFacts.facts.races {
      let moments = try moments(race)
      #expect(moments.first?.kind == .gun, "\(race.id)")
      #expect(zip(moments, moments.dropFirst()).allSatisfy { $0.time <= $1.time }, "\(race.id)")
      let replay = try TestFacts.loader.replay(of: race)
      let finishers = replay.order.filter { replay.tracks[$0]?.reachesFinish == true }
      let finishes = moments.filter { $0.kind == .finish }
      #expect(Set(finishes.map(\.runnerIndex)) == Set(finishers), "\(race.id)")
      #expect(moments.allSatisfy { !$0.text.isEmpty && !$0.brief.isEmpty }, "\(race.id)")
    }
  }

  @Test("every record rests on an official time and beats or equals what stood")
  func official() throws {
    for race in try TestFacts.facts.races {
      for moment in try moments(race) where moment.kind == .record {
        guard let record = moment.record else {
          #expect(moment.basis != .official, "\(race.id): \(moment.text)")
          continue
        }
        #expect(moment.basis == .official, "\(race.id): \(moment.text)")
        #expect(moment.time <= record.mark.time && record.track == race.event.track, "\(race.id)")
        #expect(record.kind != .listBest, "\(race.id)")
      }
    }
  }

  @Test("each race that its sources call a world record or best tells one by the same runner")
  func worldRecords() throws {
    for race in try TestFacts.facts.races {
      for (index, runner) in race.runners.enumerated()
      where !Set(runner.result.flags).isDisjoint(with: ["WR", "=WR", "world best"]) {
        let found = try moments(race).filter { $0.kind == .record && $0.at == race.distance }
        #expect(found.map(\.runnerIndex) == [index], "\(race.id)")
        #expect(found.first?.text.hasPrefix("world ") == true, "\(race.id)")
      }
    }
  }

  /// World Athletics on 13 February 2025 has 1000 m in 2:20.49, 1500 m in 3:29.63 (before: 3:30.60)
  /// and the mile in 3:45.14 (before: 3:46.63); the bell is one lap of 200 m before the finish.
  @Test("Liévin: 1000 m, bell, 1500 m record, mile record")
  func lievin() throws {
    let told = try moments(of: "lievin-2025-mile").filter { moment in
      moment.kind == .bell || moment.kind == .record
        || moment.kind == .split && moment.at == Distance(metres: 1000)
    }
    #expect(told.map(\.kind) == [.split, .bell, .record, .record])
    #expect(told.map(\.at.millimetres) == [1_000_000, 1_409_344, 1_500_000, 1_609_344])
    #expect(told[0].text == "1000 m in 2:20.49, Jakob Ingebrigtsen")
    #expect(told[2].text.contains("3:29.63, 0.97 s inside 3:30.60 (Jakob Ingebrigtsen, 2022)"))
    #expect(told[3].text.contains("3:45.14, 1.49 s inside 3:46.63 (Yared Nuguse, 2025)"))
    #expect(told[3].text.hasSuffix("15.51 s after the 1500 m record"))
    #expect(told.suffix(2).map(\.ratification) == [.ratified, .ratified])
  }

  /// World Athletics has 3:31.75 for Nuguse's 1500 m, one report 3:29.80; the record was 3:30.60.
  @Test("Millrose: 3:31.75 stands, one report has 3:29.80, and no 1500 m record is set")
  func millrose() throws {
    let moments = try moments(of: "millrose-2025-wanamaker-mile")
    let at1500 = moments.filter { $0.at == Distance(metres: 1500) }
    #expect(at1500.map(\.kind) == [.split])
    let split = try #require(at1500.first)
    #expect(split.time.milliseconds == 211_750)
    #expect(
      split.text == "1500 m in 3:31.75, Yared Nuguse; one report has 3:29.80, which is inside the "
        + "world record of 3:30.60 (Jakob Ingebrigtsen, 2022) and sets nothing"
    )
    let records = moments.filter { $0.kind == .record }
    #expect(records.map(\.record?.mark.printed) == ["3:47.01"])
    #expect(moments.contains { $0.text.hasPrefix("half mile in 1:53.29") })
  }

  /// Both men had run faster outdoors at Eugene on 16 September 2023 (World Athletics).
  @Test(
    "a best on a short track is an indoor one",
    arguments: ["lievin-2025-mile", "millrose-2025-wanamaker-mile"]
  )
  func indoorBests(id: String) throws {
    let texts = try moments(of: id).filter { $0.kind == .finish }.map(\.text)
    #expect(texts.contains { $0.contains("indoor personal best") })
    for text in texts {
      let others = text.replacing("indoor personal best", with: "")
      #expect(!others.contains("personal best"), "\(text)")
    }
  }

  @Test("without a split nothing is said to be by the result sheet")
  func noSheet() throws {
    for race in try TestFacts.facts.races where race.runners.allSatisfy(\.splits.isEmpty) {
      let texts = try moments(race).map(\.text)
      #expect(!texts.contains { $0.contains("by the result sheet") }, "\(race.id)")
    }
  }

  /// The sheet of 18 July 2026 has no earlier record; the book has El Guerrouj's of 7 July 1999.
  @Test("London: Kerr's mile inside El Guerrouj's, from the book and pending")
  func london() throws {
    let records = try moments(of: "london-2026-mile").filter { $0.kind == .record }
    #expect(
      records.map(\.text) == [
        "world record, mile: Josh Kerr 3:42.66, 0.47 s inside 3:43.13 (Hicham El Guerrouj, 1999), "
          + "pending ratification"
      ]
    )
  }

  /// Coghlan ran 3:49.78 in 1983; his record of 1981 was printed to a tenth, 3:50.6.
  @Test("a margin inside a record printed to a tenth is told to a tenth")
  func coarseMargin() throws {
    let record = try moments(of: "meadowlands-1983-mile").first { $0.kind == .record }
    #expect(record?.text.contains("3:49.78, 0.8 s inside 3:50.6") == true)
  }

  @Test("Oxford: the 1500 m of 1954 is compared with nothing, for the book has a gap")
  func oxford() throws {
    let records = try moments(of: "oxford-1954-mile").filter { $0.kind == .record }
    #expect(records.map(\.record?.mark.printed) == ["4:01.4"])
    let at1500 = try moments(of: "oxford-1954-mile").filter { $0.at == Distance(metres: 1500) }
    #expect(at1500.map(\.text).allSatisfy { !$0.contains("record") })
  }

  /// By the papers Bannister and Chataway were level at three-quarters of a mile, in 3:00.5.
  @Test("Oxford: nobody leads on a tie")
  func tie() throws {
    let leads = try moments(of: "oxford-1954-mile").filter { $0.kind == .lead }
    #expect(leads.map(\.at.millimetres) == [402_336, 1_500_000])
  }

  /// Sasinek was first at 800 m and is seen no further; Sisk is not seen beyond 1000 m.
  @Test("Liévin: the lead passes from the last pacemaker to Ingebrigtsen at 1000 m")
  func handover() throws {
    let leads = try moments(of: "lievin-2025-mile").filter { $0.kind == .lead }
    #expect(leads.map(\.text) == ["Jakob Ingebrigtsen leads at 1000 m"])
  }

  @Test(
    "what the press alone tells of a finish is reported",
    arguments: [
      ("lievin-2025-mile", [Basis.official, .reported, .reported]),
      ("rome-1960-800-final", [.official]),
    ]
  )
  func basis(id: String, bases: [Basis]) throws {
    let finishes = try moments(of: id).filter { $0.kind == .finish }
    #expect(finishes.prefix(bases.count).map(\.basis) == bases)
  }

  @Test("a British and an Olympic record are called so")
  func scoped() throws {
    let british = try moments(of: "eugene-2024-bowerman-mile").first { $0.kind == .record }
    #expect(
      british?.text
        == "British record, mile: Josh Kerr 3:45.34, 0.98 s inside 3:46.32 (Steve Cram, 1985)"
    )
    let olympic = try moments(of: "paris-2024-1500-final").first { $0.kind == .record }
    #expect(
      olympic?.text.hasPrefix("Olympic record, 1500 m: Cole Hocker 3:27.65, 0.67 s inside") == true
    )
  }
}
