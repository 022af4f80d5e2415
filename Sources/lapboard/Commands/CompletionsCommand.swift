import ArgumentParser

/// Prints what a shell needs to complete commands and options, for `make install`.
struct CompletionsCommand: ParsableCommand, IndependentOfSettings {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Completions for a shell: bash, zsh or fish.",
    discussion: "make install puts them where the shells look."
  )

  /// A shell.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash
    case zsh
    case fish

    var shell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "The shell.")
  var shell: Shell

  func run() throws {
    StandardStreams.write(Lapboard.completionScript(for: shell.shell) + "\n")
  }
}
