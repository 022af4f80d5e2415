import Foundation
import Testing

@Suite("replay --linear")
struct LinearTests {
  @Test("one sentence a line, and no control byte at all")
  func sentences() throws {
    let outcome = try Lapboard.run("replay lievin-2025-mile --linear --rate max")
    try outcome.expectSuccess()
    #expect(outcome.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    #expect(outcome.lines.allSatisfy { $0.hasSuffix(".") })
    #expect(outcome.lines[0].hasPrefix("Mile, short track, men, Thu 13 Feb 2025"))
    #expect(outcome.lines[0].hasSuffix(" Gaps are at the point named."))
    #expect(outcome.lines.contains { $0.hasPrefix("World record, mile short track: Jakob") })
  }

  @Test(
    "a race starts where it is asked to",
    arguments: [("bell", "The bell at"), ("1000m", "1000 m in 2:20.49")]
  )
  func from(point: String, first: String) throws {
    let outcome = try Lapboard.run("replay lievin-2025-mile --linear --rate max --from \(point)")
    try outcome.expectSuccess()
    #expect(outcome.lines[1].hasPrefix(first))
  }

  @Test("letters fold to ASCII where asked")
  func ascii() throws {
    let outcome = try Lapboard.run("replay lievin-2025-mile --linear --rate max --ascii")
    #expect(outcome.output.allSatisfy { $0 < 0x80 })
    #expect(outcome.lines[0].contains("Lievin"))
  }

  @Test("all at once is for sentences alone")
  func maxAlone() throws {
    let outcome = try Lapboard.run("replay lievin-2025-mile --rate max")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--linear"))
  }
}

extension TerminalTests {
  @Test("a race told on a terminal ends with 130 on Ctrl-C")
  func tellingInterrupted() throws {
    let screen = try TerminalScreen("replay lievin-2025-mile --linear --rate 0.1")
    try screen.wait(for: "The gun: ")
    try screen.press("C-c")
    #expect(try screen.status() == 130)
  }
}
