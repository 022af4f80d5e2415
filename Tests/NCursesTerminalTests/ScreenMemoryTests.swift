import NCursesTerminal
import TerminalUI
import TestSupport
import Testing

@Suite("ScreenMemory")
struct ScreenMemoryTests {
  /// A screen that takes runs of cells as a terminal would.
  private struct Screen {
    var size: Size
    var cells: [Cell]

    init(size: Size) {
      self.size = size
      cells = Array(repeating: .blank(), count: size.width * size.height)
    }

    mutating func take(_ position: Position, _ run: ArraySlice<Cell>) {
      #expect(position.x + run.count <= size.width)
      for (offset, cell) in run.enumerated() {
        cells[position.y * size.width + position.x + offset] = cell
      }
    }
  }

  private func frame(_ size: Size, _ random: inout SplitMix64) -> Frame {
    var frame = Frame(size: size)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let text = ["南京", "abc", "e\u{301}", "───"][Int.random(in: 0..<4, using: &random)]
      let x = Int.random(in: -1...(size.width + 1), using: &random)
      let y = Int.random(in: 0...size.height, using: &random)
      frame.put(text, at: x, y, Style(.runner(x)), ellipsis: false)
    }
    return frame
  }

  @Test(
    "runs of changes bring the screen to the frame, through changes of size",
    arguments: UInt64(0)..<200
  )
  func updates(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var screen = Screen(size: Size(width: 6, height: 4))
    var memory = ScreenMemory(size: screen.size)
    for _ in 0..<20 {
      if Int.random(in: 0..<4, using: &random) == 0 {
        let sizes = [(6, 4), (4, 6), (12, 2), (1, 1), (24, 1), (0, 0)]
        let (width, height) = sizes[Int.random(in: 0..<sizes.count, using: &random)]
        screen = Screen(size: Size(width: width, height: height))
        memory.forget(size: screen.size)
      }
      let frame = frame(screen.size, &random)
      memory.update(to: frame) { screen.take($0, $1) }
      #expect(screen.cells == frame.cells)
    }
  }

  @Test("a frame shown again hands over nothing")
  func unchanged() {
    var random = SplitMix64(seed: 1)
    let frame = frame(Size(width: 20, height: 5), &random)
    var memory = ScreenMemory(size: frame.size)
    memory.update(to: frame) { _, _ in }
    var runs = 0
    memory.update(to: frame) { _, _ in runs += 1 }
    #expect(runs == 0)
  }

  @Test("what is drawn on a settled frame reaches the screen", arguments: UInt64(0)..<200)
  func settled(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let size = Size(width: 6, height: 4)
    var screen = Screen(size: size)
    var memory = ScreenMemory(size: size)
    var frame = frame(size, &random)
    for _ in 0..<20 {
      memory.update(to: frame) { screen.take($0, $1) }
      #expect(screen.cells == frame.cells)
      frame.settle()
      change(&frame, &random)
    }
  }

  /// Draws on a frame in one of the ways there are.
  private func change(_ frame: inout Frame, _ random: inout SplitMix64) {
    let x = Int.random(in: -1...6, using: &random)
    let y = Int.random(in: 0..<4, using: &random)
    let rect = Rect(x: x, y: y, width: 3, height: 2)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: frame.put("ab", at: x, y)
    case 1: frame.put("京", at: x, y)
    case 2: frame.put("\u{301}" as Unicode.Scalar, at: x, y)
    case 3: frame.fill(rect, with: "#")
    case 4: frame.restyle(rect, adding: .reverse)
    case 5: frame.foldToASCII()
    default: frame.reset()
    }
  }

  @Test("rows not drawn on since the frame was settled are not looked at")
  func undrawn() {
    var frame = Frame(size: Size(width: 20, height: 5))
    frame.settle()
    frame.put("x", at: 7, 3)
    #expect(frame.drawnRows == [false, false, false, true, false])
  }

  @Test("one changed cell is a run of one")
  func oneCell() {
    var frame = Frame(size: Size(width: 20, height: 5))
    var memory = ScreenMemory(size: frame.size)
    frame.put("x", at: 7, 3)
    memory.update(to: frame) { position, cells in
      #expect(position == Position(x: 7, y: 3))
      #expect(cells.count == 1)
    }
  }

  @Test(
    "a frame of another size is cut or filled with blanks",
    arguments: [(3, 1), (9, 9), (5, 2)]
  )
  func misfit(width: Int, height: Int) {
    var frame = Frame(size: Size(width: width, height: height))
    frame.put("南京南京南", at: 0, 0, ellipsis: false)
    var screen = Screen(size: Size(width: 5, height: 3))
    var memory = ScreenMemory(size: screen.size)
    memory.update(to: frame) { screen.take($0, $1) }
    for y in 0..<3 {
      for x in 0..<4 { #expect(screen.cells[y * 5 + x] == frame[x, y]) }
      #expect(screen.cells[y * 5 + 4].width == 1)
    }
  }
}
