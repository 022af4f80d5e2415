/// One line of the list of everybody who ran in any race.
public struct RunnerSummary: Hashable, Sendable {
  /// The race's id.
  public var raceID: String
  /// The place in the race's `runners`.
  public var runner: Int
  /// Who ran, and for whom.
  public var athlete: Athlete
  /// The finish time; `nil` for a runner who did not finish.
  public var finish: RaceTime?
  /// The mark as printed; `nil` for a runner who did not finish.
  public var mark: String?
  /// How many splits on the way the sources give.
  public var splitCount: Int

  /// One line of the list.
  public init(
    raceID: String,
    runner: Int,
    athlete: Athlete,
    finish: RaceTime? = nil,
    mark: String? = nil,
    splitCount: Int
  ) {
    self.raceID = raceID
    self.runner = runner
    self.athlete = athlete
    self.finish = finish
    self.mark = mark
    self.splitCount = splitCount
  }

  /// The line of a runner; `nil` where neither a split nor a finish time is known.
  public init?(_ runner: Int, of race: Race) {
    guard race.runners.indices.contains(runner) else { return nil }
    let result = race.runners[runner].result
    let finish = result.status == .finished ? result.mark?.time : nil
    let splits = race.runners[runner].splits.count { !$0.isSuspect && $0.at < race.distance }
    guard finish != nil || splits > 0 else { return nil }
    self.init(
      raceID: race.id,
      runner: runner,
      athlete: result.athlete,
      finish: finish,
      mark: finish == nil ? nil : result.printedMark,
      splitCount: splits
    )
  }
}
