package import Athletics
import ReplayEngine

extension AppState {
  /// The discipline of the list shown, where it is known.
  var listedDiscipline: Discipline? {
    guard let id = lists.query?.discipline else { return nil }
    if let known = lists.disciplines.first(where: { $0.id == id }) { return known }
    guard let shown = replay?.race.event.discipline, shown.id == id else { return nil }
    return shown
  }
}

extension Int {
  /// The number with a comma before every three digits: `1,234,567`.
  package var grouped: String {
    var text = ""
    for (index, digit) in String(magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (self < 0 ? "-" : "") + String(text.reversed())
  }

  /// The number as a rank in a sentence: `1st`, `12th`, `1,003rd`.
  package var ordinal: String {
    let isTeen = (11...13).contains(self % 100)
    let end =
      switch self % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return grouped + end
  }
}

/// What the lists pane and its commands say of a list in words.
package enum ListText {
  /// `Mile · men`.
  static func title(_ state: AppState) -> String {
    guard let query = state.lists.query else { return "Lists" }
    return "\(state.listedDiscipline?.name ?? query.discipline) · \(query.sex.rawValue)"
  }

  /// What narrows the list: `short track · 2025 · NOR · U20 · every mark`.
  package static func filters(_ query: MarkQuery) -> String {
    var parts = [query.track?.fullName ?? "all tracks"]
    parts.append(query.year.map(String.init) ?? "all time")
    if let nation = query.nation { parts.append(nation) }
    if let group = query.ageGroup { parts.append(group.name) }
    if let through = query.through { parts.append("to \(through.printed)") }
    if !query.isOfCountingMarks { parts.append("marks that cannot count") }
    parts.append(query.isOneMarkAnAthlete ? "one mark an athlete" : "every mark")
    return parts.joined(separator: " · ")
  }

  /// Where a mark would stand: its rank, who it is level with, its neighbours.
  package static func wouldRank(_ mark: Mark, _ rank: MarkRank) -> String {
    var text = "\(mark.printed) would be \(rank.rank.ordinal) of \((rank.total + 1).grouped)"
    if rank.levelCount > 0 { text += ", level with \(rank.levelCount.grouped)" }
    if let ahead = rank.ahead {
      text += " · \(margin(mark, ahead.mark)) behind \(name(ahead))"
    }
    if let behind = rank.behind {
      text += " · \(margin(mark, behind.mark)) ahead of \(name(behind))"
    }
    return text
  }

  private static func name(_ line: RankedMark) -> String {
    "\(line.athlete.familyName) \(line.printedMark)"
  }

  /// How far two marks are apart, no finer than the coarser of them.
  static func margin(_ mark: Mark, _ other: Mark) -> String {
    switch (mark, other) {
    case (.time(let mine), .time(let theirs)):
      let length = RaceTime(ticks: abs(mine.time.ticks - theirs.time.ticks))
      return GapText(length, min(mine.precision, theirs.precision)).length()
    case (.length(let mine), .length(let theirs)):
      let length = abs(mine.millimetres - theirs.millimetres)
      return MarkFormat.metres(Distance(millimetres: length)) + " m"
    case (.points(let mine), .points(let theirs)): return "\(abs(mine - theirs)) points"
    default: return "?"
    }
  }
}
