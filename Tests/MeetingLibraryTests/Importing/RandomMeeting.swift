import Athletics
import MeetingFormats
import TestSupport

/// Meetings made of chance, with everything in them that files can hold, in the order that a library
/// keeps.
struct RandomMeeting {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Names that are hard on tables, calendars and spreadsheets.
  private static let names = [
    "Ann Example", "=HYPERLINK(\"x\")", "+44 Runner", "-Dash", "@at", "'Quoted", "''=Twice",
    "'=Once", "O'Brien, Pat \"PJ\"", "Ñandú Öz", "李 娜", "a;b\\c", "../../etc/passwd", "🏃 Team",
    "Zoë van der Weken", "x", "DNF", "1e5",
  ]

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &random)
  }

  private mutating func sometimes<Value>(_ value: (inout Self) -> Value) -> Value? {
    number(0...2) == 0 ? value(&self) : nil
  }

  /// A meeting of two days with races, jumps and throws.
  mutating func meeting(_ disciplines: [Discipline], sources: [String]) -> Meeting {
    let day = CalendarDate(year: 2026, month: 3, day: 28)
    var units: [TimetableUnit] = []
    for (index, discipline) in disciplines.enumerated() {
      let date = day.adding(days: index * 2 / disciplines.count)
      let start = Instant(date: date, secondsOfDay: 36_000 + index * 600 + number(0...59))
      units.append(unit(index, discipline, date, start, sources))
    }
    return Meeting(
      id: "chance-2026",
      name: one(of: Self.names) + " Meeting",
      shortName: "Chance",
      starts: day,
      ends: day.adding(days: 1),
      venue: Venue(name: sometimes { $0.one(of: Self.names) }, city: "Dublin", country: "IRL"),
      zone: "Europe/Dublin",
      track: .standard,
      eventCount: sometimes { $0.number(1...40) },
      sessions: [Session(id: "a", date: day, name: "morning")],
      units: units,
      incompleteDays: number(0...1) == 0 ? [] : [day],
      selectedResults: ["heat 2: A 3:40.00"],
      disagreements: [Disagreement(what: "1 or 2", against: "3", sources: sources)],
      notes: ["A note, with \"quotes\"."],
      partial: sometimes { _ in "half of it" },
      sources: sources
    )
  }

  private mutating func unit(
    _ index: Int,
    _ discipline: Discipline,
    _ date: CalendarDate,
    _ start: Instant,
    _ sources: [String]
  ) -> TimetableUnit {
    let event = Event(discipline: discipline, sex: one(of: [.men, .women]), track: .standard)
    let round = one(of: [Round.heats, .final, .qualification, .other("Round Two")])
    return TimetableUnit(
      id: "u-\(index)",
      start: start,
      date: date,
      event: event,
      round: round,
      heat: sometimes { $0.number(1...9) },
      session: sometimes { _ in "morning" },
      isMedalEvent: round == .final,
      wind: sometimes { Wind(tenths: $0.number(-40...40)) },
      entries: entries(sources),
      results: results(discipline, sources),
      notes: number(0...1) == 0 ? [] : ["A remark; of a unit"],
      disagreements: sometimes { _ in [Disagreement(what: "x", sources: sources)] } ?? [],
      sources: sources
    )
  }

  private mutating func athletes() -> [Athlete] {
    let count = number(1...8)
    return Self.names.shuffled(using: &random).prefix(count).map { name in
      Athlete(name: name, family: sometimes { _ in "=Fam" }, nation: one(of: ["IRL", "-AC", ""]))
    }
  }

  private mutating func entries(_ sources: [String]) -> [Entry] {
    athletes().enumerated().map { index, athlete in
      Entry(
        athlete: athlete,
        bib: sometimes { "0\($0.number(1...9))\(index)" },
        lane: index + 1,
        sources: sources
      )
    }
  }

  private mutating func results(_ discipline: Discipline, _ sources: [String]) -> [Result] {
    let all = athletes()
    let places = number(0...all.count)
    return all.enumerated().map { index, athlete in
      var result = Result(place: nil, athlete: athlete, sources: sources)
      if index < places {
        result.place = index + 1
        mark(&result, discipline)
        result.qualification = sometimes { $0.one(of: Qualification.allCases) }
        result.flags = sometimes { _ in ["PB", "=WR"] } ?? []
      } else {
        // One kind a list, so that the order is the one they came in.
        result.status = .disqualified
        result.rule = sometimes { _ in "TR17.3" }
      }
      result.note = sometimes { _ in "-note, \"odd\"" }
      result.details = details(discipline, index)?.ifAny
      return result
    }
  }

  private mutating func mark(_ result: inout Result, _ discipline: Discipline) {
    switch discipline.kind.measure {
    case .time:
      let time = RaceTime(ticks: Int64(number(100_000...2_000_000)))
      let isHand = number(0...5) == 0
      // Beyond 10,000 m results are printed to tenths.
      let isLong = discipline.distance.map { $0 > Distance(metres: 10_000) } ?? false
      let mark = TimeMark(
        isHand ? time.cut(to: .tenths) : time,
        precision: isHand || isLong ? .tenths : .hundredths,
        isHandTimed: isHand
      )
      result.mark = .time(mark)
      result.printedMark = mark.printed
    case .length:
      result.mark = .length(Distance(millimetres: Int64(number(100...2_000)) * 10))
      result.printedMark = result.mark?.printed
    case .points:
      result.mark = .points(number(1...9_000))
      result.printedMark = result.mark?.printed
    }
  }

  private mutating func details(_ discipline: Discipline, _ index: Int) -> ResultDetails? {
    ResultDetails(
      bib: sometimes { "\($0.number(1...9))\(index)" },
      lane: sometimes { _ in index + 1 },
      reaction: sometimes { RaceTime(milliseconds: Int64($0.number(100...300))) },
      net: sometimes { RaceTime(ticks: Int64($0.number(100_000...900_000))) },
      wind: sometimes { Wind(tenths: $0.number(-30...30)) },
      attempts: attempts(discipline)
    )
  }

  private mutating func attempts(_ discipline: Discipline) -> [Attempt] {
    switch discipline.kind {
    case .verticalJump:
      return (0..<number(0...5)).map { step in
        Attempt(
          printed: one(of: ["o", "xo", "xxo", "x-", "xxx", "-"]),
          height: Distance(millimetres: 1800 + Int64(step) * 50)
        )
      }
    case .horizontalJump, .throw:
      return (0..<number(0...6)).map { _ in
        guard number(0...3) > 0 else { return Attempt(printed: one(of: ["x", "-", "r"])) }
        let length = Distance(millimetres: Int64(number(100...2_000)) * 10)
        return Attempt(
          printed: MarkFormat.metres(length),
          mark: length,
          wind: sometimes { Wind(tenths: $0.number(-30...30)) }
        )
      }
    default: return []
    }
  }
}
