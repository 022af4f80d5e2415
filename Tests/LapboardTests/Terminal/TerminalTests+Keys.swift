import Testing

extension TerminalTests {
  @Suite("keys")
  struct KeyTests {
    @Test("1 to 4 show the panes")
    func panes() throws {
      let screen = try opened()
      for (key, mark) in [
        ("2", "Andy Díaz"), ("3", "gold first"), ("4", "ticker"), ("1", "Medals"),
      ] {
        try screen.press(key)
        try screen.wait(for: mark)
      }
    }

    @Test("? lists the keys, Esc closes")
    func help() throws {
      let screen = try opened()
      try screen.press("?")
      try screen.wait(for: "help: every key")
      try screen.press("Escape")
      try screen.wait(until: "help gone") { !$0.contains { $0.contains("help: every key") } }
    }

    @Test("Tab moves the focus, z enlarges it and brings the board back")
    func focus() throws {
      let screen = try opened()
      try screen.wait(for: "Space pause")
      try screen.press("Tab")
      try screen.wait(until: "the timetable's keys") {
        $0.last(where: { !$0.isEmpty })?.contains("T time travel") == true
      }
      try screen.press("z")
      try screen.wait(until: "one part alone") { lines in
        !lines.contains { $0.contains("INGEBRIGTSEN") }
      }
      try screen.press("z")
      try screen.wait(for: "INGEBRIGTSEN")
    }

    /// The men's 3000 m final began at 19:33 in Nanjing (The Irish Times, 21 March 2025).
    @Test("T travels to the evening of the 3000 m and shows it live")
    func timeTravel() throws {
      let screen = try opened("--zone Asia/Shanghai")
      try screen.press("2", "T")
      try screen.wait(for: "ravel")
      try screen.press("C-u")
      try screen.type("2025-03-22 19:40")
      try screen.press("Enter")
      try screen.wait(for: "live, 7:00 gone", "Freweyni Hailu")
      let lines = try screen.settled()
      let final = try #require(lines.first { $0.contains("M 3000 m  ") && $0.contains("19:33") })
      #expect(final.contains("●"))
      #expect(!lines.contains { $0.contains("7:46.") })
    }

    @Test("/ filters the timetable as one types")
    func filter() throws {
      let screen = try opened()
      try screen.press("2", "/")
      try screen.wait(for: "filter:")
      try screen.type("1500")
      try screen.wait(until: "the 1500 m alone") { lines in
        lines.contains { $0.contains("M 1500 m") } && !lines.contains { $0.contains("Triple jump") }
      }
      try screen.press("Escape")
      try screen.wait(for: "Triple jump")
    }

    /// London, 18 July 2026: Kerr 3:42.66.
    @Test("the race picker finds a race by a few letters")
    func picker() throws {
      let screen = try opened()
      try screen.press("4", "C-p")
      try screen.wait(for: "Wanyonyi")
      try screen.type("london 2026")
      try screen.wait(until: "one race left") { !$0.contains { $0.contains("Wanyonyi") } }
      try screen.press("Enter")
      try screen.wait(for: "KERR")
      try screen.press("End")
      try screen.wait(for: "3:42.66")
    }

    @Test("Space pauses and goes on, [ and ] go from moment to moment, b goes to the bell")
    func play() throws {
      let screen = try opened("replay lievin-2025-mile")
      try screen.press("Space")
      try screen.wait(for: "Space play")
      try screen.press("b")
      try screen.wait(for: "3:17.34")
      try screen.press("]")
      try screen.wait(for: "◆ 3:29.63")
      try screen.press("[")
      try screen.wait(for: "3:17.34")
      try screen.press("Space")
      try screen.wait(for: "Space pause")
      try screen.wait(for: "3:19.")
    }

    /// World Athletics, Liévin 2025: 3:45.14.
    @Test("End shows the finish, Home the gun")
    func ends() throws {
      let screen = try opened("replay lievin-2025-mile")
      try screen.press("Space", "End")
      try screen.wait(for: "3:45.14", "3:52.70", "3:53.18")
      try screen.press("Home")
      try screen.wait(for: "0:00.00")
    }

    @Test("Ctrl-L draws the same screen again")
    func redraw() throws {
      let screen = try opened("replay lievin-2025-mile --now 2025-03-22T11:40:00Z")
      try screen.press("Space", "b")
      try screen.wait(for: "3:17.34")
      let lines = try screen.settled()
      try screen.press("C-l")
      try screen.wait(until: "same screen") { $0 == lines }
    }

    private func opened(_ arguments: String = "") throws -> TerminalScreen {
      let screen = try TerminalScreen(arguments)
      try screen.wait(for: "INGEBRIGTSEN")
      return screen
    }
  }
}
