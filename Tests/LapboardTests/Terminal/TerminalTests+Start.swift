import Testing

extension TerminalTests {
  @Suite("start and end")
  struct StartTests {
    @Test("the first frame has the tabs, the timetable, the medals and the race, running")
    func board() throws {
      let screen = try TerminalScreen()
      let lines = try screen.wait(
        for: "INGEBRIGTSEN",
        "Nanjing 2025",
        "Medals",
        "Mile, short track",
        "lights 3:46.63"
      )
      for text in ["lapboard", "1 Board", "2 Schedule", "3 Medals", "4 Replay"] {
        #expect(lines[0].contains(text))
      }
      #expect(try screen.value("alternate_on") == "1")
      #expect(try screen.value("cursor_flag") == "0")
      // It runs at once: the clock in the infield moves on.
      try screen.wait(until: "a running clock") { $0.contains { $0.contains(" 0:01.") } }
    }

    @Test("q leaves the screen as it was, whatever was open", arguments: ["", "?", ":"])
    func quit(opened: String) throws {
      let screen = try TerminalScreen()
      try screen.wait(for: "INGEBRIGTSEN")
      if !opened.isEmpty { try screen.press(opened) }
      if opened == "?" || opened == ":" {
        try screen.wait(for: "Esc close")
        try screen.press("Escape")
      }
      try screen.wait(until: "nothing open") { !$0.contains { $0.contains("Esc close") } }
      try screen.press("q")
      #expect(try screen.status() == 0)
      try screen.expectGivenBack()
      #expect(try screen.contents(of: "errors").isEmpty)
      let lines = try screen.lines().filter { !$0.isEmpty }
      #expect(lines == [TerminalScreen.before, TerminalScreen.after])
    }

    @Test("a replay starts where it is asked to")
    func replay() throws {
      let screen = try TerminalScreen("replay lievin-2025-mile --from bell --rate 0.1")
      try screen.wait(for: "INGEBRIGTSEN", "3:17.", "0.1×")
    }

    @Test("a name that is not known never takes the screen")
    func unknown() throws {
      let screen = try TerminalScreen("replay nowhere")
      #expect(try screen.status() == 66)
      try screen.expectGivenBack()
      expectOneLine(try screen.contents(of: "errors") + "\n")
    }

    @Test("a library that is no database is said on the screen and after it")
    func noDatabase() throws {
      let screen = try TerminalScreen("--library ./script")
      try screen.wait(for: "carrying on in memory")
      try screen.press("q")
      #expect(try screen.status() == 0)
      expectOneLine(try screen.contents(of: "errors") + "\n")
    }
  }

  @Suite("environments")
  struct EnvironmentTests {
    @Test(
      "the board comes up in every kind of terminal and locale",
      arguments: [
        ["TERM": "vt100"], ["TERM": "xterm"], ["LC_ALL": "C"], ["LC_ALL": ""],
        ["LC_ALL": "en_XX.UTF-8"],
      ]
    )
    func comesUp(variables: [String: String]) throws {
      let screen = try TerminalScreen(columns: 100, rows: 30, with: variables)
      let isASCII = variables["LC_ALL"] == "C"
      let lines = try screen.wait(for: "1 Board", "INGEBRIGTSEN", isASCII ? "+-" : "╭─")
      if isASCII { #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }) }
      try screen.press("q")
      #expect(try screen.status() == 0)
      try screen.expectGivenBack(hasSecondScreen: variables["TERM"] != "vt100")
    }

    @Test("NO_COLOR and vt100 send no colour, a terminal with colours does")
    func colours() throws {
      #expect(try isColoured([:]))
      #expect(try !isColoured(["NO_COLOR": "1"]))
      #expect(try !isColoured(["TERM": "vt100"]))
    }

    @Test(
      "a terminal that cannot place its cursor, or is not known, is refused in one line",
      arguments: ["dumb", "no-such-terminal", ""]
    )
    func refused(type: String) throws {
      let screen = try TerminalScreen(with: ["TERM": type])
      #expect(try screen.status() == 1)
      try screen.expectGivenBack()
      let errors = try screen.contents(of: "errors") + "\n"
      expectOneLine(errors)
      #expect(errors.contains("TERM"))
    }

    /// Whether a colour is set anywhere on the board.
    private func isColoured(_ variables: [String: String]) throws -> Bool {
      let screen = try TerminalScreen(with: variables)
      try screen.wait(for: "INGEBRIGTSEN")
      return try screen.coloured().contains(/\u{1b}\[([0-9;]*;)?(3[0-7]|38;5;\d+|9[0-7])[;m]/)
    }
  }
}
