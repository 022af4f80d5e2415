import Athletics
import GRDB

/// A row of `athlete`: a name with a nation, shared by everything that names the two so.
struct AthleteRow: TableRow {
  static let sql = RowSQL("athlete", ["name", "nation", "family"])

  var athlete: Athlete

  init(_ athlete: Athlete) {
    self.athlete = athlete
  }

  init(from columns: inout ColumnReader) throws {
    let name: String = try columns.next()
    let nation: String = try columns.next()
    athlete = Athlete(name: name, family: try columns.optional(), nation: nation)
  }

  var values: [DatabaseValue] {
    [.text(athlete.name), .text(athlete.nation), .text(athlete.family)]
  }
}
