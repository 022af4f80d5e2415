/// What lies at a path, as far as its header tells, without opening it as a database.
///
/// SQLite itself would touch a file to find that out: recover its journal, add files beside it.
///
/// - Source: sqlite.org, "Database File Format", 1.3 The Database Header.
enum FileState: Equatable {
  /// Nothing, or an empty file: a library can be made here.
  case free
  /// A library of this schema.
  case library(version: Int, usesWAL: Bool)
  /// A program died while it wrote here; only SQLite can tell what there is.
  case unsettled
  /// Something else, said in a few words.
  case foreign(String)
  /// A library that lacks its end.
  case cutShort

  /// Looks at a path.
  ///
  /// - Throws: the system's refusal to read it.
  static func look(at path: String) throws(FileSystem.Refusal) -> FileState {
    guard let bytes = try FileSystem.firstBytes(of: path, count: 100), !bytes.isEmpty else {
      return .free
    }
    if FileSystem.size(of: path + "-journal") > 0 { return .unsettled }
    let header = DatabaseHeader(bytes)
    guard header.isDatabase else { return .foreign("file is not a database") }
    guard header.applicationID == Migration.applicationID else {
      return .foreign("it is another program's database")
    }
    let isSettled = FileSystem.size(of: path + "-wal") == 0
    if isSettled, let size = header.size, FileSystem.size(of: path) < size { return .cutShort }
    return .library(version: header.userVersion, usesWAL: header.usesWAL)
  }
}

/// The fields of SQLite's file header that tell whose file it is.
private struct DatabaseHeader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isDatabase: Bool {
    bytes.count == 100 && bytes.starts(with: "SQLite format 3\0".utf8)
  }

  var usesWAL: Bool { bytes[18] == 2 }

  /// The file's size in bytes by the header; `nil` where the header does not vouch for it.
  var size: Int64? {
    let pageSize = Int64(bytes[16]) << 8 | Int64(bytes[17])
    guard number(at: 24) == number(at: 92) else { return nil }
    return (pageSize == 1 ? 65_536 : pageSize) * Int64(number(at: 28))
  }

  var userVersion: Int { Int(Int32(bitPattern: number(at: 60))) }

  var applicationID: Int32 { Int32(bitPattern: number(at: 68)) }

  private func number(at offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
