import Athletics
import MeetingFormats
import Testing

@Suite("The facts reader")
struct FactsReaderTests {
  private static let tables = [
    "edition.json": #"{"edition": 3, "as_of": "2026-09-27"}"#,
    "sources.json": #"{"sheet": {"title": "The sheet", "kind": "result sheet"}}"#,
    "athletes.json": #"{"athletes": []}"#,
    "tables/nations.json": #"[{"code": "NOR", "name": "Norway"}]"#,
    "tables/disciplines.json": """
    {"disciplines": [
      {"id": "mile", "name": "Mile", "kind": "run", "distance_m": 1609.344, "order": 1,
       "expected_minutes": {"final": 10, "heats": 30}},
      {"id": "long-jump", "name": "Long jump", "kind": "horizontal-jump", "order": 2}
    ]}
    """,
  ]

  private static let race = """
    {"id": "r", "discipline": "mile", "sex": "men", "distance_m": 1609.344,
     "track": {"kind": "short", "lap_m": 200}, "date": "2025-02-13", "city": "Liévin",
     "country": "NOR", "basis": "reported", "sources": ["sheet"],
     "runners": [
      {"place": 1, "athlete": "A", "nation": "NOR", "status": "finished", "mark": "3:45.14",
       "splits": [{"at_m": 1000, "time": "2:20.49"}, {"at_m": 1500, "time": "3:29.63",
        "basis": "official"}]},
      {"place": null, "athlete": "B", "status": "unknown", "mark": null, "pacemaker": true,
       "splits": [{"at_m": 400, "time": "55.8", "rank": 1}]}
     ]}
    """

  private static let meeting = """
    {"id": "m", "name": "M", "short_name": "M 25", "starts": "2025-03-21", "ends": "2025-03-23",
     "city": "Nanjing", "country": "NOR", "zone": "Asia/Shanghai", "environment": "short",
     "units": [{"id": "m-long-jump-final", "start": "2025-03-22T19:33+08:00", "medal": true,
      "date": "2025-03-22", "discipline": "long-jump", "sex": "men", "round": "final",
      "sources": ["sheet"], "results": [
       {"place": 1, "athlete": "A", "nation": "NOR", "mark": "8.30"}]}]}
    """

  private func read(_ changes: [String: String]) throws(FormatError) -> Facts {
    let texts = Self.tables.merging(changes) { _, new in new }
    return try FactsReader.read(texts.mapValues { Array($0.utf8) })
  }

