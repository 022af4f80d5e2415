/// A page as plain text: the bests as the table, everything else around it.
extension AthleteReport {
  /// Who it is.
  var heading: String {
    let born = birth.map { ", born \($0)" } ?? ""
    let day = asOf.map { ", as of \($0)" } ?? ""
    let season = year.map { ", season \($0)" } ?? ""
    return "\(athlete) \(nation)\(born)\(day)\(season)\n"
      + "partial: marks and medals that the library's sources tell of; others there may be\n\nbests\n"
  }

  /// The best mark of every event.
  var bestsTable: TextTable { bestsTable(withSources: false) }

  /// The same with the sources of each, for other programs.
  var csvTable: TextTable { bestsTable(withSources: true) }

  private func bestsTable(withSources: Bool) -> TextTable {
    var table = TextTable(
      columns: [
        ("event", .left), ("track", .left), ("mark", .right), ("date", .left), ("age", .left),
        ("venue", .left), ("race", .left),
      ] + (withSources ? [("sources", .left)] : [])
    )
    for best in bests {
      table.rows.append(
        [
          best.event, best.track, best.mark, best.date, best.age ?? "", Self.place(best),
          best.race ?? "",
        ] + (withSources ? [best.sources.joined(separator: " ")] : [])
      )
    }
    return table
  }

  /// Records, medals, titles, doubles, races, notes.
  var footer: String {
    section("records", recordsTable, isEmpty: records.isEmpty)
      + section("medals", medalsTable, isEmpty: medals.isEmpty)
      + sentence("gold missing", missingGolds) + sentence("not in the facts", unknownGolds)
      + section("titles as the sources count them", titlesTable, isEmpty: titles.isEmpty)
      + doublesText + section("races", racesTable, isEmpty: races.isEmpty) + notesText
  }

  private func sentence(_ title: String, _ names: [String]) -> String {
    names.isEmpty ? "" : "\(title): \(names.joined(separator: ", "))\n"
  }

  private func section(_ title: String, _ table: TextTable, isEmpty: Bool) -> String {
    isEmpty ? "" : "\n\(title)\n\(table.plain)"
  }

  private var recordsTable: TextTable {
    var table = TextTable(columns: [
      ("event", .left), ("track", .left), ("mark", .right), ("date", .left), ("record", .left),
      ("status", .left), ("days", .right), ("until", .left),
    ])
    for record in records {
      let ended = record.endedBy.map { "\(record.endedMark ?? "") \($0)" }
      let pending = record.pendingBy.map { "; pending \(record.pendingMark ?? "") \($0)" } ?? ""
      let isRefused = record.status == "not eligible"
      let until = isRefused ? record.statusText ?? "" : (ended ?? "held by the book") + pending
      table.rows.append([
        record.event, record.track, record.mark, record.date, record.name,
        record.status == "unknown" ? "not stated" : record.status,
        record.daysStood.map(String.init) ?? "", until,
      ])
    }
    return table
  }

  private var medalsTable: TextTable {
    var table = TextTable(columns: [
      ("medal", .left), ("championship", .left), ("date", .left), ("event", .left),
      ("mark", .right), ("venue", .left), ("sources", .left),
    ])
    for medal in medals {
      let count = medal.count > 1 ? "\(medal.count) × " : ""
      table.rows.append([
        count + medal.medal, medal.championship,
        medal.date ?? medal.knownBy.map { "by \($0)" } ?? "", medal.event ?? "",
        medal.mark ?? "", medal.venue ?? "", medal.sources.joined(separator: " "),
      ])
    }
    return table
  }

  private var titlesTable: TextTable {
    var table = TextTable(columns: [
      ("count", .right), ("what", .left), ("as of", .left), ("sources", .left), ("note", .left),
    ])
    for count in titles {
      table.rows.append([
        "\(count.count)", count.what, count.asOf ?? "", count.sources.joined(separator: " "),
        count.note ?? "",
      ])
    }
    return table
  }

  private var doublesText: String {
    guard !doubles.isEmpty else { return "" }
    let own = doubles.map { "\($0.sentence)\n" }.joined()
    let others = sameDoubles.map { "the same by \($0.athlete) \($0.nation): \($0.sentence)\n" }
    return "\ndoubles\n\(own)\(others.joined())"
  }

  private var racesTable: TextTable {
    var table = TextTable(columns: [
      ("date", .left), ("event", .left), ("round", .left), ("place", .right), ("mark", .right),
      ("age", .left), ("splits", .right), ("venue", .left), ("race", .left),
    ])
    for race in races {
      let event = race.event + (race.track == "short" ? " sh" : "")
      table.rows.append([
        race.date, event + (race.onTheWay ? " on the way" : ""),
        (race.round ?? "") + (race.pacemaker ? " pacemaker" : ""),
        race.place.map(String.init) ?? "", race.mark, race.age ?? "",
        race.splits.isEmpty ? "" : "\(race.splits.count)", Self.place(race), race.race ?? "",
      ])
    }
    return table
  }

  private var notesText: String {
    guard !notes.isEmpty else { return "" }
    return "\nnotes\n"
      + notes.map { "\($0.text) [\($0.sources.joined(separator: " "))]\n" }.joined()
  }

  private static func place(_ line: Line) -> String {
    let note = line.note.map { "; \($0)" } ?? ""
    return (line.venue ?? line.meeting ?? "") + note
  }
}

extension AthleteReport.Double {
  /// The double in a sentence.
  fileprivate var sentence: String {
    let events = events.map { "\($0.event)\($0.place.map { " \($0)." } ?? " ?")" }
    return "\(championship), \(venue.map { "\($0) " } ?? "")\(date): "
      + "\(events.joined(separator: ", ")); \(completed ? "completed" : "tried")"
  }
}
