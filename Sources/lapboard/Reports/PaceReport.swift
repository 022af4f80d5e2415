import Athletics
import Dashboard
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
  private let text: PlanText

  private enum CodingKeys: String, CodingKey {
    case distanceMm, timeMs, mark, course, stretchMm, shape, average, halves, fastest, slowest, rows
  }

  init(_ plan: PacePlan) {
    let text = PlanText(plan)
    let table = text.table
    self.plan = plan
    self.text = text
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
    rows = table.rows.indices.map { index in
      let row = table.rows[index]
      let words = text.row(index)
      return Row(
        fromMm: row.from.millimetres,
        toMm: row.to.millimetres,
        lapMs: row.lap.milliseconds,
        lap: words.lap,
        timeMs: row.cumulative.milliseconds,
        mark: words.time
      )
    }
  }

  /// The rows: where each ends, its length, its time, the time since the gun.
  var table: TextTable {
    var table = TextTable(columns: [
      ("metres", .right), ("length", .right), (plan.course.stretchName, .right), ("time", .right),
    ])
    table.rows = rows.indices.map { index in
      let row = text.row(index)
      return [row.metres, row.length, row.lap, row.time]
    }
    return table
  }

  /// What is planned, and the pace that it takes.
  var heading: String {
    "\(plan.distance.printedMetres) m in \(mark), \(plan.shape.title), \(course)\n"
      + "average \(text.averages)\n"
  }

  /// Halves, and the fastest and slowest row.
  var footer: String {
    ([text.halves] + text.extremes).map { $0 + "\n" }.joined()
  }
}
