import Athletics

/// A meeting's own members and those of its units as JSON.
enum MeetingValues {
  static func meeting(_ meeting: Meeting, _ races: [String: Race]) -> JSONTree {
    .members([
      "id": .text(meeting.id), "name": .text(meeting.name),
      "short_name": .text(meeting.shortName), "starts": .text(meeting.starts.iso),
      "ends": .text(meeting.ends.iso), "venue": meeting.venue.name.map { .text($0) },
      "city": .text(meeting.venue.city), "country": .text(meeting.venue.country),
      "zone": .text(meeting.zone), "environment": .text(meeting.track.rawValue),
      "events": meeting.eventCount.map { .number($0) },
      "partial": meeting.partial.map { .text($0) },
      "sessions": .some(meeting.sessions.map(session)),
      "complete_days": meeting.incompleteDays.isEmpty
        ? nil : .object(meeting.incompleteDays.map { ($0.iso, .flag(false)) }),
      "units": .list(meeting.units.map { unit($0, meeting, races[$0.id]) }),
      "selected": .texts(meeting.selectedResults),
      "medal_table_published": meeting.publishedMedals.map(medals),
      "conflicts": .some(meeting.disagreements.map(conflict)),
      "notes": .texts(meeting.notes), "sources": .texts(meeting.sources),
    ])
  }

  static func discipline(_ discipline: Discipline) -> JSONTree {
    .members([
      "id": .text(discipline.id), "name": .text(discipline.name),
      "kind": .text(discipline.kind.rawValue),
      "distance_m": discipline.distance.map { .number($0.printedMetres) },
      "order": .number(discipline.order),
      "expected_minutes": .members([
        "final": .number(discipline.expectedFinalMinutes),
        "heats": .number(discipline.expectedRoundMinutes),
      ]),
    ])
  }

  static func source(_ source: Source) -> JSONTree {
    .members([
      "title": .text(source.title), "kind": source.kind.map { .text($0) },
      "url": source.url.map { .text($0) }, "note": source.note.map { .text($0) },
    ])
  }

  private static func session(_ session: Session) -> JSONTree {
    .members([
      "id": .text(session.id), "date": .text(session.date.iso), "name": .text(session.name),
    ])
  }

  private static func conflict(_ disagreement: Disagreement) -> JSONTree {
    .members([
      "what": .text(disagreement.what), "against": disagreement.against.map { .text($0) },
      "sources": .texts(disagreement.sources),
    ])
  }

  private static func medals(_ table: PublishedMedalTable) -> JSONTree {
    let rows = table.rows.map { row in
      JSONTree.members([
        "rank": .number(row.rank), "nation": .text(row.nation), "gold": .number(row.gold),
        "silver": .number(row.silver), "bronze": .number(row.bronze),
      ])
    }
    return .members([
      "rows": .list(rows), "partial": table.partial.map { .text($0) },
      "sources": .texts(table.sources),
    ])
  }

  // MARK: - Units

  private static func unit(_ unit: TimetableUnit, _ meeting: Meeting, _ race: Race?) -> JSONTree {
    let event = unit.event
    let isCeremony = event.discipline.id == "ceremony"
    let runners = race.map { ResultValues.runners(of: $0, unit.results) } ?? []
    return .members([
      "id": .text(unit.id), "start": unit.start.map { .text(instant($0)) },
      "date": .text(unit.date.iso),
      "discipline": isCeremony ? nil : .text(event.discipline.id),
      "title": isCeremony ? .text(event.discipline.name) : nil,
      "sex": .text(event.sex.rawValue), "restriction": event.restriction.map { .text($0) },
      "track": event.track == meeting.track ? nil : .text(event.track.rawValue),
      "round": .text(unit.round.name), "heat": unit.heat.map { .number($0) },
      "session": unit.session.map { .text($0) }, "medal": unit.isMedalEvent ? .flag(true) : nil,
      "race": unit.raceID.map { .text($0) }, "ends_with": unit.endsWith.map { .text($0) },
      "printed": unit.printedStart.map { .text($0) },
      "wind": unit.wind.map { .text($0.printed) },
      "distance_m": race.map { .number($0.distance.printedMetres) },
      "lap_m": race?.lap.map { .number($0.printedMetres) },
      "gun": race?.startLocal.map { .text($0) },
      "leader_splits": .some((race?.leaderSplits ?? []).map { ResultValues.split($0) }),
      "notes": .texts(unit.notes), "conflicts": .some(unit.disagreements.map(conflict)),
      "sources": .texts(unit.sources),
      "entries": .some(unit.entries.map(ResultValues.entry)),
      "results": .some(
        unit.results.enumerated().map { index, result in
          ResultValues.result(result, unit, runners.isEmpty ? nil : runners[index])
        }
      ),
    ])
  }

  /// In UTC, to the millisecond where there are any.
  private static func instant(_ instant: Instant) -> String {
    let text = instant.rfc3339(offsetSeconds: 0)
    let rest = ((instant.milliseconds % 1000) + 1000) % 1000
    let seconds = text.prefix(19)
    guard rest > 0 else { return "\(seconds)Z" }
    return "\(seconds).\(String("00\(rest)".suffix(3)))Z"
  }
}
