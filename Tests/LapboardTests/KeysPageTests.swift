import Dashboard
import Foundation
import Testing

@Suite("The page of keys")
struct KeysPageTests {
  /// docs/keys.md, found from where this file stands.
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/keys.md")

  @Test("docs/keys.md is what `lapboard keys --markdown` prints")
  func isFresh() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(
      text == KeyPage.markdown(.standard),
      "stale: write it anew with lapboard keys --markdown >docs/keys.md"
    )
  }
}
