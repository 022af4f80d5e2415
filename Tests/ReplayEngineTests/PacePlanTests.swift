import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Pace plans")
struct PacePlanTests {
  private func time(_ text: String) throws -> TimeMark { try TimeMark(parsing: text) }

  private func table(
    _ shape: PaceShape,
    _ distance: Distance,
    _ target: String,
    _ course: PaceCourse? = nil
  ) throws -> PaceTable {
    PaceTable(try PacePlan(shape, over: distance, in: time(target), on: course))
  }

  /// 226.63 s × 200 m / 1609.344 m = 28.164 s.
  @Test("an even mile in 3:46.63 on the short track is 9.344 m and eight laps of 28.16")
  func shortMile() throws {
    let table = try table(.even, .mile, "3:46.63", .shortTrack)
    #expect(table.rows.count == 9)
    #expect(table.rows.first?.to == Distance(millimetres: 9344))
    #expect(table.rows.first?.lap == RaceTime(milliseconds: 1320))
    let laps = table.rows.dropFirst().map(\.lap.milliseconds)
    #expect(laps.allSatisfy { [28_160, 28_170].contains($0) })
    #expect(table.rows.last?.cumulative == RaceTime(milliseconds: 226_630))
    #expect(table.fastest == nil && table.slowest == nil)
    #expect(abs((table.firstHalf - table.secondHalf).milliseconds) <= 10)
  }

  @Test(
    "the odd stretch comes first on the track and last on the road",
    arguments: [
      (Int64(1_500_000), PaceCourse.standardTrack, [300_000, 700_000, 1_100_000, 1_500_000]),
      (800_000, .standardTrack, [400_000, 800_000]),
      (300_000, .shortTrack, [100_000, 300_000]),
      (1_609_344, .standardTrack, [9344, 409_344, 809_344, 1_209_344, 1_609_344]),
      (3_500_000, .kilometres, [1_000_000, 2_000_000, 3_000_000, 3_500_000]),
      (5_000_000, .miles, [1_609_344, 3_218_688, 4_828_032, 5_000_000]),
    ]
  )
  func points(distance: Int64, course: PaceCourse, ends: [Int64]) {
    let points = course.points(over: Distance(millimetres: distance))
    #expect(points.map(\.millimetres) == ends)
  }

  @Test("laps take in a first stretch of less than half a lap, so that a mile has four or eight")
  func laps() {
    #expect(PaceCourse.standardTrack.laps(over: .mile).count == 4)
    #expect(PaceCourse.shortTrack.laps(over: .mile).first == Distance(millimetres: 209_344))
    #expect(PaceCourse.standardTrack.laps(over: Distance(metres: 1500)).count == 4)
  }

  /// 7235 s / 42.195 km = 171.47 s a kilometre: 2:51.5.
  @Test("a marathon goes by kilometres on the road, to the tenth")
  func marathon() throws {
    let plan = try PacePlan(.even, over: .marathon, in: time("2:00:35"))
    let table = PaceTable(plan)
    #expect(plan.course == .kilometres)
    #expect(table.precision == .tenths)
    #expect(table.rows.count == 43)
    #expect(table.rows.dropLast().allSatisfy { [171_400, 171_500].contains($0.lap.milliseconds) })
    #expect(table.rows.last?.cumulative == plan.target.time)
    #expect(MarkFormat.time(plan.average(over: .mile), precision: .tenths) == "4:36.0")
  }

  /// With halves a and 0.98 a: a = 226.63 s / 1.98 = 114.46 s.
  @Test("a negative split of 2% runs the second half in 98% of the first")
  func negative() throws {
    let share = try #require(PaceShare("2%"))
    let table = try table(.negative(share), .mile, "3:46.63", .shortTrack)
    #expect(table.firstHalf == RaceTime(milliseconds: 114_460))
    #expect(table.secondHalf == RaceTime(milliseconds: 112_170))
    #expect(table.slowest == 1)
    #expect(try #require(table.fastest) == 5)
    let positive = try self.table(.positive(share), .mile, "3:46.63", .shortTrack)
    // a = 226.63 s / 2.02 = 112.19 s.
    #expect(positive.firstHalf == RaceTime(milliseconds: 112_190))
  }

  /// 240 s / 1.98 = 121.21 s for the first 750 m, which are 64.65 s for 400 m; the second half in
  /// 0.98 of that is 63.35 s for 400 m.
  @Test("1500 m begin with 300 m, which are not told beside laps of 400 m")
  func equalRows() throws {
    let share = try #require(PaceShare("2%"))
    let table = try table(.negative(share), Distance(metres: 1500), "4:00", .standardTrack)
    #expect(table.slowest == 1 && table.fastest == 3)
    #expect(table.rows[1].lap.milliseconds == 64_650 && table.rows[3].lap.milliseconds == 63_350)
  }

