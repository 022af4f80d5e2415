import Athletics
package import ReplayEngine
package import TerminalUI

/// A plan while it is being made: what has been typed, and what is chosen.
package struct PlannerState: Hashable, Sendable {
  /// A line of the form.
  package enum Field: Hashable, Sendable {
    case distance, time, shape, share, laps, course
  }

  /// The shapes to choose from.
  package enum Shape: String, CaseIterable, Hashable, Sendable {
    case even, negative, positive, fast, laps
  }

  /// The distance as typed.
  package var distance: TextInput
  /// The time as typed.
  package var time: TextInput
  /// How the time is spread.
  package var shape = Shape.even
  /// By how much, for the shapes that need it.
  package var share = TextInput("2%")
  /// Lap times, for the shape that needs them.
  package var laps = TextInput()
  /// What it is run on.
  package var course: PaceCourse
  /// What there is to run on: both tracks, the open race's own where it is another, the road.
  package let courses: [PaceCourse]
  /// Where keys go.
  package var field = Field.time
  /// How many rows the table is scrolled by.
  package var offset = 0

  /// A plan for the race that is open: its distance and track, its lights' time or the record or
  /// the winner's; without a race a mile in four minutes.
  package init(_ replay: ReplayState?) {
    var courses = [PaceCourse.shortTrack, .standardTrack, .kilometres, .miles]
    if let own = replay?.race.lap.map({ PaceCourse.track(lap: $0) }), !courses.contains(own) {
      courses.insert(own, at: 2)
    }
    self.courses = courses
    let distance = replay?.race.distance ?? .mile
    self.distance = TextInput(Self.text(of: distance))
    time = TextInput(replay.flatMap(Self.usualTime) ?? "4:00.00")
    course =
      replay.map { $0.race.lap.map { .track(lap: $0) } ?? .kilometres } ?? .usual(for: distance)
  }

  /// The lines that the chosen shape needs, in order.
  package var fields: [Field] {
    switch shape {
    case .even: [.distance, .time, .shape, .course]
    case .negative, .positive, .fast: [.distance, .time, .shape, .share, .course]
    case .laps: [.distance, .time, .shape, .laps, .course]
    }
  }

  /// The plan as it stands.
  ///
  /// - Throws: `PaceError` for what makes none yet.
  package func plan() throws(PaceError) -> PacePlan {
    guard let distance = DistanceText.parseRace(distance.text) else {
      throw .unknownDistance(distance.text)
    }
    let mark: TimeMark
    do { mark = try TimeMark(parsing: time.text, over: distance) } catch { throw .mark(error) }
    return try PacePlan(try paceShape(), over: distance, in: mark, on: course)
  }

  private func paceShape() throws(PaceError) -> PaceShape {
    switch shape {
    case .even: return .even
    case .negative, .positive, .fast:
      return try PaceShape(parsing: "\(shape.rawValue):\(share.text)")
    case .laps:
      let text = laps.text.filter { $0 != " " }
      let typed = text.hasSuffix(",") ? String(text.dropLast()) : text
      return .laps(typed.isEmpty ? [] : try PaceShape.laps(parsing: typed))
    }
  }

  private static func text(of distance: Distance) -> String {
    switch distance {
    case .mile: "mile"
    case .halfMarathon: "half"
    case .marathon: "marathon"
    default: distance.printedMetres
    }
  }

  private static func usualTime(_ replay: ReplayState) -> String? {
    for lights in replay.lights {
      if case .even(let mark) = lights.target.kind { return mark.printed }
    }
    let race = replay.race
    guard let mark = replay.recordToBeat?.mark ?? race.winner?.result.mark?.timeMark else {
      return nil
    }
    return MarkFormat.time(mark.time, precision: mark.precision)
  }
}

extension Mark {
  fileprivate var timeMark: TimeMark? { if case .time(let mark) = self { mark } else { nil } }
}
