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

  @Flag(
    name: .customLong("spoiler-guard"),
    inversion: .prefixedNo,
    help: "Hide what is later than the meeting clock."
  )
  var guardFlag: Bool?

  /// Whether what is later than the meeting clock stays hidden.
  var hidesSpoilers: Bool { Settings.current.isOn(.spoilerGuard, unless: guardFlag) }

  /// Puts what these options set over other settings.
  func set(in settings: inout Settings) {
    settings.set(.spoilerGuard, guardFlag.map(SettingValue.yesOrNo))
  }
}

extension SpoilerOptions {
  /// What decides what may be told; `nil` where all is.
  var spoilerGuard: SpoilerGuard? {
    hidesSpoilers ? SpoilerGuard(until: now?.instant ?? Zones.now) : nil
  }

  /// Asks a library for a command, and says at once on standard error what was left out.
  ///
  /// - Parameters:
  ///   - options: which library is asked.
  ///   - body: asks the library; it may be called twice, so it prints nothing.
  /// - Returns: what `body` returns, and what the guard left out of it.
  /// - Throws: as `LibraryOptions.ask(_:)`.
  func ask<Value>(
    _ options: LibraryOptions,
    _ body: (ToldLibrary) throws -> Value
  ) throws -> (value: Value, leftOut: LeftOut) {
    let answer = try options.askForCommand { library in
      let told = ToldLibrary(library, spoilerGuard: spoilerGuard)
      return (value: try body(told), leftOut: told.leftOut)
    }
    if let sentence = answer.leftOut.sentence, !options.quiet { StandardStreams.say(sentence) }
    return answer
  }
}
