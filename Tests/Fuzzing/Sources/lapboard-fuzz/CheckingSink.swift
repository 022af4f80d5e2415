import Athletics

/// Takes drafts, looks whether they are fit to be kept, and forgets them.
final class CheckingSink: DraftSink {
  /// How many have come.
  private(set) var count = 0

  func take(_ draft: Draft, from row: RowPlace?) {
    count += 1
    precondition(row.map { $0.line >= 0 && $0.file >= 0 } ?? true, "a row has a place")
    switch draft {
    case .source(let source): check([source.id, source.title])
    case .meeting(let meeting):
      check([meeting.id, meeting.name, meeting.venue, meeting.city, meeting.country])
    case .unit(let unit):
      check([unit.key.meeting, unit.key.unit, unit.session, unit.printedStart, unit.printedGun])
      check(unit.notes + [unit.event?.name, unit.event?.discipline.id])
      for case let distance? in [unit.distance, unit.event?.discipline.distance] {
        precondition(Self.distances.contains(distance), "no race is longer than 1000 km")
      }
    case .entry(let entry, let unit): check([entry.athlete.name, entry.bib, unit.unit])
    case .line(let runner, let unit):
      check([runner.athlete.name, runner.athlete.nation, unit.unit, runner.result.printedMark])
      check(runner.result.flags + runner.result.members + [runner.result.note])
      check([runner.result.mark?.printed])
      check(runner.splits)
    case .leaderSplits(let splits, _): check(splits)
    case .record(let record): check([record.code, record.scope, record.event.name])
    case .profile(let profile): check([profile.athlete.name])
    case .version(let version, let message):
      precondition(version >= 0, "a version is a number")
      check([message.meeting, message.message])
    }
  }

  /// Distances that can be written and read again.
  private static let distances = Distance.zero...Distance(metres: 1_000_000)

  private func check(_ splits: [Split]) {
    for split in splits {
      precondition(split.time >= .zero && split.at > .zero, "a split lies behind the start")
    }
  }

  private func check(_ texts: [String?]) {
    for case let text? in texts {
      let isTame = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      precondition(isTame, "text that is kept has no controls")
    }
  }
}
