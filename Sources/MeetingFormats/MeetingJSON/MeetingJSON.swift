package import Athletics

/// Writes a meeting with all that is known of it as one JSON text, which `import` reads again.
///
/// - Source: docs/formats/meeting-json.md.
package enum MeetingJSON {
  /// What the text says it is.
  static let kind = "lapboard.meeting"
  /// The edition of the layout.
  static let version = 1

  /// The text of a meeting; the same meeting gives the same bytes.
  ///
  /// - Parameters:
  ///   - meeting: the meeting.
  ///   - races: the races of its units, by unit: their splits go with the results.
  ///   - sources: what its figures name.
  ///   - clock: the meeting clock where it decides what is told, as RFC 3339.
  /// - Returns: the text, with a line feed at its end.
  /// - Complexity: O(*n*) in results and splits.
  package static func text(
    _ meeting: Meeting,
    races: [String: Race] = [:],
    sources: [Source] = [],
    clock: String? = nil
  ) -> String {
    var disciplines: [String: Discipline] = [:]
    for unit in meeting.units where unit.round != .ceremony {
      disciplines[unit.event.discipline.id] = unit.event.discipline
    }
    let sorted = disciplines.values.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    let data = JSONTree.members([
      "meeting": MeetingValues.meeting(meeting, races),
      "disciplines": .list(sorted.map(MeetingValues.discipline)),
      "sources": .object(sources.map { ($0.id, MeetingValues.source($0)) }),
    ])
    return JSONTree.members([
      "kind": .text(kind), "version": .number(version),
      "spoiler_guard": clock.map { .members(["now": .text($0)]) }, "data": data,
    ]).pretty
  }
}