  private func error(_ changes: [String: String]) -> String? {
    do throws(FormatError) {
      _ = try read(changes)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("a race comes with its runners, splits and their basis")
  func race() throws {
    let race = try #require(try read(["races/r.json": Self.race]).races.first)
    #expect(race.distance == .mile)
    #expect(race.lap == Distance(metres: 200))
    #expect(race.venue.city == "Liévin")
    #expect(race.meeting == "Liévin")
    let splits = try #require(race.winner).splits
    #expect(splits.map(\.printed) == ["2:20.49", "3:29.63", "3:45.14"])
    #expect(splits.map(\.basis) == [.reported, .official, .reported])
    #expect(splits.map(\.at) == [Distance(metres: 1000), Distance(metres: 1500), .mile])
    #expect(splits.allSatisfy { $0.sources == ["sheet"] })
  }

  @Test("a runner of whom only splits are known is no one who stopped")
  func unknownResult() throws {
    let race = try #require(try read(["races/r.json": Self.race]).races.first)
    let pacemaker = try #require(race.runners.last)
    #expect(pacemaker.isPacemaker)
    #expect(pacemaker.result.status == .unknown && pacemaker.result.place == nil)
    #expect(pacemaker.result.mark == nil && pacemaker.result.note == "result not found")
    #expect(pacemaker.athlete.nation.isEmpty)
    #expect(pacemaker.splits.map(\.precision) == [.tenths])
  }

  @Test("a finish that is printed as a split does not come twice")
  func finishOnce() throws {
    let text = Self.race.replacing(
      "\"basis\": \"official\"}]",
      with: "\"basis\": \"official\"}, {\"at_m\": 1609.344, \"time\": \"3:45.14\"}]"
    )
    #expect(text != Self.race)
    let race = try #require(try read(["races/r.json": text]).races.first)
    #expect(race.winner?.splits.count == 3)
  }

  @Test("a meeting comes with its timetable and results")
  func meeting() throws {
    let meeting = try #require(try read(["meetings/m.json": Self.meeting]).meetings.first)
    let unit = try #require(meeting.units.first)
    #expect(unit.start == Instant("2025-03-22T11:33:00Z"))
    #expect(unit.results.first?.mark == .length(Distance(millimetres: 8300)))
    #expect(unit.results.first?.sources == ["sheet"])
    #expect(meeting.track == .short)
  }

  @Test("a unit of unknown day is counted on the last one and says so")
  func unknownDay() throws {
    let text = Self.meeting.replacing("\"date\": \"2025-03-22\"", with: "\"date\": null")
    let meeting = try #require(try read(["meetings/m.json": text]).meetings.first)
    #expect(meeting.units.first?.date == meeting.ends)
    #expect(meeting.units.first?.notes.last?.contains("not known") == true)
  }

  @Test(
    "a bad value of a race is named with file and member",
    arguments: [
      (
        "\"3:45.14\"", "\"NT\"",
        "races/r.json: runners[0].mark: expected a mark of the Mile, found \"NT\""
      ),
      ("\"3:45.14\"", "\"3:45:14\"", "expected a mark of the Mile, found \"3:45:14\""),
      ("\"3:45.14\"", "225.14", "runners[0].mark: expected text, found \"225.14\""),
      (
        "\"2:20.49\"", "\"\"",
        "runners[0].splits[0].time: expected a time such as 3:29.14, found \"\""
      ),
      (
        "\"at_m\": 1000", "\"at_m\": -1",
        "splits[0].at_m: expected metres such as 1609.344, found \"-1\""
      ),
      ("\"at_m\": 1000", "\"at_m\": 1e300", "at_m: expected metres such as 1609.344, found"),
      ("\"at_m\": 1000", "\"at_m\": 0.12345", "at_m: expected metres such as 1609.344, found"),
      ("\"place\": 1,", "\"place\": 99999999999999999999,", "a whole number below a million"),
      (
        "\"place\": 1,", "\"place\": 1.5,",
        "runners[0].place: expected a whole number below a million, found \"1.5\""
      ),
      (
        "\"NOR\", \"status\"", "\"ZZZ\", \"status\"",
        "runners[0].nation: expected a nation of tables/nations.json, found \"ZZZ\""
      ),
      (
        "\"mile\"", "\"miles\"", "expected a discipline of tables/disciplines.json, found \"miles\""
      ),
      (
        "\"finished\"", "\"won\"",
        "expected one of finished, scr, dns, dnf, dq, nm, r, unknown, found"
      ),
      (
        "\"2025-02-13\"", "\"2025-02-30\"",
        "date: expected a day such as 2025-02-13, found \"2025-02-30\""
      ),
      (
        "\"id\": \"r\"", "\"id\": \"q\"",
        "races/r.json: id: expected r, as the file is named, found \"q\""
      ),
      (
        "\"track\": {\"kind\"", "\"trakk\": {\"kind\"",
        "races/r.json: expected the member track"
      ),
      (
        "\"runners\": [", "\"runners\": [7, ",
        "races/r.json: runners[0]: expected an object, found \"7\""
      ),
      (
        "\"pacemaker\": true", "\"pacemaker\": \"yes\"",
        "runners[1].pacemaker: expected true or false, found \"yes\""
      ),
      ("[\"sheet\"]", "\"sheet\"", "races/r.json: sources: expected a list, found \"sheet\""),
      ("[\"sheet\"]", "[1]", "races/r.json: sources[0]: expected text, found \"1\""),
    ]
  )
  func badRaces(right: String, wrong: String, message: String) throws {
    let text = Self.race.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != Self.race)
    let line = try #require(error(["races/r.json": text]))
    #expect(line.contains(message))
    #expect(line.hasPrefix("races/r.json:"))
    #expect(!line.contains("\n"))
  }

  @Test(
    "a bad value of a meeting is named",
    arguments: [
      (
        "T19:33+08:00", " 19:33",
        "units[0].start: expected an instant such as 2025-03-22T19:33+08:00"
      ),
      (
        "\"8.30\"", "\"8:30\"",
        "units[0].results[0].mark: expected a mark of the Long jump, found \"8:30\""
      ),
      ("\"short\",", "\"indoor\",", "environment: expected one of standard, short, road, found"),
      ("\"units\": [{", "\"units\": {\"x\": [{", "meetings/m.json: expected valid JSON"),
    ]
  )
  func badMeetings(right: String, wrong: String, message: String) throws {
    let text = Self.meeting.replacing(right, with: wrong, maxReplacements: 1)
    #expect(text != Self.meeting)
    #expect(try #require(error(["meetings/m.json": text])).contains(message))
  }

  @Test("a table that is missing is named", arguments: ["edition.json", "tables/nations.json"])
  func missingTable(path: String) {
    var files = Self.tables.mapValues { Array($0.utf8) }
    files[path] = nil
    #expect(throws: FormatError(file: path, expected: "the file")) { try FactsReader.read(files) }
  }

  @Test("a race cut anywhere is refused")
  func truncation() {
    let bytes = Array(Self.race.utf8)
    for end in stride(from: 0, to: bytes.count - 1, by: 7) {
      var files = Self.tables.mapValues { Array($0.utf8) }
      files["races/r.json"] = Array(bytes[..<end])
      #expect(throws: FormatError.self, "cut at \(end)") { try FactsReader.read(files) }
    }
  }

  @Test("bytes changed at random are read or refused, never fatal", arguments: UInt64(1)...40)
  func damage(seed: UInt64) {
    var state = seed
    var bytes = Array(Self.race.utf8)
    for _ in 0..<3 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
    }
    var files = Self.tables.mapValues { Array($0.utf8) }
    files["races/r.json"] = bytes
    do throws(FormatError) {
      let facts = try FactsReader.read(files)
      #expect(facts.races.count == 1)
    } catch {
      #expect(error.file == "races/r.json")
    }
  }

