import Athletics

/// Athletes with names, nations, birthdays and talents out of one seed.
struct MadeUpAthletes {
  /// Who they are.
  private(set) var athletes: [Athlete] = []
  /// When they were born.
  private(set) var births: [CalendarDate] = []
  /// Men or women.
  private(set) var sexes: [Sex] = []
  /// How far from a good mark they are, near zero.
  private(set) var talents: [Double] = []
  /// The athletes of each event, by the event's place.
  private(set) var byEvent: [[Int]] = []

  init(count: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    byEvent = MadeUpEvent.all.map { _ in [] }
    let nations = Self.nations(&random)
    let turns = MadeUpEvent.all.indices.flatMap { index in
      Array(repeating: index, count: MadeUpEvent.all[index].share)
    }
    for index in 0..<count {
      let event = turns[Int.random(in: turns.indices, using: &random)]
      let name = "\(Self.word(&random)) \(Self.word(&random))\(Self.ending(&random))"
      let nation = nations[random.skewed(below: nations.count)]
      athletes.append(Athlete(name: name, nation: nation))
      births.append(
        CalendarDate(daysSince1970: Int.random(in: -9_000..<14_000, using: &random))
      )
      sexes.append(MadeUpEvent.all[event].sex)
      talents.append(random.bell())
      byEvent[event].append(index)
    }
  }

  /// What a library keeps of one of them.
  func profile(_ index: Int) -> AthleteProfile {
    let birth = births[index]
    return AthleteProfile(
      athlete: athletes[index],
      sex: sexes[index],
      birth: PartialDate(year: birth.year, month: birth.month, day: birth.day)
    )
  }

  private static let starts = [
    "b", "br", "ch", "d", "f", "g", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "sh", "t",
    "v", "w", "y", "z",
  ]
  private static let middles = ["a", "e", "i", "o", "u", "aa", "ei", "ou", "é", "ö"]
  private static let ends = ["", "", "n", "r", "l", "s", "m", "k"]
  private static let endings = ["", "", "sen", "ov", "ez", "son", "ski", "a", "e", "er"]

  private static func word(_ random: inout SplitMix64) -> String {
    var word = ""
    for _ in 0..<Int.random(in: 2...3, using: &random) {
      word += starts[random.skewed(below: starts.count)]
      word += middles[random.skewed(below: middles.count)]
    }
    word += ends[Int.random(in: ends.indices, using: &random)]
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func ending(_ random: inout SplitMix64) -> String {
    endings[Int.random(in: endings.indices, using: &random)]
  }

  /// Two hundred codes of three letters.
  private static func nations(_ random: inout SplitMix64) -> [String] {
    let letters = Array("ABCDEFGHIJKLMNOPRSTUVZ")
    var codes: Set<String> = []
    while codes.count < 200 {
      codes.insert(String((0..<3).map { _ in letters[random.skewed(below: letters.count)] }))
    }
    return codes.sorted()
  }
}
