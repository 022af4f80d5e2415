import Athletics
import TerminalUI

/// Draws the results of one unit.
enum UnitDetailView {
  static func draw(
    _ detail: UnitDetailState,
    _ state: AppState,
    onto surface: inout Surface,
    in body: Rect
  ) {
    guard let programme = state.programme, let unit = programme.unit(detail.unitID) else { return }
    let now = state.clock.instant
    let results = programme.timetable.results(of: unit, at: now)
    let status = programme.timetable.status(of: unit, at: now)
    let notes = notes(unit, results: results, status: status, width: min(84, body.width) - 4)
    let field = FieldGridView.width(of: results).map { max(84, min($0 + 4, body.width)) }
    let entries = results.isEmpty ? state.startList(of: unit) : []
    let rows =
      field == nil
      ? max(results.count, entries.count, 1) : FieldGridView.height(of: results)
    let height = rows + notes.count + 6
    let inside = Dialogue.draw(
      "\(unit.event.shortName) · \(unit.roundName)",
      note: (entries.isEmpty ? "" : "start list · ") + status.phase.rawValue
        + (status.isExpected ? " (expected)" : ""),
      footer: (field != nil ? "← → attempts · " : "")
        + (unit.raceID != nil && !results.isEmpty ? "Space replay · " : "")
        + (results.isEmpty ? "" : "Enter athlete's way · ") + "i source · Esc",
      width: field ?? 84,
      height: height,
      onto: &surface,
      in: body
    )
    let wind = results.isEmpty ? nil : unit.wind.map { "wind \($0.printed)" }
    let windWidth = wind.map { $0.columns + 2 } ?? 0
    surface.frame.put(
      starts(unit, state.zones),
      at: inside.x + 1,
      inside.y,
      .dim,
      width: inside.width - 2 - windWidth
    )
    if let wind {
      surface.frame.put(
        wind,
        at: inside.x + 1,
        inside.y,
        style(of: unit.wind, unit),
        width: inside.width - 2,
        align: .right
      )
    }
    // Where not all has room the rows take what they need, but for a quarter.
    let told = notes.shortened(to: max(inside.height - rows - 3, inside.height / 4, 2))
    let list = inside.inset(top: 2, bottom: told.isEmpty ? 0 : told.count + 1)
    if let grid = FieldGrid(results, detail, width: 1) {
      surface.frame.put(
        grid.caption,
        at: inside.x + 1,
        inside.y + 1,
        .accent,
        width: inside.width - 2,
        align: .right
      )
      FieldGridView.draw(detail, results, state, unit, onto: &surface, in: list)
    } else if !entries.isEmpty {
      StartListView.draw(entries, detail, state, onto: &surface, in: list)
    } else {
      drawResults(results, detail, state, unit, onto: &surface, in: list)
    }
    for (index, note) in told.enumerated() where list.maxY + 1 + index < inside.maxY {
      surface.frame.put(
        note,
        at: inside.x + 1,
        list.maxY + 1 + index,
        .dim,
        width: inside.width - 2
      )
    }
  }

  private static func drawResults(
    _ results: [Result],
    _ detail: UnitDetailState,
    _ state: AppState,
    _ unit: TimetableUnit,
    onto surface: inout Surface,
    in list: Rect
  ) {
    guard !results.isEmpty else {
      let sentence =
        unit.results.isEmpty
        ? "The facts hold no results of this unit."
        : "Results appear when the unit is over by the meeting clock."
      surface.frame.put(sentence, at: list.x + 1, list.y, .plain, width: list.width - 2)
      return
    }
    let hasWinds = hasWinds(results, unit)
    let lastPlace = results.last { $0.place != nil }?.place ?? 0
    let placeWidth = max(3, String(lastPlace).count)
    let room = list.width - (hasWinds ? windColumns : 0)
    let winds = hasWinds ? [Table.Column("", .fixed(5), align: .right)] : []
    let table = Table(
      columns: [
        Table.Column("", .fixed(placeWidth), align: .right), Table.Column("", .fixed(1)),
        Table.Column("", .flexible),
        Table.Column("", .fixed(teamWidth(results, in: room - placeWidth + 3))),
        Table.Column("", .fixed(10), align: .right),
      ] + winds + [Table.Column("", .fixed(1)), Table.Column("", .fixed(10))],
      count: results.count,
      selected: detail.selected,
      showsHeader: false
    ) { index in row(results[index], unit, hasWinds: hasWinds, state) }
    let drawn = table.draw(into: &surface.frame, in: list)
    for (line, index) in drawn.enumerated() { surface.touch(.listRow(index), in: list.row(line)) }
  }

  /// What a wind takes, with the blanks before it.
  private static let windColumns = 7

  /// A wind that keeps a mark from counting stands out.
  private static func style(of wind: Wind?, _ unit: TimetableUnit) -> Style {
    let isLimited = unit.event.discipline.isWindLimited(on: unit.event.track)
    return isLimited && wind?.allowsRecord == false ? .role(.warning) : .dim
  }

