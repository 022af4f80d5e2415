import Athletics

/// Disciplines made from what a file says of them, in the manner of the programme's own ids.
enum NamedDiscipline {
  /// A race on the track by its length.
  static func run(_ distance: Distance) -> Discipline {
    switch distance {
    case .mile: make("mile", "Mile", .run, distance)
    case Distance(millimetres: 2 * Distance.mile.millimetres):
      make("two-miles", "Two miles", .run, distance)
    default: make("\(distance.printedMetres)m", "\(grouped(distance)) m", .run, distance)
    }
  }

  /// A race over hurdles.
  static func hurdles(_ distance: Distance) -> Discipline {
    make("\(distance.printedMetres)mh", "\(grouped(distance)) m hurdles", .hurdles, distance)
  }

  /// A race over barriers.
  static func steeplechase(_ distance: Distance) -> Discipline {
    let name = "\(grouped(distance)) m steeplechase"
    return make("\(distance.printedMetres)msc", name, .steeplechase, distance)
  }

  /// A race walk; from 10 km on by kilometres.
  static func walk(_ distance: Distance) -> Discipline {
    let metres = distance.millimetres / 1000
    guard metres >= 10_000, distance.millimetres % 1_000_000 == 0 else {
      let name = "\(grouped(distance)) m race walk"
      return make("\(distance.printedMetres)m-walk", name, .walk, distance)
    }
    return make("\(metres / 1000)km-walk", "\(metres / 1000) km race walk", .walk, distance)
  }

  /// A race on the road.
  static func road(_ distance: Distance) -> Discipline {
    switch distance {
    case .mile: return make("road-mile", "Road mile", .road, distance)
    case .halfMarathon: return make("half-marathon", "Half marathon", .road, distance)
    case .marathon: return make("marathon", "Marathon", .road, distance)
    default:
      let kilometres = Distance(millimetres: distance.millimetres / 1000).printedMetres
      return make("\(kilometres)km", "\(kilometres) km", .road, distance)
    }
  }

  /// A relay of legs of one length.
  static func relay(legs: Int, of leg: Distance, isMixed: Bool) -> Discipline {
    let total = Distance(millimetres: leg.millimetres * Int64(legs))
    let id = "\(legs)x\(leg.printedMetres)m" + (isMixed ? "-mixed" : "")
    let name = "\(legs) x \(grouped(leg)) m \(isMixed ? "mixed " : "")relay"
    return make(id, name, .relay, total)
  }

  /// A field event, a combined one, or one that has but a name.
  static func other(_ id: String, name: String? = nil, _ kind: DisciplineKind? = nil) -> Discipline
  {
    let known = kinds[id]
    return make(id, name ?? known?.name ?? id, kind ?? known?.kind ?? .run, nil)
  }

  private static let kinds: [String: (name: String, kind: DisciplineKind)] = [
    "high-jump": ("High jump", .verticalJump), "pole-vault": ("Pole vault", .verticalJump),
    "long-jump": ("Long jump", .horizontalJump), "triple-jump": ("Triple jump", .horizontalJump),
    "shot-put": ("Shot put", .throw), "discus": ("Discus throw", .throw),
    "hammer": ("Hammer throw", .throw), "javelin": ("Javelin throw", .throw),
    "weight-throw": ("Weight throw", .throw), "pentathlon": ("Pentathlon", .combined),
    "heptathlon": ("Heptathlon", .combined), "decathlon": ("Decathlon", .combined),
  ]

  private static func make(
    _ id: String,
    _ name: String,
    _ kind: DisciplineKind,
    _ distance: Distance?
  ) -> Discipline {
    // Behind the programme's own; track before field, short before long.
    let order = 1000 + Int(min(distance?.millimetres ?? 90_000_000, 90_000_000) / 1000)
    return Discipline(id: id, name: name, kind: kind, distance: distance, order: order)
  }

  /// Metres with a comma from 10,000 on.
  private static func grouped(_ distance: Distance) -> String {
    let metres = distance.millimetres / 1000
    guard metres >= 10_000, distance.millimetres % 1000 == 0 else { return distance.printedMetres }
    let rest = String(metres % 1000)
    return "\(metres / 1000)," + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}
