import Foundation
import Testing

/// What an export leaves in a folder, whatever goes wrong.
@Suite("--output")
struct OutputFileTests {
  private static let call = ["export", "race", "lievin-2025-mile", "--format", "csv", "--output"]

  @Test("a file is what standard output would be, in place of an older one, with its permissions")
  func replaces() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("old", to: "splits.csv")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    let outcome = try Lapboard.run(Self.call + ["splits.csv"], in: sandbox)
    try outcome.expectSuccess()
    #expect(outcome.output.isEmpty)
    let printed = try Lapboard.run(Self.call + ["-"], in: sandbox)
    try printed.expectSuccess()
    #expect(try Data(contentsOf: file) == printed.output)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try names(in: sandbox) == ["data", "splits.csv"])
  }

  @Test("a link stays a link")
  func link() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("old", to: "real.csv")
    let link = sandbox.folder.appending(path: "link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    try Lapboard.run(Self.call + ["link.csv"], in: sandbox).expectSuccess()
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("athlete,"))
  }

  @Test(
    "a place that cannot be written is one line and status 74",
    arguments: [
      ("data", "it is a directory"), ("data/", "it is a directory"), ("none/a.csv", "No such file"),
      ("old.csv/a.csv", "Not a directory"),
    ]
  )
  func refused(path: String, says: String) throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("old", to: "old.csv")
    let outcome = try Lapboard.run(Self.call + [path], in: sandbox)
    #expect(outcome.status == 74)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("cannot write \(path): \(says)"))
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    #expect(try names(in: sandbox) == ["data", "old.csv"])
  }

  @Test("a file that ends in the middle leaves the old one and nothing else")
  func limit() throws {
    let sandbox = try Sandbox()
    let file = try sandbox.write("old", to: "old.csv")
    // No file may grow beyond one block; the signal that says so is passed over.
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""
    let outcome = try Tool.run(
      URL(filePath: "/bin/sh"),
      ["-c", script, Lapboard.url.path] + Self.call + ["old.csv", "--quiet"],
      environment: sandbox.environment,
      in: sandbox.folder
    )
    #expect(outcome.status == 74)
    expectOneLine(outcome.errors)
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
    #expect(try names(in: sandbox) == ["data", "old.csv"])
  }

  @Test(
    "a device is written to as it is",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
  )
  func device() throws {
    let sandbox = try Sandbox()
    try Lapboard.run(Self.call + ["/dev/null"], in: sandbox).expectSuccess()
    let outcome = try Lapboard.run(Self.call + ["/dev/full"], in: sandbox)
    #expect(outcome.status == 74)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains("/dev/full: No space left"))
  }

  private func names(in sandbox: Sandbox) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).sorted()
  }
}
