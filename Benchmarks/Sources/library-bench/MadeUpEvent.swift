import Athletics

/// One event of the made-up library.
struct MadeUpEvent {
  /// The discipline.
  let discipline: Discipline
  /// Men or women.
  let sex: Sex
  /// How many of a thousand marks are its own.
  let share: Int
  /// A good mark: ticks, or millimetres.
  let good: Double

  /// Every event, with the men's 1500 m far in front: it has more than a million marks of ten.
  static let all: [MadeUpEvent] = [Sex.men, .women].flatMap { sex in
    runs.map { run in
      MadeUpEvent(
        discipline: Discipline(id: run.id, name: run.name, kind: run.kind, distance: run.distance),
        sex: sex,
        share: sex == .men && run.id == "1500m" ? 160 : run.share,
        good: sex == .men ? run.good : run.good * (run.kind.measure == .time ? 1.11 : 0.88)
      )
    }
  }

  /// The mark of somebody.
  ///
  /// - Parameters:
  ///   - talent: near zero; each unit is 6 % of the mark.
  ///   - form: on the day, near zero; each unit is 1 %.
  /// - Returns: a time to hundredths, or a length to centimetres.
  func mark(talent: Double, form: Double) -> Mark {
    let slack = 1.12 + 0.06 * max(-2, talent) + 0.01 * form
    guard discipline.kind.measure == .time else {
      return .length(Distance(millimetres: Int64(good / slack / 10) * 10))
    }
    return .time(TimeMark(RaceTime(ticks: Int64(good * slack / 100) * 100)))
  }

  private struct Model {
    var id: String
    var name: String
    var kind: DisciplineKind
    var distance: Distance?
    var share: Int
    var good: Double
  }

  private static let runs: [Model] = [
    run("100m", 100, share: 35, seconds: 9.8), run("200m", 200, share: 30, seconds: 19.7),
    run("400m", 400, share: 28, seconds: 43.8), run("800m", 800, share: 40, seconds: 102.5),
    run("1500m", 1500, share: 45, seconds: 208), run("3000m", 3000, share: 30, seconds: 447),
    run("5000m", 5000, share: 40, seconds: 762), run("10000m", 10_000, share: 30, seconds: 1592),
    Model(
      id: "marathon",
      name: "Marathon",
      kind: .road,
      distance: .marathon,
      share: 50,
      good: 7_320 * 10_000
    ),
    Model(id: "long-jump", name: "Long jump", kind: .horizontalJump, share: 25, good: 8_600),
    Model(id: "high-jump", name: "High jump", kind: .verticalJump, share: 25, good: 2_400),
    Model(id: "shot-put", name: "Shot put", kind: .throw, share: 20, good: 22_500),
  ]

  private static func run(_ id: String, _ metres: Int64, share: Int, seconds: Double) -> Model {
    Model(
      id: id,
      name: "\(metres) m",
      kind: .run,
      distance: Distance(metres: metres),
      share: share,
      good: seconds * 10_000
    )
  }
}
