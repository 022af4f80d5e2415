import Athletics

/// What the files of an import have told of one unit so far.
struct PendingUnit {
  /// What names it.
  var key: UnitKey
  /// What was told of it, the later before the earlier; `nil` while only rows name it.
  var draft: UnitDraft?
  /// Rows that told of the unit itself.
  var rows: [RowPlace] = []
  /// Rows of its start list.
  var entries: [(entry: Entry, row: RowPlace?)] = []
  /// Rows of its results.
  var lines: [(runner: Runner, row: RowPlace?)] = []
  /// Splits that name no runner.
  var leaderSplits: [Split] = []

  init(key: UnitKey) {
    self.key = key
  }

  /// Takes what another row or file tells of it.
  mutating func take(_ draft: UnitDraft, from row: RowPlace?) {
    self.draft = self.draft.map { draft.filled(from: $0) } ?? draft
    if let row { rows.append(row) }
  }
}

extension UnitDraft {
  /// What two files tell of one unit: the newer where it says something, else the older.
  fileprivate func filled(from old: UnitDraft) -> UnitDraft {
    var merged = self
    merged.event = event ?? old.event
    merged.distance = distance ?? old.distance
    merged.lap = lap ?? old.lap
    merged.round = round ?? old.round
    merged.stage = stage ?? old.stage
    merged.heat = heat ?? old.heat
    merged.date = date ?? old.date
    merged.day = day ?? old.day
    merged.start = start ?? old.start
    if case .scheduled = old.start, case .actual = start { merged.start = old.start }
    merged.printedStart = printedStart ?? old.printedStart
    merged.printedGun = printedGun ?? old.printedGun
    merged.session = session ?? old.session
    merged.order = order ?? old.order
    merged.isMedalEvent = isMedalEvent ?? old.isMedalEvent
    merged.wind = wind ?? old.wind
    merged.endsWith = endsWith ?? old.endsWith
    merged.disagreements =
      old.disagreements + disagreements.filter { !old.disagreements.contains($0) }
    merged.notes = old.notes + notes.filter { !old.notes.contains($0) }
    merged.sources = old.sources + sources.filter { !old.sources.contains($0) }
    return merged
  }
}
