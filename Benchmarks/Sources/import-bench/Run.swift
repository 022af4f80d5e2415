import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of a program: how long it took and how much memory it held at most.
struct Run {
  /// Seconds from start to end.
  let elapsed: Double
  /// Seconds of processor time.
  let processor: Double
  /// The largest resident size in MiB.
  let peak: Double

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - command: the program's path and its words.
  ///   - input: a file for its standard input.
  ///   - isLoud: whether it may write on standard output.
  /// - Throws: `BenchError` for a program that cannot be run, or says that it failed.
  init(_ command: [String], input: String = "/dev/null", isLoud: Bool = false) throws {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
    #else
      var files = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, input, O_RDONLY, 0)
    if !isLoud {
      posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var words = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    let clock = ContinuousClock()
    let start = clock.now
    var id: pid_t = 0
    guard posix_spawn(&id, command[0], &files, nil, &words, environ) == 0 else {
      throw BenchError("\(command[0]) cannot be started")
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(id, &status, 0, &usage) == id, status == 0 else {
      throw BenchError("\(command.joined(separator: " ")) failed")
    }
    let passed = (clock.now - start).components
    elapsed = Double(passed.seconds) + Double(passed.attoseconds) / 1e18
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    #if canImport(Darwin)
      peak = Double(usage.ru_maxrss) / 1_048_576
    #else
      peak = Double(usage.ru_maxrss) / 1024
    #endif
  }

  /// The run in the middle by processor time.
  static func median(_ runs: [Run]) -> Run {
    runs.sorted { $0.processor < $1.processor }[runs.count / 2]
  }

  /// Prints the medians of some runs, and how far elapsed times lie apart.
  static func report(_ name: String, _ runs: [Run]) {
    let middle = median(runs)
    let times = runs.map(\.elapsed).sorted()
    let line = String(
      format: "%6.2f s (%.2f to %.2f), %.2f s of processor time, %.0f MiB",
      times[times.count / 2],
      times.first ?? 0,
      times.last ?? 0,
      middle.processor,
      middle.peak
    )
    print("\(name): \(line), \(runs.count) runs")
    fflush(nil)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
