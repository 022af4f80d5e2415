import TerminalUI
import TestSupport
import Testing

@Suite("FrameSVG")
struct FrameSVGTests {
  @Test(
    "any frame is a well-formed picture with every letter in its place",
    arguments: UInt64(0)..<60
  )
  func letters(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var frame = Frame(size: Size(width: 30, height: 5))
    for y in 0..<5 {
      frame.put(TextSanitiserTests.hostileText(&random), at: 0, y)
      frame.put("<a & \"b\">  ]]>", at: .random(in: -4..<30, using: &random), y, .bold)
    }
    let picture = try SVGReading.read(FrameSVG.text(of: frame, theme: .dark, title: "<&>\u{7}"))
    #expect(picture.title == "<&>\u{FFFD}")
    #expect(picture.summary == "\n" + frame.lines().joined(separator: "\n") + "\n")
    let letters = picture.letters(frame.size)
    for y in 0..<5 {
      for x in 0..<30 where !Self.isDrawn(frame[x, y]) {
        #expect(letters[y][x] == frame[x, y].text)
      }
    }
  }

  @Test("each run is as wide as its columns, and signs stand alone")
  func runs() throws {
    var frame = Frame(size: Size(width: 20, height: 2))
    frame.put("a b  c", at: 1, 0)
    frame.put("x▪y南z", at: 2, 1, .role(.gold, .bold))
    let picture = try SVGReading.read(FrameSVG.text(of: frame, theme: .light, title: ""))
    #expect(picture.texts.map(\.text) == ["a b", "c", "x", "▪", "y", "南", "z"])
    #expect(picture.texts.map { $0.attributes["x"] } == ["10", "60", "20", "30", "40", "50", "70"])
    #expect(
      picture.texts.map { $0.attributes["textLength"] } == [
        "30", "10", "10", "10", "10", "20", "10",
      ]
    )
    #expect(picture.texts[0].attributes["font-weight"] == nil)
    #expect(picture.texts[2].attributes["font-weight"] == "bold")
    // Colour 136 of the 256: the third, fourth and first step of the cube, 175, 135 and 0.
    #expect(picture.texts[2].attributes["fill"] == "#af8700")
  }

  @Test("reversed cells have a ground in the text's colour, underlined ones a line")
  func attributes() throws {
    var frame = Frame(size: Size(width: 8, height: 2))
    frame.put("ab", at: 3, 1, .role(.plain, .reverse))
    frame.put("c", at: 0, 0, .role(.plain, .underline))
    frame.put("d", at: 7, 0, .role(.plain, .dim))
    let picture = try SVGReading.read(FrameSVG.text(of: frame, theme: .light, title: ""))
    let ink = Theme.light.palette.foreground.hex
    let paper = Theme.light.palette.background.hex
    #expect(picture.rects[0]["fill"] == paper)
    let grounds = picture.rects.dropFirst().filter { $0["height"] == "20" }
    #expect(grounds.map { $0["x"] } == ["30", "40"])
    #expect(grounds.allSatisfy { $0["fill"] == ink && $0["y"] == "20" })
    #expect(picture.rects.filter { $0["height"] == "1" }.map { $0["y"] } == ["17"])
    #expect(picture.texts.map { $0.attributes["fill"] } == [ink, "#777777", paper])
  }

  @Test("lines, blocks and braille are shapes that reach the edges of their cells")
  func shapes() throws {
    let cases = [
      ("─", "M5 10L0 10M5 10L10 10"), ("╭", "M5 20L5 15Q5 10 10 10"),
      ("█", "M0 0L10 0L10 20L0 20Z"), ("▁", "M0 17.5L10 17.5L10 20L0 20Z"),
      ("▌", "M0 0L5 0L5 20L0 20Z"), ("⠁", "M2.5 2.5h0"), ("⣀", "M2.5 17.5h0M7.5 17.5h0"),
      ("▞", "M5 0L10 0L10 10L5 10ZM0 10L5 10L5 20L0 20Z"),
    ]
    for (character, data) in cases {
      var frame = Frame(size: Size(width: 1, height: 1))
      frame.put(character, at: 0, 0)
      let picture = try SVGReading.read(FrameSVG.text(of: frame, theme: .dark, title: ""))
      #expect(picture.paths.map { $0["d"] } == [data], "\(character)")
      #expect(picture.texts.isEmpty)
    }
  }

  @Test("a mixed cross has thin arms and thick ones")
  func mixed() throws {
    var frame = Frame(size: Size(width: 2, height: 1))
    frame.put("┿", at: 1, 0)
    let picture = try SVGReading.read(FrameSVG.text(of: frame, theme: .dark, title: ""))
    #expect(
      picture.paths.map { $0["d"] } == ["M15 10L15 0M15 10L15 20", "M15 10L10 10M15 10L20 10"]
    )
    #expect(picture.paths.map { $0["stroke-width"] } == ["1.4", "3.2"])
  }

  @Test("the same frame is the same bytes, in each theme others")
  func sameBytes() {
    var frame = Frame(size: Size(width: 20, height: 3))
    for role in Role.allCases.prefix(20) { frame.put("x─", at: Int(role.rawValue), 1, .role(role)) }
    let pictures = Theme.allCases.map { FrameSVG.text(of: frame, theme: $0, title: "t") }
    #expect(pictures == Theme.allCases.map { FrameSVG.text(of: frame, theme: $0, title: "t") })
    #expect(Set(pictures).count == Theme.allCases.count)
  }

  @Test("an empty frame is a picture too")
  func empty() throws {
    let picture = try SVGReading.read(
      FrameSVG.text(of: Frame(size: .zero), theme: .dark, title: "")
    )
    #expect(picture.texts.isEmpty)
  }

  /// Whether a cell is a shape, or a space, or no character of its own.
  private static func isDrawn(_ cell: Cell) -> Bool {
    cell.isBlank || cell.isContinuation || (0x2500...0x259F).contains(cell.base)
      || (0x2800...0x28FF).contains(cell.base)
  }
}
