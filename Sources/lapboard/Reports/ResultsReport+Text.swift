import Athletics

extension ResultsReport {
  /// Every unit with a heading, its lines, its attempts, and what stood there before corrections.
  var text: String {
    var text = "\(name), at \(now)\n"
    for unit in units {
      text += "\n" + heading(of: unit) + "\n"
      guard !unit.results.isEmpty else {
        text += unit.expected ? "no results in the facts\n" : "no results yet\n"
        if let starters = unit.startList { text += "start list:\n" + table(of: starters).plain }
        continue
      }
      text += table(of: unit).plain
      for entry in unit.results {
        if let before = entry.before {
          text += "c \(entry.athlete): corrected, before: \(before)\n"
        }
      }
      for note in unit.notes { text += note + "\n" }
    }
    return text
  }

  private func heading(of unit: Unit) -> String {
    let round = Round(unit.round).name(heat: unit.heat)
    let status = unit.status + (unit.expected ? " (expected)" : "")
    // A final whose results are final says so once.
    var parts = ["\(unit.sex) \(unit.event)", round] + (status == round ? [] : [status])
    if let wind = unit.wind { parts.append("wind \(wind)") }
    if let after = unit.afterColumn { parts.append("after \(after)") }
    return parts.joined(separator: " · ")
  }

  private func table(of starters: [Starter]) -> TextTable {
    var table = TextTable(
      columns: [("lane", .right), ("bib", .right), ("athlete", .left), ("nation", .left)]
    )
    for starter in starters {
      let members =
        starter.members.isEmpty ? "" : " (\(starter.members.joined(separator: ", ")))"
      table.rows.append([
        starter.lane.map(String.init) ?? "", starter.bib ?? "", starter.athlete + members,
        starter.nation,
      ])
    }
    return table
  }

  private func table(of unit: Unit) -> TextTable {
    let columns = unit.columns ?? []
    var table = TextTable(
      columns: [("", .right), ("athlete", .left), ("nation", .left)]
        + columns.map { ($0, .right) }
        + [(columns.isEmpty ? "mark" : "best", .right), ("", .left), ("", .left)]
    )
    for entry in unit.results {
      let attempts = Dictionary(
        (entry.attempts ?? []).map { ($0.column, $0) }
      ) { first, _ in first }
      let cells = columns.map { column in
        attempts[column].map { $0.text + ($0.wind.map { " (\($0))" } ?? "") } ?? ""
      }
      let members = entry.members.isEmpty ? "" : " (\(entry.members.joined(separator: ", ")))"
      let ended = ResultStatus(rawValue: entry.status)?.letters ?? ""
      let wind = columns.isEmpty && unit.wind == nil ? entry.wind : nil
      let letters = [wind, entry.qualification].compactMap(\.self) + entry.flags
      table.rows.append(
        [entry.place.map(String.init) ?? "–", entry.athlete + members, entry.nation] + cells + [
          entry.mark ?? (ended + (entry.rule.map { " \($0)" } ?? "")), entry.corrected ? "c" : "",
          letters.joined(separator: " "),
        ]
      )
    }
    return table
  }
}
