/// A key of the keyboard with what is held down beside it.
///
/// A character bears its own shift: `R` is `.character("R")` without a modifier. Control and alt stand
/// with the letter as printed on the key: Ctrl-L is `.character("l")` with `.control`.
package struct Key: Hashable, Sendable {
  /// Which key.
  package var code: Code
  /// What is held down beside it.
  package var modifiers: Modifiers

  /// Makes a key.
  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// The key of a character, without a modifier.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }

  /// Control with a letter.
  package static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }

  /// What a terminal tells apart.
  package enum Code: Hashable, Sendable {
    case character(Character)
    case enter
    case escape
    case tab
    /// Shift-Tab.
    case backTab
    case backspace
    case delete
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case insert
    /// F1 to F63.
    case function(Int)
  }

  /// Keys held down beside another, one bit each.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Takes the bits as they are.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }
}
