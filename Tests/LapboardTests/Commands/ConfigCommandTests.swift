import Foundation
import Testing

/// The settings: which goes before which, and what a file that cannot be read leads to.
@Suite("config")
struct ConfigCommandTests {
  private struct Report: Decodable {
    struct Envelope: Decodable { let data: Report }
    struct Entry: Decodable {
      let name: String
      let value: String?
      let origin: String
      let line: Int?
    }

    let file: String
    let exists: Bool
    let settings: [Entry]

    subscript(name: String) -> Entry? { settings.first { $0.name == name } }
  }

  private static let everySetting = [
    "library", "theme", "ascii", "color", "mouse", "zone", "spoiler_guard", "quiet", "meeting",
    "race",
  ]

  private func home(_ settings: String) throws -> Sandbox { try home(Data(settings.utf8)) }

  private func home(_ settings: Data) throws -> Sandbox {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      at: sandbox.settings.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try settings.write(to: sandbox.settings)
    return sandbox
  }

  private func report(
    _ sandbox: Sandbox,
    _ options: [String] = [],
    with variables: [String: String] = [:]
  ) throws -> Report {
    let outcome = try Lapboard.run(["config", "--json"] + options, in: sandbox, with: variables)
    try outcome.expectSuccess()
    return try JSONDecoder().decode(Report.Envelope.self, from: outcome.output).data
  }

  @Test("without a file every setting is built in, and the place of the file is told")
  func nothing() throws {
    let sandbox = try Sandbox()
    let report = try report(sandbox, with: ["TZ": ""])
    #expect(report.file == sandbox.settings.path)
    #expect(!report.exists)
    #expect(report.settings.map(\.name) == Self.everySetting)
    #expect(report.settings.allSatisfy { $0.origin == "default" })
    #expect(report["library"]?.value == sandbox.library.path)
  }

  @Test("an option goes before a variable, a variable before the file, the file before the rest")
  func order() throws {
    let sandbox = try home("theme = \"light\"\nascii = true\nmouse = false\n")
    let report = try report(
      sandbox,
      ["--theme", "monochrome", "--no-color"],
      with: ["LAPBOARD_THEME": "dark", "LAPBOARD_ASCII": "no"]
    )
    #expect(report.exists)
    #expect(report["theme"]?.value == "monochrome")
    #expect(report["theme"]?.origin == "flag")
    #expect(report["ascii"]?.value == "false")
    #expect(report["ascii"]?.origin == "environment")
    #expect(report["mouse"]?.value == "false")
    #expect(report["mouse"]?.origin == "file")
    #expect(report["mouse"]?.line == 3)
    #expect(report["color"]?.origin == "flag")
    #expect(report["quiet"]?.origin == "default")
  }

  @Test("the file is obeyed, and each of its settings can be taken back")
  func obeyed() throws {
    let sandbox = try home("ascii = true\nrace = \"oxford-1954-mile\"\nzone = \"Europe/Dublin\"")
    let frame = ["frame", "board", "--now", "2025-03-22T11:40:00Z"]
    let drawn = try Lapboard.run(frame, in: sandbox, with: ["TZ": ""])
    try drawn.expectSuccess()
    #expect(drawn.text.utf8.allSatisfy { $0 < 0x80 })
    #expect(drawn.text.contains("Oxford 1954"))
    #expect(drawn.text.contains("11:40 Dublin"))
    let options = ["--no-ascii", "--race", "lievin-2025-mile", "--zone", "Asia/Tokyo"]
    let other = try Lapboard.run(frame + options, in: sandbox)
    #expect(other.text.contains("╭"))
    #expect(other.text.contains("Liévin 2025"))
    #expect(other.text.contains("20:40 Tokyo"))
  }

  @Test("the library of the file is used, with a tilde for the home")
  func library() throws {
    let sandbox = try home("library = \"~/elsewhere/facts.sqlite\"")
    let path = try Lapboard.run(["library", "path"], in: sandbox)
    #expect(path.text == sandbox.folder.path + "/elsewhere/facts.sqlite\n")
    let variable = try Lapboard.run(
      ["library", "path"],
      in: sandbox,
      with: ["LAPBOARD_LIBRARY": "/somewhere.sqlite"]
    )
    #expect(variable.text == "/somewhere.sqlite\n")
  }

  @Test("the example sets nothing, and all that it has is taken once it is in force")
  func example() throws {
    let example = try Lapboard.run(["config", "--example"], in: try home("broken ="))
    try example.expectSuccess()
    let silent = try report(try home(example.text), with: ["TZ": ""])
    #expect(silent.settings.allSatisfy { $0.origin == "default" })
    let lines = example.text.split(separator: "\n").map { line in
      line.contains(" = ") ? line.dropFirst(2) : line
    }
    let loud = try report(try home(lines.joined(separator: "\n")), with: ["TZ": ""])
    #expect(loud.settings.allSatisfy { $0.origin == "file" })
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let file: Data
    let says: String

    init(_ file: String, _ says: String) {
      self.file = Data(file.utf8)
      self.says = says
    }

    init(_ file: Data, _ says: String) {
      self.file = file
      self.says = says
    }

    var testDescription: String { says }
  }

