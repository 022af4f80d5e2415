import Athletics
import ReplayEngine

/// A moment as narrow places print it.
enum MomentText {
  /// The sentence with family names alone.
  static func short(_ moment: Moment, in race: Race) -> String {
    guard let index = moment.runnerIndex, race.runners.indices.contains(index) else {
      return moment.text
    }
    let athlete = race.runners[index].athlete
    return moment.text.replacing(athlete.name, with: race.shortName(of: index))
  }

  /// The race time; on the road in whole seconds.
  static func clock(_ moment: Moment, in race: Race) -> String {
    MarkFormat.clock(moment.time, precision: race.lap == nil ? .seconds : .hundredths)
  }
}
