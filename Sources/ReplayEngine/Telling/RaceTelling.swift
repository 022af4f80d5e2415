package import Athletics

/// A race in sentences, to be read aloud: where it is, who leads and by how much, what happens.
package struct RaceTelling: Hashable, Sendable {
  /// One sentence and when it is due.
  package struct Sentence: Hashable, Sendable {
    /// Race time.
    package var time: RaceTime
    /// A whole sentence with a full stop.
    package var text: String
  }

  /// Which race, when and where, in a sentence, and in another between what its gaps are.
  package let heading: String
  /// The sentences in order of time.
  package let sentences: [Sentence]

  /// Tells a race.
  ///
  /// - Parameters:
  ///   - replay: the race.
  ///   - book: the records that stood when its day began.
  ///   - lights: the waves of pacing lights.
  /// - Complexity: O(*p* · *n* log *n*) in the points told of and the runners.
  package init(of replay: Replay, book: RecordBook, lights: [PacingLights]) {
    let teller = PointTeller(replay: replay, lights: lights)
    let moments = Moments(of: replay, book: book, lights: lights, words: .spoken)
    let leads = moments.all.filter { $0.kind == .lead }
    let splits = moments.all.filter { $0.kind == .split && $0.runnerIndex != nil }
    let bells = Set(moments.all.filter { $0.kind == .bell }.map(\.at))
    var told: [Sentence] = []
    for moment in moments.all {
      switch moment.kind {
      case .gun: told.append(Sentence(time: .zero, text: teller.gun()))
      case .bell:
        let isNew = leads.contains { $0.at == moment.at }
        let split = splits.first { $0.at == moment.at }
        let text = teller.bell(moment, split: split, isNew: isNew)
        told.append(Sentence(time: moment.time, text: text))
      case .split where moment.runnerIndex != nil:
        guard !bells.contains(moment.at) else { continue }
        let isNew = leads.contains { $0.at == moment.at }
        told.append(Sentence(time: moment.time, text: teller.split(moment, isNew: isNew)))
      case .lead:
        guard !splits.contains(where: { $0.at == moment.at }), !bells.contains(moment.at) else {
          continue
        }
        told.append(Sentence(time: moment.time, text: teller.lead(moment)))
      case .split, .lights, .record, .finish:
        told.append(Sentence(time: moment.time, text: Self.sentence(moment.text)))
      }
    }
    let shortest = (replay.race.lap ?? .zero).millimetres / 2
    for mark in replay.lapBoard.lapMarks.dropLast()
    where mark.millimetres >= shortest && mark != replay.lapBoard.bell
      && !splits.contains(where: { $0.at == mark })
    {
      guard let time = replay.arrival(at: mark), let text = teller.lap(at: mark) else { continue }
      told.append(Sentence(time: time, text: text))
    }
    heading = Self.heading(of: replay.race)
    sentences = told.indices.sorted { (told[$0].time, $0) < (told[$1].time, $1) }.map { told[$0] }
  }

  private static func heading(of race: Race) -> String {
    let event = "\(race.event.name.replacing(" · ", with: ", "))"
    let round = race.round.map { ", \($0)" } ?? ""
    let date = "\(race.date.weekday) \(race.date.printed)"
    let place = [race.venue.name, "\(race.venue.city) (\(race.venue.country))"]
      .compactMap(\.self).joined(separator: ", ")
    return "\(event)\(round), \(date), \(place), \(race.meeting). Gaps are at the point named."
  }

  /// A text as a whole sentence.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst() + "."
  }
}
