import NCursesTerminal
import Testing

@Suite("TerminalError")
struct TerminalErrorTests {
  @Test(
    "each error is one line that says what to do",
    arguments: [
      TerminalError.noType, .unknownType("x"), .poorType("dumb"), .noTerminal, .failed,
    ]
  )
  func sentence(error: TerminalError) {
    let text = "\(error)"
    #expect(!text.contains("\n"))
    #expect(text.contains(": "))
  }

  @Test("a shell's status for a signal")
  func status() {
    #expect(TerminalRestore.exitStatus(of: 2) == 130)
  }
}
