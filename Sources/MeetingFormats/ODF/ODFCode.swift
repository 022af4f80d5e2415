import Athletics

/// The code that names a discipline, an event, a phase or a unit: 34 characters, cut by position.
///
/// Discipline 3, sex 1, event 18, phase 4, unit 8; what is shorter is filled with dashes.
struct ODFCode: Hashable {
  /// The letters of athletics.
  static let athletics = "ATH"

  /// The code without the dashes at its end.
  let text: String
  /// The sport's three letters: `ATH`.
  let discipline: String
  /// The letter for men, women, mixed or open.
  let sex: String
  /// The event: `1500M`.
  let event: String
  /// The phase: `FNL`, `SFNL`, `RND1`.
  let phase: String
  /// The unit within the phase: `000100`.
  let unit: String

  /// Cuts a code; one that is shorter has empty parts at its end.
  init(_ text: String) {
    let letters = Array(text.uppercased().utf8.prefix(34))
    func part(_ from: Int, _ count: Int) -> String {
      guard from < letters.count else { return "" }
      var part = letters[from..<min(letters.count, from + count)]
      while part.last == UInt8(ascii: "-") { part.removeLast() }
      return PlainText.tame(String(decoding: part, as: UTF8.self))
    }
    discipline = part(0, 3)
    sex = part(3, 1)
    event = part(4, 18)
    phase = part(22, 4)
    unit = part(26, 8)
    self.text = part(0, 34)
  }

  /// Whether it names a unit that athletes compete in.
  var isUnit: Bool { !event.isEmpty && !phase.isEmpty }

  /// The unit's id, the same in every message: `w-1500m-fnl-000100`.
  var unitID: String {
    MeetingName.slug("\(sex) \(event) \(phase) \(unit)", or: "unit")
  }

  /// Which heat of its phase it is; `nil` in a final and where the unit is no number.
  var heat: Int? {
    guard unit.utf8.count >= 4, let number = Int(unit.prefix(4)), number > 0, !isFinal else {
      return nil
    }
    return number
  }

  /// Whether medals are won here, as far as the code tells.
  var isFinal: Bool { phase == "FNL" }

  private var who: Sex {
    switch sex {
    case "M": .men
    case "W": .women
    default: .mixed
    }
  }

  /// What the unit is: its event and its round.
  ///
  /// - Parameters:
  ///   - name: how the message calls the event, where it does.
  ///   - context: the disciplines known, and the track.
  /// - Returns: event and round.
  func what(name: String?, in context: ImportContext) -> (event: Event, round: Round) {
    let whole = discipline(event, name: name, in: context)
    guard whole.kind == .combined, !isFinal, !phase.isEmpty else {
      return (made(whole, in: context), Self.round(phase))
    }
    let part = discipline(phase, name: nil, in: context)
    return (made(part, in: context), .combined(whole.id))
  }

  private func made(_ discipline: Discipline, in context: ImportContext) -> Event {
    let isRoad =
      discipline.kind == .road
      || discipline.kind == .walk
        && discipline.distance.map { $0 >= Distance(metres: 10_000) } == true
    return Event(
      discipline: discipline,
      sex: who,
      track: isRoad ? .road : context.track ?? .standard
    )
  }

  private func discipline(_ code: String, name: String?, in context: ImportContext) -> Discipline {
    let mixed = who == .mixed ? " mixed" : ""
    let byCode = EventName(Self.words[code] ?? code + mixed, known: context.disciplines)
    if byCode.isKnown { return byCode.discipline }
    if let name {
      let byName = EventName(name + mixed, known: context.disciplines)
      if byName.isKnown { return byName.discipline }
    }
    let id = MeetingName.slug(code, or: "event")
    return context.disciplines[id] ?? NamedDiscipline.other(id, name: name ?? code)
  }

  /// Codes that are no usual short names of events.
  private static let words: [String: String] = [
    "MARATHON": "marathon", "HALFMAR": "half marathon", "HIGHJUMP": "high jump",
    "POLEVAULT": "pole vault", "LONGJUMP": "long jump", "TRIPLEJUMP": "triple jump",
    "SHOTPUT": "shot put", "DISCUS": "discus", "HAMMER": "hammer", "JAVELIN": "javelin",
    "DECATH": "decathlon", "HEPTATH": "heptathlon", "20KMRW": "20 km walk",
    "35KMRW": "35 km walk", "50KMRW": "50 km walk", "20KMW": "20 km walk", "35KMW": "35 km walk",
    "50KMW": "50 km walk",
  ]

  private static func round(_ phase: String) -> Round {
    switch phase {
    case "FNL": .final
    case "SFNL": .semiFinals
    case "QFNL": .quarterFinals
    case "RND1": .heats
    case "RND2": .other("round 2")
    case "RND3": .other("round 3")
    case "QUAL": .qualification
    case "PREL", "PRE", "RND0": .other("preliminary round")
    case "REP", "REP1", "REPE": .other("repechage round")
    case "": .final
    default: .other(phase)
    }
  }
}
