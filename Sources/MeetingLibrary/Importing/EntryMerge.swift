import Athletics

/// Joins rows of a start list with the lines that a unit has already.
struct EntryMerge {
  private var list: [Entry]
  private var index: LineIndex

  /// Joins with a list, of which rows of before were about some lines.
  init(_ entries: [Entry], spoken: [SpokenRows.Row]) {
    list = entries
    index = LineIndex(entries.map(\.key))
    index.take(spoken)
  }

  /// The start list: by lane, then as the rows came.
  var entries: [Entry] {
    list.enumerated().sorted {
      ($0.element.lane ?? .max, $0.offset) < ($1.element.lane ?? .max, $1.offset)
    }.map(\.element)
  }

  /// Takes a row.
  ///
  /// - Returns: what it did; `nil` when the same file has said something else of the same athlete.
  mutating func take(_ entry: Entry, file: Int?) -> RowChange? {
    guard let found = index.find(entry.key, file: file) else {
      if let twin = index.repeated(entry.key, file: file) {
        return list[twin].members == entry.members ? .same : nil
      }
      list.append(entry)
      index.add(entry.key)
      index.take(list.count - 1, file: file)
      return .new
    }
    index.take(found, file: file)
    let old = list[found]
    var merged = entry
    merged.athlete = entry.athlete.name.isEmpty ? old.athlete : entry.athlete
    merged.bib = entry.bib ?? old.bib
    merged.lane = entry.lane ?? old.lane
    if merged.members.isEmpty { merged.members = old.members }
    merged.sources = old.sources
    if merged == old { return .same }
    if !entry.sources.isEmpty { merged.sources = entry.sources }
    list[found] = merged
    index.replace(found, with: merged.key)
    return .changed
  }
}

extension Entry {
  /// What tells the line from others of the list.
  var key: LineIndex.Key { LineIndex.Key(bib: bib, athlete: athlete, lane: lane) }
}
