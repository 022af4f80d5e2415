import Athletics

/// What a file tells of a meeting, ready to be handed on.
struct MeetingFinding {
  private struct Row<Value> {
    var value: Value
    var line: Int
  }

  private struct Unit {
    var draft: UnitDraft
    var line: Int
    var entries: [Row<Entry>] = []
    var lines: [Row<Runner>] = []
    var leaderSplits: [Split] = []
  }

  private var draft: MeetingDraft
  private var sources: [Source] = []
  private var units: [Unit] = []
  private var problems: [FormatError] = []
  /// How many results and entries have been passed.
  private var counts = (results: 0, entries: 0)
  private let lines: JSONLines

  /// Reads a whole file; units and rows that are no good are kept as problems.
  ///
  /// - Throws: `FormatError` where the meeting itself cannot be read.
  init(
    _ file: FactsObject,
    _ context: ImportContext,
    _ lines: JSONLines,
    file name: String
  ) throws(FormatError) {
    self.lines = lines
    let data = try file.object("data") ?? file
    let object = try data.object("meeting") ?? data
    var disciplines = context.disciplines
    for entry in try data.objects("disciplines") {
      let found = try FactsTables.discipline(entry)
      if disciplines[found.id] == nil { disciplines[found.id] = found }
    }
    if let table = try data.object("sources", orList: true) {
      for id in table.names {
        guard let entry = try table.object(id) else { continue }
        sources.append(try SourceReader.source(entry, id: id))
      }
    }
    let tables = FactsTables(disciplines: disciplines)
    let meeting = try MeetingReader(tables: tables).head(object)
    // A zone that no clock knows would make the meeting one that cannot be shown.
    guard context.isZone(meeting.zone) else {
      throw object.error("a time zone such as Europe/Dublin", at: "zone")
    }
    let named = context.meeting == nil ? MeetingName.slug(meeting.id, or: "meeting") : nil
    draft = MeetingDraft(meeting, id: named)
    let reader = UnitReader(tables: tables, track: meeting.track, lastDay: meeting.ends)
    for (index, entry) in try object.objects("units").enumerated() {
      read(entry, reader, index, meeting: named)
    }
  }

  private mutating func read(
    _ object: FactsObject,
    _ reader: UnitReader,
    _ index: Int,
    meeting: String?
  ) {
    let place = lines.place(of: "units", index)
    do throws(FormatError) {
      let results = try object.objects("results")
      let entries = try object.objects("entries")
      // Counted first, so that a bad unit does not shift the lines of those behind it.
      let start = counts
      counts = (start.results + results.count, start.entries + entries.count)
      let head = try reader.head(object)
      let distance = try object.optionalDistance("distance_m")
      var draft = UnitDraft(head, meeting: meeting, order: index)
      draft.distance = distance
      draft.lap = try object.optionalDistance("lap_m")
      draft.printedGun = try object.optionalText("gun")
      var unit = Unit(draft: draft, line: place.line)
      let said = try reader.resultSources(of: object, or: head.sources)
      let race = distance ?? head.event.discipline.distance
      if let race {
        unit.leaderSplits =
          try SplitReader(distance: race, basis: .official, sources: head.sources)
          .splits("leader_splits", of: object)
      }
      for (row, entry) in results.enumerated() {
        let place = lines.place(of: "results", start.results + row)
        take(place) { () throws(FormatError) in
          let result = try reader.result(entry, head.event.discipline, said)
          let runner = try Self.runner(result, entry, over: race)
          unit.lines.append(Row(value: runner, line: place.line))
        }
      }
      for (row, entry) in entries.enumerated() {
        let place = lines.place(of: "entries", start.entries + row)
        take(place) { () throws(FormatError) in
          unit.entries.append(Row(value: try reader.entry(entry), line: place.line))
        }
      }
      units.append(unit)
    } catch {
      note(error, place)
    }
  }

  private static func runner(
    _ result: Athletics.Result,
    _ object: FactsObject,
    over distance: Distance?
  ) throws(FormatError) -> Runner {
    guard let distance else { return Runner(result: result) }
    let reader = SplitReader(distance: distance, basis: .official, sources: result.sources)
    let splits = try reader.splits("splits", of: object)
    guard splits.allSatisfy({ $0.at > .zero && $0.at <= distance }) else {
      let expected = "points above zero and up to \(distance.printedMetres) m"
      var error = object.error(expected, at: "splits")
      error.found = splits.first { $0.at <= .zero || $0.at > distance }?.at.printedMetres
      throw error
    }
    return Runner(
      result: result,
      isPacemaker: try object.flag("pacemaker"),
      pacemakerNote: try object.optionalText("pacemaker_note"),
      splits: splits,
      segments: try reader.segments(of: object),
      alsoReported: try reader.splits("also_reported", of: object),
      lastSeen: try object.optionalDistance("last_seen_m")
    )
  }

  private mutating func take(_ place: JSONLines.Place, _ read: () throws(FormatError) -> Void) {
    do throws(FormatError) { try read() } catch { note(error, place) }
  }

  private mutating func note(_ error: FormatError, _ place: JSONLines.Place) {
    var error = error
    (error.line, error.column) = (place.line, place.column)
    problems.append(error)
  }

  // MARK: - Handing on

  /// Hands everything on, and refuses what was no good.
  func hand(to intake: Intake, file: Int) throws {
    for problem in problems { intake.refuse(problem, file: file) }
    for source in sources { try intake.take(.source(source)) }
    try intake.take(.meeting(draft))
    for unit in units {
      try intake.take(.unit(unit.draft), file: file, line: unit.line)
      for row in unit.entries {
        try intake.take(.entry(row.value, of: unit.draft.key), file: file, line: row.line)
      }
      for row in unit.lines {
        try intake.take(.line(row.value, of: unit.draft.key), file: file, line: row.line)
      }
      if !unit.leaderSplits.isEmpty {
        try intake.take(.leaderSplits(unit.leaderSplits, of: unit.draft.key))
      }
    }
  }
}
