import ArgumentParser
import Athletics
import Dashboard
import MeetingLibrary
import ReplayEngine

extension GhostAlignment: ExpressibleByArgument {}

/// What runs beside the runners of a race.
struct ReplayOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      """
      Pacing lights, up to three: a time (3:46.63, negative:2%:3:46.63, fast:3%:3:46.63), laps \
      (laps:28.0,28.1,…), splits (1000m=2:20,2000m=4:42), or a race, whose winner they follow.
      """,
      valueName: "TIME|RACE|PLAN"
    )
  )
  var lights: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A runner of another race as a ghost, its winner when none is named; up to four.",
      valueName: "RACE[/ATHLETE]"
    )
  )
  var against: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("A time of your own as a ghost, such as 4:10.", valueName: "TIME")
  )
  var me: String?

  @Option(name: .long, help: "Where ghosts and race meet: gun or finish.")
  var align = GhostAlignment.gun

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A runner to mark, by bib or name; repeatable. An order tells of these alone.",
      valueName: "BIB|NAME"
    )
  )
  var runner: [String] = []

  func validate() throws {
    guard lights.count <= PacingLights.limit else {
      throw ValidationError("--lights: no more than \(PacingLights.limit) waves")
    }
    guard against.count + (me == nil ? 0 : 1) <= Ghost.limit else {
      throw ValidationError("--against: no more than \(Ghost.limit) ghosts, --me among them")
    }
  }

  /// A race with the lights and ghosts asked for, at its gun.
  ///
  /// - Throws: `CommandError` as `join(_:from:)`, and for a race that is not known.
  func replay(of name: String, in library: ToldLibrary) throws -> ReplayState {
    let race = try Names.race(name, in: library)
    var replay = ReplayState(try RaceLoader(from: library.library).loaded(race), plays: false)
    try join(&replay, from: library)
    return replay
  }

  /// Puts the lights and ghosts asked for into a race.
  ///
  /// - Throws: `CommandError` with status 64 for lights that do not fit the race, for a ghost that is
  ///   there twice or is of the race itself, and a time that is none; with 66 for a race or an
  ///   athlete that is not known, or is several.
  func join(_ replay: inout ReplayState, from library: ToldLibrary) throws {
    replay.setLights(try waves(in: replay.race, library: library))
    replay.alignGhosts(at: align)
    replay.setGhosts(try ghosts(beside: replay.race, in: library))
    for name in runner {
      let place = try Names.runner(name, in: replay.race)
      if !replay.marked.contains(place) { replay.mark(place) }
    }
  }

  /// The waves of lights in a race: that of the sources, and those asked for.
  private func waves(in race: Race, library: ToldLibrary) throws -> [PacingLights] {
    PacingLights.waves(of: race, and: try lights.map { try wave($0, in: race, library) })
  }

  /// The ghosts asked for, those of other races first.
  private func ghosts(beside race: Race, in library: ToldLibrary) throws -> [Ghost] {
    var ghosts = try against.map { try ghost($0, beside: race, in: library) }
    for (index, ghost) in ghosts.enumerated() where ghosts[..<index].contains(ghost) {
      throw CommandError.usage("--against: \(ghost.label) is there twice")
    }
    if let me { ghosts.append(try you(me, beside: race, in: library)) }
    return ghosts
  }

  private func ghost(_ name: String, beside race: Race, in library: ToldLibrary) throws -> Ghost {
    let (other, runner) = try Names.runner(name, in: library)
    guard other.id != race.id else {
      throw CommandError.usage("--against: \(race.id) is the race itself; name a runner of another")
    }
    guard let ghost = try RaceLoader(from: library.library).ghost(runner, of: other) else {
      let athlete = other.runners[runner].athlete.name
      throw CommandError.notFound("nothing is known of the way of \(athlete) in \(other.id)")
    }
    return ghost
  }

  private func you(_ text: String, beside race: Race, in library: ToldLibrary) throws -> Ghost {
    let mark: TimeMark
    do {
      mark = try OwnTime.read(text, beside: race)
    } catch {
      throw CommandError.usage("--me: \(error)")
    }
    guard let ghost = try RaceLoader(from: library.library).you(mark, beside: race) else {
      throw CommandError.usage("--me: \(race.id) has no distance to run")
    }
    return ghost
  }

  private func wave(_ text: String, in race: Race, _ library: ToldLibrary) throws -> PacingLights {
    let wave: PacingLights?
    do {
      wave = try LightsSetting(parsing: text).lights(in: race) { name in
        try RaceLoader(from: library.library).replay(of: Names.race(name, in: library))
      }
    } catch let error as PaceError {
      throw CommandError.usage("--lights: \(error)")
    }
    guard let wave else {
      throw CommandError.notFound("--lights: no winner's way through \"\(text)\" is known")
    }
    return wave
  }
}
