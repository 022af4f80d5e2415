import ArgumentParser

/// Prints the manual page, for `make install`.
struct ManualCommand: ParsableCommand, IndependentOfSettings {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "The manual page, as man reads it.",
    discussion: "lapboard manual | man -l - shows it; make install puts it where man looks."
  )

  func run() throws {
    let tree = try CommandTree(dump: Lapboard._dumpHelp())
    StandardStreams.write(ManualPage(tree: tree, version: Version.text).text)
  }
}
