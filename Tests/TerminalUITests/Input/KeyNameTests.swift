import TerminalUI
import Testing

@Suite("KeyName")
struct KeyNameTests {
  static let keys: [(Key, String)] = [
    (.character("q"), "q"), (.character("R"), "R"), (.character(" "), "Space"),
    (.control("l"), "Ctrl-L"), (Key(.left, .shift), "Shift-Left"), (Key(.function(1)), "F1"),
    (Key(.backTab), "Shift-Tab"), (.character("-"), "-"), (.control("-"), "Ctrl--"),
    (Key(.character("x"), .alt), "Alt-x"), (Key(.pageUp), "PgUp"), (Key(.escape), "Esc"),
    (Key(.delete, [.control, .alt, .shift]), "Ctrl-Alt-Shift-Delete"), (.character("é"), "é"),
    (Key(.function(12), .control), "Ctrl-F12"), (.character("f"), "f"), (Key(.enter), "Enter"),
  ]

  @Test("a key is printed and read by the same name", arguments: keys)
  func names(key: Key, name: String) {
    #expect(key.name == name)
    #expect(Key(name: name) == key)
  }

  @Test("names are read in any case")
  func anyCase() {
    #expect(Key(name: "ctrl-l") == .control("l"))
    #expect(Key(name: "pgdn") == Key(.pageDown))
    #expect(Key(name: "shift-tab") == Key(.backTab))
  }

  @Test(
    "what names no key is refused",
    arguments: ["", "Hyper-x", "F0", "F99", "abc", "\u{1B}", "Ctrl-"]
  )
  func refused(name: String) {
    #expect(Key(name: name) == nil)
  }
}
