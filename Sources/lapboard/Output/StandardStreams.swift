import TerminalUI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output for data, standard error for all else.
enum StandardStreams {
  /// A reader that has gone away ends the program quietly, not by a signal.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Whether standard input is a terminal.
  static var inputIsTerminal: Bool { isatty(0) == 1 }

  /// Writes data; a closed pipe is no error, anything else ends the program with 74.
  static func write(_ text: String) {
    var text = text
    let isWritten = text.withUTF8 { bytes in writeAll(bytes, to: 1) }
    guard !isWritten else { return }
    if errno == EPIPE { exit(0) }
    fail("cannot write to standard output (\(String(cString: strerror(errno))))", status: 74)
  }

  /// Writes text to an open file.
  ///
  /// - Returns: the system's number for what went wrong; `nil` when all is written.
  static func write(_ text: String, to file: Int32) -> Int32? {
    var text = text
    return text.withUTF8 { bytes in writeAll(bytes, to: file) } ? nil : errno
  }

  /// Says something in one line on standard error.
  static func say(_ line: String) {
    var text = "lapboard: \(TextSanitiser.sanitised(line))\n"
    text.withUTF8 { bytes in _ = writeAll(bytes, to: 2) }
  }

  /// Says what went wrong and ends the program.
  static func fail(_ line: String, status: Int32) -> Never {
    say(line)
    exit(status)
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = systemWrite(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      written += count
    }
    return true
  }

  private static func systemWrite(
    _ file: Int32,
    _ bytes: UnsafePointer<UInt8>?,
    _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
      Musl.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }
}
