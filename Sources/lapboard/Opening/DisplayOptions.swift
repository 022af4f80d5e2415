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
  var terminalOptions: TerminalOptions {
    let environment = ProcessInfo.processInfo.environment
    let fromEnvironment = environment["LAPBOARD_THEME"].flatMap(Theme.init(rawValue:))
    let hasNoColour = noColor || !(environment["NO_COLOR"] ?? "").isEmpty
    return TerminalOptions(
      colours: hasNoColour ? .never : .auto,
      theme: theme ?? fromEnvironment ?? .dark,
      ascii: ascii,
      mouse: !noMouse
    )
  }
}
