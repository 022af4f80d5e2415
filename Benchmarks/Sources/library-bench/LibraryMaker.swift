import Athletics
import BundledAssets
import MeetingFormats
import MeetingLibrary

/// Fills a library with made-up marks, as many as a statistician's hold.
struct LibraryMaker {
  /// Marks in all.
  let marks: Int
  /// Athletes in all.
  let athletes: Int
  /// The same seed makes the same library.
  let seed: UInt64

  private static let heatsAMeeting = 50
  private static let runnersAHeat = 80

  /// Makes the library in a file that is not there yet.
  func make(at path: String, _ report: (String) -> Void) throws {
    let facts = try FactsReader.read(AssetCatalog.files)
    let library = try Library.open(at: path, edition: facts.edition) { facts }.library
    let people = MadeUpAthletes(count: athletes, seed: seed)
    report("made up \(athletes) athletes")
    var random = SplitMix64(seed: seed &+ 1)
    let turns = MadeUpEvent.all.indices.flatMap { index in
      Array(repeating: index, count: MadeUpEvent.all[index].share)
    }
    try library.bulkLoad { load in
      for event in MadeUpEvent.all { try load.add(event.discipline) }
      for index in 0..<athletes { try load.add(people.profile(index)) }
      report("wrote their profiles")
      let meetings = marks / (Self.heatsAMeeting * Self.runnersAHeat)
      for number in 0..<meetings {
        try load.add(meeting(number, of: meetings, people, turns, &random))
        if number % 250 == 249 { report("wrote \(number + 1) of \(meetings) meetings") }
      }
      report("putting every mark in its lists")
    }
    report("done")
  }

  private func meeting(
    _ number: Int,
    of meetings: Int,
    _ people: MadeUpAthletes,
    _ turns: [Int],
    _ random: inout SplitMix64
  ) -> Meeting {
    let first = CalendarDate(year: 1975, month: 1, day: 5).daysSince1970
    let last = CalendarDate(year: 2025, month: 12, day: 20).daysSince1970
    let date = CalendarDate(daysSince1970: first + (last - first) * number / max(1, meetings))
    let track: TrackKind = [12, 1, 2].contains(date.month) ? .short : .standard
    let units = (0..<Self.heatsAMeeting).map { heat in
      let event = turns[Int.random(in: turns.indices, using: &random)]
      return unit(heat, event, on: date, track, people, &random)
    }
    return Meeting(
      id: "made-up-\(number)",
      name: "Made-up meeting \(number) of \(date.year)",
      shortName: "Made-up \(number)",
      starts: date,
      ends: date,
      venue: Venue(name: nil, city: "Town \(number % 400)", country: "NOR"),
      zone: "Etc/UTC",
      track: track,
      units: units
    )
  }

  private func unit(
    _ heat: Int,
    _ eventIndex: Int,
    on date: CalendarDate,
    _ track: TrackKind,
    _ people: MadeUpAthletes,
    _ random: inout SplitMix64
  ) -> TimetableUnit {
    let event = MadeUpEvent.all[eventIndex]
    let bearers = people.byEvent[eventIndex]
    let results = (0..<Self.runnersAHeat).map { _ in
      let index = starter(among: bearers, on: date, people, &random)
      let mark = event.mark(talent: people.talents[index], form: random.bell())
      return Result(
        place: nil,
        athlete: people.athletes[index],
        mark: mark,
        printedMark: mark.printed
      )
    }
    let kind: TrackKind = event.discipline.kind == .road ? .road : track
    return TimetableUnit(
      id: "heat-\(heat)",
      start: nil,
      date: date,
      event: Event(discipline: event.discipline, sex: event.sex, track: kind),
      round: .heats,
      heat: heat + 1,
      results: results
    )
  }

  /// Somebody of an age to run; whoever comes after some tries runs whatever the age.
  private func starter(
    among bearers: [Int],
    on date: CalendarDate,
    _ people: MadeUpAthletes,
    _ random: inout SplitMix64
  ) -> Int {
    var chosen = bearers[Int.random(in: bearers.indices, using: &random)]
    for _ in 0..<4 where !(15...42).contains(date.year - people.births[chosen].year) {
      chosen = bearers[Int.random(in: bearers.indices, using: &random)]
    }
    return chosen
  }
}
