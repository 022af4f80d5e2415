import Testing

@Suite("frame")
struct FrameCommandTests {
  private static let panes = ["board", "schedule", "medals", "replay"]
  private static let sizes = [(60, 16), (80, 24), (120, 36), (300, 100)]

  @Test("a pane has exactly the size asked for, in pure ASCII where asked", arguments: panes)
  func size(pane: String) throws {
    for (width, height) in Self.sizes {
      let lines = try frame(pane, "--size \(width)x\(height) --ascii")
      #expect(lines.count == height)
      #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7e).contains($0) } })
      #expect(lines.map(\.count).max() == width)
      #expect(
        lines.contains {
          $0.contains(pane == "schedule" || pane == "medals" ? "Nanjing" : "Mile, short track")
        }
      )
    }
  }

  @Test(
    "a screen that is too small says what is needed and what there is",
    arguments: panes,
    ["60x15", "59x16"]
  )
  func tooSmall(pane: String, size: String) throws {
    let lines = try frame(pane, "--size \(size)")
    #expect(lines[0].hasPrefix("lapboard needs 60×16"))
    #expect(lines[1].hasPrefix("here are \(size.replacing("x", with: "×"))"))
  }

  @Test("a single cell is a frame as well", arguments: panes)
  func oneCell(pane: String) throws {
    #expect(try frame(pane, "--size 1x1") == ["…"])
  }

  /// World Athletics, Liévin 2025: 3:45.14, 3:52.70, 3:53.18.
  @Test("the finish of Liévin shows the three marks")
  func finish() throws {
    let text = try frame("replay", "--at finish --size 120x36").joined(separator: "\n")
    for mark in ["3:45.14", "3:52.70", "3:53.18"] { #expect(text.contains(mark)) }
  }

  @Test("the board at an instant has the medals of that instant")
  func instant() throws {
    let text = try frame("board", "--now 2025-03-22T11:40:00Z --zone Europe/Dublin")
      .joined(separator: "\n")
    #expect(text.contains("Sat 22 Mar 2025 11:40 Dublin"))
    #expect(text.contains("7 of 26 finals counted"))
  }

  @Test("the same instant gives the same frame", arguments: panes)
  func repeatable(pane: String) throws {
    let options = "--now 2025-03-22T11:40:00Z --zone UTC --at 1000m"
    #expect(try frame(pane, options) == frame(pane, options))
  }

  private func frame(_ pane: String, _ options: String) throws -> [String] {
    let outcome = try Lapboard.run("frame \(pane) \(options)")
    try outcome.expectSuccess()
    return outcome.text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
