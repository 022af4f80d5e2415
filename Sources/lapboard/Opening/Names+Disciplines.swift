import Athletics
import MeetingLibrary

extension Names {
  /// The event that typed words stand for: `mile`, `1500 m women`, `mile short track`.
  ///
  /// - Parameters:
  ///   - name: an id of a discipline, or words that may name a sex and a kind of track too.
  ///   - disciplines: what there is, in the order in which several are told.
  /// - Returns: the discipline, and the sex and the kind of track where the words say them.
  /// - Throws: `CommandError` with what the name could have meant.
  static func event(
    _ name: String,
    among disciplines: [Discipline]
  ) throws -> (discipline: Discipline, sex: Sex?, track: TrackKind?) {
    let id = FoldedText.words(of: name).joined(separator: "-")
    if let exact = disciplines.first(where: { $0.id == id }) { return (exact, nil, nil) }
    let query = EventQuery(name)
    let events = disciplines.map {
      Event(discipline: $0, sex: query.sex ?? .men, track: query.track ?? .standard)
    }
    let found = query.matches(among: events).map(\.discipline)
    if found.count == 1 { return (found[0], query.sex, query.track) }
    var match = NameMatch.several(found.map(\.id))
    if found.isEmpty {
      match = NameMatching(disciplines.map { NameCandidate(id: $0.id, titles: [$0.name]) })
        .match(name)
    }
    let resolved = try resolve(match, name, kind: "event", list: "search")
    guard let discipline = disciplines.first(where: { $0.id == resolved }) else {
      throw CommandError.notFound("unknown event \"\(name)\"")
    }
    return (discipline, nil, nil)
  }
}
