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
    let member = FormatError(file: "a.json", member: "runners[0].mark", expected: "text")
    #expect(member.description == "a.json: runners[0].mark: expected text")
    #expect(FormatError(file: "a", expected: "the file").description == "a: expected the file")
  }

  @Test("what was found, and where, is cut short and cannot drive the terminal")
  func foundIsTame() {
    let found = "\u{1B}[2J\u{9B}31m\n\u{202E}\u{2028}" + String(repeating: "x", count: 1000)
    let text = FormatError(file: "a", expected: "a mark", found: found).description
    let hidden: Set<Unicode.Scalar> = ["\u{1B}", "\u{9B}", "\n", "\u{202E}", "\u{2028}"]
    #expect(text.unicodeScalars.allSatisfy { !hidden.contains($0) })
    #expect(text.count < 80)
    let member = FormatError(file: "a", member: found, expected: "a mark").description
    #expect(member.unicodeScalars.allSatisfy { !hidden.contains($0) })
    #expect(member.count < 120)
  }
}
