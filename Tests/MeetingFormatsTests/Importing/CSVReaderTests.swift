import Athletics
import MeetingFormats
import Testing

@Suite("Tables as CSV")
struct CSVReaderTests {
  private func read(_ text: String) throws -> Reading {
    try Reading([ImportFile("t.csv", text)], with: CSVReader())
  }

  @Test("a result has all that its columns tell")
  func result() throws {
    let reading = try read(
      """
      event,sex,round,heat,place,bib,lane,name,family,nation,mark,qualified,wind,reaction,chip,flags,note
      200 m,women,heats,2,1,007,4,Ann Example,Example,GBR,22.345,Q,+1.3,0.155,22.40,PB NR,fast
      """
    )
    #expect(reading.told.isEmpty)
    let unit = try #require(reading.collector.units.first)
    #expect(unit.key.unit == "w-200m-heats-2")
    #expect(unit.event?.name == "200 m · women")
    let runner = try #require(reading.collector.lines.first)
    #expect(runner.athlete == Athlete(name: "Ann Example", family: "Example", nation: "GBR"))
    #expect(runner.result.place == 1)
    #expect(runner.result.mark?.time == RaceTime(ticks: 223_450))
    #expect(runner.result.printedMark == "22.35")
    #expect(runner.result.qualification == .byPlace)
    #expect(runner.result.flags == ["PB", "NR"])
    let details = try #require(runner.result.details)
    #expect(details.bib == "007")
    #expect(details.lane == 4)
    #expect(details.wind == Wind(tenths: 13))
    #expect(details.reaction == RaceTime(ticks: 1550))
    #expect(details.net == RaceTime(ticks: 224_000))
  }

  @Test("attempts with their winds, and bars")
  func attempts() throws {
    let reading = try read(
      """
      event,sex,name,mark,attempts
      Long jump,men,Bo Leap,8.30,8.10(+0.3) x - 8.30(-0.1)
      High jump,men,Cy Over,2.25,2.20:o 2.25:xo 2.28:xxx
      """
    )
    #expect(reading.told.isEmpty)
    let lists = reading.collector.lines.map { $0.result.details?.attempts ?? [] }
    #expect(lists[0].map(\.printed) == ["8.10", "x", "-", "8.30"])
    #expect(lists[0].map(\.wind) == [Wind(tenths: 3), nil, nil, Wind(tenths: -1)])
    #expect(lists[1].map(\.printed) == ["o", "xo", "xxx"])
    #expect(lists[1].map(\.height?.printedMetres) == ["2.2", "2.25", "2.28"])
  }

  @Test("a timetable has starts of the zone's clock")
  func timetable() throws {
    let reading = try read(
      "date,start,event,sex,round,medals\n2026-05-23,19:05,5000m,men,final,yes\n"
    )
    let unit = try #require(reading.collector.units.first)
    #expect(unit.start == Instant("2026-05-23T19:05:00Z").map { .scheduled($0) })
    #expect(unit.isMedalEvent == true)
    #expect(unit.key.unit == "m-5000m-final")
    #expect(reading.collector.lines.isEmpty)
  }

  @Test("records stand as of the day of their list")
  func records() throws {
    let reading = try read(
      "record,scope,event,sex,mark,name,nation,date,as_of\nNR,NOR,1500m,men,3:26.73,A B,NOR,2024-07,2026-05-01\n"
    )
    let record = try #require(reading.collector.records.first)
    #expect(record.code == "NR")
    #expect(record.scope == "NOR")
    #expect(record.step.printedMark == "3:26.73")
    #expect(record.step.date == PartialDate(year: 2024, month: 7))
    #expect(record.asOf == CalendarDate(year: 2026, month: 5, day: 1))
  }

  @Test(
    "a bad row is told with its place and what was expected, the rest goes on",
    arguments: [
      ("1500 m,one,A,4:10.42,", "t.csv:3:8: expected a whole number from 1, found \"one\""),
      ("1500 m,1,,4:10.42,", "t.csv:3:10: expected a name"),
      ("1500 m,1,A,4:99.00,", "t.csv:3:12: expected a time such as 3:29.63, found \"4:99.00\""),
      (
        "1500 m,1,A,99999999999999999999,",
        "t.csv:3:12: expected a time such as 3:29.63, found \"99999999999999999999\""
      ),
      (
        "1500 m,1,A,,XYZ", "t.csv:3:13: expected nothing, or DNF, DNS, DQ, SCR or NM, found \"XYZ\""
      ),
      (",1,A,4:10.42,", "t.csv:3:1: expected an event such as 1500 m, or a unit"),
      ("1500 m,1,\"A,4:10.42,", "t.csv:3:10: expected a closing quote, found \"A,4:10.42,\""),
    ]
  )
  func badRows(row: String, problem: String) throws {
    let last = row.contains("\"") ? "" : "\n1500 m,3,C,4:12.00,"
    let reading = try read("event,place,name,mark,status\n1500 m,2,B,4:11.00,\n\(row)\(last)")
    #expect(reading.told == [problem])
    #expect(reading.collector.lines.count == (last.isEmpty ? 1 : 2))
  }

  @Test("a bad first row does not take its meeting and unit along")
  func badFirstRow() throws {
    let reading = try read(
      "meeting,event,name,mark\nTest,1500 m,A,4:99.00\nTest,1500 m,B,4:11.00\nTest,1500 m,C,4:12.00\n"
    )
    #expect(reading.told.count == 1)
    #expect(reading.collector.meetings.map(\.name) == ["Test"])
    #expect(reading.collector.units.map(\.key.unit) == ["x-1500m-final"])
    #expect(reading.collector.lines.map(\.athlete.name) == ["B", "C"])
  }

  @Test("a file without known columns is refused as a whole")
  func unknown() throws {
    let reading = try read("a,b\n1,2\n")
    #expect(reading.error?.line == 1)
    #expect(reading.collector.drafts.isEmpty)
    #expect(ImportFormats.recognise(ImportFile("t.txt", "a,b\n1,2\n")) == nil)
  }

  @Test(
    "an event that nobody knows is refused and not taken for another",
    arguments: ["100m hurdels", "99 quarks", "quark toss", "100mx"]
  )
  func strangeEvent(name: String) throws {
    let reading = try read("event,sex,name,mark\n\(name),men,A B,13.50\n1500 m,men,A B,3:40.00\n")
    #expect(
      reading.told == [
        "t.csv:2:1: expected an event such as 1500 m, 100 m hurdles or shot put, found \"\(name)\""
      ]
    )
    #expect(reading.collector.units.map(\.key.unit) == ["m-1500m-final"])
  }

  @Test("thousands may have a comma, rounds another language")
  func thousands() throws {
    let reading = try read(
      """
      event;sex;round;name;mark
      1,500m;men;Finale;A B;3:40.00
      10,000 m;men;Endlauf;A B;29:40.00
      Kugelstoßen;men;final;A B;19.40
      """
    )
    #expect(reading.told.isEmpty)
    #expect(
      reading.collector.units.map(\.key.unit) == [
        "m-1500m-final", "m-10000m-final", "m-shot-put-final",
      ]
    )
  }

  @Test("an event of another format that has but a name comes back with the id of its unit")
  func namedEvent() throws {
    let reading = try read("unit,event,sex,name,place\nm-sack-race,Sack race,men,A B,1\n")
    #expect(reading.told.isEmpty)
    #expect(reading.collector.units.first?.event?.discipline.name == "Sack race")
  }
}
