package import Athletics
import BundledAssets
import MeetingFormats

/// The bundled facts, read once for all tests of a run.
package enum TestFacts {
  private static let result = Swift.Result { () throws(FormatError) -> Facts in
    try FactsReader.read(AssetCatalog.files)
  }

  /// Everything that is bundled.
  package static var facts: Facts {
    get throws { try result.get() }
  }

  /// The meeting of an id.
  package static func meeting(_ id: String) throws -> Meeting {
    guard let meeting = try facts.meetings.first(where: { $0.id == id }) else {
      throw MissingFact(id: id)
    }
    return meeting
  }

  /// The race of an id.
  package static func race(_ id: String) throws -> Race {
    guard let race = try facts.races.first(where: { $0.id == id }) else {
      throw MissingFact(id: id)
    }
    return race
  }
}

/// A test asked for a fact that is not bundled.
package struct MissingFact: Error, CustomStringConvertible {
  /// What was asked for.
  package let id: String

  /// Names what was asked for.
  package init(id: String) { self.id = id }

  package var description: String { "no fact \(id) is bundled" }
}
