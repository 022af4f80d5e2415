extension Key {
  /// The key as it is printed in help and written in the configuration: `Space`, `Ctrl-L`,
  /// `Shift-Left`, `F1`.
  package var name: String {
    if code == .backTab { return "Shift-Tab" }
    var name = ""
    if modifiers.contains(.control) { name += "Ctrl-" }
    if modifiers.contains(.alt) { name += "Alt-" }
    if modifiers.contains(.shift) { name += "Shift-" }
    switch code {
    case .character(" "): return name + "Space"
    case .character(let character):
      return name + (modifiers.contains(.control) ? character.uppercased() : String(character))
    case .function(let number): return name + "F\(number)"
    default: return name + (Self.named.first { $0.code == code }?.name ?? "?")
    }
  }

  /// Reads a printed name; the case counts for single characters alone.
  ///
  /// - Returns: `nil` for what names no key.
  package init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (prefix, modifier) = Self.prefixes.first(where: { rest.hasPrefixOfAnyCase($0.0) }),
      rest.count > prefix.count
    {
      modifiers.insert(modifier)
      rest = rest.dropFirst(prefix.count)
    }
    guard let code = Self.code(of: String(rest)) else { return nil }
    self = Key(code, modifiers).normalised
  }

  /// The same key in the one way it is kept.
  private var normalised: Key {
    if code == .tab, modifiers == .shift { return Key(.backTab) }
    guard case .character(let character) = code, modifiers.contains(.control),
      let lower = character.lowercased().first
    else { return self }
    return Key(.character(lower), modifiers)
  }

  private static func code(of name: String) -> Code? {
    if name.count == 1, let character = name.first {
      return TextSanitiser.sanitised(name) == name ? .character(character) : nil
    }
    let lower = name.lowercased()
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number) {
      return .function(number)
    }
    return named.first { $0.name.lowercased() == lower }?.code
  }

  private static let prefixes: [(String, Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private static let named: [(name: String, code: Code)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("Backspace", .backspace), ("Delete", .delete), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Insert", .insert),
  ]
}

extension Substring {
  fileprivate func hasPrefixOfAnyCase(_ prefix: String) -> Bool {
    self.prefix(prefix.count).lowercased() == prefix.lowercased()
  }
}
