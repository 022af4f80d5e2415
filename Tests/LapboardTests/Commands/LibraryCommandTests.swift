import Athletics
import Foundation
import MeetingLibrary
import TestSupport
import Testing

@Suite("library, manual and completions")
struct LibraryCommandTests {
  struct Check: Decodable {
    let isSound: Bool
    let schema: Int
    let edition: Int?
    let counts: [String: Int]
  }

  private func check(_ sandbox: Sandbox) throws -> Check {
    let outcome = try Lapboard.run(["library", "check", "--json"], in: sandbox)
    try outcome.expectSuccess()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(Envelope<Check>.self, from: outcome.output).data
  }

  @Test("path says where the library is, check that it is sound")
  func pathAndCheck() throws {
    let sandbox = try Sandbox()
    let path = try Lapboard.run(["library", "path"], in: sandbox)
    try path.expectSuccess()
    #expect(path.lines == [sandbox.library.path])
    let check = try check(sandbox)
    #expect(check.isSound)
    #expect(check.counts["meetings"] == 5, "the bundled championships: Nanjing to Toruń")
  }

  @Test("a damaged library is told with status 65")
  func damaged() throws {
    let sandbox = try Sandbox()
    var bytes = try Data(contentsOf: sandbox.library)
    bytes.replaceSubrange((bytes.count / 2)..., with: Data(repeating: 0xA5, count: bytes.count / 2))
    try bytes.write(to: sandbox.library)
    let outcome = try Lapboard.run(["library", "check"], in: sandbox)
    #expect(outcome.status == 65)
    expectOneLine(outcome.errors)
  }

  @Test("backup makes a file that works, and never replaces one")
  func backup() throws {
    let sandbox = try Sandbox()
    let copy = sandbox.folder.appending(path: "copy.sqlite")
    try Lapboard.run(["library", "backup", copy.path, "--quiet"], in: sandbox).expectSuccess()
    let races = try Lapboard.run(["races", "--library", copy.path], in: sandbox)
    try races.expectSuccess()
    #expect(try races.output == Lapboard.run(["races"], in: sandbox).output)
    let again = try Lapboard.run(["library", "backup", copy.path], in: sandbox)
    #expect(again.status == 74)
    expectOneLine(again.errors)
    #expect(again.errors.contains("name another file"))
  }

  @Test("remove refuses what is unknown with 66 and what is bundled with 64")
  func remove() throws {
    let sandbox = try Sandbox()
    let unknown = try Lapboard.run(["library", "remove", "nowhere-2030"], in: sandbox)
    #expect(unknown.status == 66)
    expectOneLine(unknown.errors)
    let bundled = try Lapboard.run(["library", "remove", "wic-nanjing-2025"], in: sandbox)
    #expect(bundled.status == 64)
    expectOneLine(bundled.errors)
  }

  /// Kills the program as it lists the races, so many seconds after its start.
  private func killListing(_ sandbox: Sandbox, after seconds: Double) throws {
    let script = "\"$0\" races --library \"$1\" >/dev/null 2>&1 & sleep $2; kill -9 $!; wait"
    _ = try Tool.run(
      URL(filePath: "/bin/sh"),
      ["-c", script, Lapboard.url.path, sandbox.library.path, "\(seconds)"],
      environment: sandbox.environment,
      in: sandbox.folder
    )
  }

  /// A library on file with all of an edition's facts: none in the edition the test makes.
  private func open(_ path: String, edition: Int) throws -> Library {
    let asOf = CalendarDate(year: 2026, month: 1, day: 1)
    return try Library.open(at: path, edition: edition) { Facts(edition: edition, asOf: asOf) }
      .library
  }

  /// How often the program is killed; `LAPBOARD_KILLS=200` for a closer look.
  static let kills = ProcessInfo.processInfo.environment["LAPBOARD_KILLS"].flatMap(Int.init) ?? 12

  @Test("killed at random instants of the first load, the library is whole or not yet there")
  func killed() throws {
    var random = SplitMix64(seed: 9)
    for _ in 0..<Self.kills {
      let sandbox = try Sandbox(isReady: false)
      let instant = Double.random(in: 0...1.4, using: &random)
      try killListing(sandbox, after: instant)
      let check = try check(sandbox)
      #expect(check.isSound, "killed after \(instant) s")
      #expect(check.counts["races"] == 71, "the bundled races, loaded whole by the next run")
    }
  }

  @Test("killed at random instants of a new edition's load, the library keeps what was in it")
  func killedOnReload() throws {
    var random = SplitMix64(seed: 10)
    let followed: Set = ["Jakob Ingebrigtsen"]
    for _ in 0..<Self.kills {
      let sandbox = try Sandbox(isReady: false)
      let path = sandbox.library.path
      try open(path, edition: 1).follow(followed)
      let instant = Double.random(in: 0...1.4, using: &random)
      try killListing(sandbox, after: instant)
      let check = try check(sandbox)
      #expect(check.isSound, "killed after \(instant) s")
      #expect(check.counts["races"] == 71, "the bundled races, loaded whole by the next run")
      let edition = try #require(check.edition)
      #expect(try open(path, edition: edition).followed() == followed, "killed after \(instant) s")
    }
  }

  @Test("the manual names every command and option that help shows")
  func manual() throws {
    let manual = try Lapboard.run(["manual"])
    try manual.expectSuccess()
    #expect(manual.lines.contains(".Sh COMMANDS"))
    for command in ["replay", "library backup", "medals", "records", "athlete", "export race"] {
      #expect(manual.lines.contains(".Ss \(command)"), "\(command)")
    }
    #expect(manual.text.contains(".It Sy \\-\\-against Ar"))
    #expect(manual.lines.allSatisfy { !$0.hasPrefix("'") })
  }

  @Test("completions for each shell know the commands", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try Lapboard.run(["completions", shell])
    try script.expectSuccess()
    for word in ["replay", "standings", "library", "completions"] {
      #expect(script.text.contains(word), "\(word)")
    }
  }
}
