import Foundation
import MeetingLibrary
import Testing

@testable import lapboard

@Suite("Broken files")
struct BrokenFilesTests {
  private static let cases =
    BrokenFile.tables + BrokenFile.timing + BrokenFile.xml + BrokenFile.json + BrokenFile.lists
    + BrokenFile.bytes

  @Test("each is told line by line, and the rest goes in", arguments: cases)
  func told(file: BrokenFile) throws {
    #expect(file.broken.allSatisfy { file.whole[$0.key] != $0.value })
    let run = try BrokenFileRun()
    _ = try run.lay(file.whole)
    let whole = file.whole.isEmpty ? nil : try run.takeIn()
    #expect(whole?.hasRefusals != true, "\(whole?.problemLines ?? [])")
    let all = try run.kept()

    let other = try BrokenFileRun()
    _ = try other.lay(file.whole, file.broken)
    let report = try other.takeIn()
    #expect(other.told(report) == file.lines)
    #expect(report.hasRefusals == (file.summary != nil))
    if let summary = file.summary { #expect(report.refusals == summary) }
    let expected = all.lines.filter { line in !file.gone.contains { $0 == "*" || line.contains($0) }
    }
    .map { line in file.turned.reduce(line) { $0.replacing($1.key, with: $1.value) } }
    #expect(try other.kept().lines == expected)
    for word in file.gone where word != "*" {
      #expect(all.lines.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test(
    "what is refused stays as it was",
    arguments: cases.filter { !$0.whole.isEmpty && $0.summary != nil }
  )
  func kept(file: BrokenFile) throws {
    let run = try BrokenFileRun()
    _ = try run.lay(file.whole)
    _ = try run.takeIn()
    let before = try run.kept()
    _ = try run.lay(file.whole, file.broken)
    let report = try run.takeIn()
    #expect(run.told(report) == file.lines)
    #expect(report.files.allSatisfy { $0.new + $0.changed == 0 })
    #expect(try run.kept() == before)
  }

  @Test("the program says the same and ends with status 65", arguments: cases.filter(\.isOfFormat))
  func status(file: BrokenFile) throws {
    let run = try BrokenFileRun()
    _ = try run.lay(file.whole, file.broken)
    let outcome = try run.run()
    #expect(outcome.status == 65)
    let summary = try #require(file.summary)
    #expect(
      outcome.errors
        == (file.lines + [summary]).map { "lapboard: \($0)\n" }.joined()
    )
  }

  @Test("there are at least twenty ways, of every format")
  func enough() {
    #expect(Self.cases.count >= 20)
    #expect(Set(Self.cases.map(\.what)).count == Self.cases.count)
  }
}

extension BrokenFile {
  /// Whether the program itself is started for it: the first case of each table.
  fileprivate var isOfFormat: Bool {
    let firsts = [Self.tables, Self.timing, Self.xml, Self.json, Self.lists, Self.bytes]
      .compactMap { $0.first { $0.summary != nil }?.what }
    return firsts.contains(what)
  }
}
