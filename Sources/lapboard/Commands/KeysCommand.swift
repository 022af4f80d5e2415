import ArgumentParser
import Dashboard
import TerminalUI

/// Prints the key map.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Every key and what it does."
  )

  struct Entry: Encodable {
    var scope: String
    var keys: [String]
    var command: String
    var title: String
  }

  @Flag(name: .long, help: "Print a Markdown page.")
  var markdown = false

  @OptionGroup var libraryOptions: LibraryOptions
  @OptionGroup var display: DisplayOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let entries = KeyScope.allCases.flatMap { scope in
      KeyMap.standard.entries(in: scope).map { entry in
        Entry(
          scope: scope.rawValue,
          keys: entry.keys,
          command: entry.command.rawValue,
          title: entry.command.title
        )
      }
    }
    guard !markdown else {
      StandardStreams.write(KeyPage.markdown(.standard))
      return
    }
    var table = TextTable(columns: [("where", .left), ("keys", .left), ("does", .left)])
    table.rows = entries.map { [$0.scope, $0.keys.joined(separator: " "), $0.title] }
    try output.print(
      "keys",
      entries,
      ascii: display.ascii,
      table: table
    )
  }
}
