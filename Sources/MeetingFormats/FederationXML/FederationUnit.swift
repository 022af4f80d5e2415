import Athletics

/// What a unit is by the words and letters of these files.
struct FederationUnit: Hashable {
  let event: Event
  let round: Round
  let heat: Int?

  /// The unit's id, the same in every file.
  var id: String { UnitName.id(event, round, heat: heat) }

  /// A unit of results: `100 m Men`, `Semifinals`, `Semifinal 2`.
  ///
  /// `combined` names the combined event that it is a part of and is empty for none, `detail` the heat
  /// in words or nothing.
  init?(
    event name: String,
    sex: String?,
    combined: String,
    round: String,
    detail: String,
    in context: ImportContext
  ) {
    guard let event = Self.event(name, sex: sex, in: context) else { return nil }
    self.event = event
    self.round =
      combined.isEmpty ? Self.round(round) : .combined(MeetingName.slug(combined, or: "combined"))
    heat = Self.heat(detail)
  }

  /// A unit of a timetable, by the name of its round: `Heptathlon Group A`, `Semi-Final`.
  init?(event name: String, sex: String?, roundName: String, in context: ImportContext) {
    let words = roundName.split(separator: " ").map(String.init)
    let first = words.first?.lowercased() ?? ""
    let isPart = ["heptathlon", "decathlon", "pentathlon"].contains(first)
    let letter =
      words.count > 1 && words[words.count - 2].lowercased() == "group" ? words.last : nil
    let round = letter == nil ? roundName : words.dropLast(2).joined(separator: " ")
    self.init(
      event: name,
      sex: sex,
      combined: isPart ? first : "",
      round: round,
      detail: letter.map { "Group \($0)" } ?? "",
      in: context
    )
  }

  /// A unit with what it is.
  init(event: Event, round: Round, heat: Int?) {
    self.event = event
    self.round = round
    self.heat = heat
  }

  /// An event by its name or its short name; `nil` where nobody says who it is for.
  static func event(_ name: String, sex: String?, in context: ImportContext) -> Event? {
    let text = shortNames[name.lowercased()] ?? name
    let named = EventName(text, known: context.disciplines)
    let who: Sex? =
      switch sex?.uppercased() {
      case "M": .men
      case "W", "F": .women
      case "X": .mixed
      default: named.sex
      }
    guard let who else { return nil }
    let isRoad =
      named.discipline.kind == .road
      || named.discipline.kind == .walk
        && named.discipline.distance.map { $0 >= Distance(metres: 20_000) } == true
    return Event(
      discipline: named.discipline,
      sex: who,
      track: isRoad ? .road : context.track ?? (named.isIndoor ? .short : .standard)
    )
  }

  private static let shortNames = [
    "mar": "marathon", "20w": "20 km walk", "50w": "50 km walk", "10w": "10 km walk",
    "35w": "35 km walk", "hmar": "half marathon", "shot": "shot put",
  ]

  static func round(_ text: String) -> Round {
    switch text.lowercased() {
    case "final", "": .final
    case "semifinals", "semifinal", "semi-final", "semi-finals": .semiFinals
    case "quarterfinals", "quarter-final", "quarter-finals", "quarterfinal": .quarterFinals
    case "heats", "heat", "round 1": .heats
    case "qualification": .qualification
    default: .other(text.lowercased())
    }
  }

  /// The number of a heat behind its word, `Heat 3`; of a group by its letter.
  private static func heat(_ detail: String) -> Int? {
    let words = detail.split(separator: " ")
    guard words.count > 1, let last = words.last else { return nil }
    if let number = Int(last), (1...99).contains(number) { return number }
    guard last.utf8.count == 1, let letter = last.uppercased().utf8.first,
      (0x41...0x5A).contains(letter)
    else { return nil }
    return Int(letter) - 0x40
  }
}
