/// What a thing on the screen is; a theme says how it looks.
package enum Role: UInt8, CaseIterable, Sendable {
  /// What is read: the terminal's own colours.
  case plain
  /// Secondary: sources, units, what is over.
  case dim
  case title
  case border
  case focusedBorder
  /// Focus and keys.
  case accent
  case live
  case gold
  case silver
  case bronze
  case record
  /// A pacing light.
  case light
  /// A pacing light of the second wave.
  case secondLight
  /// A pacing light of the third wave.
  case thirdLight
  case ghost
  case warning
  case error
  case followed
  /// A kerb of the track.
  case trackEdge
  /// Where a runner has just been.
  case trail
  case bar
  case barAlternate
  case runner1
  case runner2
  case runner3
  case runner4
  case runner5
  case runner6
  case runner7
  case runner8
  case leader
  /// Something that changed a moment ago.
  case flash

  /// The role of the runner at `index`, from 0; the eight roles repeat.
  package static func runner(_ index: Int) -> Role {
    let offset = ((index % 8) + 8) % 8
    return Role(rawValue: Role.runner1.rawValue + UInt8(offset)) ?? .plain
  }

  /// The letter that stands for the role in a snapshot.
  package var letter: Character {
    switch self {
    case .plain: "."
    case .dim: "d"
    case .title: "t"
    case .border: "b"
    case .focusedBorder: "f"
    case .accent: "a"
    case .live: "l"
    case .gold: "g"
    case .silver: "s"
    case .bronze: "z"
    case .record: "r"
    case .light: "p"
    case .secondLight: "q"
    case .thirdLight: "v"
    case .ghost: "h"
    case .warning: "w"
    case .error: "e"
    case .followed: "k"
    case .trackEdge: "x"
    case .trail: "y"
    case .bar: "m"
    case .barAlternate: "n"
    case .runner1: "1"
    case .runner2: "2"
    case .runner3: "3"
    case .runner4: "4"
    case .runner5: "5"
    case .runner6: "6"
    case .runner7: "7"
    case .runner8: "8"
    case .leader: "L"
    case .flash: "F"
    }
  }
}
