package import Athletics

extension TestFacts {
  /// The page of an athlete, put together from all facts one after the other.
  ///
  /// What a library finds by its indexes must be the same.
  package static func page(of name: String, _ nation: String) throws -> AthletePage {
    AthletePage(of: Athlete(name: name, nation: nation), from: try findings(of: name, nation))
  }

  /// Names that stand without a nation count, as long as no second nation has one of that name.
  private static func findings(
    of name: String,
    _ nation: String
  ) throws -> AthletePage.Findings {
    let facts = try facts
    func isMeant(_ athlete: Athlete) -> Bool {
      athlete.name == name && (athlete.nation == nation || athlete.nation.isEmpty)
    }
    var found = AthletePage.Findings()
    found.disciplines = Dictionary(facts.disciplines.map { ($0.name, $0) }) { _, last in last }
    found.profiles = facts.athletes.filter { isMeant($0.athlete) }
    for race in facts.races {
      for (index, runner) in race.runners.enumerated() where isMeant(runner.athlete) {
        found.marks.append(CareerMark(runner, at: index, of: race))
      }
    }
    for list in facts.lists {
      for line in list.marks where isMeant(line.athlete) {
        if let birth = line.birth { found.births.append(birth) }
        if let mark = CareerMark(line, of: list.event) { found.marks.append(mark) }
      }
    }
    for progression in facts.progressions {
      for step in progression.steps + progression.notEligible where isMeant(step.athlete) {
        found.records.append(CareerRecord(step, of: progression))
        found.marks.append(CareerMark(step, of: progression))
      }
    }
    for meeting in facts.meetings { add(meeting, to: &found, isMeant) }
    return found
  }

  private static func add(
    _ meeting: Meeting,
    to found: inout AthletePage.Findings,
    _ isMeant: (Athlete) -> Bool
  ) {
    for unit in meeting.units {
      for line in unit.results where isMeant(line.athlete) {
        found.marks.append(CareerMark(line, of: unit, at: meeting))
      }
      found.finals += unit.medals.filter { isMeant($0.result.athlete) }
        .map { CareerMedal($0, in: unit, at: meeting) }
    }
    found.tried += ChampionshipDouble.tried(at: meeting).filter { isMeant($0.athlete) }
  }
}
