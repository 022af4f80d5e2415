/// The part of the record book that matters to one race.
///
/// Short track, standard track and road never mix, nor do the sexes.
public struct RecordBook: Hashable, Sendable {
  /// The progressions of the race's own event and of those on the way.
  public var progressions: [RecordProgression]
  /// What is known of the runners.
  public var profiles: [AthleteProfile]

  /// A book; without progressions and profiles it says nothing.
  public init(progressions: [RecordProgression] = [], profiles: [AthleteProfile] = []) {
    self.progressions = progressions
    self.profiles = profiles
  }

  /// What stood when the day of a race began, by point of the race.
  ///
  /// Where the race's own source and the book say the same it is told once; where they differ, the
  /// race's own source stands, and a note says what the book has.
  ///
  /// - Complexity: O(*n*) in the steps of the book.
  public func standing(before race: Race) -> [StandingRecord] {
    let booked = progressions.compactMap { Self.standing($0, before: race) }
    let worlds = booked.filter(\.isWorlds)
    let own = race.previousRecords.compactMap { Self.own($0, of: race) }
      .map { own in
        guard own.isWorlds else { return own }
        let kind = progressions.first {
          $0.scope == nil && $0.concerns(race) && $0.event.discipline.id == own.discipline
        }?.kind
        return own.settled(with: worlds.first { $0.discipline == own.discipline }, kind)
      }
    let rest = booked.filter { booked in
      !own.contains {
        $0.isWorlds == booked.isWorlds && $0.discipline == booked.discipline
          && (booked.isWorlds || $0.kind == booked.kind)
      }
    }
    return (own + rest).sorted { ($0.at, $0.discipline, $0.name) < ($1.at, $1.discipline, $1.name) }
  }

  /// The world record or world best over a race's own distance as its day began.
  ///
  /// - Returns: `nil` where none is known; never a nation's, nor the best mark of a list.
  /// - Complexity: O(*n*) in the steps of the book.
  public func recordToBeat(in race: Race) -> StandingRecord? {
    standing(before: race).first {
      $0.at == race.distance && $0.discipline == race.event.discipline.id
        && ($0.kind == .worldRecord || $0.kind == .worldBest)
    }
  }

  /// The step of the book that a runner's time in a race is, whatever it rests on elsewhere.
  ///
  /// - Parameters:
  ///   - athlete: who ran.
  ///   - time: the time at the point.
  ///   - discipline: the id of the event at the point.
  ///   - race: gives day, sex and track.
  /// - Returns: the step with this mark, holder and day, if the book calls it a record or best.
  /// - Complexity: O(*n*) in the steps of the discipline.
  public func step(
    of athlete: Athlete,
    _ time: RaceTime,
    over discipline: String,
    in race: Race
  ) -> RecordStep? {
    for progression in progressions
    where progression.concerns(race) && progression.event.discipline.id == discipline {
      guard progression.kind != RecordProgression.listKind else { continue }
      let step = progression.steps.last {
        $0.date.calendarDate == race.date && $0.mark?.time == time
          && $0.athlete.name == athlete.name && $0.ratification != .notEligible
      }
      if let step { return step }
    }
    return nil
  }

  private static func standing(
    _ progression: RecordProgression,
    before race: Race
  ) -> StandingRecord? {
    let discipline = progression.event.discipline
    guard progression.concerns(race), let step = progression.knownStep(before: race.date),
      case .time(let mark) = step.mark, let at = race.point(of: discipline.id)
    else { return nil }
    let ends = progression.asOf < race.date
    let list = step.listed.map { "by the list of \($0.printed)" }
    return StandingRecord(
      kind: progression.kind(of: step),
      discipline: discipline.id,
      at: at,
      track: race.event.track,
      mark: mark,
      athlete: step.athlete,
      date: step.date,
      ratification: step.ratification,
      listed: step.listed,
      note: list ?? (ends ? "the book ends on \(progression.asOf.printed)" : nil),
      sources: step.sources
    )
  }

  private static func own(_ record: PreviousRecord, of race: Race) -> StandingRecord? {
    guard record.track == race.event.track, let at = race.point(of: record.discipline) else {
      return nil
    }
    return StandingRecord(
      kind: record.scope.map { .scoped(RecordScope($0)) } ?? .worldRecord,
      discipline: record.discipline,
      at: at,
      track: record.track,
      mark: record.mark,
      athlete: record.athlete,
      date: record.date,
      sources: record.sources
    )
  }
}

extension StandingRecord {
  /// Whether it is the world's.
  fileprivate var isWorlds: Bool {
    if case .scoped = kind { false } else { true }
  }

  /// The record as the race's own source has it, beside the book.
  ///
  /// - Parameters:
  ///   - booked: what stood by the book.
  ///   - kind: what the book calls steps of this event.
  /// - Returns: one record, of the race's own mark.
  fileprivate func settled(with booked: StandingRecord?, _ kind: String?) -> StandingRecord {
    var settled = self
    if kind == RecordProgression.bestKind { settled.kind = .worldBest }
    guard let booked else { return settled }
    let isSameHolder = athlete.name.isEmpty || athlete.name == booked.athlete.name
    guard mark.time == booked.mark.time, isSameHolder else {
      settled.note = "the book has \(booked.mark.printed), \(booked.athlete.name)"
      return settled
    }
    settled.athlete = booked.athlete
    settled.date = date ?? booked.date
    if booked.kind != .listBest { settled.ratification = booked.ratification }
    return settled
  }
}

extension RecordProgression {
  /// How a progression is called whose steps are the running best of an all-time list.
  static let listKind = "running best of a list"
  /// How a progression is called of an event without an official record.
  static let bestKind = "world best"
  /// How a progression of records is called.
  static let recordKind = "world record"

  /// Whether its steps are for all runners of a race: the world's, of the same sex and kind of track.
  fileprivate func concerns(_ race: Race) -> Bool {
    scope.map(\.isWatched) ?? true && event.sex == race.event.sex
      && event.track == race.event.track
      && (event.restriction == nil || event.restriction == race.event.restriction)
  }

  /// The step that stood when a day began; `nil` where the book has a gap.
  ///
  /// Between a record and the running best of a list, which is of another source, other records may
  /// have stood.
  fileprivate func knownStep(before day: CalendarDate) -> RecordStep? {
    guard let step = step(before: day) else { return nil }
    if case .season(let year) = scope, year != day.year { return nil }
    // A list does not tell what stood between its record and an earlier one.
    if let next = steps.first(where: { $0.date > step.date }), next.listed != nil,
      next.mark != step.mark, step.listed.map({ $0 < day }) ?? false
    {
      return nil
    }
    guard kind == Self.recordKind, step.ratification != .best else { return step }
    let next = steps.first { $0.date > step.date }
    return next?.ratification == .best ? nil : step
  }

  /// What a step is: in a progression of world records some may be the best of a list alone.
  public func kind(of step: RecordStep) -> StandingRecord.Kind {
    if let scope, step.ratification != .best { return .scoped(scope) }
    return switch kind {
    case Self.bestKind: .worldBest
    case Self.recordKind where step.ratification != .best: .worldRecord
    default: .listBest
    }
  }
}

extension Race {
  /// Where an event ends in this race: at the finish or on the way; `nil` beyond it.
  fileprivate func point(of discipline: String) -> Distance? {
    if discipline == event.discipline.id { return distance }
    guard let point = Discipline.distance(ofID: discipline), point < distance else { return nil }
    return point
  }
}
