import ArgumentParser
import Athletics

/// The meeting clock, and whether what is later than it stays hidden.
struct SpoilerOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The meeting clock, such as 2025-03-22T11:33:00Z (default: now).",
      valueName: "instant"
    )
  )
  var now: InstantArgument?

  @Flag(inversion: .prefixedNo, help: "Hide what is later than the meeting clock.")
  var spoilerGuard: Bool?

  /// Whether what is later than the meeting clock stays hidden.
  var hidesSpoilers: Bool { Settings.current.isOn(.spoilerGuard, unless: spoilerGuard) }

  /// Puts what these options set over other settings.
  func set(in settings: inout Settings) {
    settings.set(.spoilerGuard, spoilerGuard.map(SettingValue.yesOrNo))
  }
}
