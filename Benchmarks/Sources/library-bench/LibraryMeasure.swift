import Athletics
import Foundation
import MeetingLibrary

/// Asks a large library what its panes ask, and prints how long the answers take.
struct LibraryMeasure {
  let path: String
  let edition: Int
  let library: Library
  /// How many different questions of each kind.
  let count: Int

  /// Opens the library; it must be up to date, as its maker left it.
  init(path: String, count: Int) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw Missing.library(path) }
    self.path = path
    edition = try BundledEdition.number
    library = try Library.open(at: path, edition: edition) { throw Missing.library(path) }.library
    self.count = count
  }

  /// Measures everything, and how much memory that took.
  func run() throws {
    Percentiles.printHeading()
    var queries = RandomQueries(nations: try nations())
    try lists(&queries)
    try ranks(&queries)
    try pages(&queries)
    try people()
    try searches()
    print("resident memory: \(Self.memory("VmRSS:")) KiB, at most \(Self.memory("VmHWM:")) KiB")
    try slowLists(&queries)
    print("resident memory: \(Self.memory("VmRSS:")) KiB, at most \(Self.memory("VmHWM:")) KiB")
    try openings()
  }

  // MARK: - Lists

  /// The first hundred of a list, with every filter there is.
  private func lists(_ queries: inout RandomQueries) throws {
    let filters = RandomQueries.Filter.allCases
    let cases = [[]] + filters.map { [$0] } + [filters]
    for isOne in [true, false] {
      for chosen in cases {
        let name =
          chosen.isEmpty ? "no filter" : chosen.count > 1 ? "all of them" : chosen[0].rawValue
        let asked = (0..<count).map { _ in queries.query(chosen, isOneMarkAnAthlete: isOne) }
        try measure("top 100, \(isOne ? "one mark each" : "all marks"), \(name)", asked) {
          try library.markPage($0, from: 0, count: 100)
        }
      }
    }
  }

  /// The nations of the longest list, in the order of their best marks.
  private func nations() throws -> [String] {
    let page = try library.markPage(RandomQueries.largest, from: 0, count: 2000)
    var seen: Set<String> = []
    return page.marks.map(\.athlete.nation).filter { seen.insert($0).inserted }
  }

  private func ranks(_ queries: inout RandomQueries) throws {
    let asked = (0..<count).map { _ in
      let query = queries.query()
      return (query: query, mark: queries.mark(for: query))
    }
    try measure("rank of a mark, any filters", asked) {
      try library.rank(of: $0.mark, in: $0.query)
    }
    for isOne in [true, false] {
      let whole = asked.map { _ in
        let query = queries.query([], isOneMarkAnAthlete: isOne)
        return (query: query, mark: queries.mark(for: query))
      }
      try measure("rank of a mark, \(isOne ? "one mark each" : "all marks")", whole) {
        try library.rank(of: $0.mark, in: $0.query)
      }
    }
  }

  private func pages(_ queries: inout RandomQueries) throws {
    var all = RandomQueries.largest
    all.isOneMarkAnAthlete = false
    let total = try library.markPage(all, from: 0, count: 1).total
    let deep = min(1_000_000, total * 4 / 5)
    let starts = (0..<count).map { _ in queries.number(in: deep..<total) }
    try measure("page of 100 from rank \(deep) on, of \(total)", starts) {
      try library.markPage(all, from: $0, count: 100)
    }
    try measure("where rank \(deep) or a later one stands", starts) {
      try library.start(ofRank: $0, in: all)
    }
    let asked = try (0..<count).map { _ in
      let query = queries.query()
      let total = try library.markPage(query, from: 0, count: 1).total
      return (query: query, start: queries.number(in: 0..<total))
    }
    try measure("page of 100 anywhere, any filters", asked) {
      try library.markPage($0.query, from: $0.start, count: 100)
    }
  }

  // MARK: - Measuring

  /// Asks everything once, then again with a clock.
  func measure<Value, Answer>(
    _ name: String,
    _ values: [Value],
    _ ask: (Value) throws -> Answer
  ) throws {
    guard !values.isEmpty else { return }
    for value in values { _ = try ask(value) }
    var times: [Duration] = []
    for value in values { times.append(try ContinuousClock().measure { _ = try ask(value) }) }
    Percentiles(name, times).print()
  }

  /// Memory of the program in KiB; 0 where the system does not tell.
  private static func memory(_ name: String) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }

  /// There is no library to measure.
  enum Missing: Error {
    case library(String)
  }
}