  @Test("an edition alone is read without the rest")
  func edition() throws {
    #expect(try FactsReader.edition(Array(#"{"edition": 7}"#.utf8)) == 7)
    #expect(throws: FormatError.self) { try FactsReader.edition(Array("{}".utf8)) }
  }

  @Test("distances keep every millimetre", arguments: UInt64(1)...20)
  func millimetres(seed: UInt64) throws {
    var state = seed
    for _ in 0..<20 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let millimetres = Int64(state >> 33) % 1_000_000_000
      let rest = String(millimetres % 1000 + 1000).dropFirst()
      let text = Self.race.replacing(
        "\"lap_m\": 200",
        with: "\"lap_m\": \(millimetres / 1000).\(rest)"
      )
      let race = try #require(try read(["races/r.json": text]).races.first)
      #expect(race.lap == Distance(millimetres: millimetres))
      let finer = text.replacing(".\(rest)", with: ".\(rest)1")
      #expect(error(["races/r.json": finer])?.contains("track.lap_m: expected metres") == true)
    }
  }

  @Test("a member of a list and one below the whole file are named by their place")
  func places() {
    let nations = #"[{"code": "NOR", "name": "Norway"}, {"code": "KEN"}]"#
    #expect(
      error(["tables/nations.json": nations])
        == "tables/nations.json: [1]: expected the member name"
    )
    #expect(
      error(["tables/nations.json": "{}"])
        == "tables/nations.json: expected a list, found \"an object\""
    )
    #expect(
      error(["sources.json": #"{"sheet": {"title": 1}}"#])
        == "sources.json: sheet.title: expected text, found \"1\""
    )
  }
}
