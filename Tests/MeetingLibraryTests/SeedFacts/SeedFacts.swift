import Athletics
import MeetingLibrary
import Testing

/// The facts that five articles of February and March 2025 print, each asked of the library.
///
/// The five: a column of the Irish Times, RunBlogRun, a report in the style of The Athletic, one in
/// that of Runner's World, and a report of 14 February 2025. Expected figures are theirs; the library
/// is loaded from the bundled facts, and each answer names the article.
@Suite("SeedFacts")
struct SeedFacts {
  static let column = "irishtimes-2025-03-21"
  static let runBlogRun = "runblogrun-lievin25"
  static let athletic = "athletic-lievin25"
  static let runnersWorld = "runnersworld-lievin25"
  static let reply = "reply-lievin25"

  private static let shared = Swift.Result { try Library.inMemory(BundledFacts.read()) }

  let library: Library

  init() throws {
    library = try Self.shared.get()
  }

  /// The race of an id.
  func race(_ id: String) throws -> Race {
    try #require(try library.race(id: id), "no race \(id)")
  }

  /// The meeting of an id.
  func meeting(_ id: String) throws -> Meeting {
    try #require(try library.meeting(id: id), "no meeting \(id)")
  }

  /// A runner of a race, by name.
  func runner(_ name: String, in race: Race) throws -> Runner {
    try #require(race.runners.first { $0.athlete.name == name }, "no \(name) in \(race.id)")
  }

  /// The page of an athlete, by whole name.
  func page(_ name: String) throws -> AthletePage {
    guard case .one(let athlete) = try library.athlete(matching: name) else {
      throw Missing(what: name)
    }
    return try library.athletePage(of: athlete)
  }

  /// The progression of an id.
  func progression(_ id: String) throws -> RecordProgression {
    try #require(try library.progression(id: id), "no progression \(id)")
  }

  /// A sentence that holds all of some words, and the id of its source among them.
  func sentence(_ words: String..., among texts: [String]) throws {
    _ = try #require(
      texts.first { text in words.allSatisfy { text.contains($0) } },
      "\(words) in none of \(texts)"
    )
  }

  /// A note of a profile that holds all of some words and names a source.
  func note(_ words: String..., on page: AthletePage, source: String) throws {
    let notes = try #require(page.profile?.notes, "no profile of \(page.athlete.name)")
    _ = try #require(
      notes.first { note in
        words.allSatisfy { note.text.contains($0) } && note.sources.contains(source)
      },
      "\(words) by \(source) in none of \(notes)"
    )
  }

  /// What one source says against others, by some words of both sides.
  func conflict(
    _ what: String,
    against: String? = nil,
    source: String,
    among disagreements: [Disagreement]
  ) throws {
    _ = try #require(
      disagreements.first { found in
        found.what.contains(what) && found.sources.contains(source)
          && (against.map { found.against?.contains($0) ?? false } ?? true)
      },
      "\(what) against \(against ?? "") by \(source) in none of \(disagreements)"
    )
  }

  /// The split of a runner at so many metres.
  func split(_ runner: Runner, at metres: Double) throws -> Split {
    let at = Distance(millimetres: Int64((metres * 1000).rounded()))
    return try #require(runner.splits.first { $0.at == at })
  }

  /// A time as printed.
  func time(_ text: String) throws -> RaceTime { try TimeMark(parsing: text).time }

  struct Missing: Error {
    let what: String
  }
}
