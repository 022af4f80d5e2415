import TerminalUI
import TestSupport
import Testing

@Suite("ASCIIFolding")
struct ASCIIFoldingTests {
  @Test("every scalar becomes one printable character")
  func isTotal() {
    for value in UInt32(0)...0x10FFFF {
      let byte = ASCIIFolding.byte(for: value)
      #expect((0x20...0x7E).contains(byte), "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    "drawings and letters have readable stand-ins",
    arguments: [
      ("╭─┬─╮│╰┴╯", "+-+-+|+++"), ("●◌★◆✓▪~≠…", "@o*#v=~!."),
      ("░▒▓█▇", ".:%##"), ("①②⑨", "129"), ("−–—", "---"), ("←→↑↓▶", "<>^v>"),
      ("Łódź Ærø ßđ", "Lodz Aro sd"), ("Jæger Skotheim", "Jager Skotheim"),
      ("Đặng Văn", "Dang Van"),
      ("⠉⠒⣀⡇⢸⡈⢁⣿", "\"-_||/\\#"), ("3:45.14", "3:45.14"), ("南京", "? ? "),
    ]
  )
  func standIns(text: String, expected: String) {
    var frame = Frame(size: Size(width: 20, height: 1))
    frame.put(text, at: 0, 0)
    let folded = frame.asciiFolded().lines(trimmed: false)[0]
    #expect(folded == expected.padded(to: 20))
  }

  @Test("the states of the panes stay apart")
  func states() {
    let states = "✓●◌★◆▪~≠".unicodeScalars.map { ASCIIFolding.byte(for: $0.value) }
    #expect(Set(states).count == states.count)
  }

  @Test("a folded frame keeps its size and styles", arguments: UInt64(0)..<50)
  func keepsShape(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var frame = Frame(size: Size(width: 30, height: 2))
    frame.put(TextSanitiserTests.hostileText(&random), at: 0, 0, .role(.gold))
    let folded = frame.asciiFolded()
    #expect(folded.cells.allSatisfy { $0.width == 1 && (0x20...0x7E).contains($0.base) })
    #expect(folded.cells.map(\.style) == frame.cells.map(\.style))
  }
}
