import Athletics
import BundledAssets
import Foundation
import MeetingFormats
import MeetingLibrary

/// Asks a large library what its panes ask, and prints how long the answers take.
struct LibraryMeasure {
  private let path: String
  private let edition: Int
  private let library: Library
  private let runs: Int

  /// Opens the library; it must be up to date, as its maker left it.
  init(path: String, runs: Int) throws {
    guard FileManager.default.fileExists(atPath: path) else { throw Missing.library(path) }
    self.path = path
    edition = try BundledEdition.number
    library = try Library.open(at: path, edition: edition) { throw Missing.library(path) }.library
    self.runs = runs
  }

  /// Measures everything, and how much memory that took.
  func run() throws {
    Percentiles.printHeading()
    try lists()
    try ranks()
    try pages()
    try people()
    try searches()
    print("peak resident memory so far: \(Self.peakMemory) KiB")
    try openings()
  }

  // MARK: - Lists

  private var large: MarkQuery { MarkQuery(discipline: "1500m", sex: .men) }

  /// The first hundred of a list, with every filter there is.
  private func lists() throws {
    let nations = try self.nations(12)
    var filters: [(String, [MarkQuery])] = [
      ("no filter", [large]),
      ("a kind of track", queries(TrackKind.allCases) { $0.track = $1 }),
      ("a year", queries(Array(1976...2025)) { $0.year = $1 }),
      ("a nation", queries(nations) { $0.nation = $1 }),
      ("an age group", queries(AgeGroup.allCases) { $0.ageGroup = $1 }),
    ]
    filters.append(
      (
        "all of them",
        queries(Array(1976...2025)) {
          $0.year = $1
          $0.nation = nations[$1 % nations.count]
          $0.ageGroup = AgeGroup.allCases[$1 % 4]
          $0.track = $1 % 3 == 0 ? .short : .standard
        }
      )
    )
    for (name, queries) in filters {
      try measure("top 100, one mark an athlete, \(name)", queries) {
        try library.markPage($0, from: 0, count: 100)
      }
      let all = queries.map { query in
        var query = query
        query.isOneMarkAnAthlete = false
        return query
      }
      try measure("top 100, all marks, \(name)", all) {
        try library.markPage($0, from: 0, count: 100)
      }
    }
    for column in MarkQuery.Column.allCases where column != .mark {
      var sorted = large
      sorted.column = column
      try measure("top 100 by \(column.rawValue)", [sorted]) {
        try library.markPage($0, from: 0, count: 100)
      }
    }
  }

  private func queries<Value>(
    _ values: [Value],
    _ change: (inout MarkQuery, Value) -> Void
  ) -> [MarkQuery] {
    values.map { value in
      var query = large
      change(&query, value)
      return query
    }
  }

  private func nations(_ count: Int) throws -> [String] {
    let page = try library.markPage(large, from: 0, count: 400)
    var seen: Set<String> = []
    return Array(page.marks.map(\.athlete.nation).filter { seen.insert($0).inserted }.prefix(count))
  }

  private func ranks() throws {
    var all = large
    all.isOneMarkAnAthlete = false
    let marks = (0..<97).map { Mark.time(TimeMark(RaceTime(ticks: 2_080_000 + $0 * 9_100))) }
    try measure("rank of a mark, one mark an athlete", marks) {
      try library.rank(of: $0, in: large)
    }
    try measure("rank of a mark, all marks", marks) { try library.rank(of: $0, in: all) }
  }

  private func pages() throws {
    var all = large
    all.isOneMarkAnAthlete = false
    let total = try library.markPage(all, from: 0, count: 1).total
    let deep = min(1_000_000, total * 4 / 5)
    let starts = (0..<50).map { deep + $0 * 997 }
    try measure("page of 100 from rank \(deep) of \(total)", starts.filter { $0 < total }) {
      try library.markPage(all, from: $0, count: 100)
    }
    try measure("where rank \(deep) stands", starts.filter { $0 < total }) {
      try library.start(ofRank: $0, in: all)
    }
  }

  // MARK: - People

  private func people() throws {
    let athletes = try (0..<97).flatMap { index in
      try library.markPage(large, from: index * 311, count: 1).marks.map(\.athlete)
    }
    try measure("all marks of an athlete", athletes) { try library.marks(of: $0) }
    try measure("the page of an athlete", athletes) { try library.athletePage(of: $0) }
  }

  /// What is typed, a letter more each time.
  private func searches() throws {
    let texts =
      try library.markPage(large, from: 1000, count: 12).marks.map(\.athlete.name)
      + ["Liévin 2025", "Jakob Ingebrigtsen", "1500 m men", "made up meeting 17", "norway"]
    let typed = texts.flatMap { text in
      (1...text.count).map { String(text.prefix($0)) }
    }
    try measure("a keystroke in search", typed) { try library.search($0, limit: 20) }
  }

  /// Opening this library, and one that holds the bundled facts alone.
  private func openings() throws {
    let plain = path + ".empty"
    defer { for end in ["", "-wal", "-shm"] { unlink(plain + end) } }
    let facts = try FactsReader.read(AssetCatalog.files)
    _ = try Library.open(at: plain, edition: edition) { facts }
    try measure("make a library of the facts alone", Array(repeating: facts, count: 10)) {
      try Library.inMemory($0)
    }
    for (name, file) in [("this library", path), ("one of the facts alone", plain)] {
      try measure("open \(name)", Array(repeating: file, count: 100)) {
        try Library.open(at: $0, edition: edition) { throw Missing.library(path) }
      }
    }
  }

  // MARK: - Measuring

  private func measure<Value, Answer>(
    _ name: String,
    _ values: [Value],
    _ ask: (Value) throws -> Answer
  ) throws {
    guard !values.isEmpty else { return }
    for value in values { _ = try ask(value) }
    var times: [Duration] = []
    let end = ContinuousClock.now + .seconds(4)
    while times.count < runs || times.count < values.count {
      let value = values[times.count % values.count]
      times.append(try ContinuousClock().measure { _ = try ask(value) })
      if ContinuousClock.now > end, times.count >= values.count { break }
    }
    Percentiles(name, times).print()
  }

  /// The most memory that the program has had, in KiB; 0 where the system does not tell.
  private static var peakMemory: Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }

  private enum Missing: Error {
    case library(String)
  }
}
