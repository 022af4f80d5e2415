import Athletics
import GRDB

/// A row of `result`: a line of a unit's result list, or a runner's line in a race.
struct ResultRow: TableRow {
  /// What a result belongs to.
  enum Owner {
    case unit(Int64)
    case race(Int64)
    /// A line of a unit that is a runner's line in the race of that unit too.
    case both(unit: Int64, race: Int64)

    init(unit: Int64?, race: Int64?) {
      switch (unit, race) {
      case (let unit?, let race?): self = .both(unit: unit, race: race)
      case (let unit?, nil): self = .unit(unit)
      case (nil, let race): self = .race(race ?? 0)
      }
    }
  }

  static let sql = RowSQL(
    "result",
    [
      "unit_id", "race_id", "ordinal", "place", "athlete_id", "mark", "mark_form", "mark_text",
      "status", "rule", "qualification", "flags", "members", "note", "citation_id",
      "bib", "lane", "reaction", "net", "wind", "before",
    ]
  )

  var owner: Owner
  var ordinal: Int
  var place: Int?
  var athleteID: Int64
  var mark: MarkCode?
  var printedMark: String?
  var status: ResultStatus
  var rule: String?
  var qualification: Qualification?
  var flags: [String]
  var members: [String]
  var note: String?
  var citationID: Int64?
  /// What a timing system knows, without the attempts.
  var details: ResultDetails?

  init(_ result: Result, owner: Owner, ordinal: Int, athleteID: Int64, citationID: Int64?) {
    self.owner = owner
    self.ordinal = ordinal
    place = result.place
    self.athleteID = athleteID
    mark = result.mark.map { MarkCode($0) }
    printedMark = result.printedMark
    status = result.status
    rule = result.rule
    qualification = result.qualification
    flags = result.flags
    members = result.members
    note = result.note
    self.citationID = citationID
    details = result.details
  }

  init(from columns: inout ColumnReader) throws {
    let unitID: Int64? = try columns.optional()
    let raceID: Int64? = try columns.optional()
    owner = Owner(unit: unitID, race: raceID)
    ordinal = try columns.next()
    place = try columns.optional()
    athleteID = try columns.next()
    mark = MarkCode(amount: try columns.optional(), form: try columns.optional())
    printedMark = try columns.optional()
    status = try columns.coded()
    rule = try columns.optional()
    qualification = try columns.optional(Int.self).map { try Qualification(code: $0) }
    flags = TextList.decode(try columns.optional())
    members = TextList.decode(try columns.optional())
    note = try columns.optional()
    citationID = try columns.optional()
    details =
      ResultDetails(
        bib: try columns.optional(),
        lane: try columns.optional(),
        reaction: try columns.optional(Int64.self).map { RaceTime(ticks: $0) },
        net: try columns.optional(Int64.self).map { RaceTime(ticks: $0) },
        wind: try columns.optional(Int.self).map { Wind(tenths: $0) },
        before: try columns.optional()
      ).ifAny
  }

  var values: [DatabaseValue] {
    [
      .number(unitID), .number(raceID), .number(ordinal), .number(place), .number(athleteID),
      .number(mark?.amount), .number(mark?.form), .text(printedMark), .number(status.code),
      .text(rule), .number(qualification?.code), .text(TextList.encode(flags)),
      .text(TextList.encode(members)), .text(note), .number(citationID),
      .text(details?.bib), .number(details?.lane), .number(details?.reaction?.ticks),
      .number(details?.net?.ticks), .number(details?.wind?.tenths), .text(details?.before),
    ]
  }

  /// The line, once its athlete is known.
  func result(of athlete: Athlete, sources: [String]) throws -> Result {
    Result(
      place: place,
      athlete: athlete,
      mark: try mark?.mark(),
      printedMark: printedMark,
      status: status,
      rule: rule,
      qualification: qualification,
      flags: flags,
      members: members,
      details: details,
      note: note,
      sources: sources
    )
  }

  var unitID: Int64? {
    switch owner {
    case .unit(let id), .both(let id, _): id
    case .race: nil
    }
  }

  private var raceID: Int64? {
    switch owner {
    case .race(let id), .both(_, let id): id
    case .unit: nil
    }
  }
}
