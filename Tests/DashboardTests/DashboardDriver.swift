import Athletics
import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

/// The dashboard without a terminal: keys and the mouse in, frames and effects out.
///
/// Effects are answered from the bundled facts in memory; the clocks stand still until told.
struct DashboardDriver {
  /// 21 November 2026, noon in UTC: long after the meetings of the facts.
  static let wall = Instant(
    date: CalendarDate(year: 2026, month: 11, day: 21),
    secondsOfDay: 43_200
  )

  private(set) var state: AppState
  /// Every effect asked for so far, first to last.
  private(set) var effects: [Effect] = []
  private var surface: Surface

  /// A screen with neither a meeting nor a race.
  init(empty size: Size, pane: Pane = .board, at now: Instant? = nil) throws {
    let facts = try TestFacts.facts
    state = AppState(
      size: size,
      pane: pane,
      clock: MeetingClock(at: now ?? Self.wall, isReal: now == nil),
      wall: Self.wall,
      zones: ZoneDisplay(viewer: .dublin),
      meetings: facts.meetings.map { MeetingSummary($0) }.sorted { $0.starts > $1.starts },
      races: facts.races.map { RaceSummary($0) }
        .sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    )
    surface = Surface(size: size)
  }

  /// A screen with a meeting and a race that stands at the gun.
  init(
    _ size: Size = Size(width: 120, height: 36),
    pane: Pane = .board,
    meeting: String = "wic-nanjing-2025",
    race: String = "lievin-2025-mile",
    at now: Instant? = nil,
    plays: Bool = false
  ) throws {
    try self.init(empty: size, pane: pane, at: now)
    send(.meetingLoaded(try TestFacts.meeting(meeting), zone: .shanghai))
    send(try Self.loaded(race, plays: plays))
  }

  /// The picture of the state now.
  var frame: Frame {
    var surface = surface
    AppView.draw(state, onto: &surface)
    return surface.frame
  }

  /// The rows of the picture.
  var lines: [String] { frame.lines() }

  /// Whether some row holds a text.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// Presses keys by their printed names.
  mutating func press(_ names: String...) {
    for name in names { press(name) }
  }

  /// Presses a key by its printed name; a name that is none counts as a failed test.
  mutating func press(_ name: String) {
    guard let key = Key(name: name) else { preconditionFailure("no key is called \(name)") }
    send(.key(key))
  }

  /// Types a line, letter by letter.
  mutating func type(_ text: String) {
    for character in text { send(.key(.character(character))) }
  }

  /// Does what a command asks for, whatever its key.
  mutating func perform(_ command: Command) { send(.command(command)) }

  /// Uses the mouse on the picture of the state now.
  mutating func mouse(_ kind: MouseEvent.Kind, x: Int, y: Int) {
    AppView.draw(state, onto: &surface)
    send(.mouse(MouseEvent(position: Position(x: x, y: y), kind: kind)))
  }

  /// Presses the first place where a text stands.
  ///
  /// - Returns: whether it stands anywhere.
  @discardableResult
  mutating func click(_ text: String) -> Bool {
    for (y, line) in frame.lines(trimmed: false).enumerated() {
      guard let found = line.firstRange(of: text) else { continue }
      mouse(.press, x: line.distance(from: line.startIndex, to: found.lowerBound), y: y)
      return true
    }
    return false
  }

  /// Lets wall time go by.
  mutating func pass(_ length: Duration, wall: Instant = Self.wall) {
    send(.tick(elapsed: length, wall: wall))
  }

  /// Changes the state by hand, where a test needs a place that keys reach slowly.
  mutating func set(_ change: (inout AppState) -> Void) { change(&state) }

  /// An event as a terminal reports it.
  mutating func send(_ event: InputEvent) {
    guard let action = InputTranslator.action(for: event, state: state, surface: surface) else {
      return
    }
    send(action)
  }

  /// Something that happened; effects are run at once.
  mutating func send(_ action: AppAction) {
    for effect in AppReducer.reduce(&state, action) {
      effects.append(effect)
      for answer in Self.run(effect) { send(answer) }
    }
  }

