import Athletics

/// Results, start lists and splits as JSON.
enum ResultValues {
  /// The runner of each result: the one in the same place of the list where that is the same
  /// athlete, else the first of the name and nation.
  static func runners(of race: Race, _ results: [Athletics.Result]) -> [Runner?] {
    let byAthlete = Dictionary(race.runners.map { ($0.athlete, $0) }) { first, _ in first }
    return results.enumerated().map { index, result in
      let runner = index < race.runners.count ? race.runners[index] : nil
      return runner?.athlete == result.athlete ? runner : byAthlete[result.athlete]
    }
  }

  static func result(
    _ result: Athletics.Result,
    _ unit: TimetableUnit,
    _ runner: Runner?
  ) -> JSONTree {
    let details = result.details
    let printed = result.printedMark ?? result.mark?.printed
    return .members([
      "place": result.place.map { .number($0) }, "athlete": .text(result.athlete.name),
      "family": result.athlete.family.map { .text($0) },
      "nation": result.athlete.nation.isEmpty ? nil : .text(result.athlete.nation),
      "mark": printed.map { .text($0) },
      "printed": result.mark != nil && result.printedMark == nil ? .flag(false) : nil,
      "exact": exact(result, unit.event.discipline, printed),
      "status": result.status == .finished ? nil : .text(result.status.rawValue),
      "rule": result.rule.map { .text($0) },
      "qualified": result.qualification.map { .text($0.rawValue) },
      "flags": .texts(result.flags), "members": .texts(result.members),
      "bib": details?.bib.map { .text($0) }, "lane": details?.lane.map { .number($0) },
      "reaction": details?.reaction.map { .text(time($0)) },
      "chip": details?.net.map { .text(time($0)) },
      "wind": details?.wind.map { .text($0.printed) },
      "before": details?.before.map { .text($0) }, "note": result.note.map { .text($0) },
      "sources": result.sources == unit.sources ? nil : .texts(result.sources),
      "attempts": .some((details?.attempts ?? []).map(attempt)),
      "pacemaker": runner?.isPacemaker == true ? .flag(true) : nil,
      "pacemaker_note": runner?.pacemakerNote.map { .text($0) },
      "last_seen_m": runner?.lastSeen.map { .number($0.printedMetres) },
      "splits": .some((runner?.splits ?? []).map { split($0) }),
      "segments": .some((runner?.segments ?? []).map(segment)),
      "also_reported": .some((runner?.alsoReported ?? []).map { split($0) }),
    ])
  }

  /// The mark where the printed one does not tell it: a finer time or length, or `false` for a text
  /// that could not be read.
  private static func exact(
    _ result: Athletics.Result,
    _ discipline: Discipline,
    _ printed: String?
  ) -> JSONTree? {
    guard let printed else { return nil }
    let read = try? Mark(parsing: printed, in: discipline)
    guard read != result.mark else { return nil }
    switch result.mark {
    case .time(let mark):
      return .members([
        "time": .text(time(mark.time)), "decimals": .number(mark.precision.rawValue),
        "hand": mark.isHandTimed ? .flag(true) : nil,
      ])
    case .length(let length): return .members(["mm": .number(length.millimetres)])
    case .points(let points): return .members(["points": .number(points)])
    case nil: return .members(["none": .flag(true)])
    }
  }

  static func entry(_ entry: Entry) -> JSONTree {
    .members([
      "athlete": .text(entry.athlete.name), "family": entry.athlete.family.map { .text($0) },
      "nation": entry.athlete.nation.isEmpty ? nil : .text(entry.athlete.nation),
      "bib": entry.bib.map { .text($0) }, "lane": entry.lane.map { .number($0) },
      "members": .texts(entry.members), "sources": .texts(entry.sources),
    ])
  }

  private static func attempt(_ attempt: Attempt) -> JSONTree {
    .members([
      "text": .text(attempt.printed), "mark_mm": attempt.mark.map { .number($0.millimetres) },
      "height_mm": attempt.height.map { .number($0.millimetres) },
      "wind": attempt.wind.map { .text($0.printed) },
    ])
  }

  // MARK: - Splits

  static func split(_ split: Split) -> JSONTree {
    // Hours for a few metres are refused, here and over a whole race.
    let read = try? TimeMark(parsing: split.printed, over: split.at)
    let isTold = read?.time == split.time && read?.precision == split.precision
    return .members([
      "at_m": .number(split.at.printedMetres), "time": .text(split.printed),
      "exact": isTold
        ? nil
        : .members([
          "time": .text(time(split.time)), "decimals": .number(split.precision.rawValue),
        ]),
      "basis": .text(split.basis.rawValue), "rank": split.rank.map { .number($0) },
      "tied": split.isTied ? .flag(true) : nil, "suspect": split.isSuspect ? .flag(true) : nil,
      "who": split.who.map { .text($0) }, "note": split.note.map { .text($0) },
      "sources": .texts(split.sources),
    ])
  }

  private static func segment(_ segment: Segment) -> JSONTree {
    .members([
      "from_m": .number(segment.from.printedMetres), "to_m": .number(segment.to.printedMetres),
      "time": .text(segment.printed), "exact": .members(["time": .text(time(segment.time))]),
      "note": segment.note.map { .text($0) }, "sources": .texts(segment.sources),
    ])
  }

  /// To 1/10,000 s.
  private static func time(_ time: RaceTime) -> String {
    MarkFormat.time(time, precision: .tenThousandths)
  }
}
