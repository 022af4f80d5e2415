/// One race with its runners and their splits.
public struct Race: Hashable, Sendable, Identifiable {
  /// The name that never changes, such as `lievin-2025-mile`.
  public var id: String
  /// Other names it can be found by.
  public var aliases: [String]
  /// Discipline, sex and kind of track.
  public var event: Event
  /// The race distance.
  public var distance: Distance
  /// One lap of the track; `nil` on the road.
  public var lap: Distance?
  /// The day.
  public var date: CalendarDate
  /// The time of day of the start on the venue's clock, as printed.
  public var startLocal: String?
  /// The round as printed, such as `semi-final 2`.
  public var round: String?
  /// The meeting's printed name.
  public var meeting: String
  /// The meeting in the library, where it is there.
  public var meetingID: String?
  /// The series it counted for.
  public var series: String?
  /// The wind along the straight, where it was measured.
  public var wind: Wind?
  /// Where it was run.
  public var venue: Venue
  /// Runners: by place, then those who did not finish, as the sources list them.
  public var runners: [Runner]
  /// Splits that name no runner; they belong to the race, not to an athlete.
  public var leaderSplits: [Split]
  /// Pacing lights, where the sources tell of them.
  public var lights: LightsNote?
  /// Records that stood before.
  public var previousRecords: [PreviousRecord]
  /// Where sources disagree.
  public var disagreements: [Disagreement]
  /// What a reader should know.
  public var notes: [String]
  /// What is missing, in a sentence; `nil` when nothing is known to be.
  public var partial: String?
  /// Who says it, where a figure names nobody of its own.
  public var sources: [String]

  /// A race with what is known of it.
  public init(
    id: String,
    aliases: [String] = [],
    event: Event,
    distance: Distance,
    lap: Distance?,
    date: CalendarDate,
    startLocal: String? = nil,
    round: String? = nil,
    meeting: String,
    meetingID: String? = nil,
    series: String? = nil,
    wind: Wind? = nil,
    venue: Venue,
    runners: [Runner],
    leaderSplits: [Split] = [],
    lights: LightsNote? = nil,
    previousRecords: [PreviousRecord] = [],
    disagreements: [Disagreement] = [],
    notes: [String] = [],
    partial: String? = nil,
    sources: [String] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.event = event
    self.distance = distance
    self.lap = lap
    self.date = date
    self.startLocal = startLocal
    self.round = round
    self.meeting = meeting
    self.meetingID = meetingID
    self.series = series
    self.wind = wind
    self.venue = venue
    self.runners = runners
    self.leaderSplits = leaderSplits
    self.lights = lights
    self.previousRecords = previousRecords
    self.disagreements = disagreements
    self.notes = notes
    self.partial = partial
    self.sources = sources
  }

  /// The winner: the first runner in first place, where there is one.
  public var winner: Runner? {
    runners.first { $0.result.place == 1 }
  }

  /// The family name of a runner, with the initial where another runner bears the same.
  ///
  /// - Complexity: O(*n*) in the runners.
  public func shortName(of index: Int) -> String {
    guard runners.indices.contains(index) else { return "" }
    let athlete = runners[index].athlete
    let family = athlete.familyName
    let isShared = runners.indices.contains {
      $0 != index && runners[$0].athlete.familyName == family
    }
    guard isShared, let initial = athlete.name.first, athlete.name != family else { return family }
    return "\(initial). \(family)"
  }

  /// The family name of every runner, with the initial where others bear the same.
  ///
  /// - Complexity: O(*n*) in the runners.
  public var shortNames: [String] {
    var bearers: [String: Int] = [:]
    bearers.reserveCapacity(runners.count)
    let families = runners.indices.map { runners[$0].result.athlete.familyName }
    for family in families { bearers[family, default: 0] += 1 }
    return families.indices.map { index in
      let family = families[index]
      let name = runners[index].result.athlete.name
      guard bearers[family, default: 0] > 1, let initial = name.first, name != family else {
        return family
      }
      return "\(initial). \(family)"
    }
  }

  /// A line that names the race: `Mile, short track · men · Liévin 2025`.
  public var title: String {
    "\(event.name) · \(venue.city.isEmpty ? meeting : "\(venue.city) \(date.year)")"
  }
}
