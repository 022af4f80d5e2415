import Foundation
import Testing

/// What all commands that print data have in common.
@Suite("output")
struct OutputTests {
  private static let commands = [
    "races", "meetings", "keys", "doctor", "splits lievin-2025-mile",
    "standings lievin-2025-mile --at bell", "medals nanjing --as-of 2025-03-22T11:00:00Z",
    "pace mile 3:46.63 --track 200 --shape negative:2%",
    "schedule nanjing --now 2025-03-22T11:40:00Z --zone Europe/Dublin",
  ]

  @Test("the same query twice gives the same bytes", arguments: commands)
  func sameBytes(command: String) throws {
    let sandbox = try Sandbox()
    let call = "\(command) --json".split(separator: " ").map(String.init)
    let first = try Lapboard.run(call, in: sandbox)
    let second = try Lapboard.run(call, in: sandbox)
    try first.expectSuccess()
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test("JSON is one object: kind, version, data; keys in snake case", arguments: commands)
  func envelope(command: String) throws {
    let outcome = try Lapboard.run(command + " --json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
    )
    #expect(Set(object.keys) == ["kind", "version", "data"])
    let name = try #require(command.split(separator: " ").first)
    #expect(object["kind"] as? String == "lapboard.\(name)")
    #expect(object["version"] as? Int == 1)
    #expect(keys(of: object).allSatisfy { $0 == $0.lowercased() && !$0.contains("-") })
    #expect(outcome.text.last == "\n")
  }

  @Test("CSV has a heading and as many fields in each row", arguments: commands)
  func csv(command: String) throws {
    let text = try Lapboard.run(command + " --csv").text
    #expect(text.hasSuffix("\r\n"))
    let rows = fields(of: text)
    let heading = try #require(rows.first)
    #expect(heading.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
    #expect(rows.count > 1)
    #expect(rows.allSatisfy { $0.count == heading.count })
  }

  @Test("a race's figures are the same in JSON, CSV and text")
  func sameFigures() throws {
    let races = try Lapboard.run("races --csv")
    let plain = try Lapboard.run("races").lines
    let rows = fields(of: races.text)
    #expect(rows.count == plain.count)
    for (row, line) in zip(rows, plain).dropFirst() {
      #expect(line.hasPrefix(row[0] + " "))
      #expect(line.contains(row[5]))
    }
  }

  @Test("a reader that goes away early is no error", arguments: ["", "--json", "--csv"])
  func closedPipe(face: String) throws {
    let sandbox = try Sandbox()
    let shell = URL(filePath: "/bin/sh")
    let script = "{ \"$0\" splits london-2026-mile $1; echo $? >status; } | head -n 1"
    let outcome = try Tool.run(
      shell,
      ["-c", script, Lapboard.url.path, face],
      environment: sandbox.environment,
      in: sandbox.folder
    )
    try outcome.expectSuccess()
    let status = sandbox.folder.appending(path: "status")
    #expect(try String(contentsOf: status, encoding: .utf8) == "0\n")
  }

  @Test(
    "a full disk is one line and status 74",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"))
  )
  func fullDisk() throws {
    let sandbox = try Sandbox()
    let outcome = try Tool.run(
      URL(filePath: "/bin/sh"),
      ["-c", "exec \"$0\" races >/dev/full", Lapboard.url.path],
      environment: sandbox.environment,
      in: sandbox.folder
    )
    #expect(outcome.status == 74)
    expectOneLine(outcome.errors)
  }

  /// All keys of an object and of those in it.
  private func keys(of value: Any) -> [String] {
    if let object = value as? [String: Any] {
      return object.keys + object.values.flatMap { keys(of: $0) }
    }
    return (value as? [Any])?.flatMap { keys(of: $0) } ?? []
  }

  /// Reads RFC 4180.
  private func fields(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].append(character)
      }
    }
    return rows.dropLast()
  }
}
