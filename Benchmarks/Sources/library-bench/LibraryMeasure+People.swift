import Athletics
import BundledAssets
import Foundation
import MeetingFormats
import MeetingLibrary

extension LibraryMeasure {
  /// Athletes from all over the longest list: their pages, their names.
  func people() throws {
    let query = RandomQueries.largest
    let total = try library.markPage(query, from: 0, count: 1).total
    let athletes = try (0..<count).flatMap { index in
      try library.markPage(query, from: index * total / count, count: 1).marks.map(\.athlete)
    }
    try measure("all marks of an athlete", athletes) { try library.marks(of: $0) }
    try measure("the page of an athlete", athletes) { try library.athletePage(of: $0) }
    let known = try library.knownAthletes(limit: 200)
    try measure("the page of an athlete of the facts", known) { try library.athletePage(of: $0) }
    let typed = athletes.map { athlete in
      athlete.name.split(separator: " ").map { $0.prefix(5) }.joined(separator: " ")
    }
    try measure("whom beginnings of a name stand for", typed) {
      try library.athlete(matching: $0)
    }
    try measure("athletes to choose from", [1000, 1000, 1000]) {
      try library.knownAthletes(limit: $0)
    }
  }

  /// What is typed, a letter more each time.
  func searches() throws {
    let texts =
      try library.markPage(RandomQueries.largest, from: 1000, count: 40).marks.map(\.athlete.name)
      + [
        "Liévin 2025", "Jakob Ingebrigtsen", "1500 m men", "made up meeting 17", "norway", "e a o",
      ]
    let typed = texts.flatMap { text in
      (1...text.count).map { String(text.prefix($0)) }
    }
    try measure("a keystroke in search", typed) { try library.search($0, limit: 40) }
    try measure("a keystroke in a choice of athletes", typed) {
      try library.search($0, limit: 40, only: .athlete)
    }
  }

  /// Lists that are sorted or cut off by day: the first page, and others of the same list.
  func slowLists(_ queries: inout RandomQueries) throws {
    let starts = (0..<50).map { _ in queries.number(in: 0..<50_000) }
    for isOne in [true, false] {
      for column in MarkQuery.Column.allCases where column != .mark {
        var query = RandomQueries.largest
        query.isOneMarkAnAthlete = isOne
        query.column = column
        try slow("by \(column.rawValue), \(isOne ? "one mark each" : "all marks")", query, starts)
      }
      for year in [1990, 2025, 2026] {
        var query = RandomQueries.largest
        query.isOneMarkAnAthlete = isOne
        query.through = CalendarDate(year: year, month: 3, day: 21)
        try slow("to March \(year), \(isOne ? "one mark each" : "all marks")", query, starts)
      }
    }
  }

  private func slow(_ name: String, _ query: MarkQuery, _ starts: [Int]) throws {
    let first = try ContinuousClock().measure {
      _ = try library.markPage(query, from: 0, count: 100)
    }
    Percentiles("first page \(name)", [first]).print()
    try measure("another page \(name)", starts) {
      try library.markPage(query, from: $0, count: 100)
    }
  }

  /// Opening this library, and one that holds the bundled facts alone.
  func openings() throws {
    let plain = path + ".empty"
    defer { for end in ["", "-wal", "-shm"] { unlink(plain + end) } }
    let facts = try FactsReader.read(AssetCatalog.files)
    _ = try Library.open(at: plain, edition: edition) { facts }
    for (name, file) in [("this library", path), ("one of the facts alone", plain)] {
      try measure("open \(name)", Array(repeating: file, count: 100)) {
        try Library.open(at: $0, edition: edition) { throw Missing.library(path) }
      }
    }
  }
}
