extension CareerMark {
  /// What several things tell of the same marks, each mark once, oldest first.
  ///
  /// A unit that names its race is that race. What a list, the record book or a profile tells is a
  /// race or a unit where event, mark and day agree as far as known; or a time on the way of a race
  /// of that day, where a split says so.
  ///
  /// - Complexity: O(*n* log *n*) in the marks, as long as few of an event are level.
  public static func merged(_ found: [CareerMark]) -> [CareerMark] {
    var merging = Merging()
    let order: [Origin] = [.race, .unit, .record, .list, .profile]
    for origin in order {
      for mark in found where mark.origin == origin { merging.add(mark) }
    }
    return merging.marks.sorted { $0.isBefore($1) }
  }

  /// Earlier before later; on one day what is run first by the round, then by the event.
  private func isBefore(_ other: CareerMark) -> Bool {
    if date != other.date { return date < other.date }
    if event.discipline.order != other.event.discipline.order {
      return event.discipline.order < other.event.discipline.order
    }
    return key < other.key
  }

  private var key: String {
    "\(event.discipline.id) \(raceID ?? "") \(unitID ?? "") \(result.printedMark ?? "")"
  }
}

/// Marks put together one after the other.
private struct Merging {
  /// What a mark is found again by.
  private struct Key: Hashable {
    var discipline: String
    var track: TrackKind
    var mark: Mark
  }

  private(set) var marks: [CareerMark] = []
  private var races: [String: Int] = [:]
  private var known: [Key: [Int]] = [:]
  private var days: [PartialDate: [Int]] = [:]

  mutating func add(_ mark: CareerMark) {
    if let index = place(of: mark) {
      join(mark, into: index)
    } else {
      append(onTheWay(mark))
    }
  }

  /// The mark that is the same already.
  private func place(of mark: CareerMark) -> Int? {
    if mark.origin == .race { return nil }
    if mark.origin == .unit { return mark.raceID.flatMap { races[$0] } }
    guard let value = mark.result.mark else { return nil }
    return known[key(of: mark, value)]?.first { marks[$0].date.mayEqual(mark.date) }
  }

  private mutating func append(_ mark: CareerMark) {
    let index = marks.count
    marks.append(mark)
    if mark.origin == .race, let id = mark.raceID { races[id] = index }
    if let value = mark.mark { known[key(of: mark, value), default: []].append(index) }
    if mark.origin == .race { days[mark.date, default: []].append(index) }
  }

  private mutating func join(_ mark: CareerMark, into index: Int) {
    var own = marks[index]
    own.meetingID = own.meetingID ?? mark.meetingID
    own.unitID = own.unitID ?? mark.unitID
    own.round = own.round ?? mark.round
    own.venue = own.venue ?? mark.venue
    own.result.place = own.result.place ?? mark.result.place
    if own.date.calendarDate == nil { own.date = max(own.date, mark.date) }
    for source in mark.result.sources where !own.result.sources.contains(source) {
      own.result.sources.append(source)
    }
    marks[index] = own
  }

  /// A mark that a race of the same day has as a split, as a time on the way of it.
  private func onTheWay(_ mark: CareerMark) -> CareerMark {
    guard mark.origin != .race, mark.origin != .unit, case .time(let time) = mark.result.mark,
      let distance = mark.event.discipline.distance
    else { return mark }
    for index in days[mark.date] ?? [] where marks[index].event.track == mark.event.track {
      let race = marks[index]
      guard race.splits.contains(where: { $0.at == distance && $0.time == time.time }) else {
        continue
      }
      var mark = mark
      mark.isOnTheWay = true
      mark.raceID = race.raceID
      mark.runner = race.runner
      mark.meeting = race.meeting
      mark.venue = race.venue
      return mark
    }
    return mark
  }

  private func key(of mark: CareerMark, _ value: Mark) -> Key {
    // The mark counts, not how finely it was printed.
    let plain = value.time.map { Mark.time(TimeMark($0)) } ?? value
    return Key(discipline: mark.event.discipline.id, track: mark.event.track, mark: plain)
  }
}
