import TerminalUI
import Testing

@Suite("TextWidth")
struct TextWidthTests {
  /// Widths by East Asian Width and general category of the Unicode Character Database 15.1.
  @Test(
    "text takes the columns that the Unicode tables give it",
    arguments: [
      ("", 0), ("Liévin", 6), ("e\u{301}", 1), ("a\u{300}\u{323}b", 2), ("南京", 4), ("ｱ", 1),
      ("Ａ", 2), ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🏃", 2), ("⌚", 2), ("①●★◆", 4),
      ("╭─╮", 3), ("⣿", 1), ("▇▎", 2), ("नि", 2), ("ก็", 1), ("עִברית", 5), ("…", 1), ("Đặng", 4),
    ]
  )
  func columns(text: String, width: Int) {
    #expect(text.columns == width)
  }

  @Test("text that leaves no trace takes no column")
  func invisible() {
    #expect("a\u{200B}\u{202E}\u{FEFF}\u{FE0F}b".columns == 2)
  }

  @Test(
    "a cut text ends in an ellipsis and never breaks a wide character",
    arguments: [
      ("Ingebrigtsen", 6, "Ingeb…"), ("Nillessen", 9, "Nillessen"), ("南京市", 4, "南…"),
      ("南京市", 5, "南京…"), ("abc", 1, "…"), ("abc", 0, ""), ("e\u{301}e\u{301}e", 2, "e\u{301}…"),
    ]
  )
  func truncated(text: String, limit: Int, expected: String) {
    #expect(text.truncated(to: limit) == expected)
  }

  @Test("a padded text fills its field exactly")
  func padded() {
    #expect("NOR".padded(to: 5) == "NOR  ")
    #expect("3".padded(to: 3, align: .right) == "  3")
    #expect("ab".padded(to: 5, align: .centre) == " ab  ")
    #expect("南京".padded(to: 3) == "南…")
    #expect("南京".padded(to: 4, align: .right).columns == 4)
  }

  @Test("wrapped lines fit, and keep every word")
  func wrapped() {
    let text = "the rule in force is printed\nextraordinarily"
    let lines = text.wrapped(to: 10)
    #expect(lines == ["the rule", "in force", "is printed", "extraordin", "arily"])
    #expect("".wrapped(to: 5) == [""])
    #expect("abc".wrapped(to: 0).isEmpty)
  }
}
