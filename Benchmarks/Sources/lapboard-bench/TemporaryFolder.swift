#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is there for one benchmark.
enum TemporaryFolder {
  /// Runs something with the path of a new folder, which is removed with the files in it.
  static func with<Value>(_ body: (String) throws -> Value) throws -> Value {
    var template = Array("/tmp/lapboard-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StageError.missing("/tmp") }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { remove(path) }
    return try body(path)
  }

  private static func remove(_ path: String) {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      unlink("\(path)/\(name)")
    }
    closedir(folder)
    rmdir(path)
  }
}
