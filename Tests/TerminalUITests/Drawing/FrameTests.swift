import TerminalUI
import TestSupport
import Testing

@Suite("Frame")
struct FrameTests {
  @Test("text stands where its field and alignment say")
  func alignment() {
    var frame = Frame(size: Size(width: 10, height: 4))
    let used1 = frame.put("abc", at: 1, 0, width: 8)
    #expect(used1 == 3)
    frame.put("abc", at: 1, 1, width: 8, align: .right)
    frame.put("abc", at: 1, 2, width: 8, align: .centre)
    frame.put("é…", at: 1, 3, width: 8, align: .right)
    #expect(frame.lines() == [" abc", "      abc", "   abc", "       é…"])
  }

  @Test("text that does not fit ends in an ellipsis, or is cut when asked")
  func truncation() {
    var frame = Frame(size: Size(width: 8, height: 4))
    let used2 = frame.put("Ingebrigtsen", at: 2, 0)
    #expect(used2 == 6)
    let used3 = frame.put("Ingebrigtsen", at: 0, 1, width: 5, ellipsis: false)
    #expect(used3 == 5)
    let used4 = frame.put("Jægerstrand", at: 0, 2, width: 5)
    #expect(used4 == 5)
    let used5 = frame.put("abc", at: 0, 3, width: 0)
    #expect(used5 == 0)
    #expect(frame.lines() == ["  Ingeb…", "Ingeb", "Jæge…", ""])
  }

  @Test("what lies outside is left out on every side")
  func outside() {
    var frame = Frame(size: Size(width: 4, height: 2))
    frame.put("abcdef", at: -2, 0, ellipsis: false)
    frame.put("xyz", at: 3, 1, ellipsis: false)
    frame.put("up", at: 0, -1)
    frame.put("down", at: 0, 2)
    frame.put("#", at: 9, 0)
    frame.fill(Rect(x: -5, y: -5, width: 3, height: 30), with: "#")
    #expect(frame.lines() == ["cdef", "   x"])
  }

  @Test("a wide character at the edge becomes a blank, never a half")
  func wideAtEdges() {
    var frame = Frame(size: Size(width: 5, height: 3))
    frame.put("京", at: 4, 0, ellipsis: false)
    frame.put("南京市", at: -1, 1, ellipsis: false)
    frame.put("南京", at: 0, 2)
    frame.put("x", at: 1, 2)
    #expect(frame.isWellFormed)
    #expect(frame.lines() == ["", " 京市", " x京"])
  }

  @Test("marks join the character before them, the third is dropped")
  func marks() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("\u{301}e\u{301}\u{323}\u{300}x", at: 0, 0)
    #expect(frame.lines() == ["e\u{301}\u{323}x"])
    #expect(frame[0, 0].mark2 == 0x323)
  }

  @Test("nothing outside the clip changes, and the clip comes back")
  func clip() {
    var frame = Frame(size: Size(width: 6, height: 3))
    frame.withClip(Rect(x: 1, y: 1, width: 3, height: 1)) { frame in
      frame.fill(frame.bounds, .role(.gold), with: "#")
      frame.withClip(Rect(x: 2, y: 0, width: 9, height: 9)) {
        $0.put("abcdef", at: 0, 1, ellipsis: false)
      }
    }
    #expect(frame.lines() == ["", " #cd", ""])
    #expect(frame.clip == frame.bounds)
  }

  @Test(
    "random drawing keeps halves together and stays inside its clip",
    arguments: UInt64(0)..<200
  )
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var frame = Frame(size: Size(width: 12, height: 5))
    for _ in 0..<20 {
      let clip = Rect(
        x: .random(in: -3...12, using: &random),
        y: .random(in: -3...5, using: &random),
        width: .random(in: 0...12, using: &random),
        height: .random(in: 0...5, using: &random)
      )
      let text = TextSanitiserTests.hostileText(&random)
      frame.withClip(clip) { frame in
        frame.put(
          text,
          at: .random(in: -4...13, using: &random),
          .random(in: -1...5, using: &random)
        )
        frame.fill(Rect(x: clip.x, y: clip.y, width: 2, height: 1), with: "京")
      }
      #expect(frame.isWellFormed)
    }
  }

  @Test("a change of style leaves characters alone")
  func restyle() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("abcd", at: 0, 0, .role(.gold))
    frame.restyle(Rect(x: 1, y: 0, width: 2, height: 9), adding: .reverse)
    #expect(frame.lines() == ["abcd"])
    #expect(frame[1, 0].style == .role(.gold, .reverse))
    #expect(frame[3, 0].style == .role(.gold))
  }

  @Test("a reset frame is an empty one of the new size")
  func reset() {
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.put("abcd", at: 0, 0)
    frame.reset(to: Size(width: 2, height: 3))
    #expect(frame == Frame(size: Size(width: 2, height: 3)))
    frame.put("ab", at: 0, 0)
    frame.reset()
    #expect(frame == Frame(size: Size(width: 2, height: 3)))
  }

  @Test("a frame of no cells takes everything without harm")
  func empty() {
    var frame = Frame(size: .zero)
    frame.put("abc", at: 0, 0)
    frame.fill(Rect(x: 0, y: 0, width: 5, height: 5))
    Box("title", note: "note").draw(into: &frame, in: frame.bounds)
    #expect(frame.cells.isEmpty)
    #expect(frame[0, 0] == .blank())
  }

  @Test("a cell is sixteen bytes without a reference")
  func cellSize() {
    #expect(MemoryLayout<Cell>.stride == 16)
    #expect(MemoryLayout<Cell>.size == 16)
    #expect(MemoryLayout<Style>.size == 2)
  }

  @Test("a snapshot shows characters, roles and attributes")
  func snapshot() {
    var frame = Frame(size: Size(width: 6, height: 2))
    frame.put("gold", at: 0, 0, .role(.gold))
    #expect(frame.snapshot == "gold\n\n\ngggg\n\n")
    frame.put("x", at: 1, 1, .bold)
    #expect(frame.snapshot == "gold\n x\n\ngggg\n\n\n\n.b\n")
  }
}
