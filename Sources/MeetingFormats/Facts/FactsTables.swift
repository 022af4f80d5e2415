internal import Athletics

/// The tables other files refer to: nations and disciplines.
struct FactsTables {
  var nations: [Nation] = []
  var disciplines: [Discipline] = []
  /// The codes that are known; `nil` where any will do.
  private var nationCodes: Set<String>? = []
  private var disciplinesByID: [String: Discipline] = [:]

  /// Reads both tables.
  init(nations nationFile: FactsFile, disciplines disciplineFile: FactsFile) throws(FormatError) {
    nations = try nationFile.readEach { object throws(FormatError) in
      Nation(code: try object.text("code"), name: try object.text("name"))
    }
    nationCodes = Set(nations.map(\.code))
    disciplines = try disciplineFile.read { table throws(FormatError) in
      var disciplines: [Discipline] = []
      for object in try table.objects("disciplines") {
        disciplines.append(try Self.discipline(object))
      }
      return disciplines
    }
    disciplinesByID = Dictionary(disciplines.map { ($0.id, $0) }) { _, last in last }
  }

  /// Tables of disciplines alone, for files whose nations may be clubs and the like.
  init(disciplines: [String: Discipline]) {
    disciplinesByID = disciplines
    nationCodes = nil
  }

  static func discipline(_ object: FactsObject) throws(FormatError) -> Discipline {
    let minutes = try object.object("expected_minutes")
    let final = try minutes?.optionalNumber("final")
    let heats = try minutes?.optionalNumber("heats")
    let qualification = try minutes?.optionalNumber("qualification")
    return Discipline(
      id: try object.text("id"),
      name: try object.text("name"),
      kind: try object.word("kind", as: DisciplineKind.self),
      distance: try object.optionalDistance("distance_m"),
      order: try object.number("order"),
      expectedFinalMinutes: final ?? 10,
      expectedRoundMinutes: heats ?? qualification ?? final ?? 30
    )
  }

  /// The discipline an object names.
  func discipline(
    of object: FactsObject,
    _ name: String = "discipline"
  ) throws(FormatError) -> Discipline {
    guard let discipline = disciplinesByID[try object.text(name)] else {
      throw object.error("a discipline of tables/disciplines.json", at: name)
    }
    return discipline
  }

  /// Discipline, sex and track an object names.
  func event(of object: FactsObject, track: TrackKind) throws(FormatError) -> Event {
    Event(
      discipline: try discipline(of: object),
      sex: try object.word("sex", as: Sex.self),
      track: track,
      restriction: try object.optionalText("restriction")
    )
  }

  /// The nation an object names; empty where it names none.
  func nation(
    of object: FactsObject,
    _ name: String = "nation"
  ) throws(FormatError) -> String {
    guard let code = try object.optionalText(name) else { return "" }
    guard nationCodes?.contains(code) ?? true else {
      throw object.error("a nation of tables/nations.json", at: name)
    }
    return code
  }

  /// The athlete an object names.
  func athlete(of object: FactsObject) throws(FormatError) -> Athlete {
    Athlete(
      name: try object.text("athlete"),
      family: try object.optionalText("family"),
      nation: try nation(of: object)
    )
  }

  /// The venue an object names.
  func venue(of object: FactsObject) throws(FormatError) -> Venue {
    Venue(
      name: try object.optionalText("venue"),
      city: try object.text("city"),
      country: try nation(of: object, "country")
    )
  }
}

extension FactsObject {
  /// What sources disagree on.
  func disagreements(_ name: String = "conflicts") throws(FormatError) -> [Disagreement] {
    var all: [Disagreement] = []
    for conflict in try objects(name) {
      let note = try conflict.optionalText("note")
      all.append(
        Disagreement(
          what: [try conflict.text("what"), note].compactMap(\.self).joined(separator: "; "),
          against: try conflict.optionalText("against"),
          sources: try conflict.texts("sources")
        )
      )
    }
    return all
  }

  /// Sources of its own, or those of what it stands in.
  func sources(or inherited: [String]) throws(FormatError) -> [String] {
    let own = try texts("sources")
    return own.isEmpty ? inherited : own
  }
}
