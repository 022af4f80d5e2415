package import Athletics

/// A meeting as tables that `import` reads again: results, start lists, timetable.
///
/// - Source: docs/formats/csv.md.
package struct CSVTables {
  private let meeting: Meeting
  private let zone: ZoneRules
  private let known: Set<String>

  /// Tables of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: with the results that are to be told.
  ///   - zone: the venue's clock.
  ///   - known: the ids of the disciplines that the program knows; others go by their names.
  package init(_ meeting: Meeting, zone: ZoneRules, known: Set<String>) {
    self.meeting = meeting
    self.zone = zone
    self.known = known
  }

  private static let unitColumns = [
    "unit", "date", "start", "event", "sex", "track", "group", "round", "heat", "session", "medals",
  ]

  /// Every unit of the timetable.
  package var timetable: [[String]] {
    [Self.unitColumns] + meeting.units.map { fields($0) }
  }

  /// Every line of every start list.
  package var startLists: [[String]] {
    let header = Self.unitColumns + ["lane", "bib", "name", "family", "nation", "members"]
    return [header]
      + meeting.units.flatMap { unit in
        let start = fields(unit)
        return unit.entries.map { entry in
          start + [entry.lane.map(String.init) ?? "", plain(entry.bib)] + who(entry.athlete)
            + [members(entry.members)]
        }
      }
  }

  /// Every result of every unit, or of one.
  package func results(ofUnit id: String? = nil) -> [[String]] {
    let header =
      Self.unitColumns + [
        "place", "lane", "bib", "name", "family", "nation", "members", "mark", "status", "rule",
        "qualified", "wind", "reaction", "chip", "flags", "attempts", "note",
      ]
    return [header]
      + meeting.units.filter { id == nil || $0.id == id }.flatMap { unit in
        let start = fields(unit)
        return unit.results.map { start + fields($0, unit.event.discipline) }
      }
  }

  // MARK: - Units

  private func fields(_ unit: TimetableUnit) -> [String] {
    let discipline = unit.event.discipline
    return [
      plain(unit.id), unit.date.iso, start(of: unit),
      plain(known.contains(discipline.id) ? discipline.id : discipline.name),
      unit.event.sex.rawValue, unit.event.track.rawValue, plain(unit.event.restriction),
      plain(unit.round.name), unit.heat.map(String.init) ?? "", plain(unit.session),
      unit.isMedalEvent ? "yes" : "",
    ]
  }

  /// The time of day; the instant where the clock alone would not lead back to it, as when it shows a
  /// time twice.
  private func start(of unit: TimetableUnit) -> String {
    guard let start = unit.start else { return "" }
    let local = zone.local(start)
    let clock = local.printedMinutes + (local.second == 0 ? "" : ":\(digits(local.second))")
    let again = ClockTime(clock)?.instant(on: unit.date, in: zone)
    return again == start ? clock : start.rfc3339(offsetSeconds: local.offsetSeconds)
  }

  // MARK: - Results

  private func fields(_ result: Athletics.Result, _ discipline: Discipline) -> [String] {
    let details = result.details
    return [result.place.map(String.init) ?? "", details?.lane.map(String.init) ?? ""]
      + [plain(details?.bib)] + who(result.athlete) + [members(result.members)]
      + [
        mark(of: result, discipline), status(of: result), plain(result.rule),
        result.qualification?.rawValue ?? "", details?.wind?.printed ?? "",
        details?.reaction.map { time($0) } ?? "", details?.net.map { time($0) } ?? "",
        plain(result.flags.joined(separator: " ")),
        (details?.attempts ?? []).map(Self.word).joined(separator: " "), plain(result.note),
      ]
  }

  /// As fine as it is known, where that is printed as the sheet prints it.
  private func mark(of result: Athletics.Result, _ discipline: Discipline) -> String {
    guard let mark = result.mark else { return plain(result.printedMark) }
    guard case .time(let time) = mark else { return result.printedMark ?? mark.printed }
    let exact = self.time(time.time) + (time.isHandTimed ? "h" : "")
    let printed = result.printedMark ?? mark.printed
    for text in [printed, exact] {
      guard let read = try? TimedMark(parsing: text, over: discipline.distance) else { continue }
      if read.mark == time, read.printed == printed { return text }
    }
    return printed
  }

  private func status(of result: Athletics.Result) -> String {
    result.status == .unknown ? "unknown" : result.status.letters
  }

  private func who(_ athlete: Athlete) -> [String] {
    [plain(athlete.name), plain(athlete.family), plain(athlete.nation)]
  }

  private func members(_ names: [String]) -> String {
    names.map { plain($0) }.joined(separator: " / ")
  }

  /// `8.10(+0.3)`, `x`, `2.20:xo`.
  package static func word(_ attempt: Attempt) -> String {
    if let height = attempt.height { return "\(MarkFormat.metres(height)):\(attempt.printed)" }
    return attempt.printed + (attempt.wind.map { "(\($0.printed))" } ?? "")
  }

  // MARK: - Text

  /// The fewest decimals that lose nothing.
  private func time(_ time: RaceTime) -> String {
    for precision in [TimePrecision.hundredths, .thousandths] where time.cut(to: precision) == time
    {
      return MarkFormat.time(time, precision: precision)
    }
    return MarkFormat.time(time, precision: .tenThousandths)
  }

  private func plain(_ text: String?) -> String {
    TextDecoding.text(Array((text ?? "").utf8)[...], isUTF8: true)
  }

  private func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
