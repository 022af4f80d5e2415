import Athletics
import GRDB

/// A row of `entry`: one line of a unit's start list.
struct EntryRow: TableRow {
  static let sql = RowSQL(
    "entry",
    ["unit_id", "ordinal", "athlete_id", "bib", "lane", "members", "citation_id"]
  )

  var unitID: Int64
  var ordinal: Int
  var athleteID: Int64
  var bib: String?
  var lane: Int?
  var members: [String]
  var citationID: Int64?

  init(_ entry: Entry, unitID: Int64, ordinal: Int, athleteID: Int64, citationID: Int64?) {
    self.unitID = unitID
    self.ordinal = ordinal
    self.athleteID = athleteID
    bib = entry.bib
    lane = entry.lane
    members = entry.members
    self.citationID = citationID
  }

  init(from columns: inout ColumnReader) throws {
    unitID = try columns.next()
    ordinal = try columns.next()
    athleteID = try columns.next()
    bib = try columns.optional()
    lane = try columns.optional()
    members = TextList.decode(try columns.optional())
    citationID = try columns.optional()
  }

  var values: [DatabaseValue] {
    [
      .number(unitID), .number(ordinal), .number(athleteID), .text(bib), .number(lane),
      .text(TextList.encode(members)), .number(citationID),
    ]
  }

  /// The line, once its athlete is known.
  func entry(of athlete: Athlete, sources: [String]) -> Entry {
    Entry(athlete: athlete, bib: bib, lane: lane, members: members, sources: sources)
  }
}