  /// What the facts answer to an effect.
  static func run(_ effect: Effect) -> [AppAction] {
    do {
      switch effect {
      case .leave, .suspend, .redraw, .follow: return []
      case .loadAthlete(let athlete):
        return [.athleteLoaded(try TestFacts.page(of: athlete.name, athlete.nation))]
      case .loadAthleteChoices:
        return [.athleteChoicesLoaded(try TestFacts.facts.athletes.map(\.athlete))]
      case .loadRecords(let scope):
        return [.recordsLoaded(try TestFacts.facts.progressions.filter { $0.scope == scope })]
      case .loadRecordScopes:
        return [.recordScopesLoaded(try TestFacts.facts.progressions.compactMap(\.scope))]
      case .loadRace(let id, let plays): return [try loaded(id, plays: plays)]
      case .loadMeeting(let id):
        let meeting = try TestFacts.meeting(id)
        return [.meetingLoaded(meeting, zone: meeting.zone == "Asia/Shanghai" ? .shanghai : .utc)]
      case .loadSources(let title, let facts, let ids):
        let sources = try TestFacts.facts.sources.filter { ids.contains($0.id) }
        return [.sourcesLoaded(title: title, facts: facts, sources: sources)]
      case .loadGhostChoices:
        return [.ghostChoicesLoaded(everybody)]
      case .loadGhost(let request): return try [.ghostLoaded(ghost(request))]
      case .loadDisciplines: return [.disciplinesLoaded(try TestFacts.facts.disciplines)]
      case .loadNations: return [.nationsLoaded(try TestFacts.facts.nations)]
      case .loadList(let query, let start, let count):
        return [.listLoaded(try ListedFacts.page(query, from: start, count: count))]
      case .loadRank(let mark, let query):
        return [.rankLoaded(try ListedFacts.rank(of: mark, in: query), of: mark, in: query)]
      case .findRank(let rank, let query):
        let place = try ListedFacts.start(ofRank: rank, in: query)
        return [.rankFound(rank, at: place, in: query)]
      default: return []
      }
    } catch {
      return [.notice("\(error)")]
    }
  }

  /// Everybody in any race of the facts of whom something is known.
  static var everybody: [RunnerSummary] {
    let races = (try? TestFacts.facts.races) ?? []
    return races.flatMap { race in
      race.runners.indices.compactMap { RunnerSummary($0, of: race) }
    }
  }

  private static func ghost(_ request: GhostRequest) throws -> Ghost {
    let ghost: Ghost?
    let id: String
    switch request {
    case .runner(let race, let runner):
      id = race
      ghost = try TestFacts.loader.ghost(runner, of: TestFacts.race(race))
    case .you(let mark, let race):
      id = race
      ghost = try TestFacts.loader.you(mark, beside: TestFacts.race(race))
    }
    guard let ghost else { throw MissingFact(id: id) }
    return ghost
  }

  private static func loaded(_ id: String, plays: Bool) throws -> AppAction {
    .raceLoaded(try TestFacts.loaded(id), plays: plays)
  }
}

extension DashboardDriver: CustomTestStringConvertible {
  /// The picture, so that a failed test shows what a user would have seen.
  var testDescription: String { "\n" + lines.joined(separator: "\n") + "\n" }
}

extension ZoneRules {
  /// China: eight hours ahead of UTC all year.
  static let shanghai = ZoneRules(
    id: "Asia/Shanghai",
    initialOffsetSeconds: 8 * 3600,
    initialAbbreviation: "CST"
  )

  /// Ireland: an hour ahead of UTC between the last Sundays of March and October, at 01:00 UTC.
  static let dublin = ZoneRules(
    id: "Europe/Dublin",
    initialOffsetSeconds: 0,
    initialAbbreviation: "GMT",
    transitions: [
      ("2025-03-30", true), ("2025-10-26", false), ("2026-03-29", true), ("2026-10-25", false),
    ].compactMap { day, isSummer in
      CalendarDate(day).map {
        Transition(
          instant: Instant(date: $0, secondsOfDay: 3600),
          offsetSeconds: isSummer ? 3600 : 0,
          abbreviation: isSummer ? "IST" : "GMT"
        )
      }
    }
  )
}

/// Reads an instant that a test writes out.
func instant(_ text: String) throws -> Instant {
  guard let instant = Instant(text) else { throw MissingFact(id: text) }
  return instant
}
