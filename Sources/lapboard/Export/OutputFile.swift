import Foundation

/// Where an export goes: a file that is whole or not there, or standard output.
struct OutputFile {
  /// The path as given; `nil` for standard output.
  let path: String?

  /// A file of a path; `-` stands for standard output.
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
  }

  /// Writes the whole text.
  ///
  /// A file is written beside its place and put there when it is complete: whoever reads it sees the
  /// old one or the new one, and after a failure the old one is still there. What is no file, such as a
  /// pipe or a device, is written to directly.
  ///
  /// - Throws: `CommandError` with status 74 where that is not possible.
  func write(_ text: String) throws {
    guard let path else { return StandardStreams.write(text) }
    guard !path.isEmpty else { throw CommandError.usage("--output: expected the path of a file") }
    switch try Self.kind(of: path) {
    case .directory: throw Self.error(path, "it is a directory")
    case .other: try Self.writeThrough(text, to: path)
    case .file, .nothing: try Self.replace(path, with: text)
    }
  }

  /// Whether a path is that of a folder that is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return !path.isEmpty && path != "-" && stat(path, &status) == 0
      && status.st_mode & S_IFMT == S_IFDIR
  }

  private enum Kind {
    case file
    case directory
    case other
    case nothing
  }

  private static func kind(of path: String) throws -> Kind {
    if path.hasSuffix("/") { return .directory }
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw error(path, errno) }
      return .nothing
    }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .directory
    default: .other
    }
  }

  private static func replace(_ path: String, with text: String) throws {
    let place = resolved(path)
    var mode: mode_t = 0o666
    var status = stat()
    if stat(place, &status) == 0 {
      guard access(place, W_OK) == 0 else { throw error(path, errno) }
      mode = status.st_mode & 0o777
    }
    let draft = "\(place).\(getpid()).part"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw error(path, errno) }
    let failure = StandardStreams.write(text, to: file) ?? (fsync(file) == 0 ? nil : errno)
    close(file)
    guard failure == nil, rename(draft, place) == 0 else {
      let number = failure ?? errno
      unlink(draft)
      throw error(path, number)
    }
  }

  private static func writeThrough(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw error(path, errno) }
    defer { close(file) }
    if let number = StandardStreams.write(text, to: file), number != EPIPE {
      throw error(path, number)
    }
  }

  /// The file behind a link, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func error(_ path: String, _ number: Int32) -> CommandError {
    error(path, String(cString: strerror(number)))
  }

  private static func error(_ path: String, _ reason: String) -> CommandError {
    CommandError(line: "cannot write \(path): \(reason)", status: 74)
  }
}
