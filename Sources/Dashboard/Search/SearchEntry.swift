package import Athletics
import TerminalUI

/// Something that the search offers: an action, or a thing of the library.
package enum SearchEntry: Hashable, Sendable {
  /// An action of the key map.
  case action(Command)
  /// A command that is written out with a value.
  case spoken
  /// A thing of the library.
  case hit(SearchHit)

  /// What kind of thing it is, in a word.
  var kind: String {
    switch self {
    case .action, .spoken: "action"
    case .hit(let hit): hit.kind.rawValue
    }
  }

  /// The kind as a sign, the same in ASCII or folded to one of its own.
  var sign: String {
    switch self {
    case .action, .spoken: ":"
    case .hit(let hit):
      switch hit.kind {
      case .athlete: "@"
      case .race: "▶"
      case .meeting: "≡"
      case .event: "#"
      case .nation: "◇"
      }
    }
  }

  /// What it is called.
  package var title: String {
    switch self {
    case .action(let command): command.title
    case .spoken: "seek \(SpokenCommand.forms)"
    case .hit(let hit): hit.title
    }
  }

  /// What tells it from others of that name; of an action its keys.
  func detail(_ keys: KeyMap) -> String {
    switch self {
    case .action(let command):
      var names: [String] = []
      for name in keys.keys(for: command) where !names.contains(name) { names.append(name) }
      return names.joined(separator: " ")
    case .spoken: return ":seek"
    case .hit(let hit): return hit.detail
    }
  }
}

/// The actions that a text finds by their names, their keys and their ids.
struct ActionIndex: Hashable, Sendable {
  private struct Action: Hashable, Sendable {
    var entry: SearchEntry
    /// Its folded texts.
    var text: String
  }

  private let actions: [Action]

  /// Every action, the last one to leave the program.
  init(_ keys: KeyMap) {
    let commands = Command.allCases.filter { $0 != .palette && $0 != .quit } + [.quit]
    let entries = commands.map(SearchEntry.action) + [.spoken]
    actions = entries.map { entry in
      var text = "\(entry.title) \(entry.detail(keys))"
      if case .action(let command) = entry { text += " \(command.rawValue)" }
      return Action(entry: entry, text: FoldedText.fold(text))
    }
  }

  /// Every action.
  var all: [SearchEntry] { actions.map(\.entry) }

  /// The actions that a text finds, best first: those that have its words, and those that have the
  /// letters of its words scattered.
  ///
  /// - Complexity: O(*n*·*m*) in the actions and the length of their texts.
  func matches(_ text: String) -> (whole: [SearchEntry], scattered: [SearchEntry]) {
    let least = 1000 * FoldedText.words(of: text).count - 200
    let scored = actions.indices.compactMap { index in
      FuzzyMatch.score(text, in: actions[index].text).map { (index, $0) }
    }.sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    return (
      scored.filter { $0.1 >= least }.map { actions[$0.0].entry },
      scored.filter { $0.1 < least }.map { actions[$0.0].entry }
    )
  }
}
