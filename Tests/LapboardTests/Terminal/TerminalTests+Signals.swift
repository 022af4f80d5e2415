import Foundation
import Testing

extension TerminalTests {
  @Suite("signals")
  struct SignalTests {
    @Test(
      "a signal gives the terminal back, and the shell sees which it was",
      arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT]
    )
    func givesBack(signal: Int32) throws {
      let screen = try TerminalScreen()
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.press("2", "3", "4")
      try screen.wait(for: "ticker")
      try screen.send(signal)
      #expect(try screen.status() == 128 + signal)
      try screen.expectGivenBack()
    }

    @Test("Ctrl-C in the terminal ends it as a signal does")
    func interruptKey() throws {
      let screen = try TerminalScreen()
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.press("C-c")
      #expect(try screen.status() == 128 + SIGINT)
      try screen.expectGivenBack()
    }

    @Test("Ctrl-Z gives the terminal back, fg takes it again, q ends it")
    func suspend() throws {
      let screen = try TerminalScreen("replay lievin-2025-mile")
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.press("Space", "b")
      try screen.wait(for: "3:17.34")
      let lines = try screen.settled()
      try screen.press("C-z")
      try screen.wait(for: TerminalScreen.stopped)
      #expect(try screen.contents(of: "modes-stopped") == screen.contents(of: "modes-before"))
      #expect(try screen.value("alternate_on") == "0")
      #expect(try screen.value("cursor_flag") == "1")
      #expect(try screen.value("mouse_any_flag") == "0")
      try screen.press("Enter")
      try screen.wait(until: "same screen") { $0 == lines }
      #expect(try screen.value("alternate_on") == "1")
      #expect(try screen.value("cursor_flag") == "0")
      try screen.press("q")
      #expect(try screen.status() == 0)
      #expect(try screen.contents(of: "modes-after") == screen.contents(of: "modes-before"))
      #expect(try screen.value("cursor_flag") == "1")
    }

    @Test("a change of size while it was stopped is seen when it comes back")
    func resizedWhileStopped() throws {
      let screen = try TerminalScreen("replay lievin-2025-mile")
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.press("C-z")
      try screen.wait(for: TerminalScreen.stopped)
      try screen.resize(90, 28)
      try screen.press("Enter")
      try screen.wait(until: "a frame of the new size") {
        $0[0].contains("4 Replay") && $0.count == 29
      }
      try screen.press("q")
      #expect(try screen.status() == 0)
    }
  }

  @Suite("resizes")
  struct ResizeTests {
    @Test("every size has its frame, and the board comes back")
    func sizes() throws {
      let screen = try TerminalScreen()
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.resize(60, 16)
      try screen.wait(until: "60×16") { $0[0].contains("1 Board") && $0[1].hasSuffix("╮") }
      try screen.resize(59, 15)
      try screen.wait(for: "lapboard needs 60×16")
      try screen.resize(1, 1)
      try screen.wait(until: "one cell") { $0[0].count <= 1 }
      try screen.resize(300, 100)
      try screen.wait(until: "300×100") { lines in
        lines.count == 101 && lines[0].contains("2 Schedule") && lines[98].hasSuffix("╯")
      }
      try screen.resize(120, 36)
      try screen.wait(until: "the board") { lines in
        lines[34].hasSuffix("╯") && lines.contains { $0.contains("INGEBRIGTSEN") }
      }
      try screen.press("q")
      #expect(try screen.status() == 0)
      try screen.expectGivenBack()
    }

    @Test("200 random sizes in a row leave it alive and drawing", arguments: [UInt64(1)])
    func random(seed: UInt64) throws {
      let screen = try TerminalScreen()
      try screen.wait(for: "INGEBRIGTSEN")
      var state = seed
      for _ in 0..<200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        try screen.resize(Int(state >> 33) % 250 + 1, Int(state >> 43) % 80 + 1)
      }
      try screen.resize(120, 36)
      try screen.wait(for: "INGEBRIGTSEN")
      try screen.press("2")
      try screen.wait(for: "Andy Díaz")
      try screen.press("q")
      #expect(try screen.status() == 0)
    }
  }
}
