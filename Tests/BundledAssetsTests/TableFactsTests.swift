import Athletics
import BundledAssets
import MeetingFormats
import Testing

@Suite("Tables, athletes and edition of the bundled facts")
struct TableFactsTests {
  @Test("every nation's code stands once, in order, and every one in use has a name")
  func nations() throws {
    let codes = try BundledFacts.facts.nations.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    for (path, root) in try BundledFacts.trees.get() {
      root.everyObject { object, _, _ in
        for name in ["nation", "country"] {
          guard let code = object[name]?.text else { continue }
          #expect(codes.contains(code), "\(path): \(code)")
        }
      }
    }
  }

  @Test("the programme has track, field, combined events, relays, walks and the road, in order")
  func disciplines() throws {
    let disciplines = try BundledFacts.facts.disciplines
    #expect(Set(disciplines.map(\.kind)) == Set(DisciplineKind.allCases))
    #expect(disciplines.map(\.order) == Array(1...disciplines.count))
    #expect(Set(disciplines.map(\.id)).count == disciplines.count)
    let mile = try #require(disciplines.first { $0.id == "mile" })
    #expect(mile.distance == .mile)
    #expect(disciplines.first { $0.id == "marathon" }?.distance == .marathon)
  }

  @Test("athletes have ids of their own and bests that can be read")
  func athletes() throws {
    let athletes = try BundledFacts.facts.athletes
    #expect(athletes.count == 18)
    let jakob = try #require(athletes.first { $0.athlete.name == "Jakob Ingebrigtsen" })
    #expect(jakob.birth == PartialDate("2000-09-19"))
    let mile = jakob.bests.filter { $0.event == "Mile" }
    #expect(mile.map(\.mark) == ["3:43.73", "3:45.14"])
    #expect(mile.map(\.environment) == ["outdoor", "indoor"])
  }

  @Test("the edition says until when the facts are true")
  func edition() throws {
    let facts = try BundledFacts.facts
    #expect(facts.edition >= 1)
    #expect(facts.asOf == CalendarDate(year: 2026, month: 9, day: 27))
    let bytes = try #require(AssetCatalog.asset(at: "edition.json")).bytes
    #expect(try FactsReader.edition(bytes) == facts.edition)
  }

  /// Words of things remembered but found in no source.
  @Test(
    "nothing that no source says has slipped in",
    arguments: [
      "Ghent", "2024-02-11", "\"10:05\"",
    ]
  )
  func nothingUnverified(word: String) {
    for asset in AssetCatalog.all {
      #expect(!String(decoding: asset.bytes, as: UTF8.self).contains(word), "\(asset.path)")
    }
  }

  // Where El Guerrouj ran his indoor records, and the day of Ingebrigtsen's 3:26.73 in the list, were
  // found in no source.
  @Test("what was not found is left out")
  func leftOut() throws {
    let facts = try BundledFacts.facts
    let indoor = facts.progressions.first { $0.id == "1500m-short-track-men" }
    #expect(indoor?.steps.first { $0.printedMark == "3:31.18" }?.place == nil)
    let list = facts.lists.first { $0.id == "1500m-men" }
    let best = list?.marks.first { $0.printedMark == "3:26.73" }
    #expect(best?.date == PartialDate(year: 2024))
  }
}
