package import Athletics

/// What a column of a list of a road race holds.
package enum RoadField: Hashable, Sendable {
  /// The place among all, with or without how many there are.
  case place
  /// The place among those of the sex, and among those of the age class.
  case sexPlace, classPlace
  /// Who it is.
  case bib, name, first, last, sex, nation, residence, age, born, division
  /// The time since the gun, that since the runner's own start, and one of which nothing is said.
  case gun, chip, official
  /// How it ended.
  case status
  /// The event, in a list of several.
  case event
  /// The time at a point, since the gun or since the runner's own start.
  case split(Distance, isChip: Bool)

  /// The fields by the names that `--map` takes.
  private static let byName: [(name: String, field: RoadField)] = [
    ("place", .place), ("sex-place", .sexPlace), ("division-place", .classPlace), ("bib", .bib),
    ("name", .name), ("first", .first), ("last", .last), ("sex", .sex), ("nation", .nation),
    ("residence", .residence), ("age", .age), ("born", .born), ("division", .division),
    ("gun", .gun), ("chip", .chip), ("official", .official), ("status", .status),
    ("event", .event),
  ]

  /// The names that `--map` takes, distances aside.
  package static var names: [String] { byName.map(\.name) }

  /// The field that `--map` names: `chip`, `5 km`, `5 km chip`; `nil` for no such field.
  init?(mapped name: String) {
    if let field = Self.byName.first(where: { $0.name == name.lowercased() })?.field {
      self = field
      return
    }
    guard let split = Self.split(Self.plain(name)) else { return nil }
    self = split
  }

  /// The field of a header that needs no word about it; `nil` for one that is not known.
  init?(header: String) {
    let plain = Self.plain(header)
    if let field = Self.byHeader[plain] ?? Self.split(plain) {
      self = field
      return
    }
    return nil
  }

  /// A header in small letters, accents, blanks and signs aside, but for points within.
  static func plain(_ header: String) -> String {
    var text = FoldedText.fold(String(header.prefix(80)))
    if let bracket = text.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      text = String(text[..<bracket])
    }
    let kept = text.filter { $0.isLetter || $0.isNumber || $0 == "." }
    return kept.hasSuffix(".") ? String(kept.dropLast()) : kept
  }

  /// `5k`, `split5k`, `5kmsplit`, `5knet`, `timehalf`, `10miles`.
  private static func split(_ plain: String) -> RoadField? {
    var text = plain[...]
    var isChip = false
    for word in ["split", "time", "zeit", "zwischenzeit", "at"] where text.hasPrefix(word) {
      text = text.dropFirst(word.count)
      break
    }
    for word in ["split", "time", "zeit"] where text.hasSuffix(word) {
      text = text.dropLast(word.count)
      break
    }
    for word in ["netto", "chip", "net"] where text.hasSuffix(word) || text.hasPrefix(word) {
      text = text.hasSuffix(word) ? text.dropLast(word.count) : text.dropFirst(word.count)
      isChip = true
      break
    }
    for word in ["brutto", "gross", "gun"] where text.hasSuffix(word) {
      text = text.dropLast(word.count)
      break
    }
    let name = String(text)
    if ["halbmarathon", "hm", "halfway", "21.1k", "21.1km", "21.0975km"].contains(name) {
      return .split(.halfMarathon, isChip: isChip)
    }
    guard name != "marathon", let at = DistanceText.parse(name), at >= Distance(metres: 100) else {
      return nil
    }
    return .split(at, isChip: isChip)
  }

  /// Headers of the lists of many organisers, as `plain` writes them.
  private static let byHeader: [String: RoadField] = {
    let words: [(RoadField, String)] = [
      (.place, "place overall overallplace placeoverall rank pos position pl platz rang gesamt"),
      (.sexPlace, "genderdiv genderplace sexplace gender_place placegender overallgender"),
      (.classPlace, "acplace divisionplace divplace placedivision akplatz agplace"),
      (.bib, "bib bibno bibnumber number no nr startnummer startnr stnr dossard racenumber"),
      (.name, "name athlete runner fullname athletename"),
      (.first, "first firstname givenname vorname prenom"),
      (.last, "last lastname surname familyname nachname nom"),
      (.sex, "gender sex mf geschlecht sexe"),
      (.nation, "nation nationality nat noc ctz citizen citizenship ioc nationalitat"),
      (.residence, "country land pays"),
      (.age, "age alter"), (.born, "yob yearofbirth birthyear born jg jahrgang"),
      (.division, "division category agegroup ageclass ageclas ak altersklasse cat div"),
      (.gun, "gun guntime clock clocktime gross grosstime brutto bruttozeit zeitbrutto"),
      (.chip, "net nettime chip chiptime netto nettozeit zeitnetto realtime"),
      (.official, "official officialtime time finish finishtime timefull result zeit endzeit ziel"),
      (.status, "status"),
      (.event, "event wettbewerb"),
    ]
    var fields: [String: RoadField] = [:]
    for (field, headers) in words {
      for header in headers.split(separator: " ") { fields[String(header)] = field }
    }
    return fields
  }()

  /// Whether a time stands in it.
  var isTime: Bool {
    switch self {
    case .gun, .chip, .official, .split: true
    default: false
    }
  }
}
