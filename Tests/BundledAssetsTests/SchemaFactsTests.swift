import BundledAssets
import Foundation
import Testing

@Suite("Schemas of the bundled facts")
struct SchemaFactsTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/formats")

  /// The schema of a file, by its folder or its name.
  private static func schemaName(of path: String) -> String {
    switch path.split(separator: "/").first {
    case "races": "race"
    case "meetings": "meeting"
    case "records": "record-progression"
    case "lists": "all-time-list"
    default: String(path.split(separator: "/").last?.dropLast(5) ?? "")
    }
  }

  private static func schema(_ name: String) throws -> JSONNode {
    let data = try Data(contentsOf: folder.appending(path: "\(name).schema.json"))
    return try JSONNode(decoding: Array(data))
  }

  @Test("every file holds to its schema")
  func schemasHold() throws {
    var checkers: [String: JSONSchema] = [:]
    for (path, root) in try BundledFacts.trees.get() {
      let name = Self.schemaName(of: path)
      var checker = try checkers[name] ?? JSONSchema(Self.schema(name))
      let faults = try checker.faults(of: root)
      #expect(faults.isEmpty, "\(path): \(faults.prefix(3))")
      checkers[name] = checker
    }
    #expect(checkers.count == 9)
  }

  @Test("no object of a schema lets unknown members through")
  func schemasAreStrict() throws {
    for asset in AssetCatalog.all {
      let schema = try Self.schema(Self.schemaName(of: asset.path))
      schema.everyObject { object, _, path in
        guard object["type"]?.text == "object" else { return }
        #expect(object["additionalProperties"] != nil, "\(asset.path), \(path)")
      }
    }
  }

  @Test(
    "a race with a slip in it is refused",
    arguments: [
      (#""status": "finished""#, #""status": "winner""#),
      (#""mark": "3:45.14""#, #""mark": "fast""#),
      (#""at_m": 1500"#, #""at_m": "1500""#),
      (#""nation": "NOR""#, #""nation": "Norway""#),
      (#""city""#, #""town""#),
    ]
  )
  func slips(right: String, wrong: String) throws {
    let asset = try #require(AssetCatalog.asset(at: "races/lievin-2025-mile.json"))
    let text = String(decoding: asset.bytes, as: UTF8.self)
    let damaged = text.replacingOccurrences(of: right, with: wrong)
    #expect(damaged != text)
    var checker = JSONSchema(try Self.schema("race"))
    let faults = try checker.faults(of: try JSONNode(decoding: Array(damaged.utf8)))
    #expect(!faults.isEmpty)
  }
}
