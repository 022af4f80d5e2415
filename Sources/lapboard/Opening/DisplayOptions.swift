import ArgumentParser
import Foundation
import NCursesTerminal
import TerminalUI

extension Theme: ExpressibleByArgument {}

/// How the screen looks.
struct DisplayOptions: ParsableArguments {
  @Option(name: .long, help: "Colours: dark, light or monochrome.")
  var theme: Theme?

  @Flag(name: .long, help: "Draw in ASCII alone.")
  var ascii = false

  @Flag(name: .long, help: "No colours; NO_COLOR does the same.")
  var noColor = false

  @Flag(name: .long, help: "Leave the mouse to the terminal.")
  var noMouse = false

  /// What the terminal is opened with, order default < environment < flag.
  ///
  /// - Throws: `CommandError` with status 64 for a theme in the environment that is none.
  func terminalOptions() throws -> TerminalOptions {
    let environment = ProcessInfo.processInfo.environment
    let fromEnvironment = try environment["LAPBOARD_THEME"].flatMap(Self.theme)
    let hasNoColour = noColor || !(environment["NO_COLOR"] ?? "").isEmpty
    return TerminalOptions(
      colours: hasNoColour ? .never : .auto,
      theme: theme ?? fromEnvironment ?? .dark,
      ascii: ascii,
      mouse: !noMouse
    )
  }

  /// The theme of a picture in a file, which is without colours where a terminal would be.
  ///
  /// - Throws: `CommandError` as `terminalOptions`.
  func pictureTheme() throws -> Theme {
    let options = try terminalOptions()
    return options.colours == .never ? .monochrome : options.theme
  }

  private static func theme(_ name: String) throws -> Theme? {
    guard !name.isEmpty else { return nil }
    guard let theme = Theme(rawValue: name) else {
      throw CommandError.usage(
        "LAPBOARD_THEME: expected dark, light or monochrome, found \"\(name)\""
      )
    }
    return theme
  }
}
