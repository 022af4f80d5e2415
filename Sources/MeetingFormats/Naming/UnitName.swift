import Athletics

/// Ids of units made of what they are: `m-800m-heats-3`, `w-high-jump-final`.
enum UnitName {
  /// The id of an event's round, or of one heat of it.
  static func id(_ event: Event, _ round: Round, heat: Int?) -> String {
    var parts = [event.sex.letter.lowercased(), event.discipline.id]
    if event.track == .short { parts.append("sh") }
    if let group = event.restriction { parts.append(MeetingName.slug(group, or: "group")) }
    parts.append(MeetingName.slug(round.name, or: "round"))
    if let heat, round != .final || heat > 1 { parts.append("\(heat)") }
    return parts.joined(separator: "-")
  }
}
