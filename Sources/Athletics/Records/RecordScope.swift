/// Whose record it is, where it is not the world's.
public enum RecordScope: Hashable, Sendable {
  /// An area of the world, each with an association of its own.
  public enum Area: String, Hashable, Sendable, CaseIterable {
    case african = "African"
    case asian = "Asian"
    case european = "European"
    case northAndCentralAmerican = "North and Central American"
    case oceanian = "Oceanian"
    case southAmerican = "South American"
  }

  /// A nation's, by what it is called: `British`.
  case nation(String)
  /// An area's: `European`.
  case area(Area)
  /// The best of the world in one year.
  case season(Int)
  /// That of games or of a championship: `Olympic`, `World Championships`.
  case games(String)

  /// The scope that somebody asks for: an area by its name or its beginning (`Europe`, `european`), a
  /// season as `WL 2026`, else as it is called.
  public init(asked text: String) {
    let asked = FoldedText.words(of: text).joined(separator: " ")
    let words = asked.split(separator: " ")
    if ["wl", "leads", "season"].contains(words.first ?? ""), let year = Int(words.last ?? "") {
      self = .season(year)
      return
    }
    let area = Area.allCases.first { area in
      let name = FoldedText.words(of: area.rawValue).joined(separator: " ")
      return !asked.isEmpty && (name == asked || name == asked + "n" || name == asked + "an")
    }
    self = area.map(Self.area) ?? RecordScope(text)
  }

  /// The scope of a name; one that is neither an area's nor that of games is a nation's.
  public init(_ name: String) {
    let year = name.hasPrefix(Self.seasonName) ? Int(name.dropFirst(Self.seasonName.count)) : nil
    if let area = Area(rawValue: name) {
      self = .area(area)
    } else if let year {
      self = .season(year)
    } else if name == "Olympic" || name.hasSuffix("Championships") || name.hasSuffix("Games") {
      self = .games(name)
    } else {
      self = .nation(name)
    }
  }

  /// What it is called.
  public var name: String {
    switch self {
    case .nation(let name), .games(let name): name
    case .area(let area): area.rawValue
    case .season(let year): "\(Self.seasonName)\(year)"
    }
  }

  private static let seasonName = "World lead "
}
