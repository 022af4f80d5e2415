import Athletics
import TestSupport
import Testing

@Suite("Printed times")
struct TimeMarkTests {
  @Test(
    "every notation of the sources is read",
    arguments: [
      ("13.8", 138_000, TimePrecision.tenths, false), ("55.83", 558_300, .hundredths, false),
      ("3:45.14", 2_251_400, .hundredths, false), ("1:52.0", 1_120_000, .tenths, false),
      ("26:11.00", 15_710_000, .hundredths, false), ("1:15.3", 753_000, .tenths, false),
      ("2:00:35", 72_350_000, .seconds, false), ("1:59:30", 71_700_000, .seconds, false),
      ("3:59.4h", 2_394_000, .tenths, true), ("3:45,14", 2_251_400, .hundredths, false),
      ("6.495", 64_950, .thousandths, false), ("9.5800", 95_800, .tenThousandths, false),
      (" 3:45.14 ", 2_251_400, .hundredths, false), ("1:02:03.40", 37_234_000, .hundredths, false),
      ("75.3", 753_000, .tenths, false),
    ]
  )
  func notations(text: String, ticks: Int64, precision: TimePrecision, isHand: Bool) throws {
    let mark = try TimeMark(parsing: text)
    #expect(mark.time.ticks == ticks)
    #expect(mark.precision == precision)
    #expect(mark.isHandTimed == isHand)
  }

  @Test("a mile in 3:45:14 is refused, with what was meant")
  func colonForPoint() {
    let expected = MarkError.colonForPoint("3:45:14", meant: "3:45.14")
    #expect(throws: expected) { try TimeMark(parsing: "3:45:14", over: .mile) }
    #expect(throws: MarkError.colonForPoint("3:43:13", meant: "3:43.13")) {
      try TimeMark(parsing: "3:43:13", over: .mile)
    }
    #expect(throws: MarkError.colonForPoint("27:13:81", meant: "27:13.81")) {
      try TimeMark(parsing: "27:13:81")
    }
    #expect(
      expected.description
        == "expected 3:45.14, found \"3:45:14\" with a colon before the hundredths"
    )
  }

  @Test(
    "hours are read where the race is long enough for them",
    arguments: [
      ("1:59:30", Distance.marathon), ("2:45:14", .marathon), ("57:31", .halfMarathon),
      ("1:03:13", .halfMarathon), ("3:45:14", Distance(metres: 50_000)),
    ]
  )
  func hours(text: String, distance: Distance) throws {
    let mark = try TimeMark(parsing: text, over: distance)
    #expect(mark.printed == text)
  }

  @Test(
    "what is no time is refused",
    arguments: [
      "", " ", "h", "NT", "DNF", "3:", ":45", "3:5.14", "3:60.00", "3:45.", ".5", "3.45.14",
      "-3:45",
      "+3:45", "1:2:3:4", "3:45.12345", "3;45", "3:45.1a", "٣:٤٥", "3:61:00", "1e9", "0x10", "∞",
      "3:45.14  3", "3:45.14hh",
    ]
  )
  func refused(text: String) {
    #expect(throws: MarkError.self) { try TimeMark(parsing: text) }
  }

  @Test("a text too long for a time is refused, and numbers that overflow too")
  func tooLong() {
    let padded = "3:45.14" + String(repeating: " ", count: 80) + "junk"
    #expect(throws: MarkError.self) { try TimeMark(parsing: padded) }
    #expect(throws: MarkError.outOfRange("99999999999999999999")) {
      try TimeMark(parsing: "99999999999999999999")
    }
  }

  @Test("what is printed is read back the same", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let precision = TimePrecision.allCases.randomElement(using: &generator) ?? .hundredths
    let steps = Int64.random(in: 0...(200_000_000 / precision.ticks), using: &generator)
    let isHand = precision == .tenths && Bool.random(using: &generator)
    let mark = TimeMark(
      RaceTime(ticks: steps * precision.ticks),
      precision: precision,
      isHandTimed: isHand
    )
    #expect(try TimeMark(parsing: mark.printed) == mark)
  }

  @Test("any bytes are read or refused, and nothing else happens", arguments: UInt64(0)..<200)
  func fuzz(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let alphabet = Array("0123456789:.,h +-")
    for _ in 0..<50 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
      guard let mark = try? TimeMark(parsing: text) else { continue }
      #expect(mark.time >= .zero)
      #expect((try? TimeMark(parsing: mark.printed)) == mark)
    }
  }
}

@Suite("Marks of a discipline")
struct MarkTests {
  private func discipline(_ kind: DisciplineKind, _ distance: Distance? = nil) -> Discipline {
    Discipline(id: "test", name: "Test", kind: kind, distance: distance)
  }

  @Test("a field mark is metres, a combined one points")
  func kinds() throws {
    let jump = discipline(.horizontalJump)
    #expect(try Mark(parsing: "8.30", in: jump) == .length(Distance(millimetres: 8300)))
    #expect(try Mark(parsing: "8.3", in: jump).printed == "8.30")
    #expect(try Mark(parsing: "8,30", in: jump).printed == "8.30")
    #expect(try Mark(parsing: "74.35", in: discipline(.throw)).printed == "74.35")
    #expect(try Mark(parsing: "6475", in: discipline(.combined)) == .points(6475))
    #expect(
      try Mark(parsing: "3:45.14", in: discipline(.run, .mile)).time
        == RaceTime(milliseconds: 225_140)
    )
  }

  @Test(
    "what is no length is refused",
    arguments: ["", "x", "+8.30", "8.+3", "8.-3", "-0", "8.305", "8.", ".3", "8.3.0", "1000", "NM"]
  )
  func lengths(text: String) {
    #expect(throws: MarkError.self) { try Mark(parsing: text, in: discipline(.verticalJump)) }
  }

  @Test("what are no points is refused", arguments: ["", "+1", "-1", "64.75", "100000", "١"])
  func points(text: String) {
    #expect(throws: MarkError.self) { try Mark(parsing: text, in: discipline(.combined)) }
  }

  @Test("less time, more metres and more points are better; kinds never compare")
  func better() {
    let fast = Mark.time(TimeMark(RaceTime(milliseconds: 225_140)))
    let slow = Mark.time(TimeMark(RaceTime(milliseconds: 226_630)))
    #expect(fast.isBetter(than: slow) && !slow.isBetter(than: fast) && !fast.isBetter(than: fast))
    let far = Mark.length(Distance(millimetres: 8300))
    let near = Mark.length(Distance(millimetres: 8290))
    #expect(far.isBetter(than: near) && !near.isBetter(than: far))
    #expect(Mark.points(6475).isBetter(than: .points(6437)))
    #expect(!fast.isBetter(than: far) && !far.isBetter(than: fast))
  }
}
