import Athletics
import TestSupport
import Testing

@Suite("Rounding and printing of marks")
struct MarkFormatTests {
  /// World Athletics Technical Rules, TR19.24: up to 10,000 m to the next longer 0.01 s, longer
  /// races on the track to the next longer 0.1 s, on the road to the next longer second.
  @Test(
    "times are rounded to the next longer step",
    arguments: [
      (9.451, TimePrecision.hundredths, "9.46"), (10.0, .hundredths, "10.00"),
      (1577.533, .hundredths, "26:17.54"), (3566.322, .tenths, "59:26.4"),
      (7784.322, .seconds, "2:09:45"), (7784.0, .seconds, "2:09:44"), (10.11, .tenths, "10.2"),
      (59.9901, .hundredths, "1:00.00"), (3599.5, .seconds, "1:00:00"),
    ]
  )
  func roundingUp(seconds: Double, precision: TimePrecision, printed: String) {
    let time = RaceTime(estimatedSeconds: seconds)
    #expect(MarkFormat.time(time, precision: precision) == printed)
  }

  @Test(
    "times of any length are printed whole",
    arguments: [
      (35_999_999_999, "999:59:59.9999"), (36_000_000_000, "1000:00:00.0000"),
      (-36_000_000_001, "-1000:00:00.0001"), (10_000_000_000_000_000, "277777777:46:40.0000"),
    ]
  )
  func long(ticks: Int64, printed: String) {
    #expect(MarkFormat.time(RaceTime(ticks: ticks), precision: .tenThousandths) == printed)
  }

  @Test("rounding up never helps the runner and moves less than a step", arguments: UInt64(0)..<100)
  func roundingProperty(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let time = RaceTime(ticks: Int64.random(in: -99_999_999...99_999_999, using: &generator))
    for precision in TimePrecision.allCases {
      let up = time.roundedUp(to: precision)
      let cut = time.cut(to: precision)
      #expect(up >= time && up.ticks - time.ticks < precision.ticks)
      #expect(cut <= time && time.ticks - cut.ticks < precision.ticks)
      #expect(up.ticks % precision.ticks == 0 && cut.ticks % precision.ticks == 0)
    }
  }

  @Test("a running clock is cut and keeps its minutes")
  func clock() {
    #expect(MarkFormat.clock(RaceTime(ticks: 1_408_299)) == "2:20.82")
    #expect(MarkFormat.clock(RaceTime(ticks: 99_999), precision: .tenths) == "0:09.9")
    #expect(MarkFormat.clock(.zero) == "0:00.00")
  }

  @Test("gaps carry their sign and are rounded to the nearest step")
  func gaps() {
    #expect(MarkFormat.gap(RaceTime(ticks: -3314)) == "-0.33")
    #expect(MarkFormat.gap(RaceTime(milliseconds: 7560)) == "+7.56")
    #expect(MarkFormat.gap(RaceTime(ticks: -49)) == "+0.00")
    #expect(MarkFormat.gap(.zero) == "+0.00")
    #expect(MarkFormat.gap(RaceTime(milliseconds: 62_000), precision: .tenths) == "+1:02.0")
  }

  @Test("lengths are rounded down")
  func lengths() {
    #expect(MarkFormat.metres(Distance(millimetres: 8309)) == "8.30")
    #expect(MarkFormat.metres(Distance(millimetres: 609_344), decimals: 1) == "609.3")
    #expect(MarkFormat.metres(Distance(millimetres: 609_344), decimals: 0) == "609")
    #expect(MarkFormat.metres(Distance(millimetres: 50)) == "0.05")
  }

  @Test("milliseconds are rounded to the nearest, below zero too")
  func milliseconds() {
    #expect(RaceTime(ticks: 1_404_904).milliseconds == 140_490)
    #expect(RaceTime(ticks: 1_404_905).milliseconds == 140_491)
    #expect(RaceTime(ticks: -4).milliseconds == 0)
    #expect(RaceTime(ticks: -5).milliseconds == -1)
    #expect(RaceTime(ticks: -10).milliseconds == -1)
    #expect(RaceTime(milliseconds: -7).milliseconds == -7)
  }
}

@Suite("Distances")
struct DistanceTests {
  @Test(
    "metres are printed as on a sheet",
    arguments: [
      (1_609_344, "1609.344"), (1_500_000, "1500"), (402_336, "402.336"), (21_097_500, "21097.5"),
      (0, "0"), (-1_500, "-1.5"), (10, "0.01"), (1, "0.001"), (-9_344, "-9.344"),
    ]
  )
  func printed(millimetres: Int64, text: String) {
    #expect(Distance(millimetres: millimetres).printedMetres == text)
  }

  @Test("a mile is 1609.344 m, and sums are exact")
  func exact() {
    #expect(Distance.mile.millimetres == 1_609_344)
    #expect(Distance.marathon.metres == 42_195)
    #expect(Distance.mile - Distance(metres: 1600) == Distance(millimetres: 9344))
    #expect(Distance(roundingMetres: 1609.344) == .mile)
    #expect(Distance.halfMarathon + .halfMarathon == .marathon)
  }
}

@Suite("Wind")
struct WindTests {
  @Test(
    "readings carry their sign",
    arguments: [(13, "+1.3"), (-4, "-0.4"), (0, "+0.0"), (-12, "-1.2")]
  )
  func printed(tenths: Int, text: String) {
    #expect(Wind(tenths: tenths).printed == text)
  }

  @Test("a record may be set with at most +2.0 m/s")
  func record() {
    #expect(Wind(tenths: 20).allowsRecord && !Wind(tenths: 21).allowsRecord)
    #expect(Wind(tenths: -35).allowsRecord)
  }
}
