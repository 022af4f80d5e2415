import Athletics
import GRDB

extension FactWriter {
  /// Writes a record progression, unless its id is taken.
  func write(_ progression: RecordProgression) throws {
    guard try !isTaken(progression.id, in: "record_progression") else { return }
    let id = try ProgressionRow(
      progression,
      eventID: try interner.event(progression.event),
      origin: origin
    ).insert(database)
    try write(progression.steps, role: .step, progressionID: id)
    try write(progression.notEligible, role: .notEligible, progressionID: id)
    try write(progression.notes, kind: .note, of: .progression, id)
    try write(progression.disagreements, of: .progression, id)
  }

  /// Writes an all-time list, unless its id is taken.
  func write(_ list: AllTimeList) throws {
    guard try !isTaken(list.id, in: "all_time_list") else { return }
    let id = try ListRow(list, eventID: try interner.event(list.event), origin: origin)
      .insert(database)
    for (ordinal, line) in list.marks.enumerated() {
      try ListedMarkRow(
        line,
        listID: id,
        ordinal: ordinal,
        athleteID: try interner.athlete(line.athlete),
        citationID: try interner.citation(line.sources)
      ).insert(database)
    }
  }

  /// Writes what is known of an athlete.
  func write(_ profile: AthleteProfile) throws {
    let id = try ProfileRow(
      profile,
      athleteID: try interner.athlete(profile.athlete),
      citationID: try interner.citation(profile.sources),
      origin: origin
    ).insert(database)
    for (ordinal, best) in profile.bests.enumerated() {
      try BestRow(
        best,
        profileID: id,
        ordinal: ordinal,
        citationID: try interner.citation(best.sources)
      ).insert(database)
    }
    for (ordinal, honour) in profile.honours.enumerated() {
      try HonourRow(
        honour,
        profileID: id,
        ordinal: ordinal,
        citationID: try interner.citation(honour.sources)
      ).insert(database)
    }
    for (ordinal, titles) in profile.titleCounts.enumerated() {
      try TitleCountRow(
        titles,
        profileID: id,
        ordinal: ordinal,
        citationID: try interner.citation(titles.sources)
      ).insert(database)
    }
    for (ordinal, note) in profile.notes.enumerated() {
      try RemarkRow(
        note.text,
        kind: .note,
        of: .profile,
        id,
        ordinal: ordinal,
        citationID: try interner.citation(note.sources)
      ).insert(database)
    }
  }

  private func write(
    _ steps: [RecordStep],
    role: RecordStepRow.Role,
    progressionID: Int64
  ) throws {
    for (ordinal, step) in steps.enumerated() {
      try RecordStepRow(
        step,
        progressionID: progressionID,
        role: role,
        ordinal: ordinal,
        athleteID: try interner.athlete(step.athlete),
        citationID: try interner.citation(step.sources)
      ).insert(database)
    }
  }
}
