import Foundation
import Testing

@Suite("The picture in README")
struct ReadmePictureTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "README.md")

  @Test("README shows what the command under it prints")
  func isFresh() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: "```text\n lapboard "))
    let end = try #require(text[start.upperBound...].range(of: "\n```"))
    let picture = " lapboard " + text[start.upperBound..<end.lowerBound]
    let printed = try Lapboard.run(
      "frame board --size 100x30 --race lievin-2025-mile --at 1000m "
        + "--now 2025-03-22T11:40:00Z --zone Europe/Dublin"
    )
    let lines = printed.text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.reversed().drop { $0 == " " }.reversed())
    }
    #expect(lines.joined(separator: "\n").hasPrefix(picture), "stale: paste the picture anew")
  }
}
