import Athletics
import Foundation
import TestSupport
import Testing

/// With the guard on no command tells of anything later than the meeting clock, in any form.
@Suite("the spoiler guard in commands")
struct SpoilerGuardCommandTests {
  private static let now = "2025-03-21T12:00:00Z"

  private static let tables: [[String]] = [
    ["schedule", "nanjing"], ["schedule", "tokyo"], ["schedule", "torun"],
    ["medals", "nanjing"], ["medals", "tokyo", "--as-of", "2026-01-01T00:00:00Z"],
    ["medals", "nanjing", "--rank", "placing"], ["races"], ["races", "2026"], ["meetings"],
    ["records"], ["records", "--progression"], ["records", "--as-of", "2026-09-01"],
    ["records", "mile", "--men", "--progression"], ["athlete", "jakob ingebrigtsen"],
    ["athlete", "jakob ingebrigtsen", "--as-of", "2026-09-01"],
    ["athlete", "jakob ingebrigtsen", "--against", "nuguse"], ["athlete", "josh kerr"],
    ["athlete", "hocker"], ["athlete", "tsegay"], ["doubles"], ["doubles", "nanjing"],
    ["list", "mile", "--all-marks", "--limit", "500"], ["list", "3000m", "--all-marks"],
    ["list", "1500m", "--women", "--all-marks"], ["list", "mile", "--as-of", "2026-09-01"],
    ["search", "mile"], ["search", "final"], ["search", "2026"], ["search", "oslo"],
    ["splits", "millrose-2025-wanamaker-mile"], ["standings", "lievin-2025-mile"],
    ["moments", "lievin-2025-mile"],
  ]

  private static let others: [[String]] = [
    ["board"], ["replay", "lievin-2025-mile"],
    ["replay", "lievin-2025-mile", "--linear", "--rate", "max"],
    ["export", "race", "lievin-2025-mile", "--format", "json"],
    ["export", "race", "lievin-2025-mile", "--format", "csv"],
    ["export", "race", "lievin-2025-mile", "--format", "svg"],
    ["export", "race", "lievin-2025-mile", "--format", "cast", "--from", "bell", "--fps", "1"],
  ]

  private static var frames: [[String]] {
    ["board", "schedule", "medals", "replay", "records", "athletes", "lists"].map {
      ["frame", $0, "--size", "200x60"]
    }
  }

  private let clock = ["--now", Self.now]
  private let sandbox: Sandbox
  private let later: LaterTexts

  init() throws {
    sandbox = try Sandbox()
    later = try LaterTexts(than: try #require(Instant(Self.now)))
  }

  @Test("no table tells of anything later, as text, JSON or CSV")
  func tables() throws {
    for call in Self.tables {
      for form in [[], ["--json"], ["--csv"]] {
        let outcome = try Lapboard.run(call + form + clock + ["--spoiler-guard"], in: sandbox)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(later.found(in: outcome.text + outcome.errors) == [], "\(call) \(form)")
      }
    }
  }

  @Test("no picture, recording or sentence tells of anything later")
  func pictures() throws {
    for call in Self.frames + Self.others {
      let outcome = try Lapboard.run(call + clock + ["--spoiler-guard"], in: sandbox)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(later.found(in: outcome.text + outcome.errors) == [], "\(call)")
    }
  }

  @Test("without the guard the same commands tell of it")
  func off() throws {
    for call in [
      ["races"], ["records"], ["list", "mile", "--all-marks", "--limit", "500"],
      ["athlete", "hocker"], ["frame", "records", "--race", "oslo-2026-mile"],
      ["frame", "replay", "--race", "oslo-2026-mile"], ["medals", "nanjing", "--json"],
      ["splits", "oslo-2026-mile"],
    ] {
      let isMedals = call[0] == "medals"
      let arguments = call + (isMedals ? [] : clock) + ["--no-spoiler-guard"]
      let outcome = try Lapboard.run(arguments, in: sandbox)
      try outcome.expectSuccess()
      #expect(later.found(in: outcome.text) != [], "\(call)")
    }
  }

  private static let refused: [[String]] = [
    ["splits", "oslo-2026-mile"], ["standings", "oslo-2026-mile"], ["moments", "oslo-2026-mile"],
    ["replay", "oslo-2026-mile"], ["replay", "oslo-2026-mile", "--linear", "--rate", "max"],
    ["board", "--race", "oslo-2026-mile"], ["frame", "replay", "--race", "oslo-2026-mile"],
    ["export", "race", "oslo-2026-mile", "--format", "json"],
    ["export", "race", "oslo-2026-mile", "--format", "svg"],
    ["standings", "lievin-2025-mile", "--against", "oslo-2026-mile"],
    ["moments", "lievin-2025-mile", "--lights", "oslo-2026-mile"],
    ["frame", "replay", "--against", "oslo-2026-mile/1"],
  ]

  @Test("a race that is later is refused in one line that says how to see it, with status 66")
  func refusal() throws {
    for call in Self.refused {
      let outcome = try Lapboard.run(call + clock + ["--spoiler-guard"], in: sandbox)
      #expect(outcome.status == 66, "\(call)")
      #expect(outcome.text.isEmpty)
      expectOneLine(outcome.errors)
      #expect(
        outcome.errors.contains("oslo-2026-mile of 2026-06-10 is later than the meeting clock")
      )
      #expect(outcome.errors.contains("--no-spoiler-guard shows it"))
    }
  }

