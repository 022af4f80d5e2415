internal import Athletics

/// Reads `athletes.json`.
struct AthleteReader {
  /// Nations and disciplines.
  var tables: FactsTables

  /// Every profile of the file.
  func profiles(_ object: FactsObject) throws(FormatError) -> [AthleteProfile] {
    var profiles: [AthleteProfile] = []
    for object in try object.objects("athletes") { profiles.append(try profile(object)) }
    return profiles
  }

  private func profile(_ object: FactsObject) throws(FormatError) -> AthleteProfile {
    let birth = try object.object("birth")
    var notes = try self.notes("titles", of: object) + self.notes("notes", of: object)
    if let note = try birth?.optionalText("note") {
      notes.append(
        AthleteProfile.Note(text: "birth date \(note)", sources: try birth?.texts("sources") ?? [])
      )
    }
    return AthleteProfile(
      athlete: Athlete(name: try object.text("name"), nation: try tables.nation(of: object)),
      sex: try object.word("sex", as: Sex.self),
      birth: try birth?.optionalPartialDate("date"),
      bests: try bests(of: object),
      honours: try honours(of: object),
      titleCounts: try titleCounts(of: object),
      notes: notes,
      sources: try birth?.texts("sources") ?? []
    )
  }

  private func notes(
    _ name: String,
    of object: FactsObject
  ) throws(FormatError) -> [AthleteProfile.Note] {
    var notes: [AthleteProfile.Note] = []
    for entry in try object.objects(name) {
      notes.append(
        AthleteProfile.Note(text: try entry.text("text"), sources: try entry.texts("sources"))
      )
    }
    return notes
  }

  private func honours(of object: FactsObject) throws(FormatError) -> [AthleteProfile.Honour] {
    var honours: [AthleteProfile.Honour] = []
    for entry in try object.objects("honours") {
      let isEvent = entry.has("discipline")
      honours.append(
        AthleteProfile.Honour(
          championship: try entry.text("championship"),
          medal: try entry.word("medal", as: Medal.self),
          event: isEvent ? try tables.discipline(of: entry).name : nil,
          environment: isEvent ? try environment(of: entry) : nil,
          count: try entry.optionalNumber("count") ?? 1,
          date: try entry.optionalPartialDate("date"),
          knownBy: try entry.optionalPartialDate("by"),
          place: try entry.optionalText("place"),
          sources: try entry.texts("sources")
        )
      )
    }
    return honours
  }

  private func titleCounts(
    of object: FactsObject
  ) throws(FormatError) -> [AthleteProfile.TitleCount] {
    var counts: [AthleteProfile.TitleCount] = []
    for entry in try object.objects("title_counts") {
      counts.append(
        AthleteProfile.TitleCount(
          what: try entry.text("what"),
          count: try entry.number("count"),
          asOf: try entry.optionalPartialDate("as_of"),
          note: try entry.optionalText("note"),
          sources: try entry.texts("sources")
        )
      )
    }
    return counts
  }

  private func bests(of object: FactsObject) throws(FormatError) -> [AthleteProfile.Best] {
    var bests: [AthleteProfile.Best] = []
    for entry in try object.objects("personal_bests") {
      let discipline = try tables.discipline(of: entry)
      _ = try entry.mark("mark", in: discipline)
      let places = [try entry.optionalText("place"), try entry.optionalText("note")]
      bests.append(
        AthleteProfile.Best(
          event: discipline.name,
          environment: try environment(of: entry),
          mark: try entry.text("mark"),
          date: try entry.optionalPartialDate("date"),
          place: places.compactMap(\.self).joined(separator: "; "),
          sources: try entry.texts("sources")
        )
      )
    }
    return bests
  }

  private func environment(of object: FactsObject) throws(FormatError) -> String {
    try object.word("track", as: TrackKind.self).environment
  }
}
