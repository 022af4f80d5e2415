import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program in a session of its own, whose controlling terminal is the one that it is given.
///
/// Without one there is no `/dev/tty`, and a player that reads its keys there ends at once.
final class SpawnedProgram {
  #if canImport(Darwin)
    private static let newSession = Int16(POSIX_SPAWN_SETSID)
  #else
    /// `POSIX_SPAWN_SETSID` of glibc and musl, whose headers hide it from Swift.
    private static let newSession: Int16 = 0x80
  #endif

  private let id: pid_t
  private var status: Int32?
  private var whole: Duration = .zero

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the program's path and its words.
  ///   - terminal: path of the terminal, for its standard input and output.
  ///   - environment: all of it.
  /// - Throws: `BenchError.noProgram` where it cannot be started.
  /// - Source: POSIX.1-2024, `posix_spawn`: the attributes take effect before the files are opened;
  ///   Linux and macOS make a terminal the controlling one of a session that opens it and has none.
  init(_ command: [String], terminal: String, environment: [String: String]) throws {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var id: pid_t = 0
    guard posix_spawn(&id, command[0], &files, &attributes, &words, &variables) == 0 else {
      throw BenchError.noProgram(command[0])
    }
    self.id = id
  }

  /// Whether it has not ended.
  var isRunning: Bool {
    collect(WNOHANG)
    return status == nil
  }

  /// Whether it has ended well.
  var hasSucceeded: Bool { status == 0 }

  /// Processor time so far, over all its threads; `nil` where the system does not tell of another
  /// program.
  var processorTime: Duration? {
    #if os(Linux)
      var clock: clockid_t = 0
      var time = timespec()
      guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        return nil
      }
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    #else
      return nil
    #endif
  }

  /// Resident memory in KiB; `nil` where there is no `/proc`.
  var residentKibibytes: Int? {
    let text = try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ", omittingEmptySubsequences: true)
      .compactMap { Int($0) }.first
  }

  /// Asks it to end.
  func terminate() {
    if isRunning { kill(id, SIGTERM) }
  }

  /// Waits for its end.
  ///
  /// - Returns: the processor time that it took from its start.
  @discardableResult
  func wait() -> Duration {
    collect(0)
    return whole
  }

  private func collect(_ options: Int32) {
    guard status == nil else { return }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(id, &status, options, &usage) == id else { return }
    self.status = status
    whole = [usage.ru_utime, usage.ru_stime].reduce(.zero) {
      $0 + .seconds(Int64($1.tv_sec)) + .microseconds(Int64($1.tv_usec))
    }
  }
}
