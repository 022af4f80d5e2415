import Athletics
import Dashboard
import MeetingLibrary

/// Does what the reducer wants done outside: asks the library.
struct EffectRunner {
  let library: Library

  /// Runs an effect and tells what came of it; an error becomes a notice.
  func run(_ effect: Effect) -> [AppAction] {
    do {
      switch effect {
      case .loadRace(let id, let plays): return try loadRace(id, plays: plays)
      case .loadMeeting(let id): return try loadMeeting(id)
      case .loadSources(let title, let facts, let ids):
        let sources = try library.sources(ids: ids)
        return [.sourcesLoaded(title: title, facts: facts, sources: sources)]
      case .leave, .suspend, .redraw: return []
      }
    } catch {
      return [.notice("\(error)")]
    }
  }

  /// The race of an id, with others of its discipline.
  func loadRace(_ id: String, plays: Bool) throws -> [AppAction] {
    guard let race = try library.race(id: id) else {
      return [.notice("the library has no race \(id)")]
    }
    let loaded = LoadedRace(
      race,
      kin: try Kin.races(of: race, in: library),
      book: try library.recordBook(for: race)
    )
    return [.raceLoaded(loaded, plays: plays)]
  }

  private func loadMeeting(_ id: String) throws -> [AppAction] {
    guard let meeting = try library.meeting(id: id) else {
      return [.notice("the library has no meeting \(id)")]
    }
    let zone = try Zones.named(
      meeting.zone,
      around: meeting.units.compactMap(\.start) + [Zones.now]
    )
    return [.meetingLoaded(meeting, zone: zone)]
  }
}
