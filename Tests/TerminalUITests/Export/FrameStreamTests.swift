import TerminalUI
import TestSupport
import Testing

@Suite("FrameStream")
struct FrameStreamTests {
  private static let size = Size(width: 23, height: 7)

  @Test(
    "a terminal that is sent the differences shows each frame",
    arguments: UInt64(0)..<120
  )
  func sameScreen(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let theme = try #require(Theme.allCases.randomElement(using: &random))
    let depth = try #require(ColourDepth.allCases.randomElement(using: &random))
    var stream = FrameStream(theme: theme, depth: depth)
    var screen = ScreenModel(size: Self.size)
    try screen.receive(FrameStream.opening)
    var frame = Frame(size: Self.size)
    for _ in 0..<12 {
      Self.scribble(on: &frame, &random)
      try screen.receive(stream.show(frame))
      #expect(screen.look == Look())
      #expect(Self.difference(screen, frame, theme, depth) == nil)
      #expect(!screen.isCursorShown)
    }
    try screen.receive(stream.closing)
    #expect(screen.isCursorShown)
    #expect(Self.difference(screen, frame, theme, depth) == nil)
    #expect(screen.cursor == (0, Self.size.height - 1))
  }

  @Test("a frame shown again sends nothing, and neither does a space in another colour")
  func nothing() {
    var stream = FrameStream(theme: .dark)
    var frame = Frame(size: Self.size)
    frame.put("gold", at: 2, 3, .role(.gold))
    #expect(!stream.show(frame).isEmpty)
    #expect(stream.show(frame).isEmpty)
    frame.fill(Rect(x: 0, y: 0, width: 9, height: 2), .role(.gold))
    #expect(stream.show(frame).isEmpty)
  }

  @Test("one letter that changes is one move and one letter")
  func small() {
    var stream = FrameStream(theme: .dark)
    var frame = Frame(size: Self.size)
    frame.put("2:20.49", at: 8, 4)
    _ = stream.show(frame)
    frame.put("2:20.50", at: 8, 4)
    #expect(stream.show(frame) == "\u{1B}[5;14H50")
    frame.put("2", at: 8, 4, .role(.gold, .bold))
    #expect(stream.show(frame) == "\u{1B}[5;9H\u{1B}[1;38;5;220m2\u{1B}[m")
  }

  @Test("a frame of another size begins on an empty screen")
  func resize() throws {
    var stream = FrameStream(theme: .light)
    var frame = Frame(size: Size(width: 9, height: 2))
    frame.put("wide", at: 0, 0)
    _ = stream.show(frame)
    frame.reset(to: Size(width: 5, height: 3))
    frame.put("high", at: 0, 2)
    var screen = ScreenModel(size: frame.size)
    let output = stream.show(frame)
    #expect(output.hasPrefix("\u{1B}[2J"))
    try screen.receive(output)
    #expect(Self.difference(screen, frame, .light, .indexed) == nil)
  }

  /// The first place where the screen shows something else than the frame; what nobody can see of a
  /// space counts for nothing.
  private static func difference(
    _ screen: ScreenModel,
    _ frame: Frame,
    _ theme: Theme,
    _ depth: ColourDepth
  ) -> String? {
    for y in 0..<frame.size.height {
      for x in 0..<frame.size.width {
        let cell = frame[x, y]
        var look = theme.look(of: cell.style, depth: depth)
        let isSeen = !look.attributes.isDisjoint(with: [.underline, .reverse])
        var place = screen.places[y][x]
        if cell.isBlank, !isSeen, place.look.attributes.isDisjoint(with: [.underline, .reverse]) {
          look = Look()
          place.look = look
        }
        let expected = ScreenModel.Place(text: cell.text, look: look)
        if place != expected { return "\(x), \(y): \(place) for \(expected)" }
      }
    }
    return nil
  }

  private static func scribble(on frame: inout Frame, _ random: inout SplitMix64) {
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let style = Style(
        Role.allCases.randomElement(using: &random) ?? .plain,
        Style.Attributes(rawValue: .random(in: 0...15, using: &random))
      )
      let x = Int.random(in: -3..<size.width, using: &random)
      let y = Int.random(in: 0..<size.height, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0:
        frame.fill(Rect(x: x, y: y, width: .random(in: 0...9, using: &random), height: 1), style)
      case 1: frame.put("京", at: x, y, style)
      default: frame.put(TextSanitiserTests.hostileText(&random), at: x, y, style)
      }
    }
  }
}
