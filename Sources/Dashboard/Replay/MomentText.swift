import Athletics
import ReplayEngine

/// A moment as narrow places print it.
enum MomentText {
  /// The sentence with family names alone.
  static func short(_ moment: Moment, in replay: ReplayState) -> String {
    guard let index = moment.runnerIndex, replay.names.indices.contains(index) else {
      return moment.text
    }
    let athlete = replay.race.runners[index].athlete
    return moment.text.replacing(athlete.name, with: replay.names[index])
  }

  /// The race time; on the road in whole seconds.
  static func clock(_ moment: Moment, in race: Race) -> String {
    MarkFormat.clock(moment.time, precision: race.lap == nil ? .seconds : .hundredths)
  }
}
