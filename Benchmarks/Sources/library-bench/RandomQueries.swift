import Athletics

/// Lists to ask for, out of one seed: every event, with every filter there is.
struct RandomQueries {
  /// The nations that have marks, the first of them with the most.
  let nations: [String]
  private var random = SplitMix64(seed: 4)

  init(nations: [String]) {
    self.nations = nations
  }

  /// What a list can be limited to.
  enum Filter: String, CaseIterable {
    case track = "a kind of track"
    case year = "a year"
    case nation = "a nation"
    case ageGroup = "an age group"
  }

  /// The list with the most marks.
  static var largest: MarkQuery { MarkQuery(discipline: "1500m", sex: .men) }

  /// A list of any event for either sex, every other time the largest of all.
  mutating func query(_ filters: [Filter], isOneMarkAnAthlete: Bool) -> MarkQuery {
    let event = MadeUpEvent.all[Int.random(in: MadeUpEvent.all.indices, using: &random)]
    var query = MarkQuery(discipline: event.discipline.id, sex: event.sex)
    if Bool.random(using: &random) { query = Self.largest }
    query.isOneMarkAnAthlete = isOneMarkAnAthlete
    for filter in filters { limit(&query, by: filter) }
    return query
  }

  /// The same with filters that are drawn, and one mark an athlete or all.
  mutating func query() -> MarkQuery {
    let filters = Filter.allCases.filter { _ in Bool.random(using: &random) }
    return query(filters, isOneMarkAnAthlete: Bool.random(using: &random))
  }

  /// A mark of a list's event, from one that leads it to one near its end.
  mutating func mark(for query: MarkQuery) -> Mark {
    let event = MadeUpEvent.all.first {
      $0.discipline.id == query.discipline && $0.sex == query.sex
    }
    return (event ?? MadeUpEvent.all[0]).mark(talent: random.bell(), form: random.bell())
  }

  /// A number of a range.
  mutating func number(in range: Range<Int>) -> Int {
    range.isEmpty ? range.lowerBound : Int.random(in: range, using: &random)
  }

  private mutating func limit(_ query: inout MarkQuery, by filter: Filter) {
    switch filter {
    case .track: query.track = Bool.random(using: &random) ? .short : .standard
    case .year: query.year = Int.random(in: 1975...2025, using: &random)
    case .nation: query.nation = nations[random.skewed(below: nations.count)]
    case .ageGroup: query.ageGroup = AgeGroup.allCases.randomElement(using: &random)
    }
  }
}
