import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("A race in sentences")
struct TellingTests {
  private func telling(_ race: Race) throws -> RaceTelling {
    let loaded = try TestFacts.loader.loaded(race)
    let lights = [PacingLights(of: race)].compactMap { $0 }
    return RaceTelling(of: loaded.replay, book: loaded.book, lights: lights)
  }

  private func lievin() throws -> RaceTelling { try telling(TestFacts.race("lievin-2025-mile")) }

  @Test("every race is told in whole sentences, in its order")
  func sentences() throws {
    for race in try TestFacts.facts.races {
      let telling = try telling(race)
      let texts = [telling.heading] + telling.sentences.map(\.text)
      for text in texts {
        #expect(text.hasSuffix(".") && text.first?.isLowercase == false, "\(race.id): \(text)")
        #expect(!text.contains("~") && !text.contains(where: \.isNewline), "\(race.id): \(text)")
        #expect(!text.contains("  ") && !text.contains(" ,"), "\(race.id): \(text)")
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 }, "\(race.id): \(text)")
      }
      let times = telling.sentences.map(\.time)
      #expect(times == times.sorted(), "\(race.id)")
    }
  }

  @Test("the first line says race, date and place")
  func heading() throws {
    #expect(
      try lievin().heading == "Mile, short track, men, Thu 13 Feb 2025, Arena Stade Couvert, "
        + "Liévin (FRA), Meeting Hauts-de-France Pas-de-Calais Trophée EDF. Gaps are at the point named."
    )
  }

  /// World Athletics' and LetsRun's figures; the lights ran evenly to 3:46.63: 2:20.82 at 1000 m.
  @Test("Liévin is told with leader, laps, lights, bell and records")
  func told() throws {
    let texts = try lievin().sentences.map(\.text)
    func index(_ part: String) throws -> Int {
      try #require(texts.firstIndex { $0.contains(part) }, "\(part) in \(texts)")
    }
    let order = [
      try index("The gun"), try index("7 laps to go at "), try index("1000 m in 2:20.49: "),
      try index("The bell at about 3:17.4: Jakob Ingebrigtsen first by estimate, "),
      try index(
        "World record, 1500 m short track: Jakob Ingebrigtsen 3:29.63, 0.97 seconds inside"
      ),
      try index("First, Jakob Ingebrigtsen, 3:45.14"),
      try index("1.49 seconds inside 3:46.63 (Yared Nuguse, 2025), 15.51 seconds after the 1500 m"),
      try index("Second, Stefan Nillessen, 3:52.70, 7.56 seconds behind the winner"),
    ]
    #expect(order == order.sorted())
    #expect(texts[order[2]].hasSuffix("the leader is 0.33 seconds ahead of the lights."))
    #expect(texts.filter { $0.contains("laps to go") }.count == 6)
  }

  @Test("each split is told of the runner whose it is, and nobody known leads nobody")
  func subjects() throws {
    for race in try TestFacts.facts.races {
      let loaded = try TestFacts.loader.loaded(race)
      let (replay, book) = (loaded.replay, loaded.book)
      let texts = RaceTelling(of: replay, book: book, lights: []).sentences.map(\.text)
      let moments = Moments(of: replay, book: book, lights: [], words: .spoken).all
      let bells = moments.filter { $0.kind == .bell }.map(\.at)
      for moment in moments where moment.kind == .split {
        guard let index = moment.runnerIndex, !bells.contains(moment.at) else { continue }
        let time = MarkFormat.time(moment.time, precision: moment.precision)
        let name = race.runners[index].athlete.name
        let told = texts.filter { $0.contains(" in \(time): ") }
        #expect(told.contains { $0.contains("\(name) ") || $0.contains("\(name),") }, "\(race.id)")
      }
      #expect(texts.allSatisfy { !$0.contains("leads, level") }, "\(race.id)")
    }
  }

  /// The facts have splits of Kiptum alone.
  @Test("with one runner's splits nobody leads by seconds")
  func alone() throws {
    let texts = try telling(TestFacts.race("chicago-2023-marathon")).sentences.map(\.text)
    #expect(texts.allSatisfy { !$0.contains("leads by") })
  }

  @Test("each sentence comes at its race time by the rate", arguments: ["0.5", "1", "8", "64"])
  func paced(rate: String) throws {
    let rate = try #require(PlaybackRate(rate))
    let telling = try lievin()
    let clock = ManualClock()
    let beginning = clock.now
    var said: [(Duration, String)] = []
    TellingPace(rate: rate).tell(telling, by: clock, waiting: { clock.advance(by: $0) }) { text in
      said.append((beginning.duration(to: clock.now), text))
    }
    #expect(said.map(\.1) == [telling.heading] + telling.sentences.map(\.text))
    let expected = telling.sentences.map { $0.time.duration * 20 / rate.twentieths }
    #expect(said.dropFirst().map(\.0) == expected)
  }

  @Test("slow listening delays nothing after it, and at once there is no wait")
  func stalls() throws {
    let telling = try lievin()
    let clock = ManualClock()
    var last = Duration.zero
    TellingPace(rate: .normal).tell(telling, by: clock, waiting: { clock.advance(by: $0) }) { _ in
      clock.advance(by: .seconds(2))
      last = clock.now.offset
    }
    #expect(last < .milliseconds(233_180) + .seconds(10))
    let still = ManualClock()
    TellingPace(rate: nil).tell(telling, by: still, waiting: { still.advance(by: $0) }) { _ in }
    #expect(still.now.offset == .zero)
  }

  @Test("from a point on, what came before is left out")
  func from() throws {
    let telling = try lievin()
    let start = RaceTime(milliseconds: 140_490)
    var said: [String] = []
    let clock = ManualClock()
    TellingPace(rate: .normal, from: start)
      .tell(telling, by: clock, waiting: { clock.advance(by: $0) }) { said.append($0) }
    #expect(said[0] == telling.heading)
    #expect(said[1].hasPrefix("1000 m in 2:20.49"))
    #expect(clock.now.offset == .milliseconds(233_180 - 140_490))
  }
}
