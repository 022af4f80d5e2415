import Athletics
import MeetingLibrary
import ReplayEngine

extension Library: RaceSource {}

/// What a library tells: all of it, or with the spoiler guard on nothing later than the meeting clock.
///
/// Commands ask it and not the library, so that what one forgets to hide is not there to be told.
final class ToldLibrary {
  /// The library itself: for a replay, which shows of other races how a distance is usually run and
  /// what stood before its day, and for the dashboard, which hides things by itself.
  let library: Library
  /// What decides; `nil` where all is told.
  let spoilerGuard: SpoilerGuard?
  /// What has been left out so far.
  private(set) var leftOut = LeftOut()

  private var timetables: [String: (meeting: Meeting, timetable: Timetable)] = [:]

  init(_ library: Library, spoilerGuard: SpoilerGuard?) {
    self.library = library
    self.spoilerGuard = spoilerGuard
    leftOut.until = spoilerGuard?.until
  }

  // MARK: - Races and meetings

  /// Every race that may be told of; counted where races are what is asked for.
  func races(counting: Bool = true) throws -> [RaceSummary] {
    let all = try library.races()
    let told = try all.filter { try !hides(raceID: $0.id, on: $0.date) }
    if counting { leftOut.add(all.count - told.count, "race") }
    return told
  }

  /// A race of an id; whether it may be told of is for `refuse(_:)` to say.
  func race(id: String) throws -> Race? {
    let race = try library.race(id: id)
    return race.map { spoilerGuard?.told($0) ?? $0 }
  }

  /// Refuses a race that is later than the meeting clock.
  ///
  /// - Throws: `CommandError` with status 66, which tells the day and how to see it.
  func refuse(_ race: Race) throws {
    guard let spoilerGuard, try hides(raceID: race.id, on: race.date) else { return }
    throw CommandError.notFound(
      "\(race.id) of \(race.date.iso) is later than the meeting clock, "
        + "\(spoilerGuard.until.rfc3339(offsetSeconds: 0)): --no-spoiler-guard shows it, "
        + "--now moves the clock"
    )
  }

  /// The race that a name stands for; among several those that may be told of.
  func raceID(matching name: String) throws -> NameMatch {
    let match = try library.raceID(matching: name)
    guard spoilerGuard != nil else { return match }
    let told = Set(try races(counting: false).map(\.id))
    switch match {
    case .one: return match
    case .none(let nearest): return .none(nearest: nearest.filter(told.contains))
    case .several(let ids):
      let known = ids.filter(told.contains)
      if known.isEmpty { return .none(nearest: []) }
      return known.count == 1 ? .one(known[0]) : .several(known)
    }
  }

  func meetingID(matching name: String) throws -> NameMatch {
    try library.meetingID(matching: name)
  }

  /// A meeting; its timetable tells no result before its time.
  func meeting(id: String) throws -> Meeting? { try library.meeting(id: id) }

  /// A meeting without what is later than the meeting clock, for a file that holds all of it.
  func told(_ meeting: Meeting, _ timetable: Timetable) -> Meeting {
    guard let spoilerGuard else { return meeting }
    let told = spoilerGuard.told(meeting, timetable)
    leftOut.add(told.leftOut, "result")
    return told.meeting
  }

  /// The sources that a meeting and the races of its units name, in order of id.
  func sources(of meeting: Meeting, _ races: [String: Race]) throws -> [Source] {
    var ids = Set(meeting.citedSources)
    for race in races.values { ids.formUnion(race.citedSources) }
    let sources = try library.sources(ids: ids.sorted())
    guard let spoilerGuard, spoilerGuard.hides(meeting.ends) else { return sources }
    return sources.map(spoilerGuard.told)
  }

  /// Every meeting, with the finals that are over.
  func meetings() throws -> [MeetingSummary] {
    let all = try library.meetings()
    guard let spoilerGuard else { return all }
    return try all.map { summary in
      guard spoilerGuard.hides(summary.ends), let found = try timetable(of: summary.id) else {
        return summary
      }
      return spoilerGuard.told(summary, found.meeting, found.timetable)
    }
  }

