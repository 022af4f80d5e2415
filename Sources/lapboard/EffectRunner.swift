import Athletics
import Dashboard
import MeetingLibrary
import ReplayEngine

/// Does what the reducer wants done outside: asks the library.
struct EffectRunner {
  let library: Library

  /// How many athletes the picker takes; what is typed there finds the others.
  private static let mostAthletes = 1000
  /// How many meetings and races pickers take, the latest ones; a search finds the others.
  static let mostMeetings = 1000
  static let mostRaces = 1000
  /// How many runners can be chosen as ghosts, those of the latest races.
  private static let mostRunners = 20_000

  /// Runs an effect and tells what came of it; an error becomes a notice.
  func run(_ effect: Effect) -> [AppAction] {
    do {
      switch effect {
      case .loadRace(let id, let plays): return try loadRace(id, plays: plays)
      case .loadMeeting(let id): return try loadMeeting(id)
      case .loadSources(let title, let facts, let ids):
        let sources = try library.sources(ids: ids)
        return [.sourcesLoaded(title: title, facts: facts, sources: sources)]
      case .loadRecords(let scope): return [.recordsLoaded(try library.progressions(of: scope))]
      case .loadRecordScopes: return [.recordScopesLoaded(try library.recordScopes())]
      case .loadAthlete(let athlete): return [.athleteLoaded(try library.athletePage(of: athlete))]
      case .follow(let names, let others):
        try library.follow(names, notAnyMore: others)
        return []
      case .loadList(let query, let start, let count):
        return [.listLoaded(try library.markPage(query, from: start, count: count))]
      case .loadRank(let mark, let query):
        return [.rankLoaded(try library.rank(of: mark, in: query), of: mark, in: query)]
      case .findRank(let rank, let query):
        let place = try library.start(ofRank: rank, in: query)
        return [.rankFound(rank, at: place, in: query)]
      case .search(let text, let day):
        let hits = try library.search(text, limit: SearchState.limit, through: day)
        return [.searchFound(text, hits)]
      case .loadDisciplines: return [.disciplinesLoaded(try library.disciplines())]
      case .loadNations: return [.nationsLoaded(try library.nations())]
      case .loadAthleteChoices(let day):
        let known = try library.knownAthletes(limit: Self.mostAthletes, through: day)
        return [.athleteChoicesLoaded(known)]
      case .findAthletes(let text, let day):
        let hits = try library.search(
          text,
          limit: SearchState.limit,
          only: .athlete,
          through: day
        )
        return [.athletesFound(hits.compactMap(\.athlete))]
      case .loadMeetingChoices:
        return [.meetingChoicesLoaded(try library.meetings(limit: Self.mostMeetings))]
      case .loadGhostChoices:
        return [.ghostChoicesLoaded(try library.runners(limit: Self.mostRunners))]
      case .loadGhost(let request): return try loadGhost(request)
      case .leave, .suspend, .redraw: return []
      }
    } catch {
      return [.notice("\(error)")]
    }
  }

  /// The race of an id, with its kin and its records.
  func loadRace(_ id: String, plays: Bool) throws -> [AppAction] {
    guard let race = try library.race(id: id) else {
      return [.notice("the library has no race \(id)")]
    }
    return [.raceLoaded(try RaceLoader(from: library).loaded(race), plays: plays)]
  }

  private func loadGhost(_ request: GhostRequest) throws -> [AppAction] {
    let loader = RaceLoader(from: library)
    switch request {
    case .runner(let id, let runner):
      guard let race = try library.race(id: id) else {
        return [.notice("the library has no race \(id)")]
      }
      guard let ghost = try loader.ghost(runner, of: race) else {
        return [.notice("nothing is known of this runner's way")]
      }
      return [.ghostLoaded(ghost)]
    case .you(let mark, let id):
      guard let race = try library.race(id: id), let ghost = try loader.you(mark, beside: race)
      else {
        return [.notice("the library has no race \(id)")]
      }
      return [.ghostLoaded(ghost)]
    }
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
