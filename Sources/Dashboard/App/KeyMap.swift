package import TerminalUI

/// Which key asks for what; help, status line and palette all read it here.
package struct KeyMap: Hashable, Sendable {
  /// One key with its command.
  package struct Binding: Hashable, Sendable {
    /// Where it holds.
    package var scope: KeyScope
    /// The key.
    package var key: Key
    /// What it asks for.
    package var command: Command
  }

  /// Every binding; the first of a command is the one that is shown.
  package private(set) var bindings: [Binding]

  private var lookup: [KeyScope: [Key: Command]]

  /// A map of the given bindings; later ones win over earlier ones for the same key and scope.
  package init(_ bindings: [Binding]) {
    self.bindings = bindings
    lookup = [:]
    for binding in bindings {
      lookup[binding.scope, default: [:]][binding.key] = binding.command
    }
  }

  /// What a key asks for in a scope, or everywhere.
  package func command(for key: Key, in scope: KeyScope) -> Command? {
    lookup[scope]?[key] ?? lookup[.everywhere]?[key]
  }

  /// The keys of a command, as printed: those of a scope before those that hold everywhere.
  package func keys(for command: Command, in scope: KeyScope? = nil) -> [String] {
    let own = bindings.filter { $0.command == command }
    guard let scope else { return own.map(\.key.shortName) }
    let near = own.filter { $0.scope == scope } + own.filter { $0.scope == .everywhere }
    return near.map(\.key.shortName)
  }

  /// The bindings of one scope, one entry a command, in the order of the map.
  package func entries(in scope: KeyScope) -> [(command: Command, keys: [String])] {
    var order: [Command] = []
    var keys: [Command: [String]] = [:]
    for binding in bindings where binding.scope == scope {
      if keys[binding.command] == nil { order.append(binding.command) }
      keys[binding.command, default: []].append(binding.key.shortName)
    }
    return order.map { ($0, keys[$0] ?? []) }
  }
}

extension Key {
  /// The name with arrows for the arrow keys, as panes print it.
  package var shortName: String {
    let arrows: [(String, String)] = [
      ("Shift-Left", "Shift-←"), ("Shift-Right", "Shift-→"), ("Left", "←"), ("Right", "→"),
      ("Up", "↑"), ("Down", "↓"),
    ]
    return arrows.first { $0.0 == name }?.1 ?? name
  }
}
