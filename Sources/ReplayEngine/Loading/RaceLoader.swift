package import Athletics

/// Puts a race together with its kin and its part of the record book, the one way that panes,
/// commands and exports all take.
package struct RaceLoader {
  private let source: any RaceSource

  /// A loader of what a source knows.
  package init(from source: any RaceSource) {
    self.source = source
  }

  /// A race with all that is needed to run it again.
  ///
  /// - Complexity: O(*n*) in the races of the distance, and in the splits of the kin.
  package func loaded(_ race: Race) throws -> LoadedRace {
    LoadedRace(
      race,
      kin: try Kin(source: source).needed(by: race),
      book: try source.recordBook(for: race)
    )
  }

  /// A race as a function of time, without its record book: for lights and ghosts of another one.
  package func replay(of race: Race) throws -> Replay {
    LoadedRace(race, kin: try Kin(source: source).needed(by: race)).replay
  }

  /// A runner of a race as a ghost; `nil` where nothing is known of the runner's way.
  package func ghost(_ runner: Int, of race: Race) throws -> Ghost? {
    Ghost(of: try replay(of: race), runner: runner)
  }

  /// A time of one's own beside a race, with the splits that are typical of the event for it.
  package func you(_ mark: TimeMark, beside race: Race) throws -> Ghost? {
    let runs = Kin.finished([race] + (try Kin(source: source).all(of: race)))
    let shape = TypicalShape(for: mark.time, over: race.distance, from: runs)
    return Ghost(you: mark, over: race.distance, shape: shape)
  }
}