  private static let faults = [
    Fault("theme = \"pink\"", ":1: theme: expected dark, light or monochrome, found \"pink\""),
    Fault("\n\nthme = 1\nfoo = 2", ":3: unknown settings \"thme\", \"foo\": there are ascii, "),
    Fault("[theme]\nx = 1", ":1: theme: expected dark, light or monochrome"),
    Fault("ascii = \"yes\"", ":1: ascii: expected true or false, found \"yes\""),
    Fault("ascii = 1", ":1: ascii: expected true or false"),
    Fault("quiet = 1979-05-27", ":1: quiet: expected true or false"),
    Fault("mouse = [true]", ":1: mouse: expected true or false"),
    Fault("race = true", ":1: race: expected a name in quotes, found true"),
    Fault("# a\r\nzone = \"Mars/Base\"\r\n", ":2: zone: expected a time zone such as"),
    Fault("library = \"here.sqlite\"", ":1: library: expected an absolute path"),
    Fault("ascii = true\nascii = true", ":2: no TOML: key-value pair: cannot redefine"),
    Fault("theme = \"dark", ":1: no TOML: string: encountered end-of-file"),
    Fault("theme", ":1: no TOML: "),
    Fault("ascii = true\ntheme = \"da\0rk\"", ":2: a NUL character"),
    Fault("theme = \"da\\u0000rk\"", ":1: a NUL character"),
    Fault(Data([0x61, 0x0A, 0xFF, 0xFE]), ":2: not UTF-8"),
    Fault(Data("theme = \"dark\"".utf8) + Data([0xC3]), ":1: not UTF-8"),
    Fault(String(repeating: "#\n", count: 40_000), ": more than 64 KiB"),
    Fault(String(repeating: "a", count: 5000), ":1: more than 4096 bytes in a line"),
    Fault("a = " + String(repeating: "[", count: 4000), ":1: no TOML: "),
    Fault(String(repeating: "a.", count: 2040) + "a = 1", ":1: unknown setting \"a\""),
    Fault("\u{1B}[31m = 1", ":1: no TOML: "),
    Fault("\"\\u001B[31m\" = 1", ":1: unknown setting"),
  ]

  @Test("a file that cannot be read is one line with its place, status 65, and nothing is done")
  func broken() throws {
    for fault in Self.faults {
      let sandbox = try home(fault.file)
      try FileManager.default.removeItem(at: sandbox.library)
      let outcome = try Lapboard.run(["races"], in: sandbox)
      #expect(outcome.status == 65, "\(fault.says)")
      #expect(outcome.text.isEmpty)
      let line = "lapboard: \(sandbox.settings.path)\(fault.says)"
      #expect(outcome.errors.hasPrefix(line), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(!outcome.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!FileManager.default.fileExists(atPath: sandbox.library.path))
    }
  }

  @Test("a folder or a pipe in the place of the file is no file")
  func noFile() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      at: sandbox.settings,
      withIntermediateDirectories: true
    )
    let folder = try Lapboard.run(["races"], in: sandbox)
    #expect(folder.status == 65)
    #expect(folder.errors.contains("config.toml: it is a directory"))
    try FileManager.default.removeItem(at: sandbox.settings)
    #expect(mkfifo(sandbox.settings.path, 0o600) == 0)
    let pipe = try Lapboard.run(["races"], in: sandbox)
    #expect(pipe.status == 65)
    #expect(pipe.errors.contains("config.toml: it is no file"))
  }

  @Test("a file that must not be read is said to be so", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let sandbox = try home("ascii = true")
    #expect(chmod(sandbox.settings.path, 0) == 0)
    let outcome = try Lapboard.run(["races"], in: sandbox)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("it cannot be read"))
  }

  @Test("what needs no settings runs beside a broken file", arguments: ["manual", "--help"])
  func independent(of call: String) throws {
    try Lapboard.run([call], in: try home("broken =")).expectSuccess()
  }

  @Test("a name in the file that the library does not have leads back to its line")
  func unknownName() throws {
    let outcome = try Lapboard.run(["frame", "replay"], in: try home("\nrace = \"nowhere\""))
    #expect(outcome.status == 66)
    #expect(outcome.errors.contains("config.toml:2: unknown race \"nowhere\""))
  }

  @Test("a variable whose value is none is a wrong call")
  func variable() throws {
    let outcome = try Lapboard.run("races", with: ["LAPBOARD_ASCII": "maybe"])
    #expect(outcome.status == 64)
    #expect(outcome.errors == "lapboard: LAPBOARD_ASCII: expected true or false, found \"maybe\"\n")
  }
}
