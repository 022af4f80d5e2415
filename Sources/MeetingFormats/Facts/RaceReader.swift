internal import Athletics

/// Reads one file of `races/`.
struct RaceReader {
  /// Nations and disciplines.
  var tables: FactsTables

  /// The race a file holds.
  func race(_ object: FactsObject) throws(FormatError) -> Race {
    guard try object.text("id") == object.fileStem else {
      throw object.error("\(object.fileStem), as the file is named", at: "id")
    }
    let track = try object.requiredObject("track")
    let event = try tables.event(of: object, track: try track.word("kind", as: TrackKind.self))
    let distance = try object.distance("distance_m")
    guard distance > .zero else { throw object.error("a distance above zero", at: "distance_m") }
    let lap = try track.optionalDistance("lap_m")
    guard lap.map({ $0 > .zero }) ?? true else {
      throw track.error("a lap above zero", at: "lap_m")
    }
    let basis = try object.word("basis", as: Basis.self)
    let sources = try object.texts("sources")
    let runners = RunnerReader(
      tables: tables,
      discipline: event.discipline,
      distance: distance,
      basis: basis,
      sources: sources,
      isHandTimed: try object.optionalText("timing") == "hand"
    )
    let splits = SplitReader(distance: distance, basis: basis, sources: sources)
    let venue = try tables.venue(of: object)
    return Race(
      id: try object.text("id"),
      aliases: try object.texts("aliases"),
      event: event,
      distance: distance,
      lap: lap,
      date: try object.date("date"),
      startLocal: try object.optionalText("start_local"),
      round: try object.optionalText("round"),
      meeting: try object.optionalText("meeting") ?? venue.city,
      meetingID: try object.optionalText("meeting_id"),
      series: try object.optionalText("series"),
      venue: venue,
      runners: try all(object, runners),
      leaderSplits: try splits.splits("leader_splits", of: object),
      lights: try lights(of: object),
      previousRecords: try previousRecords(of: object),
      disagreements: try object.disagreements(),
      notes: try RaceNotes.notes(of: object),
      partial: try object.optionalText("partial"),
      sources: sources
    )
  }

  private func all(
    _ object: FactsObject,
    _ reader: RunnerReader
  ) throws(FormatError) -> [Runner] {
    var runners: [Runner] = []
    for entry in try object.objects("runners") { runners.append(try reader.runner(entry)) }
    return runners
  }

  private func lights(of object: FactsObject) throws(FormatError) -> LightsNote? {
    guard let lights = try object.object("lights") else { return nil }
    let target = lights.has("mark") ? try lights.time("mark", over: nil) : nil
    let texts = [try lights.text("text"), try lights.optionalText("note")]
    return LightsNote(
      target: target,
      text: texts.compactMap(\.self).joined(separator: "; "),
      sources: try lights.texts("sources")
    )
  }

  private func previousRecords(of object: FactsObject) throws(FormatError) -> [PreviousRecord] {
    var records: [PreviousRecord] = []
    for entry in try object.objects("previous_records") {
      let discipline = try tables.discipline(of: entry)
      records.append(
        PreviousRecord(
          scope: try entry.optionalText("record"),
          discipline: discipline.id,
          track: try entry.word("track", as: TrackKind.self),
          mark: try entry.time("mark", over: discipline.distance),
          athlete: Athlete(
            name: try entry.optionalText("athlete") ?? "",
            nation: try tables.nation(of: entry)
          ),
          date: try entry.optionalPartialDate("date"),
          sources: try entry.texts("sources")
        )
      )
    }
    return records
  }
}
