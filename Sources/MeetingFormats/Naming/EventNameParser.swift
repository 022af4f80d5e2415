import Athletics

/// Takes the name of an event apart, word by word.
struct EventNameParser {
  /// No race is longer; a number beyond is no distance.
  private static let farthest = Distance(metres: 1_000_000)

  private var words: [String]
  private let known: [String: Discipline]
  private(set) var sex: Sex?
  private(set) var group: String?
  private(set) var round: Round?
  private(set) var heat: Int?
  private(set) var isIndoor = false
  private var youth: String?
  private var legs: (count: Int, leg: Distance)?
  private var measured: Distance?
  private var kind = DisciplineKind.run
  private var isSprintMedley = false
  private var isDistanceMedley = false
  private var fixedID: String?
  /// What says neither sex nor round nor heat, for disciplines that are nothing but a name.
  private var rest: [String] = []
  private var strangers = 0

  init(_ name: String, known: [String: Discipline]) {
    self.known = known
    words = EventWords.words(of: String(name.prefix(200)))
  }

  mutating func parse(distance: Distance?, name: String) -> EventName {
    findFixed()
    var index = 0
    while index < words.count {
      index += take(index)
    }
    let length = (distance ?? measured).flatMap { $0 <= Self.farthest ? $0 : nil }
    guard let found = discipline(length) else {
      let id = rest.prefix(8).joined(separator: "-")
      let made = NamedDiscipline.other(id.isEmpty ? "event" : id, name: name)
      return EventName(self, known[made.id] ?? made, isKnown: false)
    }
    var read = EventName(self, apart(found), isKnown: true)
    read.hasStrangeWords = fixedID == nil && strangers > 0
    return read
  }

  /// Hurdles and implements of youths are others: their discipline is one of its own.
  private func apart(_ discipline: Discipline) -> Discipline {
    let age = group ?? youth
    guard let age, discipline.kind == .hurdles || discipline.kind == .throw else {
      return known[discipline.id] ?? discipline
    }
    var own = discipline
    own.id += "-" + age.lowercased().split(separator: " ").joined(separator: "-")
    own.name += ", \(age)"
    return known[own.id] ?? own
  }

  private func discipline(_ length: Distance?) -> Discipline? {
    if let fixedID { return NamedDiscipline.other(fixedID) }
    if let legs {
      return NamedDiscipline.relay(legs: legs.count, of: legs.leg, isMixed: sex == .mixed)
    }
    if isSprintMedley || isDistanceMedley {
      let kind = isSprintMedley ? "sprint" : "distance"
      var medley = NamedDiscipline.other("\(kind)-medley", name: "\(kind) medley", .relay)
      medley.distance = length
      if let length {
        medley.id = "\(length.printedMetres)m-\(kind)-medley"
        medley.name = "\(length.printedMetres) m \(kind) medley"
      }
      return medley
    }
    guard let length, length > .zero else { return nil }
    switch kind {
    case .hurdles: return NamedDiscipline.hurdles(length)
    case .steeplechase: return NamedDiscipline.steeplechase(length)
    case .walk: return NamedDiscipline.walk(length)
    case .road: return NamedDiscipline.road(length)
    case .relay:
      var relay = NamedDiscipline.other(
        "\(length.printedMetres)m-relay",
        name: "\(length.printedMetres) m relay",
        .relay
      )
      relay.distance = length
      return relay
    default: return NamedDiscipline.run(length)
    }
  }

  private mutating func findFixed() {
    for (names, id) in EventWords.fixed where fixedID == nil {
      guard names.allSatisfy({ words.contains($0) }) else { continue }
      // Two letters alone name an event only where nothing else in the name is a distance.
      if names[0].count <= 3, words.contains(where: { $0.first?.isNumber ?? false && $0 != "1" }),
        names.count == 1
      {
        continue
      }
      fixedID = id
    }
  }

  /// Takes the word at a place.
  ///
  /// - Returns: how many words were taken.
  private mutating func take(_ index: Int) -> Int {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if next == "x", index + 2 < words.count, Self.relay("\(word)x\(words[index + 2])") != nil {
      words[index + 2] = "\(word)x\(words[index + 2])"
      return 2
    }
    if word.first?.isNumber ?? false { return takeNumber(word, next) }
    if word == "round", next == "1" {
      round = round ?? .heats
      return 2
    }
    if EventWords.heat.contains(word), let number = Self.small(next) {
      heat = number
      return 2
    }
    if takeRound(word, next) || takeSex(word) || takeGroup(word) { return 1 }
    if !takeKind(word, next), !EventWords.beside.contains(word) { strangers += 1 }
    rest.append(word)
    return 1
  }

  private mutating func takeNumber(_ word: String, _ next: String) -> Int {
    if let relay = Self.relay(word) {
      legs = relay
      kind = .relay
      let isBare = word.last?.isNumber ?? false
      return isBare && EventWords.metres.contains(next) ? 2 : 1
    }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let unit = String(word.dropFirst(digits.count))
    guard let value = Int64(digits), value > 0, value < 1_000_000 else { return 1 }
    rest.append(word)
    if unit.isEmpty {
      if EventWords.metres.contains(next) {
        measured = measured ?? Distance(metres: value)
        return 2
      }
      if EventWords.kilometres.contains(next) {
        takeKilometres(value)
        return 2
      }
      if next == "mile" || next == "miles" || next == "mi" {
        measured = Distance(millimetres: value * Distance.mile.millimetres)
        return 2
      }
      if measured == nil, value >= 30 { measured = Distance(metres: value) }
      // `1 500 m` and `21.1 km` are not read as numbers of two words.
      if measured == nil, next.first?.isNumber ?? false { strangers += 1 }
      return 1
    }
    if !takeUnit(unit, value) { strangers += 1 }
    return 1
  }

