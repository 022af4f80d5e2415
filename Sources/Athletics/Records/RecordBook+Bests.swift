/// What a finish is to the runner's own best.
public enum PersonalBest: Hashable, Sendable {
  /// Better than the best known from before the race.
  case inside(TimeMark, PartialDate)
  /// As good as the best known from before the race.
  case equals(TimeMark, PartialDate)
  /// The sources name this very race as the best.
  case named
}

extension RecordBook {
  /// What a runner's finish is to the best that the sources know of, as the day of the race began.
  ///
  /// - Returns: `nil` for a finish that is slower, and where only a later best is known, which says
  ///   nothing of the time before.
  /// - Complexity: O(*n*) in the profiles.
  public func personalBest(of runner: Runner, in race: Race) -> PersonalBest? {
    guard runner.result.status == .finished, case .time(let mark) = runner.result.mark else {
      return nil
    }
    let profile = profiles.first {
      $0.athlete.name == runner.athlete.name && $0.athlete.nation == runner.athlete.nation
        && $0.sex == race.event.sex
    }
    let bests = profile?.bests.filter {
      $0.event == race.event.discipline.name && $0.environment == race.event.track.environment
    }
    for best in bests ?? [] {
      guard let date = best.date, let known = try? TimeMark(parsing: best.mark) else { continue }
      if date.calendarDate == race.date, known.time == mark.time { return .named }
      guard date.isOver(before: race.date) else { continue }
      if mark.isInside(known) { return .inside(known, date) }
      if mark.equals(known) { return .equals(known, date) }
    }
    return nil
  }
}

extension PartialDate {
  /// Whether all of it lies before a day: of a year alone, its last day.
  fileprivate func isOver(before day: CalendarDate) -> Bool {
    PartialDate(year: year, month: month ?? 12, day: self.day ?? 31)
      < PartialDate(year: day.year, month: day.month, day: day.day)
  }
}
