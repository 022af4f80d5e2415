import Athletics

/// What the source key asks for: a title, what stands about the figure, and whose ids to look up.
enum SourceRequest {
  /// The start and the results of a unit; results only as far as the clock allows.
  static func unit(_ unit: TimetableUnit, in programme: Programme, at now: Instant) -> Effect {
    var facts: [String] = []
    if let printed = unit.printedStart { facts.append("start as printed: \(printed)") }
    if unit.start == nil { facts.append("no source gives a start time") }
    let results = programme.timetable.results(of: unit, at: now)
    if !results.isEmpty { facts += unit.notes }
    let mayTell = !results.isEmpty || unit.results.isEmpty
    let disagreements = mayTell ? unit.disagreements : []
    facts += disagreements.map(sentence)
    let ids = unit.sources + results.flatMap(\.sources) + disagreements.flatMap(\.sources)
    return .loadSources(title: title(unit), facts: facts, ids: unique(ids))
  }

  /// What the medal table was counted from, and where a published one differs.
  static func medals(
    _ medals: MedalsState,
    in programme: Programme,
    at now: Instant
  ) -> Effect {
    let own = "counted from \(medals.finals.count) finals by the rule: \(medals.rule.sentence)"
    var ids = medals.finals.flatMap { final in
      final.sources + final.medals.flatMap(\.result.sources)
    }
    var facts = [own]
    if let published = programme.meeting.publishedMedals, now >= programme.end {
      facts += MedalDifference.sentences(published, counted: medals.table)
      ids += published.sources
    }
    return .loadSources(
      title: "medals · \(programme.meeting.shortName)",
      facts: facts,
      ids: unique(ids)
    )
  }

  /// The race, its result and its splits.
  static func race(_ race: Race) -> Effect {
    var facts = race.notes
    if let lights = race.lights { facts.append("pacing lights: \(lights.text)") }
    if let partial = race.partial { facts.append("partial: \(partial)") }
    facts += race.disagreements.map(sentence)
    var ids = race.sources + (race.lights?.sources ?? [])
    ids += race.runners.flatMap { $0.result.sources + $0.splits.flatMap(\.sources) }
    ids += race.leaderSplits.flatMap(\.sources)
    for runner in race.runners {
      facts += runner.alsoReported.map { other in
        "≠ \(runner.athlete.name) at \(other.at.printedMetres) m: also reported as \(other.printed)"
      }
      ids += runner.alsoReported.flatMap(\.sources)
    }
    ids += race.disagreements.flatMap(\.sources)
    return .loadSources(title: race.title, facts: facts, ids: unique(ids))
  }

  private static func title(_ unit: TimetableUnit) -> String {
    "\(unit.event.shortName) \(unit.roundName)"
  }

  private static func sentence(_ disagreement: Disagreement) -> String {
    let against = disagreement.against.map { ", against \($0)" } ?? ""
    return "≠ \(disagreement.what)\(against)"
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
