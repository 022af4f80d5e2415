import Dispatch
import Foundation

/// Runs a program to its end.
///
/// Not by Foundation's `Process`: on Linux that waits for all who inherit its socket, and tmux leaves a
/// server behind.
enum Tool {
  /// A run that takes longer than this has hung and is killed.
  private static let limit = DispatchTimeInterval.seconds(60)

  /// The system refused to start the program.
  struct Refusal: Error {
    let program: String
    let reason: Int32
  }

  /// Whether a program is there, asked with an option that does nothing else.
  static func exists(_ program: String, showing option: String) -> Bool {
    let outcome = try? run(
      URL(filePath: "/usr/bin/env"),
      [program, option],
      environment: ProcessInfo.processInfo.environment,
      in: URL(filePath: NSTemporaryDirectory(), directoryHint: .isDirectory)
    )
    return outcome?.status == 0
  }

  /// Runs a program with nothing on standard input.
  static func run(
    _ program: URL,
    _ arguments: [String],
    environment: [String: String],
    in folder: URL
  ) throws -> Lapboard.Outcome {
    let name = folder.appending(path: UUID().uuidString).path
    let status = try wait(
      for: try spawn(
        ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, program.path] + arguments,
        environment,
        "\(name).out",
        "\(name).err"
      )
    )
    defer {
      try? FileManager.default.removeItem(atPath: "\(name).out")
      try? FileManager.default.removeItem(atPath: "\(name).err")
    }
    return Lapboard.Outcome(
      output: try Data(contentsOf: URL(filePath: "\(name).out")),
      errors: String(decoding: try Data(contentsOf: URL(filePath: "\(name).err")), as: UTF8.self),
      status: status
    )
  }

  private static func spawn(
    _ words: [String],
    _ environment: [String: String],
    _ output: String,
    _ errors: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run on threads that block signals; the program must not inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    var arguments = words.map { strdup($0) } + [nil]
    defer { (variables + arguments).forEach { free($0) } }
    var number = pid_t()
    let reason = posix_spawn(&number, words[0], &actions, &attributes, &arguments, &variables)
    guard reason == 0 else { throw Refusal(program: words[0], reason: reason) }
    return number
  }

  /// The exit status of a program, or 128 and the number of the signal that ended it.
  private static func wait(for number: pid_t) throws -> Int32 {
    let watchdog = DispatchWorkItem { kill(number, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + limit, execute: watchdog)
    defer { watchdog.cancel() }
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 {
      guard errno == EINTR else { throw Refusal(program: "waitpid", reason: errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? status >> 8 & 0xff : 128 + signal
  }
}
