import Foundation
import TestSupport
import Testing

@Suite("import")
struct ImportCommandTests {
  struct Answer: Decodable {
    struct Problem: Decodable {
      let line: Int?
      let column: Int?
      let message: String
    }
    struct File: Decodable {
      let file: String
      let format: String?
      let new: Int
      let changed: Int
      let corrected: Int
      let same: Int
      let refused: Int
      let isUnreadable: Bool
      let problems: [Problem]
    }
    let isDryRun: Bool
    let meetings: [String]
    let files: [File]
    let skipped: [String]
  }

  private static let events =
    "12,1,1,Women 1500,,,,,,1500\n,101,1,Example,Ann,TSTA\n,102,2,Sample,Bea,TSTB\n"
  private static let results = """
    12,1,1,Women 1500,,,,,,1500,19:05:00.1234
    1,101,1,,,,4:10.412,,4:10.412,,"49.80,1:56.90,3:05.02"
    2,102,2,,,,4:11.003,,0.591,,

    """

  /// A sandbox with a folder of timing files.
  private func sandbox(_ files: [String: String]) throws -> Sandbox {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appending(path: "night")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { _ = try sandbox.write(text, to: "night/\(name)") }
    return sandbox
  }

  private func run(_ arguments: [String], _ sandbox: Sandbox) throws -> Lapboard.Outcome {
    try Lapboard.run(["import"] + arguments, in: sandbox)
  }

  private func answer(_ outcome: Lapboard.Outcome) throws -> Answer {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let envelope = try decoder.decode(Envelope<Answer>.self, from: outcome.output)
    #expect(envelope.kind == "lapboard.import")
    return envelope.data
  }

  @Test("a folder becomes a meeting that every command shows as a bundled one")
  func folder() throws {
    let sandbox = try sandbox(["lynx.evt": Self.events, "012-1-01.lif": Self.results])
    let options = ["night", "--meeting", "Club Night", "--date", "2026-05-23", "--json"]
    let outcome = try run(options, sandbox)
    try outcome.expectSuccess()
    let first = try answer(outcome)
    #expect(first.meetings == ["club-night-2026"])
    #expect(first.files.map(\.new) == [2, 2])
    #expect(first.files.map(\.format) == ["finishlynx", "finishlynx"])
    let again = try answer(try run(options, sandbox))
    #expect(again.files.map(\.same) == [2, 2])
    #expect(again.files.allSatisfy { $0.new + $0.changed + $0.refused == 0 })

    let schedule = try Lapboard.run(["schedule", "club night"], in: sandbox)
    try schedule.expectSuccess()
    #expect(schedule.text.contains("women 1500 m  final"))
    #expect(schedule.text.contains("Ann Example  4:10.42"))
    let races = try Lapboard.run(["races", "club"], in: sandbox)
    #expect(races.text.contains("club-night-2026-012-1-01"))
    let standings = try Lapboard.run(
      ["standings", "club-night-2026-012-1-01", "--at", "1100m"],
      in: sandbox
    )
    #expect(standings.text.contains("3:05.02"))
    let athlete = try Lapboard.run(["athlete", "Bea Sample"], in: sandbox)
    #expect(athlete.text.contains("4:11.01"))
    let list = try Lapboard.run(["list", "1500m", "--women", "--limit", "99"], in: sandbox)
    #expect(list.text.contains("Bea Sample"))
    let frame = try Lapboard.run(
      ["frame", "schedule", "--meeting", "club-night-2026", "--size", "120x20"],
      in: sandbox
    )
    #expect(frame.text.contains("W 1500 m"))
    #expect(frame.text.contains("4:10.42"))
  }

  @Test("a dry run says what would change and changes nothing")
  func dryRun() throws {
    let sandbox = try sandbox(["012-1-01.lif": Self.results])
    let before = try Data(contentsOf: sandbox.library)
    let outcome = try run(["night", "--date", "2026-05-23", "--dry-run"], sandbox)
    try outcome.expectSuccess()
    #expect(outcome.text.contains("2 new, 0 changed, 0 same rows would go into night-2026"))
    #expect(try Data(contentsOf: sandbox.library).count == before.count)
    #expect(try Lapboard.run(["schedule", "night-2026"], in: sandbox).status == 66)
  }

