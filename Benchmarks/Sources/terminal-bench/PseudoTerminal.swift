import Foundation

#if canImport(Glibc)
  import Glibc
  private let readBytes = Glibc.read
#else
  import Darwin
  private let readBytes = Darwin.read
#endif

/// A program on a terminal of its own, whose output is read and thrown away.
final class PseudoTerminal {
  private let master: Int32
  private let process: Process

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the program's path and its words.
  ///   - columns: of its terminal.
  ///   - rows: of its terminal.
  ///   - environment: on top of this program's own.
  /// - Throws: `BenchError` without a terminal to be had, or what starting the program throws.
  init(_ command: [String], columns: UInt16, rows: UInt16, environment: [String: String]) throws {
    guard let program = command.first else { throw BenchError.noProgram("") }
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw BenchError.noTerminal }
    self.master = master
    let end = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = Array(command.dropFirst())
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = end
    process.standardOutput = end
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      close(master)
      throw BenchError.noProgram(program)
    }
  }

  /// Processor time of the program so far, over all its threads; `nil` once it is gone.
  ///
  /// - Source: Linux, `Documentation/scheduler/sched-stats.rst`, `/proc/<pid>/schedstat`: the first
  ///   field is time spent on the processor in nanoseconds.
  var processorTime: Duration? {
    let tasks = "/proc/\(process.processIdentifier)/task"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: tasks) else {
      return nil
    }
    let times = names.compactMap { name -> Int64? in
      let text = try? String(contentsOfFile: "\(tasks)/\(name)/schedstat", encoding: .utf8)
      return text?.split(separator: " ").first.flatMap { Int64($0) }
    }
    return times.isEmpty ? nil : .nanoseconds(times.reduce(0, +))
  }

  /// Resident memory in KiB; `nil` once the program is gone.
  var residentKibibytes: Int? {
    let path = "/proc/\(process.processIdentifier)/status"
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
  }

  /// Reads what the program prints.
  ///
  /// - Parameters:
  ///   - limit: how long at most.
  ///   - isEnough: gets the number of bytes so far; reading ends when it says so.
  /// - Returns: bytes read.
  @discardableResult
  func read(for limit: Duration, until isEnough: (Int) -> Bool = { _ in false }) -> Int {
    let clock = ContinuousClock()
    let end = clock.now + limit
    var count = 0
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while clock.now < end, !isEnough(count) {
      var waited = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let left = clock.now.duration(to: end)
      let milliseconds = Int32(max(1, left / .milliseconds(1)))
      guard poll(&waited, 1, milliseconds) > 0 else { continue }
      let length = readBytes(master, &bytes, bytes.count)
      if length <= 0 { break }
      count += length
    }
    return count
  }

  /// Waits for a program that prints nothing to end by itself.
  func wait() {
    process.waitUntilExit()
    close(master)
  }

  /// Ends the program and gives its terminal back.
  func stop() {
    if process.isRunning { process.terminate() }
    read(for: .milliseconds(300)) { _ in !process.isRunning }
    process.waitUntilExit()
    close(master)
  }
}

/// What keeps a benchmark from running.
enum BenchError: Error, CustomStringConvertible {
  /// There is no such program.
  case noProgram(String)
  /// The system gives no pseudo-terminal.
  case noTerminal
  /// The program ended before it was measured.
  case ended(String)

  var description: String {
    switch self {
    case .noProgram(let path): "cannot start \(path)"
    case .noTerminal: "no pseudo-terminal is to be had"
    case .ended(let path): "\(path) ended before it was measured"
    }
  }
}
