import Foundation
import Testing

@Suite("An imported meeting is shown as a bundled one")
struct ImportedAsBundledTests {
  /// The bundled meeting, and the same taken in from its own export.
  private static let ids = (bundled: "wic-nanjing-2025", own: "my-nanjing")
  private static let library = Result<Data, any Error> {
    let sandbox = try Sandbox()
    for line in [
      "export meeting \(ids.bundled) --format json -o n.json", "import n.json --meeting \(ids.own)",
    ] {
      try Lapboard.run(line.split(separator: " ").map(String.init), in: sandbox).expectSuccess()
    }
    return try Data(contentsOf: sandbox.library)
  }

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try Self.library.get().write(to: sandbox.library)
    return sandbox
  }

  /// What a command says of both, with the bundled id for the own one.
  private func answers(_ line: String) throws -> (bundled: String, own: String) {
    let sandbox = try sandbox()
    func text(_ id: String) throws -> String {
      let words = line.replacing("MEETING", with: id).split(separator: " ").map(String.init)
      let outcome = try Lapboard.run(words, in: sandbox)
      try outcome.expectSuccess()
      return outcome.text.replacing(Self.ids.own, with: Self.ids.bundled)
    }
    return (try text(Self.ids.bundled), try text(Self.ids.own))
  }

  // Of imported finals the finish can be replayed, which the mark ▶ says; nothing else may differ.
  @Test(
    "panes",
    arguments: ["board", "schedule", "medals"],
    ["80x24", "120x36", "200x60", "120x36 --ascii"]
  )
  func frames(pane: String, size: String) throws {
    let line = "frame \(pane) --meeting MEETING --size \(size) --now 2025-03-23T13:00:00Z"
    let (bundled, own) = try answers(line)
    let mark = size.hasSuffix("--ascii") ? ">" : "▶"
    #expect(own.replacing(mark, with: " ") == bundled.replacing(mark, with: " "))
    #expect(bundled.contains("21:24") || bundled.contains("USA"))
  }

  @Test(
    "commands",
    arguments: [
      "schedule MEETING --now 2025-03-23T13:00:00Z", "schedule MEETING --csv",
      "schedule MEETING --nation ETH --zone Africa/Addis_Ababa --now 2025-03-23T13:00:00Z",
      "medals MEETING", "medals MEETING --json", "medals MEETING --rank placing",
      "results MEETING --json --now 2025-03-24T00:00:00Z", "results MEETING --csv",
      "doubles MEETING",
      "export meeting MEETING --format csv", "export schedule MEETING --format ics",
      "export schedule MEETING --format csv", "export medals MEETING --format csv",
    ]
  )
  func commands(line: String) throws {
    let (bundled, own) = try answers(line)
    #expect(own == bundled)
    #expect(bundled.count > 40)
  }

  @Test("a race that has splits, from the gun to the finish")
  func race() throws {
    let sandbox = try sandbox()
    func text(_ command: String, _ race: String, _ more: String...) throws -> String {
      let outcome = try Lapboard.run([command, race] + more, in: sandbox)
      try outcome.expectSuccess()
      return outcome.text
    }
    let races = ["nanjing-2025-3000-w-final", "my-nanjing-w-3000m-final"]
    for command in [["splits"], ["standings", "--at", "2000m"], ["standings", "--at", "finish"]] {
      let answers = try races.map { race in
        try command.count == 1
          ? text(command[0], race) : text(command[0], race, command[1], command[2])
      }
      // The results of a meeting do not tell which finish times a report alone gives.
      let bases = answers.map { $0.replacing("reported", with: "official") }
      #expect(bases[0] == bases[1])
      #expect(answers[0].contains("Freweyni Hailu"))
    }
  }
}
