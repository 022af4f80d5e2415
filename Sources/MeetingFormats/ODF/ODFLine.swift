import Athletics

/// A `Result` element with what stands below it: one line of a result list in the making.
struct ODFLine {
  /// How many figures of a line are read.
  static let mostFigures = 2000
  private static let mostRecords = 50

  /// An `ExtendedResult`: a split, an attempt, a reaction time and the like.
  struct Figure: Hashable {
    var code: String
    /// Which of its code; `F` is the finish.
    var position: String
    var value: String
    var value2: String?
    var rank: Int?
    var isTied: Bool
    /// The point of a live time or a newer message, as a distance.
    var arrive: String?
    /// The wind of an attempt.
    var wind: String?

    init(_ tag: XMLTag) {
      code = tag["Code"] ?? ""
      position = tag["Pos"] ?? ""
      value = tag["Value"] ?? ""
      value2 = tag["Value2"]
      rank = tag.number("Rank")
      isTied = tag.says("RankEqual")
      arrive = tag["Arrive"]
    }
  }

  /// The tag of the result.
  let tag: XMLTag
  private(set) var figures: [Figure] = []
  private(set) var flags: [String] = []
  private(set) var person: ODFPerson?
  private var isInFigure = false

  /// Begins with a `Result`.
  init(_ tag: XMLTag) {
    self.tag = tag
  }

  /// Takes an element below it.
  mutating func take(_ tag: XMLTag) {
    let isOfMember = person?.isInMember ?? false
    switch tag.name {
    case "ExtendedResult" where !isOfMember || !(person?.isTeam ?? false):
      isInFigure = Self.codes.contains(tag["Code"] ?? "") && figures.count < Self.mostFigures
      if isInFigure { figures.append(Figure(tag)) }
    case "Extension" where isInFigure && tag["Code"] == "WIND_SPEED":
      figures[figures.count - 1].wind = tag["Value"]
    case "RecordIndicator" where flags.count < Self.mostRecords:
      guard let letters = tag["RecordType"] ?? tag["Code"] else { return }
      flags.append((tag.says("Equalled") ? "=" : "") + letters)
    case "Competitor": person = ODFPerson(tag)
    default: person?.take(tag)
    }
  }

  /// Leaves an element below it.
  mutating func leave(_ name: String) {
    if name == "ExtendedResult" { isInFigure = false }
    person?.leave(name)
  }

  /// The first value of a code.
  func value(_ code: String) -> String? {
    figures.first { $0.code == code && !$0.value.isEmpty }?.value
  }

  /// Figures on the way, in the order of the message.
  var onTheWay: [Figure] {
    figures.filter { ["INTERMEDIATE", "SEGMENT", "PRETIMING", "LIVE"].contains($0.code) }
  }

  /// The codes that are read; others are passed over.
  private static let codes: Set<String> = [
    "INTERMEDIATE", "LIVE", "REACT_TIME", "MS", "WIND_SPEED", "RULE", "YC", "YRC", "RC",
    "FALSE_START",
  ]
}
