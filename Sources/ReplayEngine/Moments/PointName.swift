package import Athletics

/// What people call a point of a race.
package enum PointName {
  /// A point by itself: `1000 m`, `half mile`, `5 km`, `half marathon`.
  static func of(_ point: Distance, in race: Race) -> String {
    if point == race.distance { return event(race) }
    if let name = names[point] { return name }
    guard race.lap == nil, point.millimetres % 1_000_000 == 0 else {
      return "\(point.printedMetres) m"
    }
    return "\(point.millimetres / 1_000_000) km"
  }

  /// A point inside a sentence: `leads at 1000 m`, `leads at the half mile`.
  package static func inSentence(_ point: Distance, in race: Race) -> String {
    if point == race.distance { return "the finish" }
    let name = of(point, in: race)
    return names[point] == nil ? name : "the \(name)"
  }

  /// The race itself: `mile`, `1500 m`, `marathon`.
  private static func event(_ race: Race) -> String {
    race.event.discipline.name.lowercased()
  }

  private static let names: [Distance: String] = [
    quarters(1): "quarter mile", quarters(2): "half mile", quarters(3): "three-quarter mile",
    quarters(4): "mile", quarters(8): "two miles", .halfMarathon: "half marathon",
  ]

  private static func quarters(_ count: Int64) -> Distance {
    Distance(millimetres: Distance.mile.millimetres / 4 * count)
  }
}
