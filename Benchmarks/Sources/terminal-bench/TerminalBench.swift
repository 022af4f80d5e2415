import Foundation

/// Measures the built program on a terminal of 120×36: its first frame, and a race played at
/// 30 frames a second beside `asciinema play` of the same race's cast.
@main
struct TerminalBench {
  private static let columns: UInt16 = 120
  private static let rows: UInt16 = 36
  private static let frames = 30
  private static let race = "lievin-2025-mile"
  private static let rounds = 5

  private let program: String
  private let folder: URL
  private let seconds: Int
  private let table: BenchTable

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("terminal-bench: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run(_ words: [String]) throws {
    guard let program = words.first else {
      print("usage: terminal-bench PATH-OF-LAPBOARD [SECONDS]")
      exit(64)
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lapboard-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let bench = TerminalBench(
      program: program,
      folder: folder,
      seconds: words.dropFirst().first.flatMap { Int($0) } ?? 15,
      table: BenchTable("on a terminal of \(columns)×\(rows)")
    )
    try bench.firstFrame()
    try bench.play()
  }

  // MARK: - The first frame

  /// From the start of the program to the last byte of its first frame, beside that of `echo`.
  private func firstFrame() throws {
    // The first start makes the library.
    _ = try start([program, "board"])
    var frames: [Double] = []
    var echoes: [Double] = []
    for _ in 0..<25 {
      frames.append(try start([program, "board"]))
      echoes.append(try start(["/bin/echo", "hello"]))
    }
    table.add("first frame of the board", frames, "ms", aim: "≤ 25")
    table.add("first word of echo", echoes, "ms")
  }

  /// Milliseconds until a program has printed all that comes before its first silence.
  ///
  /// A board that plays falls silent for a thirtieth of a second between two frames.
  private func start(_ command: [String]) throws -> Double {
    let clock = ContinuousClock()
    let begin = clock.now
    let terminal = try open(command)
    defer { terminal.stop() }
    var last = terminal.read(for: .seconds(2)) { $0 > 0 }.last
    while let end = terminal.read(for: .milliseconds(10)).last { last = end }
    guard let last else { throw BenchError.failed(command[0]) }
    return begin.duration(to: last) / .milliseconds(1)
  }

  // MARK: - Playing

  /// Both play the same seconds of the same race, turn about, so that neither has the quieter machine.
  private func play() throws {
    let player = Self.path(of: "asciinema")
    let cast = try player.map { _ in try exportCast() }
    var ours: [Played] = []
    var theirs: [Played] = []
    for _ in 0..<Self.rounds {
      ours.append(try played([program, "replay", Self.race]))
      if let player, let cast { theirs.append(try played([player, "play", cast])) }
    }
    add("replay, \(Self.frames) frames/s", ours, aim: "≤ 1")
    guard !theirs.isEmpty else {
      table.add("asciinema play of its cast", "asciinema is not installed")
      return
    }
    add("asciinema play of its cast", theirs)
    let ratio = BenchTable.median(ours.map(\.share)) / BenchTable.median(theirs.map(\.share))
    table.add("replay to asciinema", String(format: "%.2f", ratio))
  }

  private func add(_ name: String, _ runs: [Played], aim: String = "") {
    table.add("\(name): of a core", runs.map(\.share), "%", aim: aim)
    table.add("\(name): output", runs.map(\.kibibytes), "KiB/s")
    let memory = aim.isEmpty ? "" : "≤ 25"
    table.add("\(name): memory", runs.compactMap(\.mebibytes), "MiB", aim: memory)
  }

  /// The cast that the program makes of the race.
  private func exportCast() throws -> String {
    let cast = folder.appendingPathComponent("race.cast").path
    let size = "\(Self.columns)x\(Self.rows)"
    let words = ["export", "race", Self.race, "--format", "cast"]
    let options = ["--size", size, "--fps", "\(Self.frames)", "--output", cast]
    try open([program] + words + options).finish("\(program) export")
    return cast
  }

  /// Lets a program play for two seconds to start in, then for those that are measured.
  ///
  /// Where the processor's time of another program can be read only at its end, its start counts too.
  ///
  /// - Throws: `BenchError.didNotPlay` where it ends early or prints nothing for a second.
  private func played(_ command: [String]) throws -> Played {
    let terminal = try open(command)
    let clock = ContinuousClock()
    let start = clock.now
    terminal.read(for: .seconds(2))
    let before = terminal.program.processorTime
    let begin = clock.now
    let reading = terminal.read(for: .seconds(seconds))
    let after = terminal.program.processorTime
    let end = clock.now
    let memory = terminal.program.residentKibibytes
    let isPlaying = terminal.program.isRunning && reading.silence < .seconds(1)
    let whole = terminal.stop()
    guard isPlaying else { throw BenchError.didNotPlay(command.joined(separator: " ")) }
    let time = begin.duration(to: end)
    var share = whole / start.duration(to: end)
    if let before, let after { share = (after - before) / time }
    return Played(
      share: share * 100,
      kibibytes: Double(reading.bytes) / 1024 / (time / .seconds(1)),
      mebibytes: memory.map { Double($0) / 1024 }
    )
  }

  private func open(_ command: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      command,
      columns: Self.columns,
      rows: Self.rows,
      environment: [
        "XDG_DATA_HOME": folder.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
      ]
    )
  }

  /// Where a command lies; `nil` where it is not installed.
  private static func path(of command: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(command)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// What playing cost in one run.
private struct Played {
  /// Percent of one core.
  let share: Double
  /// Output each second.
  let kibibytes: Double
  /// Resident memory at the end; `nil` where the system does not tell.
  let mebibytes: Double?
}