  @Test("bad rows and files are named, the rest goes in, and the status is 65")
  func refused() throws {
    let sandbox = try sandbox([
      "a.lif": "1,1,1,Men 100,,,,,,100\n1,7,4,Doe,Jo,TST,10.911\nXX,8,5,Roe,Al,TST,11.0\n",
      "b.lif": "what is this\n", "notes.txt": "bring water\n",
    ])
    let outcome = try run(["night", "missing", "--date", "2026-05-23", "--json"], sandbox)
    #expect(outcome.status == 65)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(
      lines.contains {
        $0.hasPrefix("lapboard: night/a.lif:3:1: expected a place, or DNF")
          && $0.hasSuffix("\"XX\"")
      }
    )
    #expect(lines.contains("lapboard: missing: expected a file or a folder"))
    #expect(
      lines.contains("lapboard: night/b.lif:1:1: expected an event number, found \"what is this\"")
    )
    #expect(lines.last == "lapboard: 1 row and 2 files refused")
    let answer = try answer(outcome)
    #expect(answer.skipped == ["night/notes.txt"])
    let file = try #require(answer.files.first { $0.file == "night/a.lif" })
    #expect(file.new == 1)
    #expect(file.refused == 1)
    #expect(file.problems.map(\.line) == [3])
  }

  @Test("a file named outright that nobody knows is refused, unless a format is named")
  func format() throws {
    let sandbox = try sandbox(["x.txt": "hello\n"])
    let unknown = try run(["night/x.txt", "--date", "2026-05-23"], sandbox)
    #expect(unknown.status == 65)
    #expect(
      unknown.errors.contains("night/x.txt: expected a file of FinishLynx, lapboard's own JSON")
    )
    let forced = try run(["night/x.txt", "--format", "csv", "--date", "2026-05-23"], sandbox)
    #expect(forced.status == 65)
    #expect(forced.errors.contains("night/x.txt:1: expected a first line that names the columns"))
    #expect(try run(["night", "--format", "pdf"], sandbox).status == 64)
  }

  // Irish clocks were an hour ahead of UTC in August 2016, and are not in November 2026.
  @Test("a clock is read by the rules of its own day, and the zone of the meeting stays")
  func zones() throws {
    let text = "meeting,date,start,event,sex\nOval,2016-08-12,11:05,1500 m,women\n"
    let sandbox = try sandbox(["t.csv": text])
    let told = try run(["night/t.csv", "--zone", "Europe/Dublin"], sandbox)
    try told.expectSuccess()
    #expect(!told.text.contains("times without a zone"))
    let again = try answer(try run(["night/t.csv", "--json"], sandbox))
    #expect(again.files.map(\.same) == [1])
    let schedule = try Lapboard.run(["schedule", "oval-2016", "--json"], in: sandbox)
    #expect(schedule.text.contains("\"start\" : \"2016-08-12T11:05:00+01:00\""))
    #expect(schedule.text.contains("\"start_local\" : \"2016-08-12T10:05:00+00:00\""))
  }

  @Test("a zone that nobody tells is taken from the viewer, and that is said")
  func viewersZone() throws {
    let sandbox = try sandbox(["t.csv": "date,start,event\n2026-08-12,11:05,1500 m women\n"])
    let told = try run(["night/t.csv"], sandbox)
    try told.expectSuccess()
    let note = "night/t.csv: times without a zone are taken as those of UTC: --zone names another"
    #expect(told.lines.contains(note))
    #expect(try !run(["night/t.csv"], sandbox).text.contains("times without a zone"))
  }

  @Test("further tables of a database are passed over, and broken tables elsewhere are not")
  func furtherTables() throws {
    let races = "id,competition,discipline,sex,round\nr,c,800m,women,final\n"
    let sandbox = try sandbox([
      "races.csv": races, "weather.csv": "station,rain\n1,0\n",
      "disciplines.csv": "id,kind,distance_m\n",
      "competitions.csv": "id,name,start_date,setting\n",
      "performances.csv": "id,race,athlete,status,time_s\n",
    ])
    let outcome = try answer(try run(["night", "--json"], sandbox))
    #expect(outcome.skipped == ["night/weather.csv"])
    let alone = try run(["night/weather.csv"], sandbox)
    #expect(alone.status == 65)
  }

  @Test("what no file says is asked for")
  func missingDay() throws {
    let sandbox = try sandbox(["012-1-01.lif": Self.results])
    let outcome = try run(["night"], sandbox)
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "lapboard: no file says which day night is on: add --date, such as --date 2026-05-23\n"
    )
    let zone = try run(["night", "--date", "2026-05-23", "--zone", "Mars/Base"], sandbox)
    #expect(zone.status == 64)
    let bundled = try run(
      ["night", "--date", "2025-03-22", "--meeting", "wic-nanjing-2025"],
      sandbox
    )
    #expect(bundled.status == 64)
    #expect(bundled.errors.contains("comes with lapboard and stays as it is"))
  }

  @Test("what lacks a day does not keep others out")
  func missingDayAmongOthers() throws {
    let table = "event,sex,date,place,name,nation,mark\n800 m,women,2026-05-23,1,Ann,KEN,2:01.50\n"
    let sandbox = try sandbox(["a.csv": table, "012-1-01.lif": Self.results])
    let outcome = try run(["night/012-1-01.lif", "night/a.csv", "--json"], sandbox)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("in a file, or --date, such as --date 2026-05-23"))
    let files = try answer(outcome).files
    #expect(files.map(\.isUnreadable).sorted { $0 && !$1 } == [true, false])
    #expect(files.map(\.new).max() == 1)
  }
}