  @Test("a race of a meeting is told once its unit is over, on the same day")
  func sameDay() throws {
    let before = try Lapboard.run(
      ["splits", "nanjing-2025-1500-final", "--spoiler-guard", "--now", "2025-03-23T12:10:00Z"],
      in: sandbox
    )
    #expect(before.status == 66)
    let after = try Lapboard.run(
      ["splits", "nanjing-2025-1500-final", "--spoiler-guard", "--now", "2025-03-23T13:00:00Z"],
      in: sandbox
    )
    try after.expectSuccess()
  }

  @Test("what is left out is counted, on standard error and beside the data")
  func leftOut() throws {
    let all = try TestFacts.facts.races.count { $0.date.iso > "2025-03-20" }
    let plain = try Lapboard.run(["races"] + clock + ["--spoiler-guard"], in: sandbox)
    #expect(plain.errors.hasPrefix("lapboard: \(all) races later than 2025-03-21T12:00:00"))
    let json = try Lapboard.run(
      ["races", "--json", "--quiet"] + clock + ["--spoiler-guard"],
      in: sandbox
    )
    #expect(json.errors.isEmpty)
    struct Told: Decodable {
      struct Guard: Decodable {
        let now: String
        let left_out: Int
      }
      struct Entry: Decodable {}

      let spoiler_guard: Guard?
      let data: [Entry]
    }
    let told = try JSONDecoder().decode(Told.self, from: json.output)
    #expect(told.spoiler_guard?.left_out == all)
    #expect(told.spoiler_guard?.now == "2025-03-21T12:00:00+00:00")
    #expect(told.data.count == (try TestFacts.facts.races.count) - all)
    let off = try Lapboard.run(["races", "--json"] + clock, in: sandbox)
    #expect(try JSONDecoder().decode(Told.self, from: off.output).spoiler_guard == nil)
  }

  @Test("the setting turns it on, in the file and in the environment; the option goes before both")
  func setting() throws {
    let variables = ["LAPBOARD_SPOILER_GUARD": "true"]
    let on = try Lapboard.run(["splits", "oslo-2026-mile"] + clock, in: sandbox, with: variables)
    #expect(on.status == 66)
    let off = try Lapboard.run(
      ["splits", "oslo-2026-mile", "--no-spoiler-guard"] + clock,
      in: sandbox,
      with: variables
    )
    try off.expectSuccess()
    let home = try Sandbox()
    try FileManager.default.createDirectory(
      at: home.settings.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data("spoiler_guard = true\n".utf8).write(to: home.settings)
    let file = try Lapboard.run(["splits", "oslo-2026-mile"] + clock, in: home)
    #expect(file.status == 66)
  }

  @Test("an athlete of whom nothing is known yet is not found")
  func unknownAthlete() throws {
    let name = try #require(later.names.min())
    let found = try Lapboard.run(["athlete", name, "--no-spoiler-guard"] + clock, in: sandbox)
    try found.expectSuccess()
    let outcome = try Lapboard.run(["athlete", name, "--spoiler-guard"] + clock, in: sandbox)
    #expect(outcome.status == 66)
    let search = try Lapboard.run(["search", name, "--spoiler-guard"] + clock, in: sandbox)
    #expect(search.status == 0)
    #expect(!search.text.contains(name))
  }
}
