import Athletics
import MeetingLibrary
import ReplayEngine

/// Finds what a typed name stands for, or says what it could have meant.
enum Names {
  static func race(_ name: String, in library: ToldLibrary) throws -> Race {
    let id = try raceID(name, in: library)
    guard let race = try library.race(id: id) else {
      throw CommandError.notFound("unknown race \"\(name)\": lapboard races lists all")
    }
    try library.refuse(race)
    return race
  }

  /// The id of the race that a name stands for, hidden or not.
  static func raceID(_ name: String, in library: ToldLibrary) throws -> String {
    try resolve(try library.raceID(matching: name), name, kind: "race", list: "races")
  }

  static func meeting(_ name: String, in library: ToldLibrary) throws -> Meeting {
    let match = try library.meetingID(matching: name)
    let id = try resolve(match, name, kind: "meeting", list: "meetings")
    guard let meeting = try library.meeting(id: id) else {
      throw CommandError.notFound("unknown meeting \"\(name)\": lapboard meetings lists all")
    }
    return meeting
  }

  /// The athlete that a name stands for.
  static func athlete(_ name: String, in library: ToldLibrary) throws -> Athlete {
    func list(_ athletes: [Athlete]) -> String {
      few(athletes.map { $0.nation.isEmpty ? $0.name : "\($0.name) \($0.nation)" })
    }
    switch try library.athlete(matching: name) {
    case .one(let athlete): return athlete
    case .several(let athletes):
      throw CommandError.notFound("\"\(name)\" fits \(athletes.count) athletes: \(list(athletes))")
    case .none(let nearest):
      let hint = nearest.isEmpty ? "" : "; nearest: \(list(nearest))"
      throw CommandError.notFound("unknown athlete \"\(name)\"\(hint)")
    }
  }

  /// The runner that `RACE/ATHLETE` stands for; for a race alone its winner.
  ///
  /// - Returns: the race, and the runner's place in its `runners`.
  static func runner(_ name: String, in library: ToldLibrary) throws -> (race: Race, runner: Int) {
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let race = try race(String(parts[0]), in: library)
    guard parts.count > 1 else {
      guard let first = Replay(race: race).order.first else {
        throw CommandError.notFound("nobody's way is known in \(race.id)")
      }
      return (race, first)
    }
    return (race, try runner(String(parts[1]), in: race))
  }

  /// The runner of a race that a bib or a name stands for, by the place in its `runners`.
  static func runner(_ name: String, in race: Race) throws -> Int {
    let found = RunnerSearch.runners(name, in: race)
    if found.count == 1 { return found[0] }
    if found.count > 1, race.runners.count > searched {
      let names = found.map { index in
        let result = race.runners[index].result
        return (result.details?.bib.map { "\($0) " } ?? "") + result.athlete.name
      }
      throw CommandError.notFound(
        "\"\(name)\" fits \(found.count) runners of \(race.id): \(few(names))"
      )
    }
    guard race.runners.count <= searched else {
      throw CommandError.notFound("no runner with the bib or name \"\(name)\" in \(race.id)")
    }
    let candidates = race.runners.enumerated().map { index, runner in
      NameCandidate(id: runner.athlete.name, titles: [runner.athlete.nation])
    }
    switch NameMatching(candidates).match(name) {
    case .one(let id):
      return race.runners.firstIndex { $0.athlete.name == id } ?? 0
    case .several(let names):
      throw CommandError.notFound(
        "\"\(name)\" fits \(names.count) runners of \(race.id): \(few(names))"
      )
    case .none:
      let names = few(race.runners.map(\.athlete.name))
      throw CommandError.notFound("no \"\(name)\" in \(race.id); its runners: \(names)")
    }
  }

  /// Of larger fields no names are guessed at.
  private static let searched = 1000

  /// As many names as a line has room for, and how many more there are.
  private static func few(_ names: [String]) -> String {
    let rest = names.count - 8
    let shown = names.prefix(8).joined(separator: ", ")
    return rest > 0 ? "\(shown), … \(rest) more" : shown
  }

  static func resolve(
    _ match: NameMatch,
    _ name: String,
    kind: String,
    list: String
  ) throws -> String {
    switch match {
    case .one(let id): return id
    case .several(let ids):
      let shown = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? ", …" : "")
      throw CommandError.notFound("\"\(name)\" fits \(ids.count) \(kind)s: \(shown)")
    case .none(let nearest):
      let hint = nearest.isEmpty ? "" : "; nearest: \(nearest.prefix(3).joined(separator: ", "))"
      throw CommandError.notFound("unknown \(kind) \"\(name)\"\(hint); lapboard \(list) lists all")
    }
  }
}
