import Athletics

/// One step of a record progression, as data.
struct RecordStepReport: Encodable {
  var mark: String
  var timeMs: Int64?
  var improvementMs: Int64?
  var athlete: String
  var nation: String
  var date: String
  var venue: String?
  var status: String
  var statusText: String?
  /// The day of the list that gives it.
  var listed: String?
  var kind: String
  var daysStood: Int?
  /// Why the days are not known.
  var daysUnknown: String?
  var standing: Bool
  var race: String?
  var sources: [String]

  /// A step of a progression.
  init(_ row: RecordRow, of event: Event, _ races: [RaceSummary]) {
    self.init(row.step, of: event, races)
    kind = row.kind.name
    improvementMs = row.gain?.time.milliseconds
    daysStood = row.stand.days
    standing = row.stand.isStanding
    daysUnknown = row.stand.doubt?.rawValue
  }

  /// A mark that does not count, or of which it is not known whether it does.
  init(_ step: RecordStep, of event: Event, _ races: [RaceSummary]) {
    mark = step.printedMark
    timeMs = step.mark?.time?.milliseconds
    athlete = step.athlete.name
    nation = step.athlete.nation
    date = step.date.iso
    venue = step.place
    status = step.ratification.rawValue
    statusText = step.statusText
    listed = step.listed?.iso
    kind = "mark"
    standing = false
    race = step.race(of: event, among: races)?.id
    sources = step.sources
  }
}

extension RecordStand {
  /// Why the days are not known.
  var doubt: Doubt? {
    switch self {
    case .unknown(let doubt): doubt
    case .standing(nil): .partialDate
    case .days, .standing: nil
    }
  }

  /// The days in a table: `5`, `591 so far`; blank where they are not known.
  var printed: String {
    switch self {
    case .days(let days): "\(days)"
    case .standing(let days?): "\(days) so far"
    case .standing(nil): "stands"
    case .unknown(.missingSteps): "? gap"
    case .unknown(.partialDate): "?"
    }
  }
}

extension Event {
  /// The event without its sex: `Mile, short track`.
  var title: String {
    let full = name
    let tail = " · \(sex.rawValue)"
    return full.hasSuffix(tail) ? String(full.dropLast(tail.count)) : full
  }
}
