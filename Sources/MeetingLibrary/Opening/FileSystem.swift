#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The few questions to the file system that SQLite's own errors leave open.
enum FileSystem {
  /// A refusal in the words of the system: `read-only file system`.
  struct Refusal: Error {
    var reason: String

    /// The refusal that the last call left in `errno`.
    static var last: Refusal {
      Refusal(code: errno)
    }

    init(reason: String) {
      self.reason = reason
    }

    init(code: Int32) {
      let text = String(cString: strerror(code))
      reason = text.prefix(1).lowercased() + text.dropFirst()
    }
  }

  /// The folder a file lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder and those above it, as far as they are missing, for the user alone.
  static func makeFolder(_ path: String) throws(Refusal) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder(of: path) != path else { throw .last }
    try makeFolder(folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
  }

  /// Whether a file and its folder can be written; SQLite puts its journal beside the file.
  static func checkWritable(_ path: String) throws(Refusal) {
    guard access(path, W_OK) == 0 || errno == ENOENT else { throw .last }
    guard access(folder(of: path), W_OK) == 0 else { throw .last }
  }

  /// Whether anything lies at a path.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) {
    unlink(path)
  }

  /// Moves a file to another path of the same folder, where nothing lies.
  static func move(_ path: String, toFree place: String) throws(Refusal) {
    // A second name for the file is refused where there is one; a move would take its place.
    if link(path, place) == 0 {
      unlink(path)
    } else if errno == EPERM || errno == ENOTSUP {
      guard !exists(place) else { throw Refusal(code: EEXIST) }
      guard rename(path, place) == 0 else { throw .last }
    } else {
      throw .last
    }
  }

  /// A path beside another where nothing lies: with an ending, and if need be a number.
  static func free(beside path: String, ending: String) -> String {
    var number = 1
    var free = path + ending
    while exists(free) {
      number += 1
      free = "\(path)\(ending)\(number)"
    }
    return free
  }

  /// The size of a file in bytes; 0 for one that is not there.
  static func size(of path: String) -> Int64 {
    var status = stat()
    return stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }

  /// The first bytes of a file; `nil` where there is none.
  static func firstBytes(of path: String, count: Int) throws(Refusal) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .last
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Refusal(code: EISDIR)
    default: throw Refusal(reason: "not a regular file")
    }
    var bytes = [UInt8](repeating: 0, count: count)
    let length = read(descriptor, &bytes, count)
    guard length >= 0 else { throw .last }
    return Array(bytes.prefix(length))
  }
}
