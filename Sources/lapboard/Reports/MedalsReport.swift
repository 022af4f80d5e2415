import Athletics
import Dashboard

/// A medal table at an instant, as data and as a table.
struct MedalsReport: Encodable {
  struct Row: Encodable {
    var rank: Int
    var nation: String
    var gold: Int
    var silver: Int
    var bronze: Int
    var total: Int
    var points: Double
  }

  struct Award: Encodable {
    var medal: String
    var nation: String
    var athlete: String
    var event: String
    var sex: String
    var mark: String?
    var date: String
    var unit: String
    var sources: [String]
  }

  struct Difference: Encodable {
    var nation: String
    var published: [Int]
    var counted: [Int]
    var sources: [String]
  }

  var meeting: String
  var name: String
  var asOf: String?
  var rule: String
  var finals: Int
  var medals: Int
  var events: Int?
  var partial: String?
  var nations: [Row]
  var awards: [Award]
  var differences: [Difference]

  /// Counts the finals over at an instant, or all of them.
  init(_ programme: Programme, rule: MedalTable.Rule, asOf: Instant?, nation: String?) {
    let decided = programme.timetable.decidedFinals(at: asOf)
    let table = MedalTable(finals: decided, rule: rule)
    meeting = programme.meeting.id
    name = programme.meeting.name
    self.asOf = asOf.map { $0.rfc3339(offsetSeconds: programme.zone.offsetSeconds(at: $0)) }
    self.rule = rule.sentence
    finals = table.finalCount
    medals = table.medalCount
    events = programme.meeting.eventCount
    partial = programme.meeting.partial
    nations = table.rows.filter { nation == nil || $0.nation == nation }.map { row in
      Row(
        rank: row.rank,
        nation: row.nation,
        gold: row.gold,
        silver: row.silver,
        bronze: row.bronze,
        total: row.total,
        points: row.points
      )
    }
    awards = decided.flatMap { final in
      final.medals.filter { nation == nil || $0.result.athlete.nation == nation }
        .map { Self.award($0, final) }
    }
    let isComplete = asOf.map { $0 >= programme.end } ?? true
    let published = isComplete ? programme.meeting.publishedMedals : nil
    differences =
      published.map { published in
        published.differences(from: table).filter { nation == nil || $0.nation == nation }.map {
          Difference(
            nation: $0.nation,
            published: $0.published,
            counted: $0.counted,
            sources: published.sources
          )
        }
      } ?? []
  }

  private static func award(_ award: MedalAward, _ final: TimetableUnit) -> Award {
    Award(
      medal: award.medal.rawValue,
      nation: award.result.athlete.nation,
      athlete: award.result.athlete.name,
      event: award.event.discipline.name,
      sex: award.event.sex.rawValue,
      mark: award.result.printedMark,
      date: award.date.iso,
      unit: award.unitID,
      sources: award.result.sources.isEmpty ? final.sources : award.result.sources
    )
  }

  var heading: String {
    let time = asOf.map { " at \($0)" } ?? ""
    return "\(name)\(time): \(rule)\n"
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("rank", .right), ("nation", .left), ("gold", .right), ("silver", .right),
      ("bronze", .right), ("total", .right), ("points", .right),
    ])
    for row in nations {
      let points = row.points == row.points.rounded() ? "\(Int(row.points))" : "\(row.points)"
      table.rows.append([
        "\(row.rank)", row.nation, "\(row.gold)", "\(row.silver)", "\(row.bronze)",
        "\(row.total)", points,
      ])
    }
    return table
  }

  var footer: String {
    let all = events.map { $0 == finals ? "" : " of \($0)" } ?? ""
    var text = "counted from \(finals)\(all) finals: \(medals) medals\n"
    if let partial { text += "partial: \(partial)\n" }
    if rule == MedalTable.Rule.placing.sentence {
      text += "places beyond those in the sources score nothing here\n"
    }
    for difference in differences {
      let published = difference.published.map(String.init).joined(separator: "-")
      let counted = difference.counted.map(String.init).joined(separator: "-")
      text += "≠ \(difference.nation): published \(published), counted \(counted)\n"
    }
    return text
  }
}
