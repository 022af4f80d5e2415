import Foundation
import Testing

/// The one JSON object that every command prints.
struct Envelope<Payload: Decodable>: Decodable {
  let kind: String
  let version: Int
  let data: Payload
}

extension Lapboard {
  /// The data of a command run with `--json`.
  static func data<Payload: Decodable>(
    _ line: String,
    as type: Payload.Type,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Payload {
    try data(line.split(separator: " ").map(String.init), as: type, location)
  }

  /// The data of a command run with `--json`, its words one by one.
  static func data<Payload: Decodable>(
    _ arguments: [String],
    as type: Payload.Type,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> Payload {
    let outcome = try run(arguments + ["--json"])
    try outcome.expectSuccess(location)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let envelope = try decoder.decode(Envelope<Payload>.self, from: outcome.output)
    let command = arguments.first ?? ""
    #expect(envelope.kind == "lapboard.\(command)", sourceLocation: location)
    #expect(envelope.version == 1, sourceLocation: location)
    return envelope.data
  }
}

/// The data of `standings`.
struct StandingsAnswer: Decodable {
  struct Entry: Decodable {
    let rank: Int?
    let athlete: String
    let nation: String
    let coveredMm: Int
    let timeMs: Int?
    let gapMs: Int?
    let basis: String
    let status: String
  }

  struct Light: Decodable {
    let targetMs: Int
    let atMm: Int
    let atBasis: String
    let timeMs: Int?
    let timeBasis: String?
    let gapMs: Int?
    let gapMmBasis: String?
    let basis: String?
  }

  struct Ghost: Decodable {
    let name: String
    let label: String
    let race: String?
    let atMm: Int
    let timeMs: Int?
    let timeBasis: String?
    let gapMs: Int?
    let gapMm: Int?
    let gapMmBasis: String?
    let basis: String?
  }

  let race: String
  let timeMs: Int
  let standings: [Entry]
  let lights: [Light]
  let ghosts: [Ghost]
}

/// The data of `splits`.
struct SplitsAnswer: Decodable {
  struct Split: Decodable, Equatable {
    let atMm: Int
    let timeMs: Int
    let mark: String
    let basis: String
    let sources: [String]
  }

  struct Runner: Decodable {
    let athlete: String
    let place: Int?
    let mark: String?
    let timeMs: Int?
    let splits: [Split]
    let alsoReported: [Split]
  }

  let race: String
  let runners: [Runner]
}

/// The data of `schedule`.
struct ScheduleAnswer: Decodable {
  struct Unit: Decodable {
    let id: String
    let start: String?
    let startLocal: String?
    let sex: String
    let discipline: String
    let round: String
    let status: String
    let expected: Bool
    let winner: String?
    let mark: String?
  }

  let meeting: String
  let zone: String
  let now: String
  let units: [Unit]

  /// The unit of an event and a round.
  func unit(_ sex: String, _ discipline: String, _ round: String) throws -> Unit {
    try #require(
      units.first { $0.sex == sex && $0.discipline == discipline && $0.round == round }
    )
  }
}

/// The data of `medals`.
struct MedalsAnswer: Decodable {
  struct Row: Decodable {
    let rank: Int
    let nation: String
    let gold: Int
    let silver: Int
    let bronze: Int
    let total: Int
  }

  struct Award: Decodable {
    let athlete: String
    let unit: String
  }

  struct Difference: Decodable, Equatable {
    let nation: String
    let published: [Int]
    let counted: [Int]
  }

  let meeting: String
  let asOf: String?
  let rule: String
  let finals: Int
  let medals: Int
  let nations: [Row]
  let awards: [Award]
  let differences: [Difference]
}
