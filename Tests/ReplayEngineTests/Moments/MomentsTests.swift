import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Moments")
struct MomentsTests {
  private func moments(
    of runners: [Runner],
    over discipline: String = "mile",
    _ distance: Distance = .mile,
    records: [PreviousRecord],
    book: RecordBook = RecordBook()
  ) -> Moments {
    var race = RaceFixtures.race(discipline, distance, lap: Distance(metres: 200), runners)
    race.previousRecords = records
    return Moments(of: Replay(race: race), book: book)
  }

  private func record(_ discipline: String, _ mark: String) throws -> PreviousRecord {
    PreviousRecord(
      discipline: discipline,
      track: .short,
      mark: try TimeMark(parsing: mark),
      athlete: Athlete(name: "B", nation: "USA"),
      date: PartialDate(year: 2022)
    )
  }

  @Test(
    "a finish beats, equals or misses a record",
    arguments: [
      ("3:46.62", "world record, mile short track: A 3:46.62, 0.01 s inside 3:46.63 (B, 2022)"),
      ("3:46.63", "world record equalled, mile short track: A 3:46.63 (B, 2022)"), ("3:46.64", nil),
    ]
  )
  func atTheFinish(mark: String, text: String?) throws {
    let runner = try RaceFixtures.runner("A", place: 1, mark)
    let moments = moments(of: [runner], records: [try record("mile", "3:46.63")])
    #expect(moments.all.filter { $0.kind == .record }.map(\.text) == [text].compactMap(\.self))
  }

  @Test(
    "a reported or derived split inside a record is told and sets nothing",
    arguments: [Basis.reported, .derived]
  )
  func notOfficial(basis: Basis) throws {
    let split = try RaceFixtures.split(1500, "3:29.80", basis)
    let moments = moments(
      of: [try RaceFixtures.runner("A", place: 1, "3:46.63", [split])],
      records: [try record("1500m", "3:30.60")]
    )
    #expect(!moments.all.contains { $0.kind == .record })
    #expect(
      moments.all.contains {
        $0.text == "1500 m in 3:29.80, A; inside the world record of 3:30.60 (B, 2022), "
          + "but only \(basis.rawValue): it sets nothing"
      }
    )
  }

  @Test("on the way only who finishes sets a record")
  func withoutFinish() throws {
    let split = try RaceFixtures.split(1500, "3:29.80")
    let moments = moments(
      of: [
        try RaceFixtures.runner("A", place: nil, nil, [split]),
        try RaceFixtures.runner("C", place: 1, "3:50.00"),
      ],
      records: [try record("1500m", "3:30.60")]
    )
    #expect(!moments.all.contains { $0.kind == .record })
    #expect(moments.all.contains { $0.text.hasSuffix("but without a finish: it sets nothing") })
  }

  @Test("a reported finish sets a record where the book has it", arguments: [true, false])
  func byTheBook(isBooked: Bool) throws {
    var runner = try RaceFixtures.runner("A", place: 1, "3:46.62")
    runner.splits = [try RaceFixtures.split(1609.344, "3:46.62", .reported)]
    let step = RecordStep(
      printedMark: "3:46.62",
      mark: runner.result.mark,
      athlete: runner.athlete,
      date: PartialDate(year: 2025, month: 2, day: 13),
      ratification: .pending
    )
    let event = RaceFixtures.race("mile", .mile, lap: Distance(metres: 200), []).event
    let progression = RecordProgression(
      id: "mile",
      event: event,
      kind: "world record",
      asOf: CalendarDate(year: 2026, month: 1, day: 1),
      steps: isBooked ? [step] : []
    )
    let moments = moments(
      of: [runner],
      records: [try record("mile", "3:46.63")],
      book: RecordBook(progressions: [progression])
    )
    let found = moments.all.first { $0.kind == .record }
    #expect((found != nil) == isBooked)
    #expect(found.map(\.ratification) == (isBooked ? .pending : nil))
    #expect(found?.text.hasSuffix("pending ratification") ?? true)
    let finish = try #require(moments.all.first { $0.kind == .finish })
    #expect(finish.basis == .reported)
    #expect(finish.text.contains("it sets nothing") == !isBooked)
  }

  @Test("a record of another kind of track is none here")
  func otherTrack() throws {
    var outdoors = try record("mile", "3:50.00")
    outdoors.track = .standard
    let runner = try RaceFixtures.runner("A", place: 1, "3:46.63")
    #expect(!moments(of: [runner], records: [outdoors]).all.contains { $0.kind == .record })
  }

  @Test("each wave of lights is passed and lost by itself")
  func waves() throws {
    let runner = try RaceFixtures.runner(
      "A",
      place: 1,
      "2:00.00",
      [
        RaceFixtures.split(200, "31.00"), RaceFixtures.split(400, "59.00"),
        RaceFixtures.split(600, "1:31.00"),
      ]
    )
    let race = RaceFixtures.race(
      "800m",
      Distance(metres: 800),
      lap: Distance(metres: 200),
      [runner]
    )
    let waves = try ["2:00.00", "2:04.00"].map { text in
      let target = try #require(PaceTarget(even: TimeMark(parsing: text), over: race.distance))
      return PacingLights(name: "lights \(text)", letter: "A", target: target)
    }
    let found = Moments(of: Replay(race: race), lights: waves).all.filter { $0.kind == .lights }
    #expect(
      found.map(\.text) == [
        "A passes the lights 2:00.00 by 400 m, 1.00 s ahead",
        "A falls behind the lights 2:00.00 by 600 m, 1.00 s behind",
      ]
    )
    let slow = try #require(PaceTarget(even: TimeMark(parsing: "2:02.50"), over: race.distance))
    let lights = PacingLights(name: "me", letter: "B", target: slow)
    #expect(
      Moments(of: Replay(race: race), lights: [lights]).all.filter { $0.kind == .lights }.map(
        \.text
      )
        == ["A passes the lights me by 400 m, 2.25 s ahead"]
    )
  }

  @Test("points are called what people call them")
  func names() throws {
    let points: [(Double, String)] = [
      (402.336, "58.0"), (804.672, "1:56.0"), (1000, "2:24.0"), (1609.344, "3:55.0"),
    ]
    let splits = try points.map { try RaceFixtures.split($0.0, $0.1) }
    let distance = Distance(millimetres: 3_218_688)
    let runner = try RaceFixtures.runner("A", place: 1, "8:00.0", splits)
    let texts = moments(of: [runner], over: "two-miles", distance, records: []).all
      .filter { $0.kind == .split }.map(\.text)
    #expect(
      texts == [
        "quarter mile in 58.0, A", "half mile in 1:56.0, A", "1000 m in 2:24.0, A",
        "mile in 3:55.0, A",
      ]
    )
  }

  @Test("next, previous and past find what a look at every moment finds", arguments: UInt64(0)..<40)
  func search(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let replay = Replay(race: RaceFixtures.random(using: &generator))
    let moments = Moments(of: replay)
    for _ in 0..<30 {
      var time = RaceTime(ticks: Int64.random(in: -10...replay.end.ticks + 10, using: &generator))
      if Bool.random(using: &generator), let any = moments.all.randomElement(using: &generator) {
        time = any.time
      }
      #expect(moments.next(after: time) == moments.all.first { $0.time > time })
      #expect(moments.previous(before: time) == moments.all.last { $0.time < time })
      #expect(Array(moments.past(at: time)) == moments.all.filter { $0.time <= time })
    }
  }
}
