import Athletics
@testable import Dashboard
import ReplayEngine
import TerminalUI
import TestSupport
import Testing

@Suite("AppLoop")
struct AppLoopTests {
  private static let beat = Duration.seconds(1) / 30

  /// A loop on a terminal in memory; when a wait runs out the clock is moved by it.
  private func run(
    _ driver: DashboardDriver,
    _ script: [MemoryTerminal.Turn],
    stall: Duration? = nil
  ) -> (ending: AppLoop<ManualClock>.Ending, terminal: MemoryTerminal, waits: [Duration]) {
    let terminal = MemoryTerminal(size: driver.state.size, script: script)
    let clock = ManualClock()
    var waits: [Duration] = []
    terminal.onTimeUp = { wait in
      waits.append(wait ?? .zero)
      clock.advance(by: stall ?? wait ?? .zero)
    }
    var loop = AppLoop(
      state: driver.state,
      terminal: terminal,
      clock: clock,
      wall: { DashboardDriver.wall.adding(seconds: 10) },
      run: DashboardDriver.run
    )
    return (loop.runUntilEnd(), terminal, waits)
  }

  private func key(_ name: String) throws -> MemoryTerminal.Turn {
    .event(.key(try #require(Key(name: name))))
  }

  private func playing() throws -> DashboardDriver {
    try DashboardDriver(Size(width: 80, height: 24), pane: .replay, plays: true)
  }

  @Test("q leaves")
  func leaves() throws {
    let result = run(try playing(), [.timeUp, try key("q"), .timeUp])
    #expect(result.ending == .left)
    #expect(result.waits.count == 1)
  }

  @Test("a signal ends the loop and is told")
  func signal() throws {
    let result = run(try playing(), [.event(.interrupted(signal: 15)), .timeUp])
    #expect(result.ending == .interrupted(signal: 15))
  }

  @Test("a terminal that is gone ends the loop")
  func closed() throws {
    #expect(run(try playing(), []).ending == .closed)
  }

  @Test("while the race runs, frames come at thirty a second and show its time")
  func thirtyFrames() throws {
    let driver = try playing()
    let result = run(driver, Array(repeating: .timeUp, count: 90))
    #expect(result.waits.allSatisfy { $0 == Self.beat })
    #expect(result.terminal.frames.count == 91)
    var expected = driver
    expected.pass(Self.beat * 90)
    #expect(result.terminal.lastFrame == expected.frame)
  }

  @Test("while nothing moves it waits for the minute")
  func minute() throws {
    let driver = try DashboardDriver(Size(width: 80, height: 24), pane: .replay)
    let result = run(driver, [.timeUp, .timeUp])
    // The wall clock stands at ten seconds past the minute.
    #expect(result.waits == [.milliseconds(50_005), .milliseconds(50_005)])
  }

  @Test("a key that starts the race starts its beat, and one that stops it ends the beat")
  func startsAndStops() throws {
    let driver = try DashboardDriver(Size(width: 80, height: 24), pane: .replay)
    let script = [.timeUp, try key("Space"), .timeUp, .timeUp, try key("Space"), .timeUp]
    let result = run(driver, script)
    #expect(result.waits[1...2] == [Self.beat, Self.beat])
    #expect(result.waits[3] > .seconds(30))
    var expected = driver
    expected.press("Space")
    expected.pass(Self.beat * 2)
    expected.press("Space")
    #expect(result.terminal.lastFrame?.lines().dropFirst() == expected.frame.lines().dropFirst())
  }

  @Test("after a stall the race is where the clock says")
  func stall() throws {
    let driver = try playing()
    let result = run(driver, [.timeUp], stall: .seconds(5))
    var expected = driver
    expected.pass(.seconds(5))
    #expect(result.terminal.lastFrame == expected.frame)
    #expect(expected.state.replay?.playhead.time == RaceTime(ticks: 50_000))
  }

  @Test("a suspension does not move the race on")
  func suspension() throws {
    let driver = try playing()
    let clock = ManualClock()
    let terminal = SleepyTerminal(size: driver.state.size) { clock.advance(by: .seconds(3600)) }
    var loop = AppLoop(
      state: driver.state,
      terminal: terminal,
      clock: clock,
      wall: { DashboardDriver.wall },
      run: DashboardDriver.run
    )
    terminal.events = [.key(.control("z")), .resumed]
    #expect(loop.runUntilEnd() == .closed)
    #expect(terminal.suspensions == 1)
    #expect(terminal.redraws == 1)
    #expect(terminal.lastFrame == driver.frame)
  }

  @Test("the next frame has the new size", arguments: [(200, 60), (60, 16), (10, 3), (1, 1)])
  func resize(width: Int, height: Int) throws {
    let size = Size(width: width, height: height)
    let result = run(try playing(), [.event(.resize(size))])
    #expect(result.terminal.lastFrame?.size == size)
  }

  @Test("a race that is chosen comes from the facts; one that is not there is said")
  func effects() throws {
    let driver = try DashboardDriver(Size(width: 80, height: 24), pane: .replay)
    var script = [try key("/")]
    for character in "oxford" { script.append(.event(.key(.character(character)))) }
    script.append(try key("Enter"))
    let result = run(driver, script)
    #expect(result.terminal.lastFrame?.lines().contains { $0.contains("Oxford 1954") } == true)
    let answers = DashboardDriver.run(.loadRace(id: "nowhere", plays: true))
    guard case .notice(let text) = answers.first else {
      Issue.record("no notice")
      return
    }
    #expect(text.contains("nowhere"))
  }
}

/// A terminal on which a suspension lasts.
private final class SleepyTerminal: Terminal {
  let size: Size
  var events: [InputEvent] = []
  private(set) var lastFrame: Frame?
  private(set) var suspensions = 0
  private(set) var redraws = 0
  private let sleep: () -> Void

  init(size: Size, sleep: @escaping () -> Void) {
    self.size = size
    self.sleep = sleep
  }

  func show(_ frame: Frame) { lastFrame = frame }

  func nextEvent(within duration: Duration?) -> InputEvent? {
    events.isEmpty ? .closed : events.removeFirst()
  }

  func suspend() {
    suspensions += 1
    sleep()
  }

  func redraw() { redraws += 1 }
  func setMouse(_ enabled: Bool) {}
  func setTitle(_ title: String) {}
  func close() {}
}
