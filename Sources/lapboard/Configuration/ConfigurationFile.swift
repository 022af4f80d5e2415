import Foundation
import TOMLKit

/// The user's configuration file, in TOML.
struct ConfigurationFile {
  /// What the file says, with the line of each setting.
  typealias Values = [Setting: (value: SettingValue, line: Int)]

  /// Why a file cannot be read: `file:line: what`, which also says what is expected.
  struct Fault: Error {
    let path: String
    var line: Int?
    let what: String

    /// The fault in one line.
    var sentence: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(what)" }
  }

  /// The most bytes that are read.
  static let mostBytes = 64 * 1024
  /// The most bytes of a line: nests of dotted keys stay so shallow that the parser can climb them.
  static let mostBytesOfLine = 4096

  /// Where the file is.
  let path: String

  /// Where the file is looked for; `nil` without a home.
  static func path(in environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return "\(folder)/lapboard/config.toml"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/.config/lapboard/config.toml"
  }

  /// Reads the file.
  ///
  /// - Returns: its settings; `nil` where there is no file.
  /// - Throws: `Fault` for what is no file of settings.
  func read() throws(Fault) -> Values? {
    guard let data = try bytes() else { return nil }
    return try values(of: try text(of: data))
  }

  // MARK: - Bytes

  private func bytes() throws(Fault) -> Data? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason = errno
      if reason == ENOENT || reason == ENOTDIR { return nil }
      throw fault(Self.unreadable(reason))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw fault("it is a directory: a file of settings is expected")
    default: throw fault("it is no file: a file of settings is expected")
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw fault(Self.unreadable(errno))
    }
    let data: Data?
    do {
      data = try file.read(upToCount: Self.mostBytes + 1)
    } catch {
      throw fault("it cannot be read")
    }
    guard let data else { return Data() }
    guard data.count <= Self.mostBytes else {
      throw fault("more than \(Self.mostBytes / 1024) KiB: a file of settings is expected")
    }
    return data
  }

  private static func unreadable(_ reason: Int32) -> String {
    "it cannot be read (\(String(cString: strerror(reason)))): make it readable, or move it away"
  }

  private func text(of data: Data) throws(Fault) -> String {
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      guard line.count <= Self.mostBytesOfLine else {
        throw fault("more than \(Self.mostBytesOfLine) bytes in a line", line: number)
      }
      guard let text = String(bytes: line, encoding: .utf8) else {
        throw fault("not UTF-8: save it as UTF-8", line: number)
      }
      guard !Self.holdsNUL(text) else {
        throw fault("a NUL character: text is expected", line: number)
      }
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Whether a line holds a NUL, or an escape for one, which the parser would end a text at.
  private static func holdsNUL(_ line: String) -> Bool {
    line.utf8.contains(0) || line.contains("\\u0000") || line.contains("\\U00000000")
  }

  // MARK: - Settings

  private func values(of text: String) throws(Fault) -> Values {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw fault(Self.words(error.description), line: error.source.begin.line)
    } catch {
      throw fault("no TOML")
    }
    let lines = KeyLines(text)
    try refuseUnknown(table.keys, lines)
    var values: Values = [:]
    for setting in Setting.allCases {
      guard let found = table[setting.rawValue] else { continue }
      let line = lines.line(of: setting.rawValue)
      values[setting] = (try value(of: setting, found.tomlValue, line), line)
    }
    return values
  }

  private func value(
    of setting: Setting,
    _ found: TOMLValue,
    _ line: Int
  ) throws(Fault) -> SettingValue {
    do {
      if let text = found.string { return try setting.checked(.text(text)) }
      if let isOn = found.bool { return try setting.checked(.yesOrNo(isOn)) }
    } catch {
      throw fault(
        "\(setting.rawValue): expected \(error.expected), found \(error.found)",
        line: line
      )
    }
    throw fault("\(setting.rawValue): expected \(setting.expected)", line: line)
  }

  private func refuseUnknown(_ keys: [String], _ lines: KeyLines) throws(Fault) {
    let unknown = keys.filter { Setting(rawValue: $0) == nil }
      .map { (key: $0, line: lines.line(of: $0)) }
      .sorted { ($0.line, $0.key) < ($1.line, $1.key) }
    guard let first = unknown.first else { return }
    let names = unknown.prefix(8).map { "\"\($0.key.prefix(40))\"" }
    let rest = unknown.count - names.count
    let known = Setting.allCases.map(\.rawValue).sorted().joined(separator: ", ")
    throw fault(
      "unknown setting\(unknown.count == 1 ? "" : "s") \(names.joined(separator: ", "))"
        + (rest > 0 ? " and \(rest) more" : "") + ": there are \(known)",
      line: first.line
    )
  }

  private func fault(_ what: String, line: Int? = nil) -> Fault {
    Fault(path: path, line: line, what: what)
  }

  /// The parser's sentence in the manner of the others.
  private static func words(_ description: String) -> String {
    let begin = "Error while parsing "
    let plain =
      description.hasPrefix(begin) ? String(description.dropFirst(begin.count)) : description
    return "no TOML: \(plain.prefix(160))"
  }
}

/// On which line each key stands, which the parser does not tell.
private struct KeyLines {
  private var lines: [String: Int] = [:]

  init(_ text: String) {
    let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in all.enumerated() {
      let key = Self.key(of: line)
      if !key.isEmpty, lines[key] == nil { lines[key] = index + 1 }
    }
  }

  /// The line of a key, counted from 1; the first where it is written in some other way.
  func line(of key: String) -> Int { lines[key] ?? 1 }

  /// The first part of the key that a line begins with, of a table's heading as well.
  private static func key(of line: Substring) -> String {
    var rest = line.drop { $0 == " " || $0 == "\t" || $0 == "[" || $0 == "\u{FEFF}" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else {
      return String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    }
    rest = rest.dropFirst()
    return String(rest.prefix { $0 != quote })
  }
}
