import ArgumentParser
import Athletics
import Foundation
import MeetingLibrary
import Testing

@testable import lapboard

/// A folder of small files, broken in one way, and all that must come of it.
struct BrokenFile: CustomTestStringConvertible, Sendable {
  /// How it is broken, in words.
  let what: String
  /// The files when they are whole, by name.
  let whole: [String: [UInt8]]
  /// The files that are broken, by name; the others stay as they are.
  let broken: [String: [UInt8]]
  /// What is said on standard error but for the last line, each line whole.
  let lines: [String]
  /// The last line of standard error; `nil` where nothing is refused, and the status is 0.
  let summary: String?
  /// Words of the rows that are missing in a library that gets the broken files alone.
  let gone: [String]
  /// Words that come in other shape, and what they become: what cannot be text, for one.
  let turned: [String: String]

  var testDescription: String { what }

  /// Files with one text in one of them replaced by bytes.
  init(
    _ what: String,
    _ files: [String: String],
    _ name: String,
    _ text: String,
    to bytes: [UInt8],
    lines: [String] = [],
    summary: String? = nil,
    gone: [String] = [],
    turned: [String: String] = [:]
  ) {
    self.what = what
    whole = files.mapValues { Array($0.utf8) }
    let file = files[name] ?? ""
    let range = file.firstRange(of: text) ?? file.startIndex..<file.startIndex
    broken = [
      name: Array(file[..<range.lowerBound].utf8) + bytes + Array(file[range.upperBound...].utf8)
    ]
    self.lines = lines
    self.summary = summary
    self.gone = gone
    self.turned = turned
  }

  /// Files with one text in one of them replaced by another.
  init(
    _ what: String,
    _ files: [String: String],
    _ name: String,
    _ text: String,
    to other: String,
    lines: [String] = [],
    summary: String? = nil,
    gone: [String] = [],
    turned: [String: String] = [:]
  ) {
    self.init(
      what,
      files,
      name,
      text,
      to: Array(other.utf8),
      lines: lines,
      summary: summary,
      gone: gone,
      turned: turned
    )
  }

  /// Files of which one is something else altogether.
  init(
    _ what: String,
    _ files: [String: String] = [:],
    instead: [String: [UInt8]],
    lines: [String],
    summary: String?,
    gone: [String] = []
  ) {
    self.what = what
    whole = files.mapValues { Array($0.utf8) }
    broken = instead
    self.lines = lines
    self.summary = summary
    self.gone = gone
    turned = [:]
  }
}

extension BrokenFile {
  /// Cases from a text, a block each.
  ///
  /// ```text
  /// what is wrong with it
  ///   what stands there => what stands there now
  ///   ! what is said of it (without the folder)
  ///   = the last line, where that is not "1 row refused"
  ///   - a word of the rows that are missing, or * for all
  ///   ~ words that are otherwise => what they are
  /// ```
  /// Another file than the usual one is named before what stands there; `\\n` is the end of a line.
  static func cases(
    _ format: String,
    of files: [String: String],
    in usual: String,
    _ text: String
  ) -> [BrokenFile] {
    text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n").map { $0.drop { $0 == " " } }
      func marked(_ mark: String) -> [String] {
        lines.dropFirst(2).filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(2)) }
      }
      let change = lines[1].split(separator: " =>", omittingEmptySubsequences: false).map { part in
        part.replacing("\\n", with: "\n")
      }
      let named = files.keys.first { change[0].hasPrefix($0 + ": ") }
      let before = named.map { change[0].dropFirst($0.count + 2) } ?? change[0][...]
      return BrokenFile(
        "\(format), \(lines[0])",
        files,
        named ?? usual,
        String(before),
        to: String(change[1].dropFirst()),
        lines: marked("! ").map { $0.hasPrefix("night:") ? $0 : "night/\($0)" },
        summary: marked("= ").first ?? "1 row refused",
        gone: marked("- "),
        turned: pairs(marked("~ "))
      )
    }
  }
}

private func pairs(_ lines: [String]) -> [String: String] {
  let pairs = lines.map { $0.split(separator: " => ").map { "\($0) " } }
  return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
}

/// What an import leaves behind, and what it says.
struct BrokenFileRun {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// The calls of all cases say what no file says.
  static let options = [
    "--meeting", "Club Night", "--date", "2026-05-23", "--zone", "Europe/Dublin",
  ]

  /// Puts files into a folder of the sandbox in the place of those that are there.
  func lay(_ files: [String: [UInt8]], _ others: [String: [UInt8]] = [:]) throws -> URL {
    let folder = sandbox.folder.appending(path: "night", directoryHint: .isDirectory)
    try? FileManager.default.removeItem(at: folder)
    for (name, bytes) in files.merging(others, uniquingKeysWith: { $1 }) {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(bytes).write(to: file)
    }
    return folder
  }

  /// What `import night` answers, without starting the program.
  func takeIn() throws -> ImportReport {
    let folder = sandbox.folder.appending(path: "night").path
    let arguments = [folder, "--library", sandbox.library.path] + Self.options
    return try ImportCommand.parse(arguments).takeIn()
  }

  /// What the program answers.
  func run() throws -> Lapboard.Outcome {
    try Lapboard.run(["import", "night"] + Self.options, in: sandbox)
  }

  /// Lines without the sandbox's own path.
  func told(_ report: ImportReport) -> [String] {
    report.problemLines.map { $0.replacing(sandbox.folder.path + "/", with: "") }
  }

  /// All that the user's own meetings and lists hold.
  func kept() throws -> Kept {
    let library = try LibraryOptions.parse(["--library", sandbox.library.path]).openAsItIs()
    var kept = Kept()
    for summary in try library.meetings() where try library.isOwnMeeting(id: summary.id) == true {
      guard let meeting = try library.meeting(id: summary.id) else { continue }
      kept.meetings.append(meeting)
      for unit in meeting.units {
        if let race = try unit.raceID.flatMap({ try library.race(id: $0) }) {
          kept.races.append(race)
        }
      }
    }
    for event in Kept.listed { kept.records += try library.listedRecords(of: event) }
    return kept
  }
}

/// What the user's own part of a library holds.
struct Kept: Equatable {
  var meetings: [Meeting] = []
  var races: [Race] = []
  var records: [RecordDraft] = []

  /// The events of which the cases have lists of records.
  static let listed = ["1500m", "long-jump"].flatMap { id in
    [Sex.women, .men].map { sex in
      Event(
        discipline: Discipline(
          id: id,
          name: id,
          kind: id == "1500m" ? .run : .horizontalJump
        ),
        sex: sex,
        track: .standard
      )
    }
  }

  /// A line for each thing that a row can tell.
  var lines: [String] {
    meetings.flatMap(\.units).flatMap { unit in
      ["\(unit.id) \(unit.printedStart.map { "\($0) " } ?? "")\(unit.date.iso)"]
        + unit.results.map { result in
          let place = result.place.map(String.init) ?? "-"
          let mark = result.printedMark ?? result.status.letters
          let attempts = result.details?.attempts.map(\.printed).joined(separator: " ") ?? ""
          return "\(unit.id) \(place) \(result.athlete.name) \(mark) \(attempts)"
        }
        + unit.entries.map { "\(unit.id) entry \($0.athlete.name)" }
    }
      + races.flatMap { race in
        race.runners.flatMap { runner in
          runner.splits.map {
            "\(race.id) \(runner.athlete.name) \($0.at.printedMetres) \($0.printed)\($0.isSuspect ? "?" : "")"
          }
        }
      }
      + records.map { "\($0.code) \($0.step.printedMark) \($0.step.athlete.name)" }
  }
}
