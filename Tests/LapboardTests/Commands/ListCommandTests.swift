import Testing

@Suite("list")
struct ListCommandTests {
  private func run(_ options: String) throws -> Lapboard.Outcome {
    try Lapboard.run("list mile --men \(options)")
  }

  @Test("a mark that is asked for leaves the others their ranks")
  func wouldRank() throws {
    // World Athletics: Morceli's 3:44.39 and Cram's 3:46.32 are neighbours on the all-time list.
    let outcome = try run("--would-rank 3:45.14 --limit 6")
    try outcome.expectSuccess()
    let asked = try #require(outcome.lines.firstIndex { $0.contains("would stand here") })
    let words = outcome.lines[asked - 1...asked + 1].map {
      $0.split(separator: " ").map(String.init)
    }
    let (before, own, after) = (words[0], words[1], words[2])
    #expect(before[1] == "3:44.39" && after[1] == "3:46.32")
    #expect(Int(own[0]) == Int(before[0]).map { $0 + 1 })
    #expect(after[0] == own[0], "no one is level with the mark")
  }

  @Test("a mark that is asked for shares the rank of its equals")
  func level() throws {
    let outcome = try run("--would-rank 3:46.32 --limit 4")
    try outcome.expectSuccess()
    let asked = try #require(outcome.lines.first { $0.contains("would stand here") })
    #expect(asked.split(separator: " ").first == "=")
  }

  @Test(
    "a list that cannot be is refused in one line",
    arguments: [
      ("--nation Narnia", 66), ("--nation ''", 66), ("--limit 9223372036854775807", 64),
      ("--from 5 --sort date", 64),
    ]
  )
  func refused(options: String, status: Int) throws {
    #expect(try Int(run(options).status) == status)
  }

  @Test("a nation is asked for by code or name", arguments: ["NOR", "nor", "norway"])
  func nation(text: String) throws {
    let outcome = try run("--nation \(text)")
    try outcome.expectSuccess()
    #expect(outcome.text.contains("Jakob Ingebrigtsen"))
    #expect(!outcome.text.contains("Josh Kerr"))
  }

  @Test("lines without a value stand last, also reversed")
  func unknownLast() throws {
    let outcome = try run("--sort age --reverse --limit 3 --csv --quiet")
    try outcome.expectSuccess()
    let ages = outcome.lines.dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)[6]
    }
    #expect(ages.allSatisfy { !$0.isEmpty })
  }
}
