import Athletics
import ReplayEngine

/// A plan row by row, as data and as a table.
struct PaceReport: Encodable {
  struct Row: Encodable {
    var fromMm: Int64
    var toMm: Int64
    var lapMs: Int64
    var lap: String
    var timeMs: Int64
    var mark: String
  }

  struct Halves: Encodable {
    var firstMs: Int64
    var secondMs: Int64
    var differenceMs: Int64
  }

  /// The plan's average pace.
  struct Average: Encodable {
    var lapMs: Int64?
    var kilometreMs: Int64
    var mileMs: Int64
  }

  var distanceMm: Int64
  var timeMs: Int64
  var mark: String
  var course: String
  var stretchMm: Int64
  var shape: String
  var average: Average
  var halves: Halves
  /// Index of the first row at the best pace; none where all are alike.
  var fastest: Int?
  /// Index of the first row at the slowest pace.
  var slowest: Int?
  var rows: [Row]

  private let plan: PacePlan
  private let planned: PaceTable

  private enum CodingKeys: String, CodingKey {
    case distanceMm, timeMs, mark, course, stretchMm, shape, average, halves, fastest, slowest, rows
  }

  init(_ plan: PacePlan) {
    let table = PaceTable(plan)
    self.plan = plan
    planned = table
    distanceMm = plan.distance.millimetres
    timeMs = plan.target.time.milliseconds
    mark = plan.target.printed
    course = plan.course.title
    stretchMm = plan.course.stretch.millimetres
    shape = plan.shape.code
    average = Average(
      lapMs: plan.course.lap.map { plan.average(over: $0).milliseconds },
      kilometreMs: plan.average(over: Distance(metres: 1000)).milliseconds,
      mileMs: plan.average(over: .mile).milliseconds
    )
    halves = Halves(
      firstMs: table.firstHalf.milliseconds,
      secondMs: table.secondHalf.milliseconds,
      differenceMs: (table.secondHalf - table.firstHalf).milliseconds
    )
    fastest = table.fastest
    slowest = table.slowest
    rows = table.rows.map { row in
      Row(
        fromMm: row.from.millimetres,
        toMm: row.to.millimetres,
        lapMs: row.lap.milliseconds,
        lap: MarkFormat.time(row.lap, precision: table.precision),
        timeMs: row.cumulative.milliseconds,
        mark: MarkFormat.time(row.cumulative, precision: table.precision)
      )
    }
  }

  /// The rows: where each ends, its length, its time, the time since the gun.
  var table: TextTable {
    var table = TextTable(columns: [
      ("metres", .right), ("length", .right), (plan.course.stretchName, .right), ("time", .right),
    ])
    for (row, planned) in zip(rows, planned.rows) {
      table.rows.append([
        planned.to.printedMetres, planned.length.printedMetres, row.lap, row.mark,
      ])
    }
    return table
  }

  /// What is planned, and the pace that it takes.
  var heading: String {
    var paces: [String] = []
    if let lap = plan.course.lap, lap < plan.distance { paces.append(pace(lap, "a lap")) }
    paces.append(pace(Distance(metres: 1000), "a km"))
    paces.append(pace(.mile, "a mile"))
    return "\(plan.distance.printedMetres) m in \(mark), \(plan.shape.title), \(course)\n"
      + "average \(paces.joined(separator: ", "))\n"
  }

  /// Halves, and the fastest and slowest row.
  var footer: String {
    var text = "halves \(time(planned.firstHalf)) and \(time(planned.secondHalf))"
    if plan.shape != .even {
      let difference = planned.secondHalf - planned.firstHalf
      text += " (\(MarkFormat.gap(difference, precision: planned.precision)))"
    }
    text += "\n"
    for (name, index) in [("fastest", planned.fastest), ("slowest", planned.slowest)] {
      guard let row = index.map({ planned.rows[$0] }) else { continue }
      text += "\(name) \(time(row.lap)) from \(row.from.printedMetres) to "
      text += "\(row.to.printedMetres) m\n"
    }
    return text
  }

  private func pace(_ length: Distance, _ words: String) -> String {
    let time = plan.average(over: length)
    let step = planned.precision.ticks
    let rounded = RaceTime(ticks: (time.ticks + step / 2) / step * step)
    return "\(self.time(rounded)) \(words)"
  }

  private func time(_ time: RaceTime) -> String {
    MarkFormat.time(time, precision: planned.precision)
  }
}
