import TerminalUI
import Testing

@Suite("MemoryTerminal")
struct MemoryTerminalTests {
  @Test("a script is played turn by turn and ends closed")
  func script() {
    let terminal = MemoryTerminal(
      size: Size(width: 80, height: 24),
      script: [
        .event(.key(.character("q"))), .timeUp, .event(.resize(Size(width: 100, height: 30))),
      ]
    )
    var waits: [Duration?] = []
    terminal.onTimeUp = { waits.append($0) }
    #expect(terminal.nextEvent(within: nil) == .key(.character("q")))
    #expect(terminal.nextEvent(within: .milliseconds(33)) == nil)
    #expect(waits == [.milliseconds(33)])
    #expect(terminal.size == Size(width: 80, height: 24))
    #expect(terminal.nextEvent(within: nil) == .resize(Size(width: 100, height: 30)))
    #expect(terminal.size == Size(width: 100, height: 30))
    #expect(terminal.nextEvent(within: nil) == .closed)
  }

  @Test("frames are kept in their order, or the last alone")
  func frames() {
    for keepsFrames in [true, false] {
      let terminal = MemoryTerminal(
        size: Size(width: 2, height: 1),
        keepsFrames: keepsFrames
      )
      for text in ["a", "b"] {
        var frame = Frame(size: terminal.size)
        frame.put(text, at: 0, 0)
        terminal.show(frame)
      }
      #expect(terminal.frames.flatMap { $0.lines() } == (keepsFrames ? ["a", "b"] : ["b"]))
      #expect(terminal.lastFrame?.lines() == ["b"])
    }
  }
}
