import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("export race")
struct ExportRaceTests {
  private static let race = "export race lievin-2025-mile"
  /// Eight seconds of recording.
  private static let quick = "\(race) --format cast --size 80x24 --rate 32 --fps 4"

  @Test(
    "the same race, size and theme are the same bytes",
    arguments: ["cast", "svg", "csv", "json"]
  )
  func sameBytes(format: String) throws {
    let options =
      switch format {
      case "cast": "--from bell --rate 16 --fps 2"
      case "csv": "--what standings --at bell"
      default: "--at bell"
      }
    let calls = [("UTC", "dark"), ("Asia/Shanghai", "dark"), ("UTC", "light")].map { zone, theme in
      Result {
        try Lapboard.run(
          "\(Self.race) --format \(format) --theme \(theme) \(options)",
          with: ["TZ": zone]
        )
      }
    }
    let outcomes = try calls.map { try $0.get() }
    for outcome in outcomes { try outcome.expectSuccess() }
    #expect(!outcomes[0].output.isEmpty)
    #expect(outcomes[0].output == outcomes[1].output)
    let isPicture = format == "cast" || format == "svg"
    #expect((outcomes[0].output == outcomes[2].output) == !isPicture)
  }

  // MARK: - Casts

  @Test("a cast has rising times, a marker a lap, and the cursor hidden and shown again")
  func cast() throws {
    let recording = try recording(Self.quick)
    #expect(recording.header["version"] as? Int == 2)
    #expect(recording.header["width"] as? Int == 80)
    #expect(recording.header["height"] as? Int == 24)
    #expect(recording.header["title"] as? String == "Mile, short track · men · Liévin 2025")
    #expect(recording.header["timestamp"] == nil)
    let events = recording.events
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(events.first?.data.hasPrefix("\u{1B}[?25l\u{1B}[m\u{1B}[2J") == true)
    #expect(events.last?.data.hasSuffix("\u{1B}[?25h") == true)
    // Eight laps; World Athletics, Liévin 2025: the mile in 3:45.14, the last in 3:53.18.
    let markers = events.filter { $0.code == "m" }
    #expect(markers.map(\.data).suffix(2) == ["bell · 1409.344 m", "finish"])
    #expect(markers.count == 8)
    #expect(markers.last?.time == 225.14 / 32)
    #expect(abs((events.last?.time ?? 0) - (233.18 / 32 + 2)) < 0.000_001)
    #expect(events.contains { $0.data.contains("3:53.18") })
  }

  @Test("edition 3 tells the same at the same times")
  func castThree() throws {
    let two = try recording(Self.quick)
    let three = try recording(Self.quick + " --cast-version 3")
    #expect(three.header["version"] as? Int == 3)
    #expect((three.header["term"] as? [String: Any])?["cols"] as? Int == 80)
    #expect(two.events.map(\.data) == three.events.map(\.data))
    #expect(zip(two.events, three.events).allSatisfy { abs($0.time - $1.time) < 0.000_000_5 })
  }

  @Test("a part of a race begins at zero and has the markers between its ends")
  func part() throws {
    let recording = try recording(
      "\(Self.race) --format cast --from 1000m --to bell --rate 8 --fps 2 --pane board"
    )
    #expect(recording.events.first?.time == 0)
    #expect(
      recording.events.filter { $0.code == "m" }.map(\.data) == [
        "lap 5 · 1009.344 m", "lap 6 · 1209.344 m", "bell · 1409.344 m",
      ]
    )
  }

  @Test("in ASCII not a byte of the screen is more")
  func ascii() throws {
    let recording = try recording("\(Self.race) --format cast --from bell --rate 64 --ascii")
    #expect(recording.events.allSatisfy { $0.code == "m" || $0.data.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test(
    "asciinema plays a cast to its end",
    .enabled(if: Tool.exists("asciinema", showing: "--version"))
  )
  func asciinema() throws {
    let sandbox = try Sandbox()
    let call = Self.quick.split(separator: " ").map(String.init) + ["--output", "race.cast"]
    try Lapboard.run(call, in: sandbox).expectSuccess()
    let file = sandbox.folder.appending(path: "race.cast")
    let recording = try AsciicastReading(String(contentsOf: file, encoding: .utf8))
    let played = try Tool.run(
      URL(filePath: "/usr/bin/env"),
      ["asciinema", "play", "-s", "100", file.path],
      environment: sandbox.environment,
      in: sandbox.folder
    )
    #expect(played.status == 0, "\(played.errors)")
    #expect(played.text == recording.events.filter { $0.code == "o" }.map(\.data).joined())
  }

  // MARK: - Stills and data

  @Test(
    "an SVG still holds what the frame shows",
    arguments: ["replay", "board", "medals", "schedule"]
  )
  func still(pane: String) throws {
    let now = "--now 2025-03-22T11:40:00Z --zone UTC --size 100x30"
    let svg = try Lapboard.run("\(Self.race) --format svg --pane \(pane) --at 1000m \(now)")
    let text = try Lapboard.run("frame \(pane) --race lievin-2025-mile --at 1000m \(now)")
    let frame = try Lapboard.run(
      "frame \(pane) --race lievin-2025-mile --at 1000m \(now) --format svg"
    )
    try svg.expectSuccess()
    #expect(XMLParser(data: svg.output).parse())
    #expect(svg.text == frame.text)
    let rows = svg.text.split(separator: "<desc>\n")[1].split(separator: "\n</desc>")[0]
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    #expect(rows + "\n" == text.text)
  }

  @Test(
    "data are those of the commands that print them",
    arguments: [
      ("--what splits", "splits lievin-2025-mile"),
      ("--what standings --at bell", "standings lievin-2025-mile --at bell"),
      (
        "--what standings --at 1000m --lights 3:45",
        "standings lievin-2025-mile --at 1000m --lights 3:45"
      ),
      ("--what moments", "moments lievin-2025-mile"),
      ("--what moments --lights 3:45", "moments lievin-2025-mile --lights 3:45"),
    ]
  )
  func data(options: String, command: String) throws {
    for format in ["csv", "json"] {
      let exported = try Lapboard.run("\(Self.race) --format \(format) \(options)")
      let printed = try Lapboard.run("\(command) --\(format)")
      try exported.expectSuccess()
      #expect(exported.output == printed.output)
    }
  }

  @Test("JSON without a choice holds splits, standings and moments")
  func everything() throws {
    struct Answer: Decodable {
      struct Moment: Decodable {
        let timeMs: Int
        let kind: String
        let text: String
      }

      let splits: SplitsAnswer
      let standings: StandingsAnswer
      let moments: [Moment]
    }
    let outcome = try Lapboard.run("\(Self.race) --format json")
    try outcome.expectSuccess()
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let envelope = try decoder.decode(Envelope<Answer>.self, from: outcome.output)
    #expect(envelope.kind == "lapboard.export")
    let answer = envelope.data
    #expect(answer.splits.race == "lievin-2025-mile")
    #expect(answer.standings.standings.first?.timeMs == 225_140)
    #expect(answer.moments.first?.kind == "gun")
    #expect(
      answer.moments.contains { $0.timeMs == 140_490 && $0.text.contains("1000 m in 2:20.49") }
    )
    #expect(zip(answer.moments, answer.moments.dropFirst()).allSatisfy { $0.timeMs <= $1.timeMs })
  }

  private func recording(_ line: String) throws -> AsciicastReading {
    let outcome = try Lapboard.run(line)
    try outcome.expectSuccess()
    return try AsciicastReading(outcome.text)
  }
}
