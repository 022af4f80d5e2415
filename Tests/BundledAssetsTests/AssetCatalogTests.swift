import BundledAssets
import Foundation
import Testing

@Suite("The catalog of bundled files")
struct AssetCatalogTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Assets")

  private static func filesOnDisk() -> [String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".json") }.sorted {
      Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
    }
  }

  @Test("every file of Assets is embedded, in order of path; run .ci/embed-assets if this fails")
  func everyFileIsEmbedded() {
    let onDisk = Self.filesOnDisk()
    #expect(!onDisk.isEmpty)
    #expect(AssetCatalog.all.map(\.path) == onDisk)
  }

  @Test("the embedded bytes are those of the file")
  func bytesAreThoseOfTheFile() throws {
    for path in Self.filesOnDisk() {
      let data = try Data(contentsOf: Self.folder.appending(path: path))
      let asset = try #require(AssetCatalog.asset(at: path))
      #expect(asset.bytes == Array(data), "\(path)")
      #expect(asset.withBytes { $0.count } == asset.count)
    }
  }

  @Test("a path finds its file, another finds none")
  func lookup() {
    #expect(
      AssetCatalog.asset(at: "races/lievin-2025-mile.json")?.id == "races/lievin-2025-mile.json"
    )
    #expect(AssetCatalog.asset(at: "races/lievin-2025-mile") == nil)
    #expect(AssetCatalog.asset(at: "") == nil)
  }

  @Test("a folder holds its own files only")
  func folders() {
    #expect(AssetCatalog.assets(in: "meetings").count == 5)
    #expect(AssetCatalog.assets(in: "race").isEmpty)
  }

  @Test("every file ends with a line feed and holds no tab and no carriage return")
  func texts() {
    for asset in AssetCatalog.all {
      let bytes = asset.bytes
      #expect(bytes.last == 0x0A && bytes.dropLast().last != 0x0A, "\(asset.path)")
      #expect(!bytes.contains(0x09) && !bytes.contains(0x0D), "\(asset.path)")
    }
  }
}
