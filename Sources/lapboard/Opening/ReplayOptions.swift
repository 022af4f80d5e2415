import ArgumentParser
import Athletics
import MeetingLibrary
import ReplayEngine

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

  func validate() throws {
    guard lights.count <= PacingLights.limit else {
      throw ValidationError("--lights: no more than \(PacingLights.limit) waves")
    }
  }

  /// The waves of lights in a race: that of the sources, and those asked for.
  ///
  /// - Throws: `CommandError` for lights that do not fit the race, and names that are not known.
  func waves(in race: Race, library: Library) throws -> [PacingLights] {
    PacingLights.waves(of: race, and: try lights.map { try wave($0, in: race, library) })
  }

  private func wave(_ text: String, in race: Race, _ library: Library) throws -> PacingLights {
    let wave: PacingLights?
    do {
      wave = try LightsSetting(parsing: text).lights(in: race) { name in
        try replay(of: Names.race(name, in: library), in: library)
      }
    } catch let error as PaceError {
      throw CommandError.usage("--lights: \(error)")
    }
    guard let wave else {
      throw CommandError.notFound("--lights: no winner's way through \"\(text)\" is known")
    }
    return wave
  }

  private func replay(of race: Race, in library: Library) throws -> Replay {
    let runs = try Kin.runs(of: race, in: library)
    return Replay(race: race, shape: TypicalShape(for: race, with: runs))
  }
}
