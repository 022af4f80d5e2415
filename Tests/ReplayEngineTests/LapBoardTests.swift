import Athletics
import ReplayEngine
import Testing

@Suite("Lap board")
struct LapBoardTests {
  private func board(_ distance: Int64, _ lap: Int64) -> LapBoard {
    LapBoard(distance: Distance(millimetres: distance), lap: Distance(millimetres: lap))
  }

  @Test("a mile on the short track is 9.344 m and eight laps")
  func shortMile() {
    let board = board(1_609_344, 200_000)
    #expect(board.lapMarks.first == Distance(millimetres: 9344))
    #expect(board.lapMarks.count == 9 && board.lapMarks.last == .mile)
    #expect(board.bell == Distance(millimetres: 1_409_344))
    #expect(board.lapsToGo(at: 0) == 8 && board.lapsToGo(at: 9.344) == 8)
    #expect(board.lapsToGo(at: 209.343) == 8 && board.lapsToGo(at: 209.344) == 7)
    #expect(!board.isBell(at: 1409.343) && board.isBell(at: 1409.344))
    #expect(board.lapsToGo(at: 1409.344) == 1 && board.lapsToGo(at: 1609.344) == 0)
    #expect(!board.isBell(at: 1609.344))
  }

  @Test(
    "laps at the start, after the first crossing and the bell, race by race",
    arguments: [
      (1_500_000, 200_000, 7, 100_000, 1_300_000), (1_500_000, 400_000, 3, 300_000, 1_100_000),
      (800_000, 400_000, 2, 400_000, 400_000), (800_000, 200_000, 4, 200_000, 600_000),
      (3_000_000, 200_000, 15, 200_000, 2_800_000), (3_000_000, 400_000, 7, 200_000, 2_600_000),
      (1_609_344, 400_000, 4, 9344, 1_209_344), (5_000_000, 400_000, 12, 200_000, 4_600_000),
      (10_000_000, 400_000, 25, 400_000, 9_600_000), (2_000_000, 400_000, 5, 400_000, 1_600_000),
      (3_218_688, 400_000, 8, 18_688, 2_818_688), (1_609_344, 402_336, 4, 402_336, 1_207_008),
    ]
  )
  func races(distance: Int64, lap: Int64, laps: Int, first: Int64, bell: Int64) {
    let board = board(distance, lap)
    #expect(board.lapsToGo(at: 0) == laps)
    #expect(board.lapMarks.first == Distance(millimetres: first))
    #expect(board.bell == Distance(millimetres: bell))
    #expect(board.lapsToGo(at: Double(bell) / 1000) == 1)
    #expect(board.label(at: Double(bell) / 1000) == "last lap")
    #expect(board.label(at: 0) == "\(laps) laps to go")
    #expect(board.label(at: Double(distance) / 1000) == "finish")
  }

  @Test("races of a lap or less have no bell")
  func noBell() {
    #expect(board(400_000, 400_000).bell == nil)
    #expect(board(200_000, 400_000).bell == nil)
    #expect(board(200_000, 400_000).lapsToGo(at: 0) == 1)
    #expect(!board(400_000, 400_000).isBell(at: 10))
  }

  @Test("on the road there are five-kilometre points and no laps")
  func road() {
    let board = LapBoard(distance: .marathon, lap: nil)
    #expect(board.lapMarks.count == 9)
    #expect(board.lapMarks.first == Distance(metres: 5000))
    #expect(board.lapMarks.suffix(2) == [Distance(metres: 40_000), .marathon])
    #expect(board.lapsToGo(at: 100) == nil && board.bell == nil)
    #expect(board.label(at: 40_000) == "2.2 km to go")
    #expect(board.nextMark(after: 40_000) == .marathon)
    #expect(board.nextMark(after: 42_195) == nil)
  }
}
