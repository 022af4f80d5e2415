import Foundation
import Testing

@Suite("the library file")
struct LibraryTests {
  @Test("the first run makes it, and says nothing")
  func firstRun() throws {
    let sandbox = try Sandbox(isReady: false)
    let outcome = try Lapboard.run(["races"], in: sandbox)
    try outcome.expectSuccess()
    #expect(FileManager.default.fileExists(atPath: sandbox.library.path))
  }

  @Test("a file that is no database is named, left as it is, and memory takes its place")
  func noDatabase() throws {
    let sandbox = try Sandbox(isReady: false)
    let text = String(repeating: "not a database\n", count: 100)
    let file = try sandbox.write(text, to: "notes.txt")
    let outcome = try Lapboard.run(["races", "--library", file.path], in: sandbox)
    #expect(outcome.status == 0)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("notes.txt"))
    #expect(outcome.errors.contains("carrying on in memory"))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    #expect(try outcome.output == Lapboard.run("races").output)
  }

  @Test("--quiet leaves the notice out")
  func quiet() throws {
    let sandbox = try Sandbox(isReady: false)
    let file = try sandbox.write(String(repeating: "x", count: 4096), to: "notes.txt")
    try Lapboard.run(["races", "--quiet", "--library", file.path], in: sandbox).expectSuccess()
  }

  @Test("a library cut short is named and left as it is")
  func cutShort() throws {
    let sandbox = try Sandbox()
    let whole = try Data(contentsOf: sandbox.library)
    let half = whole.prefix(whole.count / 2)
    try half.write(to: sandbox.library)
    let outcome = try Lapboard.run(["splits", "lievin-2025-mile"], in: sandbox)
    #expect(outcome.status == 0)
    expectOneLine(outcome.errors)
    #expect(outcome.text.contains("3:45.14"))
    #expect(try Data(contentsOf: sandbox.library) == half)
  }

  @Test("a library damaged inside ends with one line, if not with the answer")
  func damaged() throws {
    let sandbox = try Sandbox()
    var bytes = try Data(contentsOf: sandbox.library)
    for index in stride(from: bytes.count / 3, to: bytes.count, by: 3) { bytes[index] ^= 0x5a }
    try bytes.write(to: sandbox.library)
    let outcome = try Lapboard.run(["splits", "lievin-2025-mile"], in: sandbox)
    #expect([0, 65].contains(outcome.status))
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("damaged"))
    #expect(try Data(contentsOf: sandbox.library) == bytes)
  }

  @Test("a home that cannot be written is said, and memory takes its place")
  func unwritableHome() throws {
    let sandbox = try Sandbox(isReady: false)
    let file = try sandbox.write("", to: "file")
    let outcome = try Lapboard.run(
      ["medals", "nanjing"],
      in: sandbox,
      with: ["XDG_DATA_HOME": "\(file.path)/data"]
    )
    #expect(outcome.status == 0)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("carrying on in memory"))
    #expect(outcome.text.contains("78 medals"))
  }

  @Test("flag goes before environment, environment before the data folder")
  func order() throws {
    let sandbox = try Sandbox(isReady: false)
    let named = sandbox.folder.appending(path: "named.sqlite").path
    let flagged = sandbox.folder.appending(path: "flagged.sqlite").path
    let variables = ["LAPBOARD_LIBRARY": named]
    let files = FileManager.default
    try Lapboard.run(["races", "--library", flagged], in: sandbox, with: variables)
      .expectSuccess()
    #expect(files.fileExists(atPath: flagged))
    #expect(!files.fileExists(atPath: named))
    try Lapboard.run(["races"], in: sandbox, with: variables).expectSuccess()
    #expect(files.fileExists(atPath: named))
    #expect(!files.fileExists(atPath: sandbox.library.path))
  }
}