  /// The first 400 m in 0.97 of the rest's pace e: (0.97 × 400 + 400) e = 100 s, e = 0.126904 s/m.
  @Test("a fast start is the first tenth, to the end of its lap")
  func fastStart() throws {
    let share = try #require(PaceShare("3"))
    let table = try table(.fastStart(share), Distance(metres: 800), "1:40.00", .standardTrack)
    #expect(table.rows.map(\.lap.milliseconds) == [49_240, 50_760])
    #expect(table.fastest == 0 && table.slowest == 1)
    let lap = try self.table(.fastStart(share), Distance(metres: 400), "50.00", .standardTrack)
    #expect(lap.rows.map(\.lap.milliseconds) == [50_000])
  }

  @Test("of a list of laps the last may be left out")
  func customLaps() throws {
    let laps = try PaceShape.laps(parsing: "56.0,57.5,57.0")
    let table = try table(.laps(laps), .mile, "3:46.63", .standardTrack)
    #expect(table.rows.map(\.lap.milliseconds) == [56_000, 57_500, 57_000, 56_130])
    #expect(table.rows.first?.to == Distance(millimetres: 409_344))
    let whole = try PaceShape.laps(parsing: "56.0,57.5,57.0,56.13")
    #expect(try self.table(.laps(whole), .mile, "3:46.63", .standardTrack) == table)
  }

  @Test(
    "what cannot be run is refused",
    arguments: [
      ("0", "3:46", "even", "a distance to run"), ("1500", "0", "even", "found 0"),
      ("1500", "25:00:00", "even", "up to 24 hours"),
      ("marathon", "2:05", "even", "hours are written out"),
      ("1500", "3:40", "56,57", "expected 4 times, or 3"),
      ("1500", "3:40", "56,57,55,50", "add up to 3:38.00, not 3:40"),
      ("1500", "3:40", "80,80,60", "leave nothing of 3:40"),
    ]
  )
  func refused(distance: String, target: String, shape: String, says: String) throws {
    let shape = shape == "even" ? PaceShape.even : .laps(try PaceShape.laps(parsing: shape))
    let distance = DistanceText.parseRace(distance) ?? .zero
    let error = #expect(throws: PaceError.self) {
      try PacePlan(shape, over: distance, in: TimeMark(parsing: target), on: .standardTrack)
    }
    #expect(try #require(error).description.contains(says))
  }

  @Test("shapes are read as they are printed", arguments: ["even", "negative:2%", "fast:0.05%"])
  func shapes(code: String) throws {
    #expect(try PaceShape(parsing: code).code == code)
    #expect(try PaceShape(parsing: code.uppercased()).code == code)
  }

  @Test(
    "anything else is no shape",
    arguments: [
      "", "evens", "negative", "negative:", "negative:0%", "negative:51%", "fast:-2%", "fast:2%%",
      "fast:1.234%", "fast:2:3", "even:2%",
    ]
  )
  func noShape(text: String) {
    #expect(throws: PaceError.self) { try PaceShape(parsing: text) }
  }

  @Test("a table adds up to its target and never falls", arguments: UInt64(0)..<300)
  func addsUp(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = try randomPlan(&random)
    let table = PaceTable(plan)
    #expect(table.rows.last?.to == plan.distance)
    #expect(table.rows.last?.cumulative == plan.target.time)
    #expect(table.firstHalf + table.secondHalf == plan.target.time)
    var before = (to: Distance.zero, cumulative: RaceTime.zero)
    for row in table.rows {
      #expect(row.from == before.to && row.from < row.to)
      #expect(row.cumulative == before.cumulative + row.lap && row.lap >= .zero)
      let exact = try #require(plan.schedule.time(at: row.to))
      #expect(abs(exact.ticks - row.cumulative.ticks) <= table.precision.ticks / 2)
      before = (row.to, row.cumulative)
    }
  }

  @Test("time and distance of a schedule undo each other", arguments: UInt64(0)..<300)
  func inverse(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = try randomPlan(&random)
    let target = plan.paceTarget
    #expect(target.time(at: plan.distance) == plan.target.time)
    for _ in 0..<10 {
      let point = Distance(
        millimetres: Int64.random(in: 0...plan.distance.millimetres, using: &random)
      )
      let time = try #require(target.time(at: point))
      // A tick at the plan's pace, and twice that for the uneven ones.
      let tick = plan.distance.metres / plan.target.time.seconds / 10_000 * 2
      #expect(abs(target.metres(at: time) - point.metres) <= tick)
    }
  }

  private func randomPlan(_ random: inout SplitMix64) throws -> PacePlan {
    let distance = Distance(millimetres: Int64.random(in: 50_000...60_000_000, using: &random))
    let seconds = distance.metres * Double.random(in: 0.1...0.6, using: &random)
    let target = TimeMark(
      RaceTime(estimatedSeconds: seconds),
      precision: TimePrecision.allCases.randomElement(using: &random) ?? .hundredths
    )
    let share = try #require(
      PaceShare(hundredths: Int64.random(in: 1...2000, using: &random))
    )
    let shapes: [PaceShape] = [.even, .negative(share), .positive(share), .fastStart(share)]
    let courses: [PaceCourse] = [.shortTrack, .standardTrack, .kilometres, .miles]
    return try PacePlan(
      shapes.randomElement(using: &random) ?? .even,
      over: distance,
      in: target,
      on: courses.randomElement(using: &random)
    )
  }
}
