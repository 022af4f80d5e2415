import Athletics
import BundledAssets
import Dashboard
import MeetingFormats
import MeetingLibrary
import ReplayEngine
import TerminalUI

/// Measures drawing, seeking and loading; a word on the command line picks lines by their names.
@main
struct LapboardBench {
  private let stage: Stage
  private let table = MeasurementTable()
  private let picked: [String]

  static func main() throws {
    let bench = LapboardBench(
      stage: try Stage(),
      picked: Array(CommandLine.arguments.dropFirst())
    )
    try bench.compose()
    try bench.composeShowcase()
    try bench.standings()
    try bench.load()
    try bench.mass()
  }

  private init(stage: Stage, picked: [String]) {
    self.stage = stage
    self.picked = picked
  }

  private func measure<Value>(_ name: String, _ body: (Int) throws -> Value) rethrows {
    guard picked.isEmpty || picked.contains(where: { name.contains($0) }) else { return }
    table.add(try Measurement(name, body))
  }

  // MARK: - What is measured

  /// One frame of each pane, the race a thirtieth of a second further each time.
  private func compose() throws {
    let mile = try stage.race("lievin-2025-mile")
    for size in [Size(width: 200, height: 60), Size(width: 120, height: 36)] {
      for pane in Pane.allCases {
        try compose("compose \(pane.name) \(size.width)×\(size.height)", pane, size, mile)
      }
    }
  }

  /// The replay with four ghosts and three waves of lights.
  private func composeShowcase() throws {
    let size = Size(width: 200, height: 60)
    var state = try stage.state(.replay, size, race: try stage.race("lievin-2025-mile"))
    state.replay?.setGhosts(
      try [
        "millrose-2025-wanamaker-mile", "rome-1999-mile", "london-2026-mile", "oxford-1954-mile",
      ].compactMap { Ghost(of: Replay(race: try stage.race($0)), runner: 0) }
    )
    let targets = try ["3:46.63", "3:45", "3:50"].map { try TimeMark(parsing: $0) }
    state.replay?.setLights(
      targets.compactMap { target in
        PaceTarget(even: target, over: .mile).map {
          PacingLights(name: "lights \(target.printed)", letter: "A", target: $0)
        }
      }
    )
    var surface = Surface(size: size)
    let wall = state.wall
    measure("compose replay 200×60, 4 ghosts, 3 waves") { _ in
      _ = AppReducer.reduce(&state, .tick(elapsed: .seconds(1) / 30, wall: wall))
      AppView.draw(state, onto: &surface)
    }
  }

  private func compose(_ name: String, _ pane: Pane, _ size: Size, _ race: Race) throws {
    var state = try stage.state(pane, size, race: race)
    var surface = Surface(size: size)
    let wall = state.wall
    measure(name) { _ in
      _ = AppReducer.reduce(&state, .tick(elapsed: .seconds(1) / 30, wall: wall))
      AppView.draw(state, onto: &surface)
    }
  }

  /// The order at an instant and a seek with its frame, in races of three sizes.
  private func standings() throws {
    let marathon = try stage.race("berlin-2023-marathon-w")
    for count in [4, 50, 50_000] {
      let race = LargeRace.race(runners: count, like: marathon)
      let replay = Replay(race: race)
      measure("standings of \(count) runners") { run in
        replay.standings(at: Self.instant(run, in: replay))
      }
    }
    let crowd = LargeRace.race(runners: 50_000, like: marathon)
    try seek("seek and compose replay 120×36, Liévin 2025", try stage.race("lievin-2025-mile"))
    try seek("seek and compose replay 120×36, 50000 runners", crowd)
    measure("replay of 50000 runners from the race") { _ in Replay(race: crowd) }
    measure("replay pane of 50000 runners from the race") { _ in
      ReplayState(LoadedRace(crowd), plays: true)
    }
    for rate in [1, 16] {
      try play("play at \(rate)× and compose replay 120×36, 50000 runners", crowd, rate)
    }
  }

  /// A list of a large race from its bytes to the screen.
  private func mass() throws {
    let file = ImportFile(name: "marathon.csv", bytes: LargeRace.list(runners: 50_000))
    let day = CalendarDate(year: 2026, month: 4, day: 12)
    let context = ImportContext(date: day)
    measure("read a list of 50000 runners") { _ in
      try? RoadReader().read([file], into: Intake(context: context, sink: NoSink()) { _ in })
    }
    let settings = ImportSettings(
      meetingID: "large-2026",
      meetingName: "Large Marathon",
      zone: "UTC",
      date: day,
      now: Instant(date: day)
    )
    let edition = stage.facts.edition
    try TemporaryFolder.with { folder in
      var made = 0
      func imported() throws -> Library {
        made += 1
        let path = "\(folder)/\(made).sqlite"
        let library = try Library.open(at: path, edition: edition) { stage.facts }.library
        _ = try library.takeIn(settings) { session in
          try RoadReader().read([file], into: Intake(context: context, sink: session) { _ in })
        }
        return library
      }
      try measure("make a library and import 50000 runners") { _ in try imported() }
      let library = try imported()
      let id = "large-2026-marathon"
      try measure("load a race of 50000 runners") { _ in try library.race(id: id) }
      try measure("open a race of 50000 runners from the library") { _ in
        guard let race = try library.race(id: id) else { throw StageError.missing(id) }
        return ReplayState(LoadedRace(race), plays: true)
      }
    }
  }

  /// Takes drafts and keeps none.
  private final class NoSink: DraftSink {
    func take(_ draft: Draft, from row: RowPlace?) {}
  }

  private func seek(_ name: String, _ race: Race) throws {
    let size = Size(width: 120, height: 36)
    var state = try stage.state(.replay, size, race: race)
    var surface = Surface(size: size)
    measure(name) { run in
      state.replay?.seek(perMille: run * 617 % 1000)
      AppView.draw(state, onto: &surface)
    }
  }

  /// One frame after another at a rate, as the loop draws them.
  private func play(_ name: String, _ race: Race, _ rate: Int) throws {
    var state = try stage.state(.replay, Size(width: 120, height: 36), race: race)
    var surface = Surface(size: state.size)
    let wall = state.wall
    AppView.draw(state, onto: &surface)
    measure(name) { _ in
      _ = AppReducer.reduce(&state, .tick(elapsed: .seconds(rate) / 30, wall: wall))
      AppView.drawReplay(state, onto: &surface)
    }
  }

  /// An instant of the race; runs one after the other lie far apart.
  private static func instant(_ run: Int, in replay: Replay) -> RaceTime {
    RaceTime(ticks: replay.end.ticks * Int64(run * 617 % 1000) / 1000)
  }

  /// The library opened as every start of the program opens it, and what it is asked first.
  private func load() throws {
    let edition = stage.facts.edition
    try TemporaryFolder.with { folder in
      let path = "\(folder)/library.sqlite"
      var made = 0
      try measure("make a library file") { _ in
        made += 1
        return try Library.open(at: "\(folder)/\(made).sqlite", edition: edition) { stage.facts }
      }
      _ = try Library.open(at: path, edition: edition) { stage.facts }
      try measure("open an up-to-date library") { _ in
        try Library.open(at: path, edition: edition) { throw StageError.missing("edition") }
      }
      let library = try Library.open(at: path, edition: edition) { stage.facts }.library
      try measure("load one meeting") { _ in try library.meeting(id: "wic-nanjing-2025") }
      try measure("load one race") { _ in try library.race(id: "lievin-2025-mile") }
      try measure("list all races") { _ in try library.races() }
    }
    try measure("read the bundled facts") { _ in try FactsReader.read(AssetCatalog.files) }
  }
}
