import Athletics
import ReplayEngine
import TestSupport
import Testing

@Suite("Laps of every distance")
struct LapPointsTests {
  private func points(_ id: String, _ name: String) throws -> (LapPoints, SplitTable) {
    let race = try TestFacts.race(id)
    let index = try #require(race.runners.firstIndex { $0.athlete.name.hasSuffix(name) })
    let track = try #require(Replay(race: race).tracks[index])
    let points = LapPoints.best(for: track, lap: race.lap)
    return (points, SplitTable(track: track, points: points))
  }

  // A lap ends at the finish line: what is left over a whole number of them comes first.
  @Test(
    "as the sport counts them",
    arguments: [
      (800_000, 400_000, "2×400 m"), (800_000, 200_000, "4×200 m"),
      (1_000_000, 400_000, "200 + 2×400 m"), (1_000_000, 200_000, "5×200 m"),
      (1_500_000, 400_000, "300 + 3×400 m"), (1_500_000, 200_000, "100 + 7×200 m"),
      (1_609_344, 400_000, "409.344 + 3×400 m"), (1_609_344, 200_000, "209.344 + 7×200 m"),
      (1_609_344, 402_336, "4×402.336 m"), (2_000_000, 400_000, "5×400 m"),
      (2_000_000, 200_000, "10×200 m"), (3_000_000, 400_000, "200 + 7×400 m"),
      (3_000_000, 200_000, "15×200 m"), (3_218_688, 400_000, "418.688 + 7×400 m"),
      (3_218_688, 200_000, "218.688 + 15×200 m"), (5_000_000, 400_000, "200 + 12×400 m"),
      (5_000_000, 200_000, "25×200 m"), (10_000_000, 400_000, "25×400 m"),
      (400_000, 400_000, "400 m"),
    ]
  )
  func laps(distance: Int64, lap: Int64, expected: String) {
    let distance = Distance(millimetres: distance)
    let points = LapPoints.laps(of: Distance(millimetres: lap), over: distance, to: distance)
    #expect(points.summary == expected)
    #expect(points.division == .laps)
    #expect(points.ends.last == distance)
    #expect(points.ends == points.ends.sorted())
  }

  @Test(
    "the road by five kilometres and what is left",
    arguments: [
      (Distance.marathon, "8×5 + 2.195 km"), (Distance.halfMarathon, "4×5 + 1.0975 km"),
      (Distance(metres: 10_000), "2×5 km"),
    ]
  )
  func road(distance: Distance, expected: String) {
    let points = LapPoints.lengths(of: Distance(metres: 5000), to: distance, addsRest: false)
    #expect(points.summary == expected)
    #expect(LapBoard(distance: distance, lap: nil).lapEnds == points.ends)
  }

  @Test("seeking, the board and the table count the same laps")
  func oneSource() throws {
    for race in try TestFacts.facts.races {
      guard let lap = race.lap else { continue }
      let board = LapBoard(distance: race.distance, lap: lap)
      let points = LapPoints.laps(of: lap, over: race.distance, to: race.distance)
      #expect(points.ends == board.lapEnds, "\(race.id)")
      #expect(board.lapEnds.allSatisfy(board.lapMarks.contains), "\(race.id)")
    }
  }

