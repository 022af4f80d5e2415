import TerminalUI
import TestSupport
import Testing

@Suite("TextSanitiser")
struct TextSanitiserTests {
  @Test(
    "harmless text stays as it is",
    arguments: ["Liévin", "3:45.14 ▪ ①", "Đặng Văn", "南京", "e\u{301}"]
  )
  func harmless(text: String) {
    #expect(TextSanitiser.sanitised(text) == text)
  }

  @Test(
    "what could move, hide or turn round is taken out",
    arguments: [
      ("\u{1B}[2J", "\u{FFFD}[2J"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\tb\r\nc", "a b  c"),
      ("\u{202E}kcab\u{202C}", "kcab"), ("\u{FEFF}NOR", "NOR"), ("a\u{200B}b\u{2060}c", "abc"),
      ("\u{7F}\0", "\u{FFFD}\u{FFFD}"), ("a\u{2028}b", "a b"), ("x\u{E0041}y", "xy"),
      ("\u{061C}\u{2066}\u{2069}\u{200F}", ""), ("\u{E000}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ]
  )
  func hostile(text: String, expected: String) {
    #expect(TextSanitiser.sanitised(text) == expected)
  }

  @Test("no scalar passes that a terminal could take for a command")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let shown = TextSanitiser.shown(scalar) else {
        continue
      }
      let category = shown.properties.generalCategory
      let isSafe =
        category != .control && category != .surrogate && category != .privateUse
        && !shown.properties.isBidiControl && !shown.properties.isNoncharacterCodePoint
        && category != .lineSeparator && category != .paragraphSeparator
      #expect(isSafe, "U+\(String(value, radix: 16))")
    }
  }

  @Test("random bytes put into a frame leave safe cells alone", arguments: UInt64(0)..<200)
  func randomText(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = Self.hostileText(&random)
    var frame = Frame(size: Size(width: 20, height: 3))
    let x = Int.random(in: -5...22, using: &random)
    frame.put(text, at: x, 1, width: .random(in: 0...25, using: &random))
    #expect(frame.isWellFormed)
    #expect(frame.lines(trimmed: false).allSatisfy { TextSanitiser.sanitised($0) == $0 })
    #expect(frame.lines(trimmed: false).allSatisfy { $0.columns == 20 })
  }

  @Test("a megabyte in one field costs one row")
  func huge() {
    var frame = Frame(size: Size(width: 20, height: 1))
    let text = String(repeating: "e\u{301}\u{1B}[31m", count: 150_000)
    let used = frame.put(text, at: 0, 0)
    #expect(used == 20)
    #expect(frame.isWellFormed)
  }

  static func hostileText(_ random: inout SplitMix64) -> String {
    let parts = [
      "\u{1B}[31m", "\u{9D}0;x\u{07}", "\u{202E}", "南", "京", "e\u{301}\u{301}\u{301}\u{301}", "🏃🏽",
      "👩‍👩‍👧", "\u{200D}", "\u{FE0F}", "abc", " ", "\n", "\0", "ﷺ", "\u{0300}", "\u{1160}", "é", "─",
      "…",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      if Bool.random(using: &random) {
        text += parts[Int.random(in: 0..<parts.count, using: &random)]
      } else {
        let bytes = (0..<4).map { _ in UInt8.random(in: 0...255, using: &random) }
        text += String(decoding: bytes, as: UTF8.self)
      }
    }
    return text
  }
}

extension Frame {
  /// Whether every wide character has its right half, and every right half its character.
  var isWellFormed: Bool {
    (0..<size.height).allSatisfy { y in
      (0..<size.width).allSatisfy { x in
        let follows = x + 1 < size.width && self[x + 1, y].isContinuation
        let isLed = x > 0 && self[x - 1, y].width == 2
        return (self[x, y].width == 2) == follows && self[x, y].isContinuation == isLed
      }
    }
  }
}
