import ArgumentParser
import NCursesTerminal
import TerminalUI

extension Theme: ExpressibleByArgument {}

/// How the screen looks.
struct DisplayOptions: ParsableArguments {
  @Option(name: .long, help: "Colours: dark, light or monochrome.")
  var theme: Theme?

  @Flag(name: .customLong("ascii"), inversion: .prefixedNo, help: "Draw in ASCII alone.")
  var asciiFlag: Bool?

  @Flag(inversion: .prefixedNo, help: "Use colours; NO_COLOR turns them off as well.")
  var color: Bool?

  @Flag(inversion: .prefixedNo, help: "Use the mouse, or leave it to the terminal.")
  var mouse: Bool?

  /// Whether all is drawn in ASCII alone.
  var ascii: Bool { Settings.current.isOn(.ascii, unless: asciiFlag) }

  /// What the terminal is opened with.
  func terminalOptions() -> TerminalOptions {
    let settings = Settings.current
    return TerminalOptions(
      colours: settings.isOn(.color, unless: color) ? .auto : .never,
      theme: theme ?? settings.text(.theme).flatMap(Theme.init) ?? .dark,
      ascii: ascii,
      mouse: settings.isOn(.mouse, unless: mouse)
    )
  }

  /// The theme of a picture in a file, which is without colours where a terminal would be.
  func pictureTheme() -> Theme {
    let options = terminalOptions()
    return options.colours == .never ? .monochrome : options.theme
  }

  /// Puts what these options set over other settings.
  func set(in settings: inout Settings) {
    settings.set(.theme, theme.map { .text($0.rawValue) })
    settings.set(.ascii, asciiFlag.map(SettingValue.yesOrNo))
    settings.set(.color, color.map(SettingValue.yesOrNo))
    settings.set(.mouse, mouse.map(SettingValue.yesOrNo))
  }
}
