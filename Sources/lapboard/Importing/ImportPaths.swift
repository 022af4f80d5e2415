import Foundation
import MeetingFormats

/// The files below the paths of a call, and which of them are read together.
struct ImportPaths {
  /// Files that one reader reads at once, in one transaction.
  struct Group {
    let reader: any ImportReader
    /// The folder or the file, for the name of a meeting.
    let place: String
    var files: [ImportFile]
  }

  /// What is to be read, in the order of the paths.
  private(set) var groups: [Group] = []
  /// Files of folders that are of no format.
  private(set) var skipped: [String] = []
  /// Paths that cannot be read, or that were named and are of no format.
  private(set) var unreadable: [FormatError] = []
  /// The size of all files to be read, in bytes.
  private(set) var size: Int64 = 0

  private let format: (any ImportReader)?
  private let onRead: @Sendable (Int) -> Void
  private var places: [String: Int] = [:]
  private var seen: Set<String> = []
  /// How many files were found that are read, or were passed already.
  private var known = 0

  /// Looks for files.
  ///
  /// - Parameters:
  ///   - paths: files, folders, or `-` for standard input.
  ///   - format: what reads them all; `nil` to recognise each.
  ///   - onRead: is told how many bytes are read.
  init(
    _ paths: [String],
    format: (any ImportReader)?,
    onRead: @escaping @Sendable (Int) -> Void
  ) {
    self.format = format
    self.onRead = onRead
    for path in paths { add(path) }
    passOverTables()
  }

  /// Passes over further tables of a database, which are of no other format but by their names.
  private mutating func passOverTables() {
    let databases = Set(groups.filter { $0.reader is SplitsReader }.map(\.place))
    guard format == nil, !databases.isEmpty else { return }
    groups.removeAll { group in
      let folder = URL(fileURLWithPath: group.place).deletingLastPathComponent().path
      guard databases.contains(folder), let file = group.files.first,
        group.reader.confidence(in: file) == .byName
      else { return false }
      skipped.append(file.name)
      return true
    }
  }

  private mutating func add(_ path: String) {
    if path == "-" { return addInput() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      unreadable.append(FormatError(file: path, expected: "a file or a folder"))
      return
    }
    guard isFolder.boolValue else { return addFile(path, name: path, isNamed: true) }
    let before = (known: known, unreadable: unreadable.count)
    addFolder(path)
    guard known == before.known, unreadable.count == before.unreadable else { return }
    unreadable.append(FormatError(file: path, expected: "in it a file of \(Self.formats)"))
  }

  private static var formats: String { ImportFormats.all.map(\.name).joined(separator: ", ") }

  private mutating func addFolder(_ folder: String) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      unreadable.append(FormatError(unreadable: folder, error))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      let type =
        try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      // Links are not followed, since they may lead around in a circle; nor are pipes opened.
      switch type {
      case .typeDirectory: addFolder(path)
      case .typeRegular: addFile(path, name: path, isNamed: false)
      default: skipped.append(path)
      }
    }
  }

  private mutating func addFile(_ path: String, name: String, isNamed: Bool) {
    let full = URL(fileURLWithPath: path).standardizedFileURL.path
    guard seen.insert(full).inserted else {
      known += 1
      return
    }
    let file: ImportFile
    do {
      let report = onRead
      file = try ImportFile(name: name) { try FileSource(path, onRead: report) }
    } catch {
      let error = error as? FormatError ?? FormatError(unreadable: path, error)
      unreadable.append(error)
      return
    }
    guard let reader = format ?? ImportFormats.recognise(file) else {
      guard isNamed else { return skipped.append(path) }
      unreadable.append(FormatError(file: name, expected: "a file of \(Self.formats)"))
      return
    }
    known += 1
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    size += (attributes?[.size] as? Int64) ?? 0
    let folder = URL(fileURLWithPath: full).deletingLastPathComponent().path
    guard reader.readsFolders else {
      groups.append(Group(reader: reader, place: full, files: [file]))
      return
    }
    let key = "\(reader.id) \(folder)"
    if let place = places[key] {
      groups[place].files.append(file)
    } else {
      places[key] = groups.count
      groups.append(Group(reader: reader, place: folder, files: [file]))
    }
  }

  /// Standard input goes through a file of its own, so that it can be read from its start again.
  private mutating func addInput() {
    let path = NSTemporaryDirectory() + "lapboard-input-\(UUID().uuidString)"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let copy = FileHandle(forWritingAtPath: path)
    else {
      unreadable.append(
        FormatError(file: "-", expected: "room for it in \(NSTemporaryDirectory())")
      )
      return
    }
    temporary.append(path)
    do {
      while let piece = try FileHandle.standardInput.read(upToCount: 1 << 16), !piece.isEmpty {
        try copy.write(contentsOf: piece)
      }
      try copy.close()
    } catch {
      unreadable.append(FormatError(unreadable: "-", error))
      return
    }
    addFile(path, name: "-", isNamed: true)
  }

  private var temporary: [String] = []

  /// Removes what was made along the way.
  func cleanUp() {
    for path in temporary { try? FileManager.default.removeItem(atPath: path) }
  }
}
