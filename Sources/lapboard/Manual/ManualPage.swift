/// The manual page, in the macros that `man` reads, made from the commands themselves.
///
/// - Source: mdoc(7) for the macros.
struct ManualPage {
  let tree: CommandTree
  let version: String

  /// The page.
  var text: String {
    let root = tree.command
    var lines = [
      ".\\\" Made by lapboard from its commands.", ".Dd $Mdocdate$", ".Dt LAPBOARD 1", ".Os",
      ".Sh NAME", ".Nm lapboard", ".Nd \(Self.sentence(root.abstract))", ".Sh SYNOPSIS",
    ]
    lines += [".Nm", ".Op Ar command", ".Op Ar options"]
    lines += [".Sh DESCRIPTION"] + Self.paragraphs(root.discussion)
    lines += [".Sh COMMANDS"] + commands(of: root, under: [])
    lines += Self.environment + Self.files + Self.status
    return lines.joined(separator: "\n") + "\n"
  }

  private func commands(of parent: CommandTree.Command, under path: [String]) -> [String] {
    parent.shown.flatMap { command -> [String] in
      let names = path + [command.commandName]
      let below = commands(of: command, under: names)
      guard command.shown.isEmpty else { return below }
      var lines = [".Ss \(Self.escaped(names.joined(separator: " ")))"]
      lines += Self.paragraphs(command.abstract) + Self.paragraphs(command.discussion)
      let arguments = command.listed
      guard !arguments.isEmpty else { return lines }
      lines += [".Bl -tag -width Ds"]
      for argument in arguments { lines += item(argument) }
      return lines + [".El"]
    }
  }

  private func item(_ argument: CommandTree.Argument) -> [String] {
    let value = Self.escaped(argument.valueName ?? "value")
    let repeats = argument.isRepeating ? " ..." : ""
    let names = (argument.names ?? []).map(\.typed).map(Self.escaped)
    let head =
      switch argument.kind {
      case .positional: ".It Ar \(value)\(repeats)"
      case .flag: ".It Sy \(names.joined(separator: " , "))"
      case .option: ".It Sy \(names.joined(separator: " , ")) Ar \(value)\(repeats)"
      }
    var text = Self.paragraphs(argument.abstract)
    if let values = argument.allValues, !values.isEmpty {
      text.append("One of \(values.map(Self.escaped).joined(separator: ", ")).")
    }
    if let standard = argument.defaultValue, !standard.isEmpty, argument.kind != .flag {
      text.append("Default: \(Self.escaped(standard)).")
    }
    return [head] + text
  }

  private static let environment =
    [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    + Setting.allCases.flatMap { setting in
      [".It Ev \(setting.variable)", "As the setting \(escaped(setting.rawValue)), below."]
    } + [
      ".It Ev XDG_CONFIG_HOME", "The folder above that of the settings.",
      ".It Ev XDG_DATA_HOME", "The folder above the library's own.", ".It Ev NO_COLOR",
      "No colours where it is set and not empty.", ".It Ev TZ",
      "The zone that times are shown in beside the venue's.", ".It Ev LC_ALL , LC_CTYPE , LANG",
      "Where they name a locale that is not UTF-8, ASCII alone is drawn.", ".El",
    ]

  private static let files =
    [
      ".Sh FILES", ".Bl -tag -width Ds", ".It Pa ~/.local/share/lapboard/library.sqlite",
      "The library: meetings, races, records, lists, who is followed.",
      ".It Pa ~/.config/lapboard/config.toml",
      "Settings, in TOML; options go before variables, variables before the file:",
      ".Bl -tag -width Ds",
    ]
    + Setting.allCases.flatMap { setting in
      [
        ".It Li \(escaped("\(setting.rawValue) = \(setting.example.toml)"))",
        escaped(sentenceOf(setting)),
      ]
    } + [".El", ".El"]

  private static func sentenceOf(_ setting: Setting) -> String {
    setting.explanation.prefix(1).uppercased() + setting.explanation.dropFirst() + "."
  }

  private static let status = [
    ".Sh EXIT STATUS", ".Bl -tag -width Ds", ".It 0", "Done; an empty answer is an answer.",
    ".It 1", "Failed.", ".It 64", "The call is wrong.", ".It 65", "Data cannot be read.",
    ".It 66", "What was asked for does not exist, or the spoiler guard hides it.", ".It 74",
    "Input or output failed.",
    ".It 130", "Interrupted.", ".El",
  ]

  private static func sentence(_ text: String?) -> String {
    var line = escaped(text ?? "")
    if line.hasSuffix(".") { line.removeLast() }
    return line.prefix(1).lowercased() + line.dropFirst()
  }

  private static func paragraphs(_ text: String?) -> [String] {
    (text ?? "").split(whereSeparator: \.isNewline).map { escaped(String($0)) }
  }

  /// Text that no macro is read from.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
