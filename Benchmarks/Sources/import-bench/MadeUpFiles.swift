import Foundation

/// Files to import, made up of chance that is the same every time.
enum MadeUpFiles {
  /// A table of results: meetings of fifty heats with eighty lines, a twentieth as many athletes as
  /// rows.
  static func table(rows: Int, to path: String) throws {
    var random = Chance(1)
    let athletes = (0..<max(160, rows / 20)).map { _ in random.athlete() }
    let events: [(String, Double)] = [
      ("100 m", 980), ("200 m", 1970), ("400 m", 4380), ("800 m", 10_250), ("1500 m", 20_800),
      ("5000 m", 76_200),
    ]
    let file = try Lines(path)
    file.add("meeting,date,event,sex,round,heat,place,name,nation,mark")
    var left = rows
    var meeting = 0
    while left > 0 {
      meeting += 1
      let date = "\(1980 + meeting % 45)-\(two(1 + meeting % 12))-\(two(1 + meeting % 28))"
      for heat in 0..<50 where left > 0 {
        let (event, best) = events[heat % events.count]
        let marks = (0..<80).map { _ in Int(best * (1.02 + 0.2 * random.share())) }.sorted()
        let half = athletes.count / 2
        let first = random.number(half - 80) + heat % 2 * half
        let head = "Meeting \(meeting),\(date),\(event),\(heat % 2 == 0 ? "women" : "men"),heats"
        for (index, mark) in marks.prefix(left).enumerated() {
          file.add(
            "\(head),\(heat + 1),\(index + 1),\(athletes[first + index]),\(hundredths(mark))"
          )
        }
        left -= min(80, left)
      }
    }
    try file.close()
  }

  /// A marathon as its organiser lists it, with chip times beside those of the gun.
  ///
  /// - Parameters:
  ///   - runners: how many there are.
  ///   - step: how many places further on the next line is; it shares no factor with `runners`.
  ///   - path: where the file goes.
  /// - Throws: where the file cannot be written.
  static func marathon(runners: Int, step: Int = 1, to path: String) throws {
    let points = [5000, 10_000, 15_000, 20_000, 21_097, 25_000, 30_000, 35_000, 40_000]
    let file = try Lines(path)
    file.add("Place,Bib,Name,Country,Gender,Age,5K,10K,15K,20K,Half,25K,30K,35K,40K,Net,Gun")
    for line in 0..<runners {
      let index = line * step % runners
      let (own, delay) = (7200 + index / 5, index % 1200)
      let splits = points.map { clock(own * $0 / 42_195 + delay) }.joined(separator: ",")
      let who = "\(runners - index),\"Runner\(index), Jo\",NOR,\(index % 2 == 0 ? "F" : "M"),40"
      file.add("\(index + 1),\(who),\(splits),\(clock(own)),\(clock(own + delay))")
    }
    try file.close()
  }

  /// A feed's message on one unit, with forty times on the way for every runner.
  static func feed(runners: Int, to path: String) throws {
    let file = try Lines(path)
    file.add(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OdfBody CompetitionCode="OG2026" DocumentCode="ATHMMARATHON----------FNL-000100--" \
      DocumentType="DT_RESULT" Version="1" FeedFlag="P" Date="2026-08-09" Time="100000000" \
      LogicalDate="2026-08-09" Source="BENCH" ResultStatus="OFFICIAL"><Competition>
      <ExtendedInfos><UnitDateTime StartDate="2026-08-09T08:00:00+02:00"/>
      """
    )
    for point in 1...40 {
      file.add(
        "<ExtendedInfo Type=\"UI\" Code=\"INTERMEDIATE\" Pos=\"\(point)\" Value=\"\(point)\"/>"
      )
    }
    file.add("</ExtendedInfos>")
    for index in 0..<runners {
      let finish = 7600 + index
      file.add(
        "<Result Rank=\"\(index + 1)\" Result=\"\(clock(finish))\" ResultType=\"TIME\" "
          + "SortOrder=\"\(index + 1)\" StartOrder=\"\(index + 1)\"><ExtendedResults>"
      )
      for point in 1...40 {
        file.add(
          "<ExtendedResult Type=\"PROGRESS\" Code=\"INTERMEDIATE\" Pos=\"\(point)\" "
            + "Value=\"\(clock(finish * point / 42))\"/>"
        )
      }
      file.add(
        "</ExtendedResults><Competitor Code=\"\(index)\" Type=\"A\" Organisation=\"NOR\">"
          + "<Composition><Athlete Code=\"\(index)\" Order=\"1\" Bib=\"\(index + 1)\"><Description "
          + "GivenName=\"Jo\" FamilyName=\"RUNNER\(index)\" Gender=\"M\" Organisation=\"NOR\"/>"
          + "</Athlete></Composition></Competitor></Result>"
      )
    }
    file.add("</Competition></OdfBody>")
    try file.close()
  }

  // MARK: - Figures

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func clock(_ seconds: Int) -> String {
    "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private static func hundredths(_ time: Int) -> String {
    let rest = "\(two(time % 100))"
    let seconds = time / 100
    return seconds < 60 ? "\(seconds).\(rest)" : "\(seconds / 60):\(two(seconds % 60)).\(rest)"
  }
}

/// Chance that is the same every time.
struct Chance {
  private var state: UInt64
  private static let syllables = [
    "ba", "ko", "ri", "ten", "lu", "mar", "sha", "vi", "gos", "nel", "pra", "dun", "ek", "ul", "os",
    "fin",
  ]
  private static let nations = [
    "NOR", "USA", "KEN", "ETH", "GBR", "FRA", "GER", "ITA", "ESP", "POL",
  ]

  init(_ seed: UInt64) { state = seed }

  /// A number from 0 to below a limit.
  mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  /// From 0 to below 1.
  mutating func share() -> Double { Double(number(1 << 20)) / Double(1 << 20) }

  /// A name and a nation.
  mutating func athlete() -> String {
    "\(word(3)) \(word(4)),\(Self.nations[number(Self.nations.count)])"
  }

  private mutating func word(_ count: Int) -> String {
    (0..<count).map { _ in Self.syllables[number(Self.syllables.count)] }.joined().capitalized
  }
}

/// A file that is written line by line.
private final class Lines {
  private let handle: FileHandle
  private var text = ""

  init(_ path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  func add(_ line: String) {
    text += line
    text += "\n"
    if text.utf8.count > 1 << 20 {
      handle.write(Data(text.utf8))
      text = ""
    }
  }

  func close() throws {
    handle.write(Data(text.utf8))
    try handle.close()
  }
}
