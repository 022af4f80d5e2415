import Athletics

/// The small values that larger samples are made of.
extension SampleFacts {
  mutating func event() -> Event {
    Event(
      discipline: one(of: Self.disciplines, else: Self.disciplines[0]),
      sex: one(of: Sex.allCases, else: .mixed),
      track: one(of: TrackKind.allCases, else: .short),
      restriction: maybe()
    )
  }

  mutating func mark() -> Mark {
    switch number(below: 3) {
    case 0: .time(time())
    case 1: .length(Distance(millimetres: Int64(number(below: 90_000))))
    default: .points(number(below: 9000))
    }
  }

  mutating func time() -> TimeMark {
    TimeMark(
      RaceTime(ticks: Int64(number(below: 100_000_000))),
      precision: one(of: TimePrecision.allCases, else: .tenths),
      isHandTimed: number(below: 2) == 0
    )
  }

  mutating func athlete() -> Athlete {
    Athlete(name: text(), family: maybe(), nation: ["NOR", "KEN", ""][number(below: 3)])
  }

  mutating func venue() -> Venue {
    Venue(name: maybe(), city: text(), country: "FRA")
  }

  mutating func day() -> CalendarDate {
    CalendarDate(year: 1864 + number(below: 163), month: 1 + number(below: 12), day: 28)
  }

  mutating func partialDate() -> PartialDate {
    switch number(below: 3) {
    case 0: PartialDate(year: 1954)
    case 1: PartialDate(year: 1985, month: 1 + number(below: 12))
    default: PartialDate(year: 2025, month: 2, day: 1 + number(below: 28))
    }
  }

  mutating func cited() -> [String] {
    many { "source-\($0.number(below: 4))" }
  }

  /// A text of the kinds that come apart easily: quotes, brackets, breaks, marks, none at all.
  mutating func text() -> String {
    let texts = [
      "", "Liévin", "a \"quoted\" word", "back\\slash", "[\"x\",\"y\"]", "line\nbreak\ttab",
      "e\u{301}toile", "走り幅跳び", "👟", "'; DROP TABLE race; --", "\u{1}", "plain",
    ]
    return texts[number(below: texts.count)]
      + (number(below: 2) == 0 ? "" : " \(number(below: 99))")
  }

  mutating func number(below bound: Int) -> Int {
    Int.random(in: 0..<bound, using: &random)
  }

  mutating func one<Value>(of values: [Value], else fallback: Value) -> Value {
    values.randomElement(using: &random) ?? fallback
  }

  mutating func maybe() -> String? {
    maybe { $0.text() }
  }

  mutating func maybe<Value>(_ make: (inout SampleFacts) -> Value) -> Value? {
    number(below: 2) == 0 ? nil : make(&self)
  }

  mutating func many<Value>(_ make: (inout SampleFacts) -> Value) -> [Value] {
    (0..<number(below: 4)).map { _ in make(&self) }
  }
}
