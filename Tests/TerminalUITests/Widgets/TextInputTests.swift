import TerminalUI
import TestSupport
import Testing

@Suite("TextInput")
struct TextInputTests {
  private func edited(_ text: String, _ keys: Key...) -> TextInput {
    var input = TextInput(text)
    for key in keys {
      let isHandled = input.handle(key)
      #expect(isHandled)
    }
    return input
  }

  @Test("keys edit at the cursor")
  func editing() {
    #expect(edited("mle", Key(.left), Key(.left), .character("i")).text == "mile")
    #expect(edited("mile", Key(.backspace)).text == "mil")
    #expect(edited("mile", Key(.home), Key(.delete)).text == "ile")
    #expect(edited("1500 m final", .control("w")).text == "1500 m ")
    #expect(edited("1500 m", .control("u")).text == "")
    #expect(edited("mile", Key(.home), Key(.backspace)).text == "mile")
  }

  @Test("keys that are not for editing are left to others")
  func others() {
    var input = TextInput("a")
    for key in [Key(.enter), Key(.escape), Key(.up), Key(.character("x"), .alt)] {
      let isHandled = input.handle(key)
      #expect(!isHandled)
    }
    #expect(input.text == "a")
  }

  @Test("the cursor never leaves the text", arguments: UInt64(0)..<100)
  func bounds(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let keys: [Key] = [
      Key(.left), Key(.right), Key(.backspace), Key(.delete), Key(.home), Key(.end),
      .control("w"), .control("k"), .character("a"), .character("\u{301}"), .character("京"),
    ]
    var input = TextInput()
    for _ in 0..<60 {
      _ = input.handle(keys[Int.random(in: 0..<keys.count, using: &random)])
      #expect((0...input.text.count).contains(input.cursor))
    }
    var frame = Frame(size: Size(width: 7, height: 1))
    input.draw(into: &frame, in: frame.bounds)
    #expect(frame.isWellFormed)
    #expect(frame.cells.contains { $0.style.attributes.contains(.reverse) })
  }

  @Test("a long text moves so that the cursor is seen")
  func scrolling() {
    var frame = Frame(size: Size(width: 5, height: 1))
    TextInput("abcdefgh").draw(into: &frame, in: frame.bounds)
    #expect(frame.lines() == ["efgh"])
    #expect(frame[4, 0].style.attributes == .reverse)
  }
}
