import Athletics
import Foundation
import MeetingLibrary
import Testing

@Suite("Files that are no library")
struct LibraryRefusalTests {
  private let facts = SampleFacts.facts(seed: 1)

  /// Opens a path and expects the facts in memory, with this notice.
  private func expectMemory(at path: String?, _ notice: String) throws {
    let opened = try Library.open(at: path, edition: 1) { facts }
    #expect(opened.library.mode == .memory)
    #expect(opened.notice?.description == notice)
    try expectHolds(opened.library, facts)
  }

  /// Opens a file, expects the facts in memory, and the file and its folder as they were.
  private func expectLeftAlone(
    _ bytes: [UInt8],
    because reason: (String) -> String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.sqlite")
    try expectMemory(at: folder.file("a.sqlite"), reason(folder.file("a.sqlite")))
    #expect(try folder.bytes(of: "a.sqlite") == bytes)
    #expect(try folder.names() == ["a.sqlite"])
  }

  /// The bytes of a library that holds the facts.
  private func library() throws -> [UInt8] {
    let folder = try TemporaryFolder()
    _ = try Library.open(at: folder.file("a"), edition: 1) { facts }
    return try folder.bytes(of: "a")
  }

  @Test("a new library is made with its folders")
  func made() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("share/lapboard/library.sqlite")
    let (library, notice) = try Library.open(at: path, edition: 1) { facts }
    #expect(notice == nil)
    #expect(library.mode == .file)
    #expect(library.path == path)
    try expectHolds(library, facts)
  }

  @Test("an empty file becomes a library")
  func empty() throws {
    let folder = try TemporaryFolder()
    try folder.write([], to: "a")
    let (library, notice) = try Library.open(at: folder.file("a"), edition: 1) { facts }
    #expect(notice == nil)
    try expectHolds(library, facts)
  }

  @Test("no home at all")
  func noPath() throws {
    let notice =
      "no folder for the library: neither XDG_DATA_HOME nor HOME is set: carrying on in memory; "
      + "set --library or XDG_DATA_HOME"
    try expectMemory(at: nil, notice)
    try expectMemory(at: "", notice)
  }

  @Test("a folder below a plain file")
  func belowFile() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "home")
    let path = folder.file("home/lapboard/library.sqlite")
    try expectMemory(
      at: path,
      "cannot read \(path) (not a directory): carrying on in memory; "
        + "set --library or XDG_DATA_HOME"
    )
    #expect(try folder.bytes(of: "home") == [1])
  }

  @Test(
    "a folder that can never be made",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self"))
  )
  func unmakeable() throws {
    try expectMemory(
      at: "/proc/lapboard/library.sqlite",
      "cannot write /proc/lapboard/library.sqlite (no such file or directory): "
        + "carrying on in memory; set --library or XDG_DATA_HOME"
    )
  }

  @Test("a folder where the file should be")
  func folder() throws {
    let folder = try TemporaryFolder()
    try expectMemory(
      at: folder.path,
      "cannot read \(folder.path) (is a directory): carrying on in memory; "
        + "set --library or XDG_DATA_HOME"
    )
  }

  @Test(
    "a device where the file should be",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/zero")),
    arguments: ["/dev/null", "/dev/zero"]
  )
  func device(path: String) throws {
    try expectMemory(
      at: path,
      "cannot read \(path) (not a regular file): carrying on in memory; "
        + "set --library or XDG_DATA_HOME"
    )
  }

  @Test("garbage", arguments: [1, 99, 100, 4096, 20_000])
  func garbage(length: Int) throws {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    try expectLeftAlone(bytes) { path in
      "\(path) is no lapboard library (file is not a database): carrying on in memory; "
        + "move it away, or set --library"
    }
  }

  @Test("another program's database")
  func foreign() throws {
    var bytes = try library()
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 7])  // application_id
    try expectLeftAlone(bytes) { path in
      "\(path) is no lapboard library (it is another program's database): carrying on in memory; "
        + "move it away, or set --library"
    }
  }

  @Test("a newer lapboard's library")
  func newer() throws {
    var bytes = try library()
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])  // user_version
    try expectLeftAlone(bytes) { path in
      "\(path) was made by a newer lapboard (schema 99, this one knows \(EarlierLibrary.current)): "
        + "carrying on in memory; update lapboard, or set --library"
    }
  }

  @Test("a library cut short", arguments: [100, 4096, 40_000])
  func cutShort(length: Int) throws {
    let bytes = Array(try library().prefix(length))
    try expectLeftAlone(bytes) { path in
      "\(path) is damaged (its end is missing): carrying on in memory; "
        + "move it away, or set --library"
    }
  }

  @Test("a library with garbage in its first page below the header")
  func spoiled() throws {
    var bytes = try library()
    for index in 100..<4096 { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
    try expectLeftAlone(bytes) { path in
      "\(path) is damaged (database disk image is malformed): carrying on in memory; "
        + "move it away, or set --library"
    }
  }

  @Test("a library with garbage in its middle crashes nothing", arguments: UInt64(1)..<12)
  func spoiledPages(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var bytes = try library()
    var state = seed
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[4096 + Int(state >> 33) % (bytes.count - 4096)] = UInt8(truncatingIfNeeded: state >> 25)
    }
    try folder.write(bytes, to: "a")
    let library = try Library.open(at: folder.file("a"), edition: 1) { facts }.library
    for id in facts.races.map(\.id) {
      do throws(LibraryError) {
        _ = try library.race(id: id)
      } catch {
        #expect(!error.description.contains("\n"))
      }
    }
  }

  @Test("a notice is one line, whatever the path")
  func oneLine() {
    let notice = LibraryNotice(.diskFull(path: "/a\nb"), fallback: .inMemory)
    #expect(
      notice.description == "cannot write /a b (the disk is full): carrying on in memory; "
        + "free some space, or set --library or XDG_DATA_HOME"
    )
  }
}
