/// Something that the configuration file, a variable of the environment and an option may set.
enum Setting: String, CaseIterable {
  case library
  case theme
  case ascii
  case color
  case mouse
  case zone
  case spoilerGuard = "spoiler_guard"
  case quiet
  case meeting
  case race

  /// What its values are.
  enum Kind {
    case text
    case path
    case zone
    case choice([String])
    case yesOrNo
  }

  /// What its values are.
  var kind: Kind {
    switch self {
    case .library: .path
    case .theme: .choice(["dark", "light", "monochrome"])
    case .ascii, .color, .mouse, .spoilerGuard, .quiet: .yesOrNo
    case .zone: .zone
    case .meeting, .race: .text
    }
  }

  /// The value without any setting; `nil` where the system decides.
  var standard: SettingValue? {
    switch self {
    case .library, .zone: nil
    case .theme: .text("dark")
    case .ascii, .spoilerGuard, .quiet: .yesOrNo(false)
    case .color, .mouse: .yesOrNo(true)
    case .meeting: .text("wic-nanjing-2025")
    case .race: .text("lievin-2025-mile")
    }
  }

  /// The variable of the environment that sets it.
  var variable: String { "LAPBOARD_\(rawValue.uppercased())" }

  /// The option that sets it.
  var option: String { "--\(rawValue.replacing("_", with: "-"))" }

  /// What it does, in a few words.
  var explanation: String {
    switch self {
    case .library: "the library file: an absolute path, or one that begins with ~/"
    case .theme: "colours: dark, light or monochrome"
    case .ascii: "draw in ASCII alone"
    case .color: "use colours; NO_COLOR in the environment turns them off as well"
    case .mouse: "use the mouse; false leaves it to the terminal"
    case .zone: "your time zone, an IANA name; TZ in the environment goes before it"
    case .spoilerGuard: "hide what is later than the meeting clock, everywhere"
    case .quiet: "say nothing on standard error but errors"
    case .meeting: "the meeting that the dashboard opens with"
    case .race: "the race that the dashboard opens with"
    }
  }

  /// A value for the example.
  var example: SettingValue {
    switch self {
    case .library: .text("~/athletics/library.sqlite")
    case .zone: .text("Europe/Dublin")
    default: standard ?? .text("")
    }
  }
}

/// What a setting is set to.
enum SettingValue: Hashable {
  case text(String)
  case yesOrNo(Bool)

  /// The value as printed.
  var printed: String {
    switch self {
    case .text(let text): text
    case .yesOrNo(let isOn): isOn ? "true" : "false"
    }
  }

  /// The value as TOML has it; texts of the program's own alone, which need no escapes.
  var toml: String {
    switch self {
    case .text(let text): "\"\(text)\""
    case .yesOrNo: printed
    }
  }
}

extension Setting {
  /// Reads a value from text, as a variable of the environment holds it.
  ///
  /// - Throws: `SettingError` for text that is none.
  func value(parsing text: String) throws(SettingError) -> SettingValue {
    guard case .yesOrNo = kind else { return try checked(.text(text)) }
    switch text.lowercased() {
    case "true", "yes", "on", "1": return .yesOrNo(true)
    case "false", "no", "off", "0": return .yesOrNo(false)
    default: throw SettingError(expected: "true or false", found: "\"\(text)\"")
    }
  }

  /// A value of the right kind.
  ///
  /// - Throws: `SettingError` for a value of another kind, or one that can never be right.
  func checked(_ value: SettingValue) throws(SettingError) -> SettingValue {
    switch (kind, value) {
    case (.yesOrNo, .yesOrNo): return value
    case (.yesOrNo, .text(let text)):
      throw SettingError(expected: "true or false", found: "\"\(text)\"")
    case (_, .yesOrNo(let isOn)): throw SettingError(expected: expected, found: "\(isOn)")
    case (_, .text(let text)):
      guard accepts(text) else { throw SettingError(expected: expected, found: "\"\(text)\"") }
      return value
    }
  }

  /// What a value has to be, in words.
  var expected: String {
    switch kind {
    case .text: "a name in quotes"
    case .path: "an absolute path in quotes"
    case .zone: "a time zone such as \"Europe/Dublin\""
    case .choice(let names): names.dropLast().joined(separator: ", ") + " or \(names.last ?? "")"
    case .yesOrNo: "true or false"
    }
  }

  private func accepts(_ text: String) -> Bool {
    let isClean = !text.isEmpty && !text.unicodeScalars.contains { $0.value < 0x20 }
    switch kind {
    case .text: return isClean
    case .path: return isClean && (text.hasPrefix("/") || text.hasPrefix("~/"))
    case .zone: return isClean && Zones.isKnown(text)
    case .choice(let names): return names.contains(text)
    case .yesOrNo: return false
    }
  }
}

/// Why a value is none of a setting's.
struct SettingError: Error {
  let expected: String
  let found: String
}
