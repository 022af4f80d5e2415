package import Athletics

/// Which events of the record book are shown.
package struct RecordsFilter: Hashable, Sendable {
  /// One sex, or all.
  package var sex: Sex?
  /// One kind of track, or all.
  package var track: TrackKind?
  /// Beginnings of words that all must be found in the event or among its holders.
  package var text = ""

  /// A filter that lets everything through.
  package init() {}

  /// Whether everything is let through.
  package var isEmpty: Bool { self == RecordsFilter() }

  /// Whether a progression is let through.
  ///
  /// - Parameter progression: the event with its steps.
  /// - Returns: whether it is shown.
  /// - Complexity: O(*n*) in its steps.
  package func allows(_ progression: RecordProgression) -> Bool {
    let event = progression.event
    guard (sex ?? event.sex) == event.sex, (track ?? event.track) == event.track else {
      return false
    }
    let wanted = FoldedText.words(of: text)
    guard !wanted.isEmpty else { return true }
    let names = progression.steps.map { "\($0.athlete.name) \($0.athlete.nation)" }
    let words = FoldedText.words(
      of: "\(event.name) \(event.track.fullName) \(event.discipline.id) "
        + names.joined(separator: " ")
    )
    return wanted.allSatisfy { start in words.contains { $0.hasPrefix(start) } }
  }

  /// The filter in words, for the head of the pane.
  package var summary: String {
    var parts: [String] = []
    if let sex { parts.append(sex.rawValue) }
    if let track { parts.append(track.fullName) }
    if !text.isEmpty { parts.append("\"\(text)\"") }
    return parts.isEmpty ? "all events" : parts.joined(separator: " · ")
  }
}
