import Foundation

/// Measures the built program on a terminal of 120×36: its first frame, and a race played at
/// 30 frames a second beside `asciinema play` of the same race's cast.
@main
enum TerminalBench {
  private static let columns: UInt16 = 120
  private static let rows: UInt16 = 36
  private static let rounds = 5

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
    let seconds = words.dropFirst().first.flatMap { Int($0) } ?? 15
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lapboard-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let own = ["XDG_DATA_HOME": folder.path, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    try firstFrame(program, own)
    try play(program, own, folder, seconds: seconds)
  }

  // MARK: - The first frame

  /// From the start of the program to the last byte of its first frame, beside that of `echo`.
  private static func firstFrame(_ program: String, _ own: [String: String]) throws {
    let whole = try frameLength(program, own)
    var frames: [Duration] = []
    var echoes: [Duration] = []
    for _ in 0..<25 {
      frames.append(try start([program, "board"], own) { $0 >= whole })
      echoes.append(try start(["/bin/echo", "hello"], own) { $0 >= 5 })
    }
    line("first frame, board", frames)
    line("the same of echo", echoes)
  }

  /// Bytes of the first frame: what comes before the first silence of a paused board.
  private static func frameLength(_ program: String, _ own: [String: String]) throws -> Int {
    let terminal = try open([program, "board"], own)
    defer { terminal.stop() }
    var whole = 0
    while true {
      let more = terminal.read(for: .milliseconds(20))
      if more == 0, whole > 0 { return whole }
      whole += more
      if whole > 1 << 16 { return 1 << 12 }
    }
  }

  private static func start(
    _ command: [String],
    _ own: [String: String],
    until isEnough: (Int) -> Bool
  ) throws -> Duration {
    let clock = ContinuousClock()
    let begin = clock.now
    let terminal = try open(command, own)
    terminal.read(for: .seconds(2), until: isEnough)
    let time = begin.duration(to: clock.now)
    terminal.stop()
    return time
  }

  // MARK: - Playing

  private static func play(
    _ program: String,
    _ own: [String: String],
    _ folder: URL,
    seconds: Int
  ) throws {
    let cast = folder.appendingPathComponent("race.cast").path
    let export = try open(
      [
        program, "export", "race", "lievin-2025-mile", "--format", "cast", "--size",
        "\(columns)x\(rows)", "--fps",
        "30",
        "--output", cast,
      ],
      own
    )
    export.wait()
    let player = ["/usr/bin/asciinema", "/usr/local/bin/asciinema", "/opt/homebrew/bin/asciinema"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    var ours: [Double] = []
    var theirs: [Double] = []
    for _ in 0..<rounds {
      ours.append(try share([program, "replay", "lievin-2025-mile"], own, seconds))
      if let player { theirs.append(try share([player, "play", cast], own, seconds)) }
    }
    percent("replay, 30 frames/s", ours)
    if player == nil {
      print("asciinema play of its cast: asciinema is not installed")
    } else {
      percent("asciinema play of its cast", theirs)
    }
  }

  /// The share of one core that a program takes while it plays, after two seconds to start in.
  private static func share(
    _ command: [String],
    _ own: [String: String],
    _ seconds: Int
  ) throws -> Double {
    let terminal = try open(command, own)
    defer { terminal.stop() }
    terminal.read(for: .seconds(2))
    guard let before = terminal.processorTime else { throw BenchError.ended(command[0]) }
    let clock = ContinuousClock()
    let begin = clock.now
    terminal.read(for: .seconds(seconds))
    guard let after = terminal.processorTime else { throw BenchError.ended(command[0]) }
    return (after - before) / begin.duration(to: clock.now) * 100
  }

  private static func open(_ command: [String], _ own: [String: String]) throws -> PseudoTerminal {
    try PseudoTerminal(command, columns: columns, rows: rows, environment: own)
  }

  // MARK: - Printing

  private static func line(_ name: String, _ times: [Duration]) {
    let all = times.sorted().map { $0 / .milliseconds(1) }
    print(text(name, all, "ms"))
  }

  private static func percent(_ name: String, _ shares: [Double]) {
    print(text(name, shares.sorted(), "% of a core"))
  }

  private static func text(_ name: String, _ sorted: [Double], _ unit: String) -> String {
    func round(_ value: Double?) -> String { String(format: "%.2f", value ?? 0) }
    let gap = String(repeating: " ", count: max(1, 30 - name.count))
    return name + gap + "median \(round(sorted[sorted.count / 2])) \(unit), "
      + "\(round(sorted.first)) to \(round(sorted.last)), \(sorted.count) runs"
  }
}
