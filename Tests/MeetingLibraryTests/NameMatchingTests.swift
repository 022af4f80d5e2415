import MeetingLibrary
import Testing

@Suite("Names typed by the user")
struct NameMatchingTests {
  private let matching = NameMatching([
    NameCandidate(
      id: "london-2026-mile",
      titles: ["Mile · men · London 2026"],
      people: ["Josh Kerr", "Cameron Myers"]
    ),
    NameCandidate(
      id: "lievin-2025-mile",
      aliases: ["world-record-mile"],
      titles: ["Mile, short track · men · Liévin 2025", "Hauts-de-France Pas-de-Calais"],
      people: ["Jakob Ingebrigtsen", "Elliot Giles"]
    ),
    NameCandidate(
      id: "lievin-2022-1500",
      titles: ["1500 m, short track · men · Liévin 2022"],
      people: ["Jakob Ingebrigtsen"]
    ),
    NameCandidate(id: "tokyo-2025-1500-final", titles: ["1500 m · men"], people: ["Niels Laros"]),
    NameCandidate(id: "mile", titles: ["The mile"]),
  ])

  @Test(
    "one thing fits",
    arguments: [
      ("lievin-2025-mile", "lievin-2025-mile"), ("LIEVIN 2025 Mile", "lievin-2025-mile"),
      ("world-record-mile", "lievin-2025-mile"), ("mile", "mile"), ("2022", "lievin-2022-1500"),
      ("in-2025-mi", "lievin-2025-mile"), ("Liévin mile", "lievin-2025-mile"),
      ("mile lievin", "lievin-2025-mile"), ("kerr london", "london-2026-mile"),
      ("giles", "lievin-2025-mile"), ("pas-de-calais", "lievin-2025-mile"),
      ("laros", "tokyo-2025-1500-final"), ("tokio", "tokyo-2025-1500-final"),
      ("ingebritsen mile", "lievin-2025-mile"),
    ]
  )
  func one(text: String, id: String) {
    #expect(matching.match(text) == .one(id))
  }

  @Test(
    "several things fit",
    arguments: [
      ("lievin", ["lievin-2025-mile", "lievin-2022-1500"]),
      ("ingebrigtsen", ["lievin-2025-mile", "lievin-2022-1500"]),
      ("1500", ["lievin-2022-1500", "tokyo-2025-1500-final"]),
    ]
  )
  func several(text: String, ids: [String]) {
    #expect(matching.match(text) == .several(ids))
  }

  @Test("nothing fits: the nearest ids are told, nearest first")
  func none() {
    guard case .none(let nearest) = matching.match("lovin-2028-mule") else {
      Issue.record("something was found")
      return
    }
    #expect(nearest.first == "lievin-2025-mile")
    #expect(nearest.count == NameMatching.nearestCount)
  }

  @Test("a name without letters or digits stands for nothing", arguments: ["", " ", "·-–"])
  func blank(text: String) {
    #expect(matching.match(text) == .none(nearest: []))
  }

  @Test(
    "slips of the finger are counted",
    arguments: [
      ("lievin", "lievin", 0), ("lievn", "lievin", 1), ("leivin", "lievin", 1),
      ("", "abc", 3), ("abc", "", 3), ("kerr", "karr", 1), ("mile", "1500", 4),
    ]
  )
  func distance(lhs: String, rhs: String, slips: Int) {
    #expect(EditDistance.between(lhs, rhs) == slips)
    #expect(EditDistance.between(rhs, lhs) == slips)
  }
}
