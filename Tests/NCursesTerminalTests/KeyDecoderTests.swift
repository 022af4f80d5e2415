import NCursesTerminal
import TerminalUI
import TestSupport
import Testing

@Suite("KeyDecoder")
struct KeyDecoderTests {
  typealias Piece = KeyDecoder.Piece

  /// All events of a run of pieces.
  private func events(_ pieces: [Piece]) -> [InputEvent] {
    var rest = pieces[...]
    var events: [InputEvent] = []
    while let piece = rest.popFirst() {
      if let event = KeyDecoder().event(from: piece, more: { rest.popFirst() }) {
        events.append(event)
      }
    }
    return events
  }

  private func text(_ text: String) -> [Piece] { text.unicodeScalars.map { .character($0.value) } }

  @Test(
    "controls are the keys they are printed on",
    arguments: [
      (0x0C, "Ctrl-L"), (0x1A, "Ctrl-Z"), (0x0D, "Enter"), (0x0A, "Enter"), (0x09, "Tab"),
      (0x7F, "Backspace"), (0x08, "Backspace"), (0x00, "Ctrl-Space"), (0x20, "Space"),
      (0x1B, "Esc"), (0x51, "Q"), (0xE9, "é"), (0x1C, "Ctrl-\\"),
    ] as [(UInt32, String)]
  )
  func controls(value: UInt32, name: String) {
    let keys = events([.character(value)])
    #expect(keys == Key(name: name).map { [.key($0)] })
  }

  @Test("escape before a key means that Alt is held down")
  func alt() {
    #expect(events(text("\u{1B}x")) == [.key(Key(.character("x"), .alt))])
    #expect(events(text("\u{1B}") + [.key(.left, [])]) == [.key(Key(.left, .alt))])
    #expect(events(text("\u{1B}\u{1B}")) == [.key(Key(.escape))])
  }

  @Test("a sequence nobody knows does nothing, and what follows it counts")
  func unknown() {
    #expect(events(text("\u{1B}[200;5uq")) == [.key(.character("q"))])
    #expect(events(text("\u{1B}[Iq")) == [.key(.character("q"))])
    #expect(events(text("\u{1B}Oyq")) == [.key(.character("q"))])
    #expect(events([.unknown] + text("q")) == [.key(.character("q"))])
  }

  @Test(
    "characters that cannot be shown are no keys",
    arguments: [0x9B, 0x202E, 0xFEFF, 0x110000] as [UInt32]
  )
  func hostile(value: UInt32) {
    #expect(events([.character(value)]).isEmpty)
  }

  /// Reports as XTerm Control Sequences describes them for mode 1006.
  @Test(
    "reports of the mouse are read",
    arguments: [
      ("0;10;5M", MouseEvent.Kind.press, MouseEvent.Button.left, 9, 4),
      ("0;10;5m", .release, .left, 9, 4), ("2;1;1M", .press, .right, 0, 0),
      ("32;300;90M", .drag, .left, 299, 89), ("64;3;4M", .wheelUp, .none, 2, 3),
      ("65;3;4M", .wheelDown, .none, 2, 3), ("1;3;4M", .press, .middle, 2, 3),
    ]
  )
  func mouse(
    report: String,
    kind: MouseEvent.Kind,
    button: MouseEvent.Button,
    x: Int,
    y: Int
  ) {
    let expected = MouseEvent(position: Position(x: x, y: y), kind: kind, button: button)
    #expect(events([.mouseReport] + text(report)) == [.mouse(expected)])
  }

  @Test("keys held down come with the mouse")
  func modifiers() {
    let expected = MouseEvent(
      position: .zero,
      kind: .press,
      button: .left,
      modifiers: [.shift, .control]
    )
    #expect(events([.mouseReport] + text("20;1;1M")) == [.mouse(expected)])
  }

  @Test("the old form of a report is read")
  func oldMouse() {
    let press = MouseEvent(position: Position(x: 9, y: 4), kind: .press, button: .left)
    #expect(events([.oldMouseReport] + text(" *%")) == [.mouse(press)])
  }

  @Test(
    "a broken report does nothing",
    arguments: [
      "", ";", "0;0;0M", "0;1M", "0;1;1;1M", "66;1;1M", "35;1;1M", "0;1;1x",
      "99999999999999999999;1;1M",
    ]
  )
  func broken(report: String) {
    #expect(events([.mouseReport] + text(report)).isEmpty)
  }

  @Test("any run of pieces is read to its end without harm", arguments: UInt64(0)..<200)
  func random(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = (0..<200).map { _ -> Piece in
      switch Int.random(in: 0..<8, using: &random) {
      case 0: .mouseReport
      case 1: .oldMouseReport
      case 2: .unknown
      case 3: .character(0x1B)
      case 4: .character(.random(in: 0...0x11_0000, using: &random))
      case 5: .key(.up, .shift)
      default: .character(.random(in: 0x20...0x7E, using: &random))
      }
    }
    #expect(events(pieces).count <= pieces.count)
  }
}