  private func timetable(of id: String) throws -> (meeting: Meeting, timetable: Timetable)? {
    if let known = timetables[id] { return known }
    guard let meeting = try library.meeting(id: id) else { return nil }
    let zone = try Zones.named(meeting.zone, around: meeting.units.compactMap(\.start))
    let found = (meeting: meeting, timetable: Timetable(meeting, zone: zone))
    timetables[id] = found
    return found
  }

  private func hides(raceID id: String, on date: CalendarDate) throws -> Bool {
    guard let spoilerGuard, spoilerGuard.hides(date) else { return false }
    guard spoilerGuard.isOpen(date), let meetingID = try library.race(id: id)?.meetingID,
      let (meeting, timetable) = try timetable(of: meetingID)
    else { return true }
    return spoilerGuard.hides(raceID: id, on: date, in: meeting, timetable)
  }

  // MARK: - Records, athletes, lists

  /// Every progression of the world, an area or a nation, as far as it may be told.
  func progressions(of scope: RecordScope? = nil) throws -> [RecordProgression] {
    let all = try library.progressions(of: scope)
    guard let spoilerGuard else { return all }
    let told = all.compactMap(spoilerGuard.told)
    let count = { (some: [RecordProgression]) in
      some.reduce(0) { $0 + $1.steps.count + $1.notEligible.count }
    }
    leftOut.add(count(all) - count(told), "record")
    return told
  }

  /// The athletes that a name stands for; those of whom nothing is known yet are not among them.
  func athlete(matching name: String) throws -> AthleteMatch {
    let match = try library.athlete(matching: name)
    guard let day = spoilerGuard?.lastDay else { return match }
    let isKnown = { (athlete: Athlete) in try self.library.hasMark(athlete, by: day) }
    switch match {
    case .one(let athlete): return try isKnown(athlete) ? match : .none(nearest: [])
    case .several(let athletes):
      let known = try athletes.filter(isKnown)
      if known.isEmpty { return .none(nearest: []) }
      return known.count == 1 ? .one(known[0]) : .several(known)
    case .none(let nearest): return .none(nearest: try nearest.filter(isKnown))
    }
  }

  /// What is known of an athlete, as far as it may be told.
  func athletePage(of athlete: Athlete) throws -> AthletePage {
    let page = try library.athletePage(of: athlete)
    guard let spoilerGuard else { return page }
    let told = spoilerGuard.told(page)
    leftOut.add(page.marks.count - told.marks.count, "mark")
    return told
  }

  /// Doubles that are over.
  func doubles(at meetingID: String?) throws -> [ChampionshipDouble] {
    let all = try library.doubles(at: meetingID)
    guard let spoilerGuard else { return all }
    let told = all.filter { !spoilerGuard.hides($0.date) }
    leftOut.add(all.count - told.count, "double")
    return told
  }

  func disciplines() throws -> [Discipline] { try library.disciplines() }

  /// A question for marks no later than may be told.
  func limited(_ query: MarkQuery) throws -> MarkQuery {
    guard let spoilerGuard else { return query }
    var every = query
    every.isOneMarkAnAthlete = false
    var told = every
    told.through = spoilerGuard.limited(query.through)
    let total = { try self.library.markPage($0, from: 0, count: 1).total }
    leftOut.add(try total(every) - total(told), "mark")
    var limited = query
    limited.through = told.through
    return limited
  }

  func markPage(_ query: MarkQuery, from start: Int, count: Int) throws -> MarkPage {
    try library.markPage(query, from: start, count: count)
  }

  func rank(of mark: Mark, in query: MarkQuery) throws -> MarkRank {
    try library.rank(of: mark, in: query)
  }

  func start(ofRank rank: Int, in query: MarkQuery) throws -> Int {
    try library.start(ofRank: rank, in: query)
  }

  /// What a text finds, without later races and athletes of whom nothing is known yet.
  func search(_ text: String, limit: Int) throws -> [SearchHit] {
    let told = try library.search(text, limit: limit, through: spoilerGuard?.lastDay)
    if spoilerGuard != nil, told.count < limit {
      leftOut.add(try library.search(text, limit: limit).count - told.count, "line")
    }
    return told
  }
}
