import Athletics
import ReplayEngine
import TestSupport
import Testing

/// What the points typed stand for; `DashboardTests` has their race times.
@Suite("SeekTarget as time or point")
struct SeekTargetPointTests {
  @Test(
    "a place on the way is a point, an instant a time, the finish both",
    arguments: [
      ("gun", SeekTarget.time(.zero)), ("start", .time(.zero)), ("finish", .finish),
      // 3:53.18 is Doyle's mark (World Athletics), the last who is known to have finished.
      ("end", .time(RaceTime(milliseconds: 233_180))),
      ("  LAP   3 ", .point(Distance(millimetres: 609_344))),
      ("bell", .point(Distance(millimetres: 1_409_344))), ("mile", .point(.mile)),
      ("half", .point(Distance(millimetres: 804_672))),
      ("2:20.49", .time(RaceTime(milliseconds: 140_490))),
    ]
  )
  func forms(text: String, target: SeekTarget) throws {
    let replay = try TestFacts.loaded("lievin-2025-mile").replay
    #expect(try SeekTarget(text, in: replay) == target)
  }
}
