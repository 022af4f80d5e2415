import Athletics
package import ReplayEngine

/// A plan in words and columns, the same in the pane and on the command line.
package struct PlanText {
  /// One row: where it ends, how long it is, its time, the time since the gun.
  package typealias Row = (metres: String, length: String, lap: String, time: String)

  private let plan: PacePlan
  /// The rows behind the words.
  package let table: PaceTable

  /// The words of a plan.
  package init(_ plan: PacePlan) {
    self.plan = plan
    table = PaceTable(plan)
  }

  /// `28.16 a lap, 2:20.82 a km, 3:46.63 a mile`.
  package var averages: String {
    var paces: [String] = []
    if let lap = plan.course.lap, lap < plan.distance { paces.append(pace(lap, "a lap")) }
    paces.append(pace(Distance(metres: 1000), "a km"))
    paces.append(pace(.mile, "a mile"))
    return paces.joined(separator: ", ")
  }

  /// `halves 1:54.46 and 1:52.17 (-2.29)`; at even pace without the difference, which is none.
  package var halves: String {
    let text = "halves \(printed(table.firstHalf)) and \(printed(table.secondHalf))"
    guard plan.shape != .even else { return text }
    let difference = GapText(table.secondHalf - table.firstHalf, table.precision)
    return "\(text) (\(difference.signed))"
  }

  /// `fastest 27.88 from 809.344 to 1009.344 m` and the slowest; none where all are alike.
  package var extremes: [String] {
    [("fastest", table.fastest), ("slowest", table.slowest)].compactMap { name, index in
      guard let row = index.map({ table.rows[$0] }) else { return nil }
      return "\(name) \(printed(row.lap)) from \(row.from.printedMetres) to "
        + "\(row.to.printedMetres) m"
    }
  }

  /// The texts of a row.
  package func row(_ index: Int) -> Row {
    let row = table.rows[index]
    return (
      row.to.printedMetres, row.length.printedMetres, printed(row.lap), printed(row.cumulative)
    )
  }

  private func pace(_ length: Distance, _ words: String) -> String {
    let step = table.precision.ticks
    let ticks = (plan.average(over: length).ticks + step / 2) / step * step
    return "\(printed(RaceTime(ticks: ticks))) \(words)"
  }

  private func printed(_ time: RaceTime) -> String {
    MarkFormat.time(time, precision: table.precision)
  }
}
