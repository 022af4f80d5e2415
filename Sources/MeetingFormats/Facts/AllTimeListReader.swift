internal import Athletics

/// Reads one file of `lists/`.
struct AllTimeListReader {
  /// Nations and disciplines.
  var tables: FactsTables

  /// The list a file holds.
  func list(_ object: FactsObject) throws(FormatError) -> AllTimeList {
    let event = try tables.event(of: object, track: .standard)
    var marks: [ListedMark] = []
    for entry in try object.objects("rows") { marks.append(try mark(entry, event.discipline)) }
    let until = "as of \(try object.date("as_of").printed)"
    let titles = [until, try object.optionalText("partial")]
    return AllTimeList(
      id: object.fileStem,
      event: event,
      title: titles.compactMap(\.self).joined(separator: "; "),
      marks: marks
    )
  }

  private func mark(
    _ object: FactsObject,
    _ discipline: Discipline
  ) throws(FormatError) -> ListedMark {
    let track = try object.word("track", as: TrackKind.self)
    let places = [try object.optionalText("venue"), try object.optionalText("note")]
    return ListedMark(
      performanceRank: try object.optionalNumber("performance_rank"),
      performerRank: try object.optionalNumber("performer_rank"),
      environment: track == .short ? "indoor" : "outdoor",
      printedMark: try object.text("mark"),
      mark: try object.mark("mark", in: discipline),
      athlete: try tables.athlete(of: object),
      birth: try object.optionalPartialDate("birth_date"),
      place: places.compactMap(\.self).isEmpty
        ? nil : places.compactMap(\.self).joined(separator: "; "),
      date: try object.optionalPartialDate("date"),
      sources: try object.texts("sources")
    )
  }
}
