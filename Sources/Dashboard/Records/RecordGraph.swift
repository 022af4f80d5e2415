package import Athletics

/// A progression as a line through time: days to the right, better marks below.
package struct RecordGraph: Hashable, Sendable {
  /// One step, or a mark that does not count.
  package struct Point: Hashable, Sendable {
    /// The mark and its holder.
    package let step: RecordStep
    /// Days since 1970; the middle of what is possible where the day is not known.
    package let day: Double
    /// Whether that day is known.
    package let isDayKnown: Bool
    /// Seconds of the mark.
    package let seconds: Double
    /// How long it stood, for the choice of names where room is scarce.
    package let days: Int
    /// Whether steps are missing between it and the next.
    package let isBeforeGap: Bool
    /// Whether it stands.
    package let isStanding: Bool
  }

  /// The most that can be zoomed in: each time to half the days.
  package static let mostZoom = 12

  /// The steps, oldest first: one for each row of the table.
  package let points: [Point]
  /// Marks that do not count.
  package let others: [Point]
  /// The day at the right end: the last that the book tells of.
  package let end: Double

  /// The graph of a table; marks that are no times have no place in it.
  ///
  /// - Complexity: O(*n*) in the rows.
  package init(_ table: ProgressionTable) {
    points = table.rows.compactMap { Self.point($0.step, $0) }
    others = table.notEligible.compactMap { Self.point($0, nil) }
    end = Double(min(table.day, table.progression.asOf).daysSince1970)
  }

  private static func point(_ step: RecordStep, _ row: RecordRow?) -> Point? {
    guard let time = step.mark?.time else { return nil }
    let first = step.date.firstDay.daysSince1970
    let last = step.date.lastDay.daysSince1970
    return Point(
      step: step,
      day: Double(first + last) / 2,
      isDayKnown: step.date.calendarDate != nil,
      seconds: time.seconds,
      days: row?.stand.days ?? 0,
      isBeforeGap: row?.isBeforeGap ?? false,
      isStanding: row?.stand.isStanding ?? false
    )
  }

  /// The days shown at a zoom around a step, never beyond the ends of the progression.
  package func window(zoom: Int, around step: RecordStep?) -> ClosedRange<Double> {
    let days = (points + others).map(\.day)
    let first = min(days.min() ?? end, end)
    let last = max(days.max() ?? end, end)
    let margin = max(1, (last - first) / 40)
    let whole = (first - margin)...(last + margin)
    let length = whole.upperBound - whole.lowerBound
    let span = max(min(14, length), length / Double(1 << min(max(zoom, 0), Self.mostZoom)))
    guard span < length else { return whole }
    let chosen = step.flatMap { step in (points + others).first { $0.step == step }?.day }
    let middle = chosen ?? last
    let start = min(max(middle - span / 2, whole.lowerBound), whole.upperBound - span)
    return start...(start + span)
  }

  /// The seconds of what is seen in a window, the mark that stood at its beginning included.
  package func range(in window: ClosedRange<Double>) -> ClosedRange<Double>? {
    let entering = points.last { $0.day < window.lowerBound }
    let seen = (points + others).filter { window.contains($0.day) } + (entering.map { [$0] } ?? [])
    guard let least = seen.map(\.seconds).min(), let most = seen.map(\.seconds).max() else {
      return nil
    }
    let margin = max((most - least) * 0.06, 0.05)
    return (least - margin)...(most + margin)
  }
}
