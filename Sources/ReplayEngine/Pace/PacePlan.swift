package import Athletics

/// A time to run over a distance, and how it is spread.
package struct PacePlan: Hashable, Sendable {
  /// The race distance.
  package let distance: Distance
  /// The time at its end.
  package let target: TimeMark
  /// What it is run on.
  package let course: PaceCourse
  /// How the time is spread.
  package let shape: PaceShape
  /// The time at every point; it ends at the target to the tick.
  package let schedule: PaceSchedule

  /// The longest time a plan takes, 24 hours.
  private static let longest = RaceTime(ticks: 24 * 3600 * RaceTime.ticksPerSecond)
  /// Metres a second that no plan is above.
  private static let fastest = 25.0

  /// A plan.
  ///
  /// - Parameters:
  ///   - shape: how the time is spread; lap times are counted as `PaceCourse.laps` are.
  ///   - distance: the race distance.
  ///   - target: the time at its end.
  ///   - course: the usual one for the distance when `nil`.
  /// - Throws: `PaceError` for what cannot be run, and laps that do not make the target.
  package init(
    _ shape: PaceShape,
    over distance: Distance,
    in target: TimeMark,
    on course: PaceCourse? = nil
  ) throws(PaceError) {
    guard distance > .zero else { throw .noDistance }
    guard target.time > .zero else { throw .noTime }
    guard target.time <= Self.longest else { throw .tooLong(target) }
    let course = course ?? .usual(for: distance)
    let points = try shape.points(over: distance, in: target, on: course)
    try Self.check(distance, in: target)
    guard let schedule = PaceSchedule(points) else { throw .tooShort(distance, shape) }
    self.distance = distance
    self.target = target
    self.course = course
    self.shape = shape
    self.schedule = schedule
  }

  /// Refuses what is longer than a day, and what nothing runs.
  ///
  /// - Throws: `PaceError`, `tooLong` or `tooFast`.
  static func check(_ distance: Distance, in mark: TimeMark) throws(PaceError) {
    guard mark.time <= longest else { throw .tooLong(mark) }
    guard distance.metres <= mark.time.seconds * fastest else {
      throw .tooFast(mark, over: distance)
    }
  }

  /// What runners are measured against when lights run by the plan.
  package var paceTarget: PaceTarget {
    PaceTarget(schedule, kind: shape == .even ? .even(target) : .schedule)
  }

  /// The time over a length at the plan's average pace.
  package func average(over length: Distance) -> RaceTime {
    RaceTime(
      ticks: target.time.ticks.scaled(by: length.millimetres, over: distance.millimetres)
    )
  }
}

extension PaceShape {
  /// Where the pace changes, and the finish.
  fileprivate func points(
    over distance: Distance,
    in target: TimeMark,
    on course: PaceCourse
  ) throws(PaceError) -> [PaceSchedule.Point] {
    let whole = PaceShare.whole
    let half = Distance(millimetres: distance.millimetres / 2)
    let finish = PaceSchedule.Point(at: distance, time: target.time)
    switch self {
    case .even: return [finish]
    case .negative(let share):
      let first = target.time.ticks.scaled(by: whole, over: 2 * whole - share.hundredths)
      return [PaceSchedule.Point(at: half, time: RaceTime(ticks: first)), finish]
    case .positive(let share):
      let first = target.time.ticks.scaled(by: whole, over: 2 * whole + share.hundredths)
      return [PaceSchedule.Point(at: half, time: RaceTime(ticks: first)), finish]
    case .fastStart(let share):
      let start = Self.fastStretch(of: distance, on: course)
      let weight = start.millimetres * (whole - share.hundredths)
      let rest = (distance - start).millimetres * whole
      let first = target.time.ticks.scaled(by: weight, over: weight + rest)
      return [PaceSchedule.Point(at: start, time: RaceTime(ticks: first)), finish]
    case .laps(let laps): return try Self.points(of: laps, over: distance, in: target, on: course)
    }
  }

  /// The first tenth, to the end of its lap; the tenth alone where that would be the whole race.
  private static func fastStretch(of distance: Distance, on course: PaceCourse) -> Distance {
    let tenth = Distance(millimetres: distance.millimetres / 10)
    let end = course.laps(over: distance).first { $0 >= tenth }
    return end.flatMap { $0 < distance ? $0 : nil } ?? tenth
  }

  private static func points(
    of laps: [RaceTime],
    over distance: Distance,
    in target: TimeMark,
    on course: PaceCourse
  ) throws(PaceError) -> [PaceSchedule.Point] {
    let ends = course.laps(over: distance)
    let sum = laps.reduce(.zero, +)
    var laps = laps
    switch laps.count {
    case ends.count:
      guard sum == target.time else { throw .lapSum(sum, expected: target) }
    case ends.count - 1:
      guard sum < target.time else { throw .noRest(sum, expected: target) }
      laps.append(target.time - sum)
    default: throw .lapCount(laps.count, expected: ends.count, over: distance, on: course)
    }
    var time = RaceTime.zero
    return zip(ends, laps).map { end, lap in
      time = time + lap
      return PaceSchedule.Point(at: end, time: time)
    }
  }
}