  @Test(
    "what is known of a runner says how the race is told",
    arguments: [
      // 100 m splits: laps from the finish line are all known.
      ("paris-2024-1500-semi-2", "", "300 + 3×400 m"),
      // Splits from the start line, each 200 m: no crossing of the finish line is known.
      ("lievin-2025-mile", "Ingebrigtsen", "7×200 + 209.344 m"),
      ("stanford-2019-two-miles", "Cheptegei", "418.688 + 7×400 m"),
      ("eugene-2017-mile-b", "", "409.344 + 3×400 m"),
      ("millrose-2025-wanamaker-mile", "Nuguse", "4×402.336 m"),
      ("oxford-1954-mile", "Bannister", "4×402.336 m"),
      ("berlin-2018-marathon", "Kipchoge", "8×5 + 2.195 km"),
      // 15 km is not known: two lengths are one.
      ("berlin-2022-marathon", "Kipchoge", "2×5 + 10 + 4×5 + 2.195 km"),
      // 3000 and 5000 m alone: estimated laps, of which the sport's own hold 3000 m.
      ("monaco-2020-5000", "Cheptegei", "200 + 12×400 m"),
      ("rieti-1993-mile", "Morceli", "409.344 + 3×400 m"),
    ]
  )
  func published(id: String, name: String, expected: String) throws {
    let (points, table) = try points(id, name)
    #expect(points.summary == expected)
    #expect(table.division == points.division)
    #expect(table.rows.count == points.ends.count)
  }

  @Test(
    "uneven points are stretches, never laps",
    arguments: [
      ("lievin-2022-1500", "Ingebrigtsen", [600, 800, 1000, 1300, 1500]),
      ("rieti-1996-3000", "Komen", [1400, 1800, 2000, 2200, 3000]),
      ("rome-1998-1500", "El Guerrouj", [1100, 1200, 1500]),
    ]
  )
  func uneven(id: String, name: String, expected: [Int64]) throws {
    let (points, table) = try points(id, name)
    #expect(points == LapPoints(expected.map { Distance(metres: $0) }, .stretches))
    #expect(points.summary == nil)
    #expect(table.rows.allSatisfy { !$0.isEstimated })
  }

  // Atlanta 1996: the sheet has splits to 0.1 s and the result to 0.01 s, as the facts keep them.
  @Test("a stretch from a coarse split to a fine result is as coarse as the split, and says so")
  func mixedPrecision() throws {
    var found = 0
    for race in try TestFacts.facts.races {
      for case let track? in Replay(race: race).tracks {
        let table = SplitTable(
          track: track,
          points: LapPoints(track.knots.dropFirst().map(\.at), .stretches)
        )
        for row in table.rows where row.isMixed {
          let (from, to) = row.endPrecisions
          #expect(row.precision == min(from ?? .hundredths, to ?? .hundredths), "\(race.id)")
          found += 1
        }
        #expect(table.rows.first?.isMixed == false, "the gun is exact: \(race.id)")
      }
    }
    #expect(found > 0, "the facts have such sheets")
  }

  // Published: 1:52.55 at 800 m and 2:06.43 at 900 m (LetsRun's segments, summed), 3:45.14.
  @Test("Liévin's halves lie where its splits put them, a negative split")
  func halves() throws {
    let (_, table) = try points("lievin-2025-mile", "Ingebrigtsen")
    let halves = try #require(table.halves)
    #expect(halves.isEstimated && halves.precision == .tenths)
    #expect(halves.first.to == Distance(millimetres: 804_672))
    #expect((112.55...126.43).contains(halves.first.lap.seconds))
    #expect((halves.first.lap + halves.second.lap) == RaceTime(milliseconds: 225_140))
    // 4.672 m at the pace of the hundred in question take 0.65 s: 1:53.20.
    #expect(abs(halves.first.lap.seconds - 113.20) < 0.05)
    #expect(halves.difference < .zero)
  }

  // Berlin 2022: 59:50 half way, 2:01:09 (World Athletics, The Guardian).
  @Test("Berlin's halves are exact: 59:50 and 61:19, a positive split")
  func berlin() throws {
    let (_, table) = try points("berlin-2022-marathon", "Kipchoge")
    let halves = try #require(table.halves)
    #expect(!halves.isEstimated)
    #expect(halves.first.lap == RaceTime(milliseconds: 3_590_000))
    #expect(halves.second.lap == RaceTime(milliseconds: 3_679_000))
    #expect(halves.difference == RaceTime(milliseconds: 89_000))
  }
}
