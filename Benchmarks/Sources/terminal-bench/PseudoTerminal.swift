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
  /// What was read in some time.
  struct Reading {
    /// How much.
    var bytes = 0
    /// The longest time without a byte.
    var silence: Duration = .zero
    /// When the last byte came; `nil` where none did.
    var last: ContinuousClock.Instant?
  }

  /// The program.
  let program: SpawnedProgram
  private let master: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the program's path and its words.
  ///   - columns: of its terminal.
  ///   - rows: of its terminal.
  ///   - environment: on top of this program's own.
  /// - Throws: `BenchError` without a terminal to be had, or without the program.
  init(_ command: [String], columns: UInt16, rows: UInt16, environment: [String: String]) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw BenchError.noTerminal }
    self.master = master
    defer { close(slave) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    guard let path = ttyname(slave) else { throw BenchError.noTerminal }
    program = try SpawnedProgram(
      command,
      terminal: String(cString: path),
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 }
    )
  }

  deinit { close(master) }

  /// Reads what the program prints.
  ///
  /// - Parameters:
  ///   - limit: how long at most.
  ///   - isEnough: gets the number of bytes so far; reading ends when it says so.
  /// - Returns: how much there was; the time after the end of a program counts as silence.
  @discardableResult
  func read(for limit: Duration, until isEnough: (Int) -> Bool = { _ in false }) -> Reading {
    let clock = ContinuousClock()
    let end = clock.now + limit
    var last = clock.now
    var reading = Reading()
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while clock.now < end, !isEnough(reading.bytes) {
      var waited = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let left = clock.now.duration(to: end)
      let milliseconds = Int32(max(1, left / .milliseconds(1)))
      guard poll(&waited, 1, milliseconds) > 0 else { continue }
      let length = readBytes(master, &bytes, bytes.count)
      if length <= 0 { break }
      reading.bytes += length
      reading.silence = max(reading.silence, last.duration(to: clock.now))
      last = clock.now
      reading.last = last
    }
    reading.silence = max(reading.silence, last.duration(to: max(clock.now, end)))
    return reading
  }

  /// Reads until the program has ended by itself.
  ///
  /// - Throws: `BenchError.failed` where it does not end well.
  func finish(_ name: String) throws {
    while program.isRunning { read(for: .milliseconds(50)) }
    guard program.hasSucceeded else { throw BenchError.failed(name) }
  }

  /// Ends the program and gives its terminal back.
  ///
  /// - Returns: the processor time that the program took from its start.
  @discardableResult
  func stop() -> Duration {
    program.terminate()
    read(for: .milliseconds(300)) { _ in !program.isRunning }
    return program.wait()
  }
}
