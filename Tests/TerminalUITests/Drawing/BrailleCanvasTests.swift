import TerminalUI
import Testing

@Suite("BrailleCanvas")
struct BrailleCanvasTests {
  /// Patterns from the chart of the Unicode block Braille Patterns, U+2800 to U+28FF.
  @Test(
    "each dot has its place in the character",
    arguments: [
      (0, 0, "⠁"), (0, 1, "⠂"), (0, 2, "⠄"), (1, 0, "⠈"), (1, 1, "⠐"), (1, 2, "⠠"), (0, 3, "⡀"),
      (1, 3, "⢀"),
    ]
  )
  func dots(x: Int, y: Int, expected: String) {
    var canvas = BrailleCanvas(width: 1, height: 1)
    canvas.set(x, y)
    #expect(canvas.scalar(column: 0, row: 0).map { String(Character($0)) } == expected)
  }

  @Test("a line holds both its ends and has no gap")
  func line() {
    var canvas = BrailleCanvas(width: 4, height: 1)
    canvas.line(from: (0, 0), to: (7, 3))
    let patterns = (0..<4).map { canvas.scalar(column: $0, row: 0)?.value ?? 0 }
    #expect(patterns[0] & 0x01 != 0)
    #expect(patterns[3] & 0x80 != 0)
    #expect(patterns.reduce(0) { $0 + ($1 & 0xFF).nonzeroBitCount } == 8)
  }

  @Test("a full cell, and a cell without a dot that shows what lies under it")
  func overlay() {
    var canvas = BrailleCanvas(width: 3, height: 1)
    canvas.polyline([(0, 0), (0, 3), (1, 3), (1, 0)], .role(.trackEdge))
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.put("abc", at: 0, 0)
    canvas.draw(into: &frame, in: Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(frame.lines() == ["a⣿c"])
    #expect(frame[1, 0].style == .role(.trackEdge))
  }

  @Test("dots far outside change nothing and cost little")
  func outside() {
    var canvas = BrailleCanvas(width: 2, height: 2)
    canvas.set(-1, 0)
    canvas.set(4, 0)
    canvas.set(0, 8)
    canvas.line(from: (-1_000_000_000, -1), to: (1_000_000_000, -1))
    #expect((0..<4).allSatisfy { canvas.scalar(column: $0 % 2, row: $0 / 2) == nil })
    canvas.line(from: (-1_000_000_000, 3), to: (1_000_000_000, 3))
    #expect(canvas.scalar(column: 1, row: 0) == "⣀")
  }
}
