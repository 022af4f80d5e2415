import Athletics
import Dashboard
import MeetingLibrary

/// A meeting as it may be exported at an instant of the meeting clock.
struct MeetingExport {
  /// The meeting, without what the spoiler guard hides.
  let programme: Programme
  /// What is known of the races of its units, by unit.
  let races: [String: Race]
  /// Sources that its figures name, in order of id.
  let sources: [Source]
  /// The disciplines of the program, by id.
  let disciplines: Set<String>

  /// Asks for a meeting.
  ///
  /// - Throws: as `Names.meeting(_:in:)`.
  init(
    _ name: String,
    in library: ToldLibrary,
    at instant: Instant,
    withRaces: Bool = false
  ) throws {
    let meeting = try Names.meeting(name, in: library)
    let whole = try Self.programme(meeting, at: instant)
    let told = library.told(meeting, whole.timetable)
    programme = Programme(told, zone: whole.zone)
    disciplines = Set(try library.disciplines().map(\.id))
    var races: [String: Race] = [:]
    if withRaces {
      for unit in told.units where !unit.results.isEmpty {
        races[unit.id] = try unit.raceID.flatMap { try library.race(id: $0) }
      }
    }
    self.races = races
    sources = withRaces ? try library.sources(of: told, races) : []
  }

  /// A meeting with its timetable worked out on the venue's clock.
  static func programme(_ meeting: Meeting, at instant: Instant) throws -> Programme {
    let instants = meeting.units.compactMap(\.start) + [instant]
    return Programme(meeting, zone: try Zones.named(meeting.zone, around: instants))
  }
}

/// The name of an exported file, made of an id.
enum ExportName {
  /// Letters, digits, dashes and dots of an id, never a path, never hidden, at most 100 letters.
  static func file(_ id: String, _ suffix: String) -> String {
    let letters = id.unicodeScalars.prefix(100).map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(scalar)
      default: "-"
      }
    }
    var name = String(letters)
    while name.first == "." || name.first == "-" { name.removeFirst() }
    return "\(name.isEmpty ? "meeting" : name).\(suffix)"
  }
}
