import Athletics
@testable import Dashboard
import TerminalUI
import TestSupport
import Testing

@Suite("MeetingClock")
struct MeetingClockTests {
  @Test("many small ticks land where one large tick lands", arguments: UInt64(0)..<100)
  func tickSizeDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rate = MeetingClock.rates.randomElement(using: &random) ?? 1
    let start = Instant(milliseconds: .random(in: 0...2_000_000_000_000, using: &random))
    var small = MeetingClock(at: start, isReal: false, isRunning: true, rate: rate)
    var large = small
    var total = Duration.zero
    for _ in 0..<200 {
      let tick = Duration.nanoseconds(Int64.random(in: 1...90_000_000, using: &random))
      total += tick
      small.advance(by: tick, wall: start)
    }
    large.advance(by: total, wall: start)
    #expect(small == large)
    let expected = (total * rate) / .milliseconds(1)
    #expect(large.instant.milliseconds - start.milliseconds == Int64(expected.rounded(.down)))
  }

  @Test("a real clock shows what it is told, whatever has elapsed")
  func real() {
    var clock = MeetingClock(at: DashboardDriver.wall, isReal: true)
    #expect(clock.isRunning)
    clock.advance(by: .seconds(100), wall: DashboardDriver.wall.adding(seconds: 7))
    #expect(clock.instant == DashboardDriver.wall.adding(seconds: 7))
  }

  @Test("a change of rate loses no time")
  func rateChange() {
    var clock = MeetingClock(at: DashboardDriver.wall, isReal: false, isRunning: true, rate: 60)
    clock.advance(by: .seconds(1), wall: DashboardDriver.wall)
    clock.changeRate(up: true)
    clock.advance(by: .seconds(1), wall: DashboardDriver.wall)
    #expect(clock.instant == DashboardDriver.wall.adding(seconds: 180))
  }

  @Test("a rate beyond the ladder is held within it", arguments: [(0, 1), (-3, 1), (9999, 600)])
  func limits(rate: Int, expected: Int) {
    #expect(MeetingClock(at: DashboardDriver.wall, isReal: false, rate: rate).rate == expected)
  }
}

@Suite("ZoneDisplay")
struct ZoneDisplayTests {
  @Test("the same zone stands once")
  func same() {
    var zones = ZoneDisplay(viewer: .shanghai, venue: .shanghai)
    for _ in ZoneDisplay.Order.allCases {
      #expect(zones.shown.map(\.id) == ["Asia/Shanghai"])
      zones.cycle()
    }
  }

  @Test("four orders, then the first again")
  func cycle() {
    var zones = ZoneDisplay(viewer: .dublin, venue: .shanghai)
    var shown: [[String]] = []
    for _ in 0..<5 {
      shown.append(zones.shown.map(\.city))
      #expect(zones.leading.id == zones.shown.first?.id)
      zones.cycle()
    }
    let expected = [
      ["Dublin", "Shanghai"], ["Shanghai", "Dublin"], ["Dublin"], ["Shanghai"],
      ["Dublin", "Shanghai"],
    ]
    #expect(shown == expected)
  }

  @Test("the venue's clock is called by the venue's town")
  func names() {
    var zones = ZoneDisplay(viewer: .dublin, venue: .shanghai)
    zones.venueCity = "Nanjing"
    #expect(zones.name(of: .shanghai) == "Nanjing")
    #expect(zones.name(of: .dublin) == "Dublin")
  }

  @Test("Dublin goes an hour ahead on the last Sunday of March")
  func summer() throws {
    let before = ZoneRules.dublin.local(try instant("2025-03-30T00:59:00Z"))
    let after = ZoneRules.dublin.local(try instant("2025-03-30T01:00:00Z"))
    #expect(before.printedMinutes == "00:59")
    #expect(after.printedMinutes == "02:00")
  }
}

@Suite("KeyMap")
struct KeyMapTests {
  @Test("every key of the standard map can be pressed, and none is bound twice in a scope")
  func bindings() {
    let bindings = KeyMap.standard.bindings
    for binding in bindings {
      #expect(Key(name: binding.key.name) == binding.key)
      let found = KeyMap.standard.command(for: binding.key, in: binding.scope)
      #expect(found == binding.command, "\(binding.key.name) in \(binding.scope)")
    }
  }

  @Test("the focused part is asked before what holds everywhere")
  func scopes() {
    let map = KeyMap.standard
    #expect(map.command(for: Key(.left), in: .replay) == .seekBack)
    #expect(map.command(for: Key(.left), in: .medals) == .left)
    #expect(map.command(for: .character(" "), in: .schedule) == .runClock)
    #expect(map.command(for: .character(" "), in: .replay) == .playPause)
    #expect(map.command(for: .character("q"), in: .replay) == .quit)
    #expect(map.command(for: .character("ж"), in: .replay) == nil)
  }

  @Test(
    "design's keys are all there",
    arguments: [
      ("q", "quit"), ("Esc", "back"), ("?", "help"), ("F1", "help"), (":", "palette"),
      ("/", "filter"), ("n", "next-match"), ("N", "previous-match"), ("Tab", "focus-next"),
      ("Shift-Tab", "focus-previous"), ("z", "enlarge"), ("i", "source"), ("f", "follow"),
      ("t", "zone"), ("T", "time-travel"), ("g", "first"), ("G", "last"), ("Enter", "open"),
      ("Ctrl-L", "redraw"), ("Ctrl-Z", "suspend"), ("h", "left"), ("j", "down"), ("k", "up"),
      ("l", "right"),
    ]
  )
  func everywhere(name: String, command: String) throws {
    let key = try #require(Key(name: name))
    #expect(KeyMap.standard.command(for: key, in: .everywhere)?.rawValue == command)
  }

  @Test("the page of keys holds every binding")
  func page() {
    let page = KeyPage.markdown(.standard)
    for scope in KeyScope.allCases { #expect(page.contains("## \(scope.title)")) }
    for binding in KeyMap.standard.bindings {
      #expect(page.contains("`\(binding.key.shortName)`"), "\(binding.key.name)")
    }
  }

  @Test("a later binding of the same key wins")
  func later() {
    let key = Key.character("x")
    let map = KeyMap([
      KeyMap.Binding(scope: .everywhere, key: key, command: .quit),
      KeyMap.Binding(scope: .everywhere, key: key, command: .help),
    ])
    #expect(map.command(for: key, in: .schedule) == .help)
  }
}
