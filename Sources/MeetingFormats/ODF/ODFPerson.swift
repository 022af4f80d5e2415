import Athletics

/// Who a competitor is: a person, or a team with its members, collected from the elements below it.
struct ODFPerson {
  /// How many members of a team are read.
  static let mostMembers = 40

  /// A member of a competitor, or the competitor itself.
  struct Member: Hashable {
    var code: String
    var order: Int
    var bib: String?
    var given = ""
    var family = ""
    var nation: String
    /// The time of a relay leg as printed.
    var leg: String?

    /// The name as it is shown.
    var name: String { [given, family].filter { !$0.isEmpty }.joined(separator: " ") }
  }

  let code: String
  let isTeam: Bool
  let nation: String
  private var teamName: String?
  private(set) var members: [Member] = []
  private(set) var isInMember = false

  /// Begins with a `Competitor`.
  init(_ tag: XMLTag) {
    code = tag["Code"] ?? ""
    isTeam = tag["Type"] == "T"
    nation = tag["Organisation"] ?? ""
  }

  /// Takes an element below it.
  mutating func take(_ tag: XMLTag) {
    switch tag.name {
    case "Athlete" where members.count < Self.mostMembers:
      isInMember = true
      members.append(
        Member(
          code: tag["Code"] ?? "",
          order: tag.number("Order") ?? members.count + 1,
          bib: tag["Bib"],
          nation: nation
        )
      )
    case "Athlete": isInMember = false
    case "Description" where isInMember:
      let last = members.count - 1
      members[last].given = tag["GivenName"] ?? ""
      members[last].family = tag["FamilyName"] ?? ""
      members[last].nation = tag["Organisation"] ?? nation
    case "Description": teamName = tag["TeamName"]
    case "ExtendedResult" where isInMember && tag["Code"] == "LEG_SPLIT":
      members[members.count - 1].leg = tag["Value"]
    default: break
    }
  }

  /// Leaves an element below it.
  mutating func leave(_ name: String) {
    if name == "Athlete" { isInMember = false }
  }

  /// The members in their order.
  var inOrder: [Member] {
    members.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element)
  }

  /// The athlete or the team, with the number worn; names that are missing are those of the
  /// participants.
  ///
  /// - Returns: `nil` where nothing names it.
  func participant(_ feed: ODFFeed) -> ODFFeed.Participant? {
    let known = feed.participant(code)
    if isTeam {
      let name = teamName ?? known?.athlete.name ?? nation
      guard !name.isEmpty else { return nil }
      return ODFFeed.Participant(athlete: Athlete(name: name, nation: nation), bib: nil)
    }
    let bib = members.first?.bib ?? known?.bib
    guard let member = members.first, !member.name.isEmpty else {
      return known.map { ODFFeed.Participant(athlete: $0.athlete, bib: bib) }
    }
    let athlete = Athlete(
      name: member.name,
      family: member.given.isEmpty || member.family.isEmpty ? nil : member.family,
      nation: member.nation
    )
    return ODFFeed.Participant(athlete: athlete, bib: bib)
  }

  /// The names of a team's members.
  func memberNames(_ feed: ODFFeed) -> [String] {
    guard isTeam else { return [] }
    return inOrder.compactMap { member in
      member.name.isEmpty ? feed.participant(member.code)?.athlete.name : member.name
    }
  }
}