  /// Whether lines have winds of their own, as where no reading is told of the whole unit.
  private static func hasWinds(_ results: [Result], _ unit: TimetableUnit) -> Bool {
    unit.wind == nil && results.prefix(looked).contains { $0.details?.wind != nil }
  }

  /// What the other columns take, with the blanks between.
  private static let otherColumns = 31
  /// So many lines are looked at for the longest team.
  private static let looked = 500

  /// Three columns for a code; for clubs what names can spare, which keep two thirds.
  private static func teamWidth(_ results: [Result], in width: Int) -> Int {
    var (name, team) = (0, 3)
    for result in results.prefix(looked) {
      name = max(name, result.athlete.name.columns)
      team = max(team, result.athlete.nation.columns)
    }
    let room = width - otherColumns
    return max(3, min(team, room - min(name, room * 2 / 3)))
  }

  private static func row(
    _ result: Result,
    _ unit: TimetableUnit,
    hasWinds: Bool,
    _ state: AppState
  ) -> Table.Row {
    let medal = unit.medals.first { $0.result == result }?.medal
    let isFollowed = Following.includes(result.athlete, in: state.followed)
    let members = result.members.isEmpty ? "" : " (\(result.members.joined(separator: ", ")))"
    let wind = result.details?.wind
    let windItem = Table.Item(
      wind?.printed ?? "",
      style(of: wind, unit)
    )
    return .items(
      [
        Table.Item(result.place.map(String.init) ?? "–", .dim),
        Table.Item(
          medal?.letter ?? "",
          .role(medal.map(NationMedalsView.role) ?? .plain, .bold)
        ),
        Table.Item(
          result.athlete.name + members + (isFollowed ? " ★" : ""),
          isFollowed ? .role(.followed) : nil
        ),
        Table.Item(result.athlete.nation, .dim),
        Table.Item(result.printedMark ?? result.status.letters, .bold),
      ] + (hasWinds ? [windItem] : []) + [
        Table.Item(result.correctionSign, .role(.warning, .bold)),
        Table.Item(result.letters, .role(.record)),
      ]
    )
  }

  /// The sign of a correction, how the athlete went on, and flags.
  static func drawMarks(
    of result: Result,
    at x: Int,
    _ y: Int,
    width: Int,
    _ frame: inout Frame
  ) {
    frame.put(result.correctionSign, at: x, y, .role(.warning, .bold), width: 1)
    frame.put(result.letters, at: x + 2, y, .role(.record), width: width - 2)
  }

  /// How many columns these need; none where there is nothing.
  static func marksWidth(of result: Result) -> Int {
    let letters = result.letters.columns
    return letters > 0 ? letters + 2 : result.correctionSign.columns
  }

  private static func starts(_ unit: TimetableUnit, _ zones: ZoneDisplay) -> String {
    guard let start = unit.start else {
      return "\(unit.date.weekday) \(unit.date.printed) · start time not in the sources"
    }
    return zones.shown.map { zone in
      let local = zone.local(start)
      return
        "\(local.date.weekday) \(local.date.printed) \(local.printedMinutes) \(zones.name(of: zone))"
    }.joined(separator: " · ")
  }

  private static func notes(
    _ unit: TimetableUnit,
    results: [Result],
    status: UnitStatus,
    width: Int
  ) -> [String] {
    guard width > 10 else { return [] }
    var notes: [String] = []
    if !results.isEmpty {
      notes += results.compactMap { result in
        result.details?.before.map { "c \(result.athlete.name): corrected, before: \($0)" }
      }
      notes += unit.notes
      notes += shared(results)
    }
    if !results.isEmpty || unit.results.isEmpty {
      notes += unit.disagreements.map { "≠ \($0.what)" }
    }
    return notes.flatMap { $0.wrapped(to: width) }
  }

  /// So many athletes are named who share a note.
  private static let named = 12

  /// What is noted of athletes; what is noted of several is told once.
  private static func shared(_ results: [Result]) -> [String] {
    var names: [String: [String]] = [:]
    var order: [String] = []
    for result in results {
      guard let note = result.note else { continue }
      if names[note] == nil { order.append(note) }
      names[note, default: []].append(result.athlete.name)
    }
    return order.map { note in
      let all = names[note] ?? []
      if all.count == 1 { return "\(all[0]): \(note)" }
      let rest = all.count > named ? " and \(all.count - named) others" : ""
      return "\(note): \(all.prefix(named).joined(separator: ", "))\(rest)"
    }
  }
}

extension [String] {
  /// So many of the lines, the last of them saying how many more there are.
  fileprivate func shortened(to count: Int) -> [String] {
    guard self.count > count else { return self }
    return prefix(count - 1) + ["… \(self.count - count + 1) more lines: lapboard results"]
  }
}

extension Result {
  /// `c` where another result stood here before.
  fileprivate var correctionSign: String { details?.before == nil ? "" : "c" }

  /// How the athlete went on, and flags: `Q PB`.
  fileprivate var letters: String {
    ((qualification.map { [$0.rawValue] } ?? []) + flags).joined(separator: " ")
  }
}
