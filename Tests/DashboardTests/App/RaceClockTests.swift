import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

/// The race clock against the clock of the machine, through the whole loop.
@Suite("Race clock")
struct RaceClockTests {
  private static let size = Size(width: 60, height: 16)

  private func playing() throws -> DashboardDriver {
    try DashboardDriver(Self.size, pane: .replay, plays: true)
  }

  /// Runs a loop whose waits end late by up to so much; the clock moves in no other way.
  ///
  /// - Returns: the last frame, and wall time from the first to the last.
  private func run(
    _ driver: DashboardDriver,
    _ script: [MemoryTerminal.Turn],
    late: ClosedRange<Int>,
    seed: UInt64,
    onWait: @escaping (Duration) -> Void = { _ in }
  ) -> (frame: Frame?, elapsed: Duration) {
    let terminal = MemoryTerminal(size: Self.size, script: script, keepsFrames: false)
    let clock = ManualClock()
    var random = SplitMix64(seed: seed)
    terminal.onTimeUp = { wait in
      let length = (wait ?? .zero) + .microseconds(Int.random(in: late, using: &random))
      clock.advance(by: length)
      onWait(length)
    }
    var loop = AppLoop(
      state: driver.state,
      terminal: terminal,
      clock: clock,
      wall: { DashboardDriver.wall },
      run: DashboardDriver.run
    )
    #expect(loop.runUntilEnd() == .closed)
    return (terminal.lastFrame, clock.now.offset)
  }

  /// The race time in the infield.
  private func clock(_ frame: Frame?) throws -> RaceTime {
    let words = try #require(frame).lines().flatMap { line in
      line.split { " │".contains($0) }.map(String.init)
    }
    let clock = try #require(words.first { $0.firstRange(of: ":") != nil && $0.contains(".") })
    return try TimeMark(parsing: clock).time
  }

  @Test("after 60 s at 1× it shows what the machine's clock shows", arguments: UInt64(0)..<2)
  func minute(seed: UInt64) throws {
    var elapsed = Duration.zero
    let turns = Array(repeating: MemoryTerminal.Turn.timeUp, count: 1800)
    // Late by up to 33 ms, a beat or two are missed now and then.
    let result = run(try playing(), turns, late: 0...33_000, seed: seed) { elapsed += $0 }
    #expect(result.elapsed == elapsed && elapsed >= .seconds(60))
    let shown = try clock(result.frame).duration
    #expect(shown <= elapsed && elapsed - shown < .milliseconds(20), "\(shown) at \(elapsed)")
  }

  @Test("it is exact after pauses, rate changes and seeks", arguments: UInt64(0)..<20)
  func exact(seed: UInt64) throws {
    let names = ["Space", "+", "-", "=", "Left", "Right", "[", "]", "L", "b", ",", "Shift-Left"]
    var random = SplitMix64(seed: seed)
    var script: [MemoryTerminal.Turn] = []
    for _ in 0..<40 {
      let waits = Int.random(in: 0...3, using: &random)
      script += Array(repeating: .timeUp, count: waits)
      let name = names.randomElement(using: &random) ?? "Space"
      script.append(.event(.key(try #require(Key(name: name)))))
    }
    var waits: [Duration] = []
    let driver = try playing()
    let result = run(driver, script, late: 0...90_000, seed: seed) { waits.append($0) }
    var expected = driver
    var next = waits.makeIterator()
    for turn in script {
      switch turn {
      case .timeUp: expected.pass(next.next() ?? .zero)
      case .event(let event): expected.send(event)
      }
    }
    #expect(result.frame?.lines() == expected.frame.lines())
    #expect(result.frame == expected.frame)
  }

  @Test("a look at the sources takes no time from the race")
  func effects() throws {
    let driver = try playing()
    let clock = ManualClock()
    let keys = ["i", "Esc"].compactMap { Key(name: $0) }
    let terminal = MemoryTerminal(size: Self.size, keys: keys)
    var loop = AppLoop(
      state: driver.state,
      terminal: terminal,
      clock: clock,
      wall: { DashboardDriver.wall },
      run: { effect in
        clock.advance(by: .seconds(3))
        return DashboardDriver.run(effect)
      }
    )
    #expect(loop.runUntilEnd() == .closed)
    #expect(try self.clock(terminal.lastFrame) == RaceTime(milliseconds: 3000))
  }
}
