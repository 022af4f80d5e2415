import Testing

/// What a wrong call says and how it ends: one line on standard error, nothing on standard output.
@Suite("errors")
struct ErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let call: String
    let status: Int32
    let says: String

    init(_ call: String, _ status: Int32, _ says: String) {
      self.call = call
      self.status = status
      self.says = says
    }

    var testDescription: String { call }
  }

  private static let cases = [
    Case("standings oslo-2062-mile --at bell", 66, "nearest: oslo-2026-mile"),
    Case("splits xyz", 66, "unknown race \"xyz\"; nearest: "),
    Case("replay nowhere", 66, "unknown race \"nowhere\""),
    Case("board --race nowhere", 66, "unknown race \"nowhere\""),
    Case("medals nankin", 66, "nearest: wic-nanjing-2025"),
    Case("schedule atlantis", 66, "unknown meeting \"atlantis\""),
    Case("frame board --meeting atlantis", 66, "unknown meeting \"atlantis\""),
    Case(
      "standings lievin",
      66,
      "fits 4 races: lievin-2026-800-w, lievin-2025-mile, lievin-2023-3000, lievin-2022-1500"
    ),
    Case("medals 2025", 66, "fits 3 meetings: "),
    Case("standings lievin-2025-mile --at soon", 64, "\"soon\" is no point of a race"),
    Case("standings lievin-2025-mile --at 9:99.99", 64, "\"9:99.99\" is no point of a race"),
    Case("standings lievin-2025-mile --at 5000m", 64, "beyond the finish"),
    Case("schedule nanjing --zone Mars/Base", 64, "unknown time zone \"Mars/Base\""),
    Case("board --zone Mars/Base", 64, "unknown time zone \"Mars/Base\""),
    Case("schedule nanjing --now noon", 64, "noon"),
    Case("schedule nanjing --day tomorrow", 64, "found \"tomorrow\""),
    Case("medals nanjing --as-of 2025-03-22T11:00:00", 64, "2025-03-22T11:00:00"),
    Case("medals nanjing --rank silver", 64, "'gold', 'total' or 'placing'"),
    Case("frame board --size 80", 64, "'80'"),
    Case("frame board --size 0x0", 64, "'0x0'"),
    Case("frame board --size 80x24x2", 64, "'80x24x2'"),
    Case("frame board --at nowhere", 64, "\"nowhere\" is no point of a race"),
    Case("frame lobby", 64, "board, schedule, medals, replay, records, athletes, lists; see"),
    Case("board --rate 3", 64, "'3'"),
    Case("export race nowhere --format csv", 66, "unknown race \"nowhere\""),
    Case("export race lievin-2025-mile", 64, "'--format <format>'"),
    Case("export race lievin-2025-mile --format gif", 64, "'cast', 'svg', 'csv' or 'json'"),
    Case("export race lievin-2025-mile --format csv --fps 5", 64, "--fps has no effect"),
    Case("export race lievin-2025-mile --format cast --at bell", 64, "--at has no effect"),
    Case("export race lievin-2025-mile --format csv --at bell", 64, "--at has no effect"),
    Case("export race lievin-2025-mile --format json --what moments --at bell", 64, "no effect"),
    Case("standings lievin-2025-mile --at 0x10%", 64, "0x10%"),
    Case("standings lievin-2025-mile --at 1e1%", 64, "1e1%"),
    Case("pace 0.001m 1 --shape negative:2%", 64, "too short to be spread"),
    Case("frame replay --lights 1609m=9999999:59.99", 64, "up to 24 hours"),
    Case("frame replay --lights 800m=1:52,1600m=25:00:00", 64, "up to 24 hours"),
    Case("frame replay --lights 1600m=5", 64, "nothing runs 1600 m in 0:05"),
    Case("export race lievin-2025-mile --format cast --fps 0", 64, "expected 1 to 60"),
    Case("export race lievin-2025-mile --format cast --pane medals", 64, "replay or board"),
    Case("export race lievin-2025-mile --format cast --from bell --to 400m", 64, "after 3:17.34"),
    Case("export race lievin-2025-mile --format cast --cast-version 1", 64, "'1'"),
    Case("export race lievin-2025-mile --format svg --at soon", 64, "--at: \"soon\""),
    Case("races --json --csv", 64, "exclude each other"),
    Case("races --nope", 64, "unknown option '--nope'"),
    Case("pace furlong 1:00", 64, "unknown distance \"furlong\""),
    Case("pace 1500 0", 64, "found 0"),
    Case("pace 100km 24:00:01", 64, "up to 24 hours"),
    Case("pace mile 3:46:63", 64, "expected 3:46.63"),
    Case("pace marathon 2:05", 64, "hours are written out"),
    Case("pace 1500 3:26 --laps 41,55,55.2,54.9", 64, "add up to 3:26.10, not 3:26"),
    Case("pace 1500 3:26 --laps 41,55", 64, "expected 4 times, or 3"),
    Case("pace 1500 3:26 --shape custom", 64, "--laps"),
    Case("pace 1500 3:26 --shape hilly", 64, "found \"hilly\""),
    Case("pace 1500 3:26 --shape even --laps 41,55,55", 64, "custom alone"),
    Case("pace 1500 3:26 --track 250", 64, "'250'"),
    Case("pace 1500 3:26 --track 200 --road km", 64, "exclude each other"),
    Case("replay lievin-2025-mile --lights 9:99.99", 64, "found \"9:99.99\""),
    Case("standings lievin-2025-mile --lights laps:28,28", 64, "expected 8 times"),
    Case("frame replay --lights 1000m=2:20,900m=2:30", 64, "points that rise"),
    Case("frame replay --lights nowhere", 66, "unknown race \"nowhere\""),
    Case("frame replay --lights 1:0 --lights 2 --lights 3 --lights 4", 64, "no more than 3"),
    Case("parade", 64, "unknown command 'parade'"),
    Case("splits", 64, "<race>"),
  ]

  @Test("a wrong call is refused by name", arguments: cases)
  func refused(_ expected: Case) throws {
    let outcome = try Lapboard.run(expected.call)
    #expect(outcome.status == expected.status)
    #expect(outcome.output.isEmpty)
    expectOneLine(outcome.errors)
    #expect(outcome.errors.contains(expected.says))
  }

  @Test(
    "no byte of an argument reaches the terminal as a control",
    arguments: ["\u{1b}[31mred", "a\nb", "\u{9b}2J", "\u{202e}abc", "\u{7}"]
  )
  func hostile(name: String) throws {
    for call in [["splits", name], ["medals", name], ["schedule", "nanjing", "--zone", name]] {
      let outcome = try Lapboard.run(call)
      #expect([64, 66].contains(outcome.status))
      expectOneLine(outcome.errors)
      let isClean = outcome.errors.dropLast().unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && !(0x7f...0x9f).contains(scalar.value) && scalar.value != 0x202e
      }
      #expect(isClean)
    }
  }
}

/// Expects one line that begins with the program's name.
func expectOneLine(_ text: String, _ location: SourceLocation = #_sourceLocation) {
  #expect(text.hasPrefix("lapboard: "), sourceLocation: location)
  #expect(text.last == "\n", sourceLocation: location)
  #expect(text.count { $0 == "\n" } == 1, sourceLocation: location)
}
