import Foundation

/// Where a setting's value is from; what comes later in this list goes before what comes earlier.
enum SettingOrigin: Hashable {
  case standard
  case file(line: Int)
  case environment(String)
  case option(String)

  /// The kind of origin in a word.
  var name: String {
    switch self {
    case .standard: "default"
    case .file: "file"
    case .environment: "environment"
    case .option: "flag"
    }
  }

  /// The origin with what tells it exactly: a line, a variable, an option.
  var printed: String {
    switch self {
    case .standard: name
    case .file(let line): "file, line \(line)"
    case .environment(let variable): "environment, \(variable)"
    case .option(let option): "flag, \(option)"
    }
  }
}

/// The settings in force, each with where it is from: default < file < environment < option.
struct Settings {
  /// One setting.
  struct Entry {
    /// The value; `nil` where the system decides.
    var value: SettingValue?
    /// Where it is from.
    var origin: SettingOrigin
  }

  /// Where the file is looked for; `nil` without a home.
  let path: String?
  /// Whether the file is there.
  let isFileThere: Bool
  private var entries: [Setting: Entry]

  /// The settings of this run; read once, for all that ask.
  static let loaded = Result { () throws(CommandError) in
    try Settings(environment: ProcessInfo.processInfo.environment)
  }

  /// The settings of this run, once they are known to be readable.
  static var current: Settings { (try? loaded.get()) ?? Settings() }

  /// The defaults alone.
  init() {
    path = nil
    isFileThere = false
    entries = [:]
  }

  /// The settings of the file that the environment leads to, and those of the environment.
  ///
  /// - Throws: `CommandError` with status 65 for a file that cannot be read, with 64 for a variable
  ///   whose value is none.
  init(environment: [String: String]) throws(CommandError) {
    path = ConfigurationFile.path(in: environment)
    entries = [:]
    var values: ConfigurationFile.Values?
    do {
      values = try path.map(ConfigurationFile.init)?.read()
    } catch {
      throw CommandError.data(error.sentence)
    }
    isFileThere = values != nil
    for (setting, found) in values ?? [:] {
      entries[setting] = Entry(value: found.value, origin: .file(line: found.line))
    }
    if entries[.library] == nil, let path = LibraryOptions.standardPath(environment) {
      entries[.library] = Entry(value: .text(path), origin: .standard)
    }
    for setting in Setting.allCases { try take(setting, from: environment) }
  }

  /// A setting with where it is from.
  subscript(setting: Setting) -> Entry {
    entries[setting] ?? Entry(value: setting.standard, origin: .standard)
  }

  /// The same settings with one that an option sets; nothing changes where it sets nothing.
  mutating func set(_ setting: Setting, _ value: SettingValue?) {
    guard let value else { return }
    let isOff = value == .yesOrNo(false)
    let option = isOff ? setting.option.replacing("--", with: "--no-") : setting.option
    entries[setting] = Entry(value: value, origin: .option(option))
  }

  /// Whether a setting is on, unless an option says it.
  func isOn(_ setting: Setting, unless option: Bool?) -> Bool {
    option ?? (self[setting].value == .yesOrNo(true))
  }

  /// The text of a setting; `nil` where the system decides.
  func text(_ setting: Setting) -> String? {
    guard case .text(let text) = self[setting].value else { return nil }
    return text
  }

  private mutating func take(
    _ setting: Setting,
    from environment: [String: String]
  ) throws(CommandError) {
    if setting == .color, !(environment["NO_COLOR"] ?? "").isEmpty {
      entries[setting] = Entry(value: .yesOrNo(false), origin: .environment("NO_COLOR"))
    }
    if setting == .zone, let zone = environment["TZ"], !zone.isEmpty {
      entries[setting] = Entry(value: .text(zone), origin: .environment("TZ"))
    }
    guard let text = environment[setting.variable], !text.isEmpty else { return }
    do {
      let value = setting == .library ? .text(text) : try setting.value(parsing: text)
      entries[setting] = Entry(value: value, origin: .environment(setting.variable))
    } catch {
      throw CommandError.usage(
        "\(setting.variable): expected \(error.expected), found \(error.found)"
      )
    }
  }
}
