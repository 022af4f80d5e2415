/// One medal won: in which unit, by whom, with what mark.
public struct MedalAward: Hashable, Sendable {
  /// The colour.
  public var medal: Medal
  /// The final it was won in.
  public var unitID: String
  /// The event.
  public var event: Event
  /// The day at the venue.
  public var date: CalendarDate
  /// The line of the result list.
  public var result: Result

  /// A medal won.
  public init(
    medal: Medal,
    unitID: String,
    event: Event,
    date: CalendarDate,
    result: Result
  ) {
    self.medal = medal
    self.unitID = unitID
    self.event = event
    self.date = date
    self.result = result
  }
}

extension TimetableUnit {
  /// The medals of a final, gold first.
  ///
  /// The medal follows from how many stand in front: two in first place leave no silver.
  /// A relay's medal counts once, for the nation.
  ///
  /// - Complexity: O(*n*²) in the results listed, which are few.
  public var medals: [MedalAward] {
    guard isMedalEvent else { return [] }
    let placed = placedOnce
    var awards: [MedalAward] = []
    for result in placed.sorted(by: { ($0.place ?? 0) < ($1.place ?? 0) }) {
      guard let printed = result.place, printed <= 3 else { continue }
      let ahead = placed.count { ($0.place ?? 0) < printed }
      guard let medal = Medal.allCases.first(where: { $0.place == max(ahead + 1, printed) })
      else { continue }
      awards.append(
        MedalAward(medal: medal, unitID: id, event: event, date: date, result: result)
      )
    }
    return awards
  }

  /// Results with a place; a relay team that is listed runner by runner stands once.
  var placedOnce: [Result] {
    let placed = results.filter { $0.status == .finished && $0.place != nil }
    guard event.discipline.kind == .relay else { return placed }
    return placed.indices.filter { index in
      !placed[..<index].contains { $0.athlete.nation == placed[index].athlete.nation }
    }.map { placed[$0] }
  }
}
