import MeetingFormats
import TestSupport
import Testing

@Suite("AsciicastWriter")
struct AsciicastWriterTests {
  private static let header = AsciicastHeader(
    columns: 80,
    rows: 24,
    title: "Mile \"short\"",
    terminal: "xterm-256color",
    theme: .init(foreground: "#d0d0d0", background: "#121212", palette: ["#000000", "#ffffff"])
  )

  @Test("edition 2 has times since the start")
  func two() {
    var writer = AsciicastWriter(Self.header)
    writer.add(at: 0, .output, "\u{1B}[2J")
    writer.add(at: 65_200_000, .marker, "lap 1 · 209.344 m")
    writer.add(at: 65_266_667, .output, "⠤")
    #expect(
      writer.text == #"""
        {"version": 2, "width": 80, "height": 24, "title": "Mile \"short\"", \#
        "env": {"TERM": "xterm-256color"}, \#
        "theme": {"fg": "#d0d0d0", "bg": "#121212", "palette": "#000000:#ffffff"}}
        [0.0, "o", "\u001b[2J"]
        [65.2, "m", "lap 1 · 209.344 m"]
        [65.266667, "o", "⠤"]

        """#
    )
  }

  @Test("edition 3 has times since the event before, and the terminal apart")
  func three() {
    var writer = AsciicastWriter(Self.header, edition: .v3)
    writer.add(at: 0, .output, "a")
    writer.add(at: 65_200_000, .marker, "bell")
    writer.add(at: 65_266_667, .output, "b")
    #expect(
      writer.text == #"""
        {"version": 3, "term": {"cols": 80, "rows": 24, "type": "xterm-256color", \#
        "theme": {"fg": "#d0d0d0", "bg": "#121212", "palette": "#000000:#ffffff"}}, \#
        "title": "Mile \"short\""}
        [0.0, "o", "a"]
        [65.2, "m", "bell"]
        [0.066667, "o", "b"]

        """#
    )
  }

  @Test("what is not known is left out, a timestamp is there when given")
  func members() throws {
    let bare = AsciicastWriter(AsciicastHeader(columns: 9, rows: 3)).text
    #expect(bare == "{\"version\": 2, \"width\": 9, \"height\": 3}\n")
    for edition in AsciicastWriter.Edition.allCases {
      let header = AsciicastHeader(columns: 9, rows: 3, timestamp: 1_739_476_800)
      let reading = try AsciicastReading(AsciicastWriter(header, edition: edition).text)
      #expect(reading.header["timestamp"] as? Int == 1_739_476_800)
    }
  }

  @Test("events come back as they were, in both editions", arguments: UInt64(0)..<50)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var events: [(Int64, String)] = []
    var time: Int64 = 0
    for _ in 0..<100 {
      time += .random(in: 0...3_000_000, using: &random)
      let scalars = (0..<8).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FF, using: &random) * 13)
      }
      events.append((time, String(String.UnicodeScalarView(scalars))))
    }
    for edition in AsciicastWriter.Edition.allCases {
      var writer = AsciicastWriter(Self.header, edition: edition)
      for (time, data) in events { writer.add(at: time, .output, data) }
      let reading = try AsciicastReading(writer.text)
      #expect(reading.header["version"] as? Int == edition.rawValue)
      #expect(reading.events.map { Int64(($0.time * 1_000_000).rounded()) } == events.map(\.0))
      #expect(
        reading.events.map { Array($0.data.unicodeScalars) }
          == events.map { Array($0.1.unicodeScalars) }
      )
    }
  }

  @Test("no control character stands in a recording as it is")
  func controls() {
    var writer = AsciicastWriter(Self.header)
    writer.add(at: 0, .output, "\0\u{7}\t\r\n\u{1B}\u{7F}\u{9B}\u{85}\"\\")
    #expect(
      writer.text.hasSuffix(
        #"[0.0, "o", "\u0000\u0007\u0009\r\n\u001b\u007f\u009b\u0085\"\\"]"# + "\n"
      )
    )
  }

  @Test("time never runs backwards")
  func backwards() throws {
    for edition in AsciicastWriter.Edition.allCases {
      var writer = AsciicastWriter(Self.header, edition: edition)
      for time: Int64 in [500_000, 200_000, 700_000] { writer.add(at: time, .output, "x") }
      #expect(try AsciicastReading(writer.text).events.map(\.time) == [0.5, 0.5, 0.7])
    }
  }
}
