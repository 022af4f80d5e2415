package import TerminalUI

/// How the screen is to be used.
package struct TerminalOptions: Sendable {
  /// Whether colours are used where the terminal has them.
  package enum Colours: Sendable {
    case auto
    case never
  }

  /// Whether to use colours.
  package var colours: Colours
  /// How roles look.
  package var theme: Theme
  /// Draws in ASCII although the locale knows more.
  package var ascii: Bool
  /// Asks the terminal for reports of the mouse.
  package var mouse: Bool

  /// Makes options.
  package init(
    colours: Colours = .auto,
    theme: Theme = .dark,
    ascii: Bool = false,
    mouse: Bool = true
  ) {
    self.colours = colours
    self.theme = theme
    self.ascii = ascii
    self.mouse = mouse
  }
}
