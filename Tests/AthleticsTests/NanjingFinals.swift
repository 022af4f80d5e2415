import Athletics

/// The medallists' nations of the 26 finals at Nanjing, 21 to 23 March 2025.
///
/// Source: the finals' results by World Athletics.
enum NanjingFinals {
  static let nations = [
    ("m-triple-jump", "ITA CHN BUR"),
    ("m-high-jump", "KOR NZL JAM"),
    ("w-shot-put", "CAN NED USA"),
    ("m-60m", "GBR AUS RSA"),
    ("w-pentathlon", "FIN IRL USA"),
    ("w-pole-vault", "FRA SLO SUI"),
    ("w-3000m", "ETH USA AUS"),
    ("m-3000m", "NOR ETH AUS"),
    ("w-60m", "SUI ITA LUX"),
    ("m-400m", "USA USA USA"),
    ("m-60mh", "USA FRA CHN"),
    ("m-pole-vault", "SWE GRE USA"),
    ("w-400m", "GBR USA NOR"),
    ("w-triple-jump", "CUB CUB ESP"),
    ("w-long-jump", "USA SUI ESP"),
    ("w-high-jump", "AUS AUS UKR"),
    ("m-shot-put", "NZL USA USA"),
    ("m-long-jump", "ITA JAM AUS"),
    ("m-1500m", "NOR GBR USA"),
    ("w-1500m", "ETH ETH GBR"),
    ("m-800m", "USA BEL ESP"),
    ("w-800m", "RSA ETH POR"),
    ("w-60mh", "BAH SUI JAM"),
    ("m-4x400m", "USA JAM HUN"),
    ("w-4x400m", "USA POL AUS"),
    ("m-heptathlon", "NOR EST GER"),
  ]

  static let units: [TimetableUnit] = nations.map { id, nations in
    let results = nations.split(separator: " ").enumerated().map { index, nation in
      Finals.result(index + 1, String(nation))
    }
    return Finals.final(id, results, isRelay: id.contains("4x400"))
  }
}

/// Finals made up for a test.
enum Finals {
  static func result(
    _ place: Int?,
    _ nation: String,
    _ status: ResultStatus = .finished
  ) -> Result {
    Result(place: place, athlete: Athlete(name: "From \(nation)", nation: nation), status: status)
  }

  static func final(
    _ id: String,
    _ results: [Result],
    isRelay: Bool = false,
    isMedalEvent: Bool = true
  ) -> TimetableUnit {
    TimetableUnit(
      id: id,
      start: nil,
      date: CalendarDate(year: 2025, month: 3, day: 23),
      event: Event(
        discipline: Discipline(id: id, name: id, kind: isRelay ? .relay : .run),
        sex: .men,
        track: .short
      ),
      round: .final,
      isMedalEvent: isMedalEvent,
      results: results
    )
  }
}
