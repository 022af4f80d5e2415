import Athletics
import BundledAssets
import Testing

@Suite("Sources of the bundled facts")
struct SourceFactsTests {
  @Test("every source that a figure names is in the table")
  func everySourceExists() throws {
    let known = Set(try BundledFacts.facts.sources.map(\.id))
    for (path, root) in try BundledFacts.trees.get() {
      root.everyObject { object, _, _ in
        for name in ["sources", "results_sources"] {
          for source in object[name]?.elements.compactMap(\.text) ?? [] {
            #expect(known.contains(source), "\(path) names \(source)")
          }
        }
      }
    }
  }

  @Test("every source of the table is used, cited, or marked as unused")
  func everySourceIsUsed() throws {
    let trees = try BundledFacts.trees.get()
    let table = try #require(trees.first { $0.path == "sources.json" }).root
    let texts = AssetCatalog.all.filter { $0.path != "sources.json" }
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let words = Set(texts.split { !($0.isLetter || $0.isNumber || $0 == "-") })
    let via = Set(table.members.compactMap { $0.node["via"]?.text })
    for member in table.members {
      let isUsed = words.contains(Substring(member.name)) || via.contains(member.name)
      let isMarked = member.node["unused"] == .bool(true)
      #expect(isUsed != isMarked, "\(member.name)")
    }
  }

  @Test("every figure has a source of its own or inherits one")
  func everyFigureHasASource() throws {
    let figures = ["time", "mark", "start", "gold", "at_m", "birth_date", "place"]
    for (path, root) in try BundledFacts.trees.get() {
      root.everyObject { object, sources, place in
        guard figures.contains(where: { object[$0] != nil }), object["results_sources"] == nil
        else {
          return
        }
        #expect(!sources.isEmpty, "\(path), \(place)")
      }
    }
  }

  @Test("every split of every race says who says it")
  func everySplitIsSourced() throws {
    for race in try BundledFacts.facts.races {
      for split in race.runners.flatMap(\.splits) + race.leaderSplits {
        #expect(!split.sources.isEmpty, "\(race.id) at \(split.at.printedMetres) m")
      }
      for runner in race.runners {
        #expect(!runner.result.sources.isEmpty, "\(race.id): \(runner.athlete.name)")
      }
    }
  }
}
