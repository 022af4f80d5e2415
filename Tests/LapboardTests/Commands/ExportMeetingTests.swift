import Foundation
import Testing

@Suite("export meeting, schedule, medals; results")
struct ExportMeetingTests {
  private static let field = """
    date,start,event,sex,round,medals,place,name,nation,mark,attempts
    2026-05-23,10:20,Long jump,men,final,yes,1,Al One,IRL,8.41,8.11(+0.4) x 8.41(+0.3)
    2026-05-23,10:20,Long jump,men,final,yes,2,=Bo Two,IRL,8.41,8.41(+2.1) 8.09 -
    2026-05-23,11:00,1500 m,men,heats,,1,Cy Three,IRL,3:40.123,

    """

  /// A sandbox with a meeting of its own, once corrected.
  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    for text in [Self.field.replacing("3:40.123", with: "3:41.00"), Self.field] {
      _ = try sandbox.write(text, to: "field.csv")
      let arguments = ["import", "field.csv", "--meeting", "Club 2026", "--zone", "Europe/Dublin"]
      #expect(try Lapboard.run(arguments, in: sandbox).status == 0)
    }
    return sandbox
  }

  private func run(_ line: String, _ sandbox: Sandbox) throws -> Lapboard.Outcome {
    let outcome = try Lapboard.run(line.split(separator: " ").map(String.init), in: sandbox)
    try outcome.expectSuccess()
    return outcome
  }

  @Test("a meeting goes out as JSON, comes in under another name, and goes out the same")
  func json() throws {
    let sandbox = try sandbox()
    let first = try run("export meeting club-2026 --format json -o a.json", sandbox)
    #expect(first.text.isEmpty)
    _ = try run("import a.json --meeting other-2026", sandbox)
    _ = try run("export meeting other-2026 --format json -o b.json", sandbox)
    let one = try String(contentsOf: sandbox.folder.appending(path: "a.json"), encoding: .utf8)
    let two = try String(contentsOf: sandbox.folder.appending(path: "b.json"), encoding: .utf8)
    #expect(two.replacing("other-2026", with: "club-2026") == one)
    let again = try run("import a.json --meeting other-2026 --json", sandbox)
    #expect(again.text.contains("\"new\" : 0"))
    #expect(again.text.contains("\"changed\" : 0"))
    #expect(one.contains("\"before\": \"1st, 3:41.00\""))
    // Without a name it is the meeting that the file is about.
    let own = try run("import b.json --dry-run", sandbox)
    #expect(own.text.contains("other-2026"))
  }

  @Test("a bundled meeting is taken in under a name of its own, and never over the bundled one")
  func bundled() throws {
    let sandbox = try Sandbox()
    _ = try run("export meeting wic-nanjing-2025 --format json -o n.json", sandbox)
    #expect(try run("import n.json", sandbox).text.contains("wic-nanjing-2025-own"))
    let over = ["import", "n.json", "--meeting", "wic-nanjing-2025"]
    let refused = try Lapboard.run(over, in: sandbox)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("wic-nanjing-2025 comes with lapboard"))
    _ = try run("import n.json --meeting my-nanjing", sandbox)
    let theirs = try run("medals wic-nanjing-2025 --csv", sandbox).text
    #expect(try run("medals my-nanjing --csv", sandbox).text == theirs)
  }

  @Test("results tell attempts, the order after one, and corrections, in text, CSV and JSON")
  func results() throws {
    let sandbox = try sandbox()
    let text = try run("results club-2026", sandbox).text
    #expect(text.contains("8.11 (+0.4)"))
    #expect(text.contains("c Cy Three: corrected, before: 1st, 3:41.00"))
    let lines = text.split(separator: "\n").map(String.init)
    let one = try #require(lines.firstIndex { $0.contains("Al One") })
    #expect(lines[one + 1].contains("=Bo Two"))
    let after = try run("results club-2026 m-long --after 2", sandbox).lines
    let leader = try #require(after.firstIndex { $0.contains("=Bo Two") })
    #expect(after[leader + 1].contains("Al One"))
    let csv = try run("results club-2026 m-long-jump-final --csv", sandbox).text
    #expect(csv.contains(",'=Bo Two,"))
    #expect(csv.contains("8.41(+2.1) 8.09 -"))
    let json = try run("results club-2026 --json", sandbox).text
    #expect(json.contains("\"before\" : \"1st, 3:41.00\""))
    #expect(json.contains("\"kind\" : \"lapboard.results\""))
    let unknown = try Lapboard.run(["results", "club-2026", "pole"], in: sandbox)
    #expect(unknown.status == 66)
  }

  @Test("CSV goes out and comes in the same")
  func csv() throws {
    let sandbox = try sandbox()
    _ = try run("export meeting club-2026 --format csv -o r.csv", sandbox)
    let again = ["import", "r.csv", "--meeting", "club-2026", "--json"]
    let answer = try Lapboard.run(again, in: sandbox)
    #expect(answer.status == 0)
    #expect(answer.text.contains("\"same\" : 3"))
    let twin = ["import", "r.csv", "--meeting", "twin-2026", "--zone", "Europe/Dublin"]
    #expect(try Lapboard.run(twin, in: sandbox).status == 0)
    let one = try run("export meeting club-2026 --format csv", sandbox).text
    #expect(try run("export meeting twin-2026 --format csv", sandbox).text == one)
  }

  // Irish clocks went on an hour on 29 March 2026; Nanjing has UTC+8 all year.
  @Test("a timetable goes out as iCalendar, byte for byte the same each time")
  func calendar() throws {
    let sandbox = try Sandbox()
    let line = "export schedule wic-nanjing-2025 --format ics"
    let text = try run(line, sandbox).text
    #expect(text.contains("DTSTART:20250322T113300Z\r\n"))
    #expect(text == (try run(line, sandbox).text))
    let table = try run("schedule wic-nanjing-2025 --csv", sandbox).text
    let units = table.split(whereSeparator: \.isNewline).count - 1
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count - 1 == units)
  }

  @Test("into a folder goes a file named by the id, and never anywhere else")
  func folder() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appending(path: "out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try run("export schedule nanjing --format ics -o out", sandbox)
    _ = try run("export meeting nanjing --format csv -o out/", sandbox)
    _ = try run("export medals nanjing --format csv -o out", sandbox)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["wic-nanjing-2025.csv", "wic-nanjing-2025.ics"])
  }

  @Test("a meeting with a path for a name goes into the folder all the same")
  func path() throws {
    let sandbox = try Sandbox()
    let folder = sandbox.folder.appending(path: "a/out")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try sandbox.write(Self.field, to: "field.csv")
    let take = ["import", "field.csv", "--meeting", "../../x", "--zone", "Europe/Dublin"]
    #expect(try Lapboard.run(take, in: sandbox).status == 0)
    let files = { try FileManager.default.subpathsOfDirectory(atPath: sandbox.folder.path) }
    let before = try files()
    for format in ["json", "csv"] {
      let export = ["export", "meeting", "../../x", "--format", format, "-o", "a/out"]
      try Lapboard.run(export, in: sandbox).expectSuccess()
    }
    let new = Set(try files()).subtracting(before)
    #expect(new == ["a/out/x.csv", "a/out/x.json"])
  }

  @Test(
    "with the spoiler guard on, exports tell nothing later than the meeting clock",
    arguments: [
      "export meeting nanjing --format json", "export meeting nanjing --format csv",
      "export schedule nanjing --format ics", "export schedule nanjing --format json",
      "export medals nanjing --format csv", "results nanjing", "results nanjing --json",
    ]
  )
  func spoilers(line: String) throws {
    let now = " --spoiler-guard --now 2025-03-22T11:40:00Z"
    let outcome = try Lapboard.run(
      (line + now).split(separator: " ").map(String.init),
      in: try Sandbox()
    )
    #expect(outcome.status == 0)
    // The winner of the men's 1500 m, decided on 23 March 2025 at 12:15 UTC.
    #expect(!outcome.text.contains("3:38.79"))
    #expect(outcome.text.contains("1500") || outcome.text.contains("nation"))
  }
}
