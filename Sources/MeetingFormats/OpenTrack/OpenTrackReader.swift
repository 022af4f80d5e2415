import Athletics

/// Reads competitions of OpenTrack as JSON, in the older spelling of their keys and the newer.
///
/// Races alone with their finishers are read too, timetables, and the results of the W3C model.
///
/// - Source: docs/formats/opentrack.md.
package struct OpenTrackReader: ImportReader {
  package let id = "opentrack"
  package let name = "OpenTrack"

  /// A reader.
  package init() {}

  package func confidence(in file: ImportFile) -> Confidence {
    let head = file.headText().drop { $0.isWhitespace }
    guard head.first == "{" || head.first == "[" else { return .none }
    let has = { (key: String) in head.contains("\"\(key)\"") }
    let isNamed = has("full_name") || has("fullName")
    if isNamed, has("competitors") || has("country_id") || has("events") { return .certain }
    if isNamed, has("discipline"), has("positions") { return .certain }
    if head.first == "[", has("event_id"), has("discipline"), has("time") { return .likely }
    if has("waId"), has("units") || has("athletes") { return .likely }
    return isNamed || has("event_code") ? .likely : .none
  }

  package func read(_ files: [ImportFile], into intake: Intake) throws {
    for (index, file) in files.enumerated() {
      let value = try JSONParser.parse(file)
      let source = Source(
        id: "opentrack/\(PlainText.tame(file.baseName))",
        title: "\(PlainText.tame(file.baseName)), OpenTrack",
        kind: "result service"
      )
      try intake.take(.source(source))
      let page = OpenTrackFile(file: file.name, index: index, source: source, intake: intake)
      if value["events"] != nil || value["competitors"] != nil {
        try OpenTrackCompetition(value, page).hand()
      } else if value["positions"] != nil {
        try OpenTrackRace(value, page).hand()
      } else if value["units"] != nil {
        try CommunityModel(value, page).hand()
      } else if case .array(let rows) = value, rows.contains(where: { $0["discipline"] != nil }) {
        try OpenTrackProgramme(rows, page).hand()
      } else {
        throw FormatError(
          file: file.name,
          line: 1,
          expected: "a competition with its events, a race with its positions, or a timetable"
        )
      }
    }
  }
}

/// A file at hand, and where its drafts go.
struct OpenTrackFile {
  let file: String
  let index: Int
  let source: Source
  let intake: Intake

  /// What is wrong with an object.
  func problem(_ value: JSONValue, expected: String, found: String? = nil) -> FormatError {
    FormatError(
      file: file,
      line: value.line,
      column: value.column,
      expected: expected,
      found: found
    )
  }

  /// The event of a code for somebody.
  func event(_ code: String, sex: String?, group: String?) -> Event {
    let name = AthlibEvent.name(code, group: group, known: intake.context.disciplines)
    let discipline = name.discipline
    let word = sex.flatMap { Sex(word: $0) }
    let isRoad = discipline.kind == .road
    let isGroupApart = discipline.kind == .hurdles || discipline.kind == .throw
    return Event(
      discipline: discipline,
      sex: word ?? name.sex ?? .mixed,
      track: isRoad ? .road : intake.context.track ?? .standard,
      restriction: isGroupApart ? nil : name.group
    )
  }

  /// Takes a line of results; one whose mark cannot be is refused.
  func take(_ runner: Runner?, of key: UnitKey, _ value: JSONValue, found: String?) throws {
    guard let runner else {
      let expected = "a mark such as 4:10.42 or 5.74 that can be, or DNF, DNS, DQ, NM, NH"
      intake.refuse(problem(value, expected: expected, found: found), file: index)
      return
    }
    try intake.take(.line(runner, of: key), file: index, line: value.line ?? 1)
  }
}
