import Foundation

/// Measures imports by the program itself, beside the `sqlite3` shell that makes the same tables of
/// the same file.
///
/// The path of the program, then how many rows the table has and how many runners the race.
@main
struct ImportBench {
  private let program: String
  private let folder: URL

  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    guard let program = words.first else {
      throw BenchError("expected the path of lapboard")
    }
    let counts = words.dropFirst().compactMap(Int.init)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "lapboard-import-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bench = ImportBench(program: program, folder: folder)
    try bench.table(rows: counts.first ?? 1_000_000)
    try bench.race(runners: counts.dropFirst().first ?? 50_000)
    try bench.feed(runners: counts.dropFirst(2).first ?? 6000)
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  /// A table of results, in turn by the program and by the shell.
  private func table(rows: Int) throws {
    try MadeUpFiles.table(rows: rows, to: path("table.csv"))
    try freshLibrary("empty.sqlite")
    let script = SQLiteScript.text(table: path("table.csv"))
    try Data(script.utf8).write(to: folder.appending(path: "script.sql"))
    var (ours, theirs): ([Run], [Run]) = ([], [])
    for _ in 0..<3 {
      ours.append(try imported("table.csv", []))
      try copy("empty.sqlite", "shell.sqlite")
      theirs.append(
        try Run(["/usr/bin/env", "sqlite3", path("shell.sqlite")], input: path("script.sql"))
      )
    }
    Run.report("import of \(rows) rows", ours)
    Run.report("sqlite3, the same rows into the same tables", theirs)
    let ratio = Run.median(ours).processor / Run.median(theirs).processor
    let elapsed = Run.median(ours).elapsed / Run.median(theirs).elapsed
    print(String(format: "ratio: %.2f elapsed, %.2f of processor time", elapsed, ratio))
    try same("table.sqlite", "shell.sqlite")
  }

  /// A list of a marathon with splits, as a library that knows nothing of it and one that does.
  private func race(runners: Int) throws {
    try MadeUpFiles.marathon(runners: runners, to: path("marathon.csv"))
    let runs = try (0..<5).map { _ in try imported("marathon.csv", ["--date", "2026-04-12"]) }
    Run.report("import of a marathon of \(runners)", runs)
    let again = try Run(command("marathon.csv", "marathon.sqlite", ["--date", "2026-04-12"]))
    Run.report("the same again", [again])
    try MadeUpFiles.marathon(runners: runners, step: 7919, to: path("mixed.csv"))
    let mixed = try (0..<5).map { _ in try imported("mixed.csv", ["--date", "2026-04-12"]) }
    Run.report("the same runners in no order", mixed)
  }

  /// One unit of a feed with many runners, and one of three times as many.
  private func feed(runners: Int) throws {
    for count in [runners, runners * 3] {
      try MadeUpFiles.feed(runners: count, to: path("feed.xml"))
      let run = try imported("feed.xml", [])
      let size = try FileManager.default.attributesOfItem(atPath: path("feed.xml"))[.size] as? Int
      Run.report("import of a unit of \(count), \((size ?? 0) >> 20) MiB of ODF", [run])
    }
  }

  // MARK: - Runs

  private func imported(_ file: String, _ options: [String]) throws -> Run {
    let library = file.prefix { $0 != "." } + ".sqlite"
    try copy("empty.sqlite", String(library))
    return try Run(command(file, String(library), options))
  }

  private func command(_ file: String, _ library: String, _ options: [String]) -> [String] {
    [program, "import", path(file), "--library", path(library), "--zone", "UTC"] + options
  }

  private func freshLibrary(_ name: String) throws {
    _ = try Run([program, "meetings", "--library", path(name)])
  }

  private func copy(_ from: String, _ to: String) throws {
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path(to + suffix))
    }
    try FileManager.default.copyItem(atPath: path(from), toPath: path(to))
  }

  /// Says whether both libraries hold as many rows.
  private func same(_ ours: String, _ theirs: String) throws {
    for name in [ours, theirs] {
      let count = """
        SELECT '\(name)', 'results', count(*) FROM result;
        SELECT '', 'marks', count(*) FROM performance;
        SELECT '', 'splits', (SELECT count(*) FROM split) + (SELECT sum(count) FROM plain_splits);
        SELECT '', 'athletes', count(*) FROM athlete;
        SELECT '', 'words', count(*) FROM search_entry;
        """
      _ = try Run(["/usr/bin/env", "sqlite3", path(name), count], isLoud: true)
    }
  }
}

/// Why nothing could be measured.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
