import Athletics
@testable import Dashboard
import TestSupport
import Testing

@Suite("MedalDifference")
struct MedalDifferenceTests {
  private let counted = MedalTable(finals: [], rule: .gold)

  @Test("equal tables differ in nothing")
  func equal() {
    #expect(
      MedalDifference.sentences(PublishedMedalTable(rows: [], sources: []), counted: counted)
        .isEmpty
    )
  }

  @Test("a nation that one table lacks counts as without medals there")
  func missing() {
    let row = MedalTable.Row(nation: "IRL", gold: 0, silver: 1, bronze: 0)
    let published = PublishedMedalTable(rows: [row], sources: [])
    #expect(
      MedalDifference.sentences(published, counted: counted)
        == ["IRL published 0-1-0, counted 0-0-0"]
    )
  }
}
