import MeetingFormats
import Testing

@Suite("The error of a format")
struct FormatErrorTests {
  @Test("it prints in one line: place, what was expected, what was found")
  func oneLine() {
    let error = FormatError(
      file: "nyc.lif",
      line: 12,
      column: 4,
      expected: "a time such as 3:29.14",
      found: "NT"
    )
    #expect(error.description == "nyc.lif:12:4: expected a time such as 3:29.14, found \"NT\"")
    #expect(FormatError(file: "a", expected: "the file").description == "a: expected the file")
  }

  @Test("what was found is cut short and cannot drive the terminal")
  func foundIsTame() {
    let found = "\u{1B}[2J\u{9B}31m\n" + String(repeating: "x", count: 1000)
    let text = FormatError(file: "a", expected: "a mark", found: found).description
    #expect(
      text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    )
    #expect(text.count < 80)
  }
}
