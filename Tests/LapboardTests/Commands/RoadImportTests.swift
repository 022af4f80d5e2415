import Foundation
import TestSupport
import Testing

@Suite("A road race from its list to its answers")
struct RoadImportTests {
  struct Answer: Decodable {
    struct Entry: Decodable {
      let rank: Int?
      let athlete: String
      let coveredMm: Int64
      let coveredBasis: String
      let status: String
    }
    struct HeadCount: Decodable {
      let atMm: Int64
      let passed: Int
      let known: Int
      let basis: String
    }
    let timeMs: Int
    let standings: [Entry]
    let headCounts: [HeadCount]?
  }

  /// 150 runners, one a minute behind the other at the finish, 5 km at an even pace, each a second
  /// later over the start line than the one before.
  private static let list: String = {
    var text = "Bib,Name,Country,5K,Net,Gun\n"
    for index in 0..<150 {
      let gun = 7800 + index * 60
      let name = "\"Runner\(index), Jo\""
      text += "\(1000 + index),\(name),NOR,\(clock(900 + index * 7)),\(clock(gun - index)),"
      text += "\(clock(gun))\n"
    }
    return text
  }()

  private static func clock(_ seconds: Int) -> String {
    String(format: "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    _ = try sandbox.write(Self.list, to: "city.csv")
    let imported = try Lapboard.run(
      ["import", "city.csv", "--meeting", "City Marathon", "--date", "2026-04-12"],
      in: sandbox
    )
    try imported.expectSuccess()
    #expect(imported.text.contains("150 new, 0 changed, 0 same rows"))
    #expect(imported.text.contains("42.195 km, by the name \"City Marathon\""))
    return sandbox
  }

  @Test("where a runner was when the winner finished, and how many had passed each point")
  func when() throws {
    let sandbox = try sandbox()
    let command = ["standings", "city-marathon-2026-marathon", "--when", "winner"]
    let outcome = try Lapboard.run(command + ["--runner", "1060", "--json"], in: sandbox)
    try outcome.expectSuccess()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let answer = try decoder.decode(Envelope<Answer>.self, from: outcome.output).data
    #expect(answer.timeMs == 7_800_000)
    let runner = try #require(answer.standings.first)
    #expect(answer.standings.count == 1)
    #expect(runner.athlete == "Jo Runner60")
    #expect(runner.rank == 61)
    #expect(runner.coveredBasis == "estimated")
    // An hour behind over 3:10:00, the runner has covered well beyond half and not 35 km.
    #expect((21_097_500..<35_000_000).contains(runner.coveredMm))
    let counts = try #require(answer.headCounts)
    #expect(counts.first?.atMm == 5_000_000)
    #expect(counts.first?.passed == 150)
    #expect(counts.first?.basis == "official")
    #expect(counts.last?.atMm == 42_195_000)
    #expect(counts.last?.passed == 1)
    #expect(counts.dropFirst().dropLast().allSatisfy { $0.known == 0 && $0.basis == "estimated" })
    let text = try Lapboard.run(command + ["--runner", "runner60"], in: sandbox)
    #expect(text.lines.first?.contains("at 2:10:00.00 (when winner finished)") ?? false)
    #expect(text.text.contains("of 150 runners by gun times passed 5 km 150 · 10 km ~"))
  }

  @Test("the pane shows the field and the runner marked")
  func frame() throws {
    let outcome = try Lapboard.run(
      [
        "frame", "replay", "--race", "city-marathon-2026-marathon", "--at", "2:10:00", "--runner",
        "1060", "--size", "120x36",
      ],
      in: try sandbox()
    )
    try outcome.expectSuccess()
    #expect(outcome.text.contains("149 on the road · 1 finished"))
    #expect(outcome.text.contains("gun times"))
    #expect(outcome.text.contains("▼ 1060 Runner60: ~"))
  }

  @Test(
    "what cannot be is refused with its reason",
    arguments: [
      ("--map shoe", 64, "--map: expected HEADER=FIELD or a file of such lines: shoe"),
      ("--map A=shoe", 64, "--map: expected HEADER=FIELD with a field of place"),
      ("--bibs 7=x", 64, "--bibs: expected LETTERS=NAME"),
      ("--times weeks", 64, "clock"), ("--distance far", 64, "far"),
    ]
  )
  func usage(options: String, status: Int32, message: String) throws {
    let sandbox = try Sandbox()
    _ = try sandbox.write(Self.list, to: "city.csv")
    let outcome = try Lapboard.run(
      ["import", "city.csv"] + options.split(separator: " ").map(String.init),
      in: sandbox
    )
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("the same name in another year is another meeting")
  func years() throws {
    let sandbox = try sandbox()
    let outcome = try Lapboard.run(
      ["import", "city.csv", "--meeting", "City Marathon", "--date", "2027-04-11"],
      in: sandbox
    )
    try outcome.expectSuccess()
    #expect(outcome.text.contains("150 new, 0 changed, 0 same rows went into city-marathon-2027"))
  }
}
