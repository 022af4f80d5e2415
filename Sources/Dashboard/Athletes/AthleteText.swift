import Athletics

/// Sentences about an athlete's figures, for the pane and the page of their sources.
enum AthleteText {
  /// What became of a record.
  static func state(of record: CareerRecord) -> String {
    guard record.isEligible else { return record.step.statusText ?? "not eligible" }
    let pending =
      record.pending.map { "; pending \($0.printedMark) \($0.athlete.familyName)" } ?? ""
    if let ended = record.ended {
      return "until \(ended.printedMark) \(ended.athlete.familyName)\(pending)"
    }
    if record.step.ratification == .pending { return "\(record.name), pending" }
    return record.isHeld ? record.name + pending : "equalled or bettered\(pending)"
  }

  /// What stands about a record.
  static func facts(of record: CareerRecord) -> [String] {
    let step = record.step
    var facts = [
      "\(record.name), \(step.date.printed)\(step.place.map { ", \($0)" } ?? ""), "
        + (step.ratification == .unstated ? "ratification not stated" : step.ratification.rawValue)
    ]
    if let text = step.statusText, !text.isEmpty { facts.append(text) }
    if let age = record.age { facts.append("at \(age.text)") }
    if let days = record.daysStood {
      let isStanding = record.row?.stand.isStanding ?? false
      facts.append(isStanding ? "stands, for \(days) days so far" : "stood \(days) days")
    }
    facts.append(state(of: record))
    return facts
  }

  /// What stands about a mark.
  static func facts(of mark: CareerMark) -> [String] {
    let place = mark.result.place.map { ", place \($0)" } ?? ""
    var facts = [
      "\(mark.result.athlete.name) \(mark.printed), \(mark.date.printed)\(place)"
        + (mark.age.map { ", at \($0.text)" } ?? "")
    ]
    let where_ = [mark.meeting, mark.round, mark.venue].compactMap(\.self).filter { !$0.isEmpty }
    if !where_.isEmpty { facts.append(where_.joined(separator: " · ")) }
    if mark.isOnTheWay { facts.append("a time on the way of a longer race") }
    if let note = mark.result.note { facts.append(note) }
    if !mark.splits.isEmpty {
      let splits = mark.splits.map { split in
        "\(split.at.printedMetres) \(split.basis == .estimated ? "~" : "")\(split.printed)"
      }
      facts.append("splits: \(splits.joined(separator: ", "))")
    }
    facts += mark.alsoReported.map {
      "≠ at \($0.at.printedMetres) m also reported as \($0.printed)"
    }
    if [.list, .record, .profile].contains(mark.origin) {
      facts.append("no race of the library: the mark alone is known")
    }
    return facts
  }

  /// A double in a sentence.
  static func sentence(_ double: ChampionshipDouble) -> String {
    let parts = double.parts.map { part in
      part.event.discipline.name + (part.place.map { " \($0)." } ?? " ?")
    }
    let place = double.place.map { "\($0) " } ?? ""
    return "\(double.championship.shortName) \(place)\(double.date.year): "
      + parts.joined(separator: ", ")
  }
}
