import Athletics
import MeetingFormats
import MeetingLibrary
import TestSupport
import Testing

/// World Athletics Competition Rules 2024, CR31.14.3 and CR31.17.2: more than 2 m/s of wind from
/// behind allows no record at up to 200 m, nor in long and triple jump.
@Suite("Marks with too much wind")
struct WindTests {
  private static let table = """
    meeting,date,event,sex,round,place,name,nation,mark,wind,attempts
    Windy,2026-05-23,100 m,women,final,1,Ann Example,GBR,10.90,+2.1,
    Windy,2026-05-23,100 m,women,final,2,Bea Sample,FRA,11.00,+2.0,
    Windy,2026-05-23,100 m,women,final,3,Cy Still,NOR,11.10,NWI,
    Windy,2026-05-23,400 m,women,final,1,Ann Example,GBR,50.00,+4.0,
    Windy,2026-05-23,Long jump,women,final,1,Dee Jumper,USA,7.00,,6.80(+0.1) 7.00(+2.3) x
    Windy,2026-05-23,Long jump,women,final,2,Eve Jumper,USA,6.90,,6.90(+2.4) 6.90(+1.9) -

    """

  private static let settings = ImportSettings(meeting: "windy", "Windy")

  private func lines(
    _ library: Library,
    _ discipline: String,
    counting: Bool = true
  ) throws -> [RankedMark] {
    var query = MarkQuery(discipline: discipline, sex: .women)
    query.isOfCountingMarks = counting
    return try library.markPage(query, from: 0, count: 10).marks
  }

  private func taken() throws -> Library {
    let library = try BundledFacts.emptyLibrary()
    try library.takeIn("windy.csv", Self.table, by: CSVReader(), Self.settings)
    return library
  }

  @Test("they stand in no list of those that count, and are told with the wind when asked for")
  func lists() throws {
    let library = try taken()
    let sprint = try lines(library, "100m")
    #expect(sprint.map(\.athlete.name) == ["Bea Sample", "Cy Still"])
    let aided = try lines(library, "100m", counting: false)
    #expect(aided.map(\.athlete.name) == ["Ann Example"])
    #expect(aided.map(\.reason) == ["wind +2.1"])
  }

  @Test("no wind counts for anything over more than 200 m")
  func longer() throws {
    #expect(try lines(taken(), "400m").map(\.printedMark) == ["50.00"])
  }

  @Test("the wind of a whole race counts for each of its marks", arguments: [20, 21])
  func wholeRace(tenths: Int) throws {
    let library = try BundledFacts.emptyLibrary()
    let sprint = try #require(try library.disciplines().first { $0.id == "100m" })
    let key = UnitKey(meeting: "windy", unit: "final")
    let event = Event(discipline: sprint, sex: .women, track: .standard)
    var unit = UnitDraft(key: key, event: event, sources: [])
    unit.date = CalendarDate(year: 2026, month: 5, day: 23)
    unit.wind = Wind(tenths: tenths)
    let mark = TimeMark(RaceTime(milliseconds: 11_020), precision: .hundredths)
    let result = Result(
      place: 1,
      athlete: Athlete(name: "Ann Example", nation: "GBR"),
      mark: .time(mark),
      printedMark: "11.02"
    )
    _ = try library.takeIn(Self.settings) { session in
      try session.take(.unit(unit), from: nil)
      try session.take(.line(Runner(result: result), of: key), from: nil)
    }
    #expect(try lines(library, "100m").isEmpty == (tenths > 20))
    let reasons = try lines(library, "100m", counting: false).map(\.reason)
    #expect(reasons == (tenths > 20 ? ["wind +2.1"] : []))
  }

  @Test("of a jump the wind of the attempt counts, the least of level ones")
  func jumps() throws {
    let library = try taken()
    #expect(try lines(library, "long-jump").map(\.athlete.name) == ["Eve Jumper"])
    let aided = try lines(library, "long-jump", counting: false)
    #expect(aided.map(\.reason) == ["wind +2.3"])
  }
}
