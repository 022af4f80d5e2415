import Athletics
import MeetingLibrary

extension Names {
  /// The progression that a typed event stands for.
  ///
  /// - Parameters:
  ///   - name: an id, or words such as `mile short track`.
  ///   - sex: decides where the words do not say it.
  ///   - scope: whose records they are; the world's for `nil`.
  ///   - progressions: what there is, in the order in which several are told.
  /// - Returns: the only one that fits.
  /// - Throws: `CommandError` with what the name could have meant.
  static func progression(
    _ name: String,
    _ sex: Sex?,
    of scope: RecordScope? = nil,
    among progressions: [RecordProgression]
  ) throws -> RecordProgression {
    let id = FoldedText.words(of: name).joined(separator: "-")
    if let exact = progressions.first(where: { $0.id == id }) { return exact }
    var query = EventQuery(name)
    query.sex = sex ?? query.sex
    let events = Set(query.matches(among: progressions.map(\.event)))
    let found = progressions.filter { events.contains($0.event) }
    if found.count == 1 { return found[0] }
    var match = NameMatch.several(found.map(\.id))
    if found.isEmpty {
      let candidates = progressions.filter { sex == nil || $0.event.sex == sex }
      match = NameMatching(candidates.map { NameCandidate(id: $0.id, titles: [$0.event.name]) })
        .match(name)
    }
    let owner = scope.map { " --of \"\($0.name)\"" } ?? ""
    let list = "records" + owner + (sex.map { " --\($0.rawValue)" } ?? "")
    let resolved = try resolve(match, name, kind: "event", list: list)
    guard let progression = progressions.first(where: { $0.id == resolved }) else {
      throw CommandError.notFound("unknown event \"\(name)\": lapboard \(list) lists all")
    }
    return progression
  }
}