  /// - Returns: whether the unit is known.
  private mutating func takeUnit(_ unit: String, _ value: Int64) -> Bool {
    switch unit {
    case _ where EventWords.metres.contains(unit): measured = measured ?? Distance(metres: value)
    case "mh", "h": (measured, kind) = (measured ?? Distance(metres: value), .hurdles)
    case "msc", "sc", "mst", "st":
      (measured, kind) = (measured ?? Distance(metres: value), .steeplechase)
    case "mw", "w": (measured, kind) = (measured ?? Distance(metres: value), .walk)
    case "kw", "kmw": (measured, kind) = (Distance(metres: value * 1000), .walk)
    case "k", "km": takeKilometres(value)
    case "mile", "miles", "mi":
      measured = Distance(millimetres: value * Distance.mile.millimetres)
    default: return EventWords.implementUnits.contains(unit)
    }
    return true
  }

  private mutating func takeKilometres(_ value: Int64) {
    measured = measured ?? Distance(metres: value * 1000)
    if kind == .run { kind = .road }
  }

  private mutating func takeRound(_ word: String, _ next: String) -> Bool {
    if EventWords.semiFinal.contains(word) {
      round = .semiFinals
    } else if EventWords.quarterFinal.contains(word) || (word == "quarter" && next == "final") {
      round = .quarterFinals
    } else if EventWords.final.contains(word) {
      if round != .semiFinals, round != .quarterFinals { round = .final }
    } else if EventWords.heats.contains(word) {
      round = .heats
    } else if EventWords.qualification.contains(word) {
      round = .qualification
    } else {
      return false
    }
    return true
  }

  private mutating func takeSex(_ word: String) -> Bool {
    if let age = EventWords.youth[word] { youth = age }
    if EventWords.men.contains(word) {
      sex = sex ?? .men
    } else if EventWords.women.contains(word) {
      sex = sex ?? .women
    } else if EventWords.mixed.contains(word) {
      sex = sex ?? .mixed
    } else {
      return false
    }
    return true
  }

  private mutating func takeGroup(_ word: String) -> Bool {
    let digits = word.drop { $0.isLetter }
    let letters = word.prefix { $0.isLetter }
    if digits.count == 2, digits.allSatisfy(\.isNumber), Int(digits) != nil,
      ["u", "v", "m", "w"].contains(letters)
    {
      group = group ?? word.uppercased()
      if sex == nil, letters == "m" { sex = .men }
      if sex == nil, letters == "w" { sex = .women }
      return true
    }
    if ["junior", "juniors", "youth", "masters", "novice", "varsity", "jv", "frosh"].contains(word)
    {
      group = group ?? word
      return true
    }
    return false
  }

  /// - Returns: whether the word is known.
  private mutating func takeKind(_ word: String, _ next: String) -> Bool {
    if word == "short", next == "track" { isIndoor = true }
    if word == "sprint" || word == "smr", kind == .relay || words.contains("medley") {
      isSprintMedley = true
    }
    if word == "dmr" || (word == "distance" && words.contains("medley")) { isDistanceMedley = true }
    switch word {
    case _ where EventWords.hurdles.contains(word): kind = .hurdles
    case _ where EventWords.steeplechase.contains(word): kind = .steeplechase
    case _ where EventWords.walk.contains(word): kind = .walk
    case _ where EventWords.relay.contains(word): kind = .relay
    case "two" where next == "miles":
      measured = measured ?? Distance(millimetres: 2 * Distance.mile.millimetres)
    case "mile": measured = measured ?? .mile
    case "marathon" where measured == nil: (measured, kind) = (.marathon, .road)
    case "half", "halbmarathon", "hm": (measured, kind) = (.halfMarathon, .road)
    case "mar": (measured, kind) = (measured ?? .marathon, .road)
    case "road" where kind == .run: kind = .road
    case "indoor", "halle", "hala", "salle", "sh": isIndoor = true
    case "marathon", "road", "smr", "dmr": break
    default: return false
    }
    return true
  }

  /// `4x100`, `4x400m`: legs and their length.
  private static func relay(_ word: String) -> (count: Int, leg: Distance)? {
    let parts = word.split(separator: "x", maxSplits: 1)
    guard parts.count == 2, let count = small(String(parts[0])), (2...40).contains(count) else {
      return nil
    }
    let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
    let unit = parts[1].dropFirst(digits.count)
    guard let value = Int64(digits), value > 0, value <= farthest.millimetres / 1000 / Int64(count),
      ["", "m", "mh"].contains(unit)
    else {
      return unit == "mile" && digits.isEmpty ? (count, .mile) : nil
    }
    return (count, Distance(metres: value))
  }

  private static func small(_ word: String) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(word)
  }
}
