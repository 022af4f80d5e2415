import Foundation
import Testing

@Suite("the front door")
struct FrontDoorTests {
  private static let commands = [
    "board", "replay", "standings", "splits", "races", "meetings", "schedule", "medals", "frame",
    "keys", "doctor",
  ]

  @Test("--version is a version and nothing else")
  func version() throws {
    let outcome = try Lapboard.run("--version")
    try outcome.expectSuccess()
    let numbers = outcome.text.dropLast().split(separator: ".").map { Int($0) }
    #expect(numbers.count == 3)
    #expect(!numbers.contains(nil))
    #expect(outcome.text.last == "\n")
  }

  @Test("--help names every command")
  func help() throws {
    let outcome = try Lapboard.run("--help")
    try outcome.expectSuccess()
    #expect(outcome.text.hasPrefix("OVERVIEW: A race dashboard for athletics in the terminal.\n"))
    for command in Self.commands { #expect(outcome.text.contains("\n  \(command) ")) }
  }

  @Test("every command has help of its own", arguments: commands)
  func helpOfCommand(command: String) throws {
    let outcome = try Lapboard.run("\(command) --help")
    try outcome.expectSuccess()
    #expect(outcome.text.hasPrefix("OVERVIEW: "))
    #expect(outcome.text.contains("\nUSAGE: lapboard \(command)"))
    #expect(try Lapboard.run("help \(command)").output == outcome.output)
  }

  @Test("without a terminal the board is a plain summary", arguments: ["", "board"])
  func summary(command: String) throws {
    let outcome = try Lapboard.run(command)
    try outcome.expectSuccess()
    #expect(outcome.lines.first?.contains("71 races, 5 meetings") == true)
    #expect(outcome.text.contains("54 of 54 units over"))
    #expect(outcome.text.contains("26 finals): 1. USA 6-4-6, 2. NOR 3-0-1, 3. ETH 2-3-0"))
    #expect(outcome.text.contains("1. Jakob Ingebrigtsen NOR 3:45.14\n2. Stefan Nillessen NED"))
    #expect(!outcome.text.contains("\u{1b}"))
  }

  @Test("without a terminal a replay is a table of splits")
  func replay() throws {
    let outcome = try Lapboard.run("replay lievin-2025-mile")
    try outcome.expectSuccess()
    #expect(outcome.lines.first == "Mile, short track · men · Liévin 2025")
    #expect(outcome.text.contains("3:45.14  official"))
  }

  @Test("races and meetings are listed, the latest first")
  func lists() throws {
    let races = try Lapboard.run("races").lines
    #expect(races.count == 72)
    #expect(races.contains { $0.hasPrefix("lievin-2025-mile ") && $0.contains("3:45.14") })
    let days = try Lapboard.run("meetings").lines.dropFirst().compactMap {
      $0.split(separator: " ").dropFirst().first
    }
    #expect(days.count == 5)
    #expect(days == days.sorted(by: >))
  }

  @Test(
    "a name is an id, a unique part of one, or a few words",
    arguments: [
      "wic-nanjing-2025", "nanjing", "NANJING", "indoor nanjing",
    ]
  )
  func names(name: String) throws {
    let outcome = try Lapboard.run(["medals", name])
    try outcome.expectSuccess()
    #expect(outcome.lines.last == "≠ ITA: published 2-1-1, counted 2-1-0")
  }

  @Test("keys lists each key of the screen")
  func keys() throws {
    let outcome = try Lapboard.run("keys")
    try outcome.expectSuccess()
    for line in ["everywhere  q ", "everywhere  Ctrl-Z ", "everywhere  T "] {
      #expect(outcome.text.contains(line))
    }
    let markdown = try Lapboard.run("keys --markdown")
    try markdown.expectSuccess()
    #expect(markdown.text.hasPrefix("# Keys\n"))
  }

  @Test("doctor names zone, locale, library and the date of the facts")
  func doctor() throws {
    let sandbox = try Sandbox()
    let outcome = try Lapboard.run(["doctor"], in: sandbox, with: ["TZ": "Europe/Oslo"])
    try outcome.expectSuccess()
    for text in ["Europe/Oslo", "C.UTF-8", sandbox.library.path, "as of 2026-09-27"] {
      #expect(outcome.text.contains(text))
    }
  }
}
