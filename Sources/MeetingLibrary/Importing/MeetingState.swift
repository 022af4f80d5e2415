import Athletics
import GRDB

/// A meeting while files are taken into it: its row, and where its units are.
struct MeetingState {
  /// The number of its row.
  let id: Int64
  /// The meeting without units.
  var meeting: Meeting
  /// Whether anything of its own row has changed.
  var isChanged = false
  /// Units by id.
  private(set) var units: [String: Int64] = [:]
  /// Units by what they are, for files that know other ids of them.
  private var byIdentity: [UnitIdentity: [String]] = [:]
  /// Heats of each round of each event, for files that give numbers alone.
  var stages = StageBook()
  /// Where units stand that have no start, as files tell it.
  var orders: [Int64: Int] = [:]
  /// The next free place in the timetable.
  private(set) var nextOrdinal = 0

  init(_ database: Database, id: Int64, meeting: Meeting) throws {
    self.id = id
    self.meeting = meeting
    let references = References(database)
    let sql = "SELECT id, \(UnitRow.sql.columns) FROM unit WHERE meeting_id = ?"
    let found = try database.rows(sql, [id]) { columns in
      let number: Int64 = try columns.next()
      let row = try UnitRow(from: &columns)
      return (number, row.ordinal, try row.unit(of: references.event(row.eventID), sources: []))
    }
    for (number, ordinal, unit) in found {
      add(unit, number: number)
      nextOrdinal = max(nextOrdinal, ordinal + 1)
      stages.add(UnitDraft.Stage(unitID: unit.id), unit.event)
    }
  }

  /// Notes a unit.
  mutating func add(_ unit: TimetableUnit, number: Int64) {
    units[unit.id] = number
    byIdentity[UnitIdentity(unit), default: []].append(unit.id)
  }

  /// A place in the timetable for one more unit.
  mutating func takeOrdinal() -> Int {
    defer { nextOrdinal += 1 }
    return nextOrdinal
  }

  /// The unit of an id; else the only one that is the same event, round and heat.
  func number(of pending: PendingUnit) -> (id: String, number: Int64)? {
    if let number = units[pending.key.unit] { return (pending.key.unit, number) }
    guard let draft = pending.draft, let event = draft.event,
      let round = draft.round ?? draft.stage.map({ stages.round(of: $0, event) })
    else { return nil }
    let identity = UnitIdentity(event: event, round: round, heat: draft.heat)
    var ids = byIdentity[identity] ?? []
    // Two units with numbers are two units, however alike.
    if draft.stage != nil { ids.removeAll { UnitDraft.Stage(unitID: $0) != nil } }
    guard ids.count == 1, let number = units[ids[0]] else { return nil }
    return (ids[0], number)
  }
}

/// What a unit is, apart from any file's id of it.
struct UnitIdentity: Hashable {
  private var discipline: String
  private var sex: Sex
  private var restriction: String?
  private var round: Round
  private var heat: Int?

  init(event: Event, round: Round, heat: Int?) {
    discipline = event.discipline.id
    sex = event.sex
    restriction = event.restriction
    self.round = round
    // The only heat of a final needs no number.
    self.heat = round == .final && heat == 1 ? nil : heat
  }

  init(_ unit: TimetableUnit) {
    self.init(event: unit.event, round: unit.round, heat: unit.heat)
  }
}
