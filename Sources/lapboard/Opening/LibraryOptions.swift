import ArgumentParser
import Athletics
import BundledAssets
import Foundation
import MeetingFormats
import MeetingLibrary

/// Where the library is, and how loudly it speaks.
struct LibraryOptions: ParsableArguments {
  @Option(name: .long, help: "The library file (default: $XDG_DATA_HOME/lapboard/library.sqlite).")
  var library: String?

  @Flag(
    name: .customLong("quiet"),
    inversion: .prefixedNo,
    help: "Say nothing on standard error but errors."
  )
  var quietFlag: Bool?

  /// Whether nothing but errors is said on standard error.
  var quiet: Bool { Settings.current.isOn(.quiet, unless: quietFlag) }

  /// Opens the library; a file that cannot be used is said in one line and replaced by memory.
  func open() throws -> (library: Library, notice: String?) {
    let (library, notice) = try openWithNotice()
    return (library, notice?.description)
  }

  private func openWithNotice() throws -> (library: Library, notice: LibraryNotice?) {
    try Library.open(at: path, edition: try Self.edition()) {
      try FactsReader.read(AssetCatalog.files)
    }
  }

  /// Opens the file itself; where it cannot be used that is the end of it.
  func openAsItIs() throws -> Library {
    let (library, notice) = try openWithNotice()
    if library.mode == .memory, let notice { throw CommandError(notice.error) }
    return library
  }

  /// Opens the file to change it.
  func openToWrite() throws -> Library {
    let library = try openAsItIs()
    guard library.mode == .file else {
      throw CommandError(.cannotWrite(path: library.path ?? "the library", reason: "read-only"))
    }
    return library
  }

  /// Asks the library; a file that turns out damaged on the way is said in one line, and the
  /// question is put again to the bundled facts in memory.
  ///
  /// - Parameter body: asks the library; it may be called twice, so it prints only at its end.
  /// - Returns: what `body` returns, and the notice for the user, if there is one.
  /// - Throws: what `body` throws, and errors of the bundled facts.
  func ask<Value>(
    _ body: (Library) throws -> Value
  ) throws -> (value: Value, library: Library, notice: String?) {
    let (library, notice) = try open()
    do {
      return (try body(library), library, notice)
    } catch let error as LibraryError where library.mode != .memory {
      let memory = try Library.inMemory(try FactsReader.read(AssetCatalog.files))
      let notice = LibraryNotice(error, fallback: .inMemory).description
      return (try body(memory), memory, notice)
    }
  }

  /// Asks the library for a command, which says a notice at once.
  func askForCommand<Value>(_ body: (Library) throws -> Value) throws -> Value {
    let (value, _, notice) = try ask(body)
    if let notice, !quiet { StandardStreams.say(notice) }
    return value
  }

  /// The file asked for: by the option, the settings, or in the folder for data.
  var path: String? {
    let environment = ProcessInfo.processInfo.environment
    return library ?? Settings.current.text(.library).map { Self.expanded($0, environment) }
  }

  /// Where the library is without any setting; `nil` without a home.
  static func standardPath(_ environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return "\(data)/lapboard/library.sqlite"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/lapboard/library.sqlite"
  }

  /// Puts what these options set over other settings.
  func set(in settings: inout Settings) {
    settings.set(.library, library.map(SettingValue.text))
    settings.set(.quiet, quietFlag.map(SettingValue.yesOrNo))
  }

  /// A path with the home in the place of a tilde at its beginning.
  private static func expanded(_ path: String, _ environment: [String: String]) -> String {
    guard path.hasPrefix("~/"), let home = environment["HOME"], home.hasPrefix("/") else {
      return path
    }
    return home + path.dropFirst()
  }

  private static func edition() throws -> Int {
    guard let asset = AssetCatalog.asset(at: "edition.json") else {
      throw CommandError.data("edition.json: expected the file in the program")
    }
    return try FactsReader.edition(asset.bytes)
  }
}
