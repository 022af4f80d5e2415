package import Athletics

extension SourcesState {
  /// The facts about a figure and its sources, line by line.
  package init(title: String, facts: [String], sources: [Source]) {
    var lines = facts
    if !lines.isEmpty { lines.append("") }
    if sources.isEmpty { lines.append("no source of its own: those of the whole list hold") }
    for source in sources {
      let kind = source.kind.map { " (\($0))" } ?? ""
      lines.append("• \(source.title)\(kind)")
      if let url = source.url { lines.append("  \(url)") }
      if let note = source.note { lines.append("  \(note)") }
    }
    self.init(title: title, lines: lines)
  }
}
