import Athletics
import Foundation
import MeetingFormats
import MeetingLibrary

/// The facts as they stand in `Assets/`.
enum BundledFacts {
  /// The facts, read once for all tests.
  static func read() throws -> Facts {
    try facts.get()
  }

  /// A library of the programme alone: disciplines and nations, and nothing that happened.
  static func emptyLibrary() throws -> Library {
    var facts = try read()
    (facts.meetings, facts.races, facts.progressions) = ([], [], [])
    (facts.lists, facts.athletes, facts.sources) = ([], [], [])
    return try Library.inMemory(facts)
  }

  private static let facts = Swift.Result { try readFiles() }

  private static func readFiles() throws -> Facts {
    let assets = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Assets").path
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: assets)
    where path.hasSuffix(".json") {
      files[path] = Array(try Data(contentsOf: URL(fileURLWithPath: assets + "/" + path)))
    }
    return try FactsReader.read(files)
  }
}
