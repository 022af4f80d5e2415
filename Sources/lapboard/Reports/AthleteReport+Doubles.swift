import Athletics

/// Doubles, as data and as a table.
struct DoublesReport {
  var doubles: [AthleteReport.Double]

  init(_ doubles: [ChampionshipDouble]) {
    self.doubles = doubles.map { AthleteReport.Double($0) }
  }

  var table: TextTable {
    var table = TextTable(columns: [
      ("date", .left), ("championship", .left), ("venue", .left), ("athlete", .left),
      ("nation", .left), ("events", .left), ("double", .left),
    ])
    for double in doubles {
      let events = double.events.map { "\($0.event)\($0.place.map { " \($0)." } ?? " ?")" }
      table.rows.append([
        double.date, double.championship, double.venue ?? "", double.athlete, double.nation,
        events.joined(separator: ", "), double.completed ? "completed" : "tried",
      ])
    }
    return table
  }
}
