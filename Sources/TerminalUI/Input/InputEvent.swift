/// What a terminal has to say.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// The terminal has another size; the next frame must have it.
  case resize(Size)
  /// Back from a suspension; the screen is to be shown again in full.
  case resumed
  /// A signal asks the program to leave: its number.
  case interrupted(signal: Int32)
  /// The terminal is gone, or its input has ended.
  case closed
}

/// A report of the mouse.
package struct MouseEvent: Hashable, Sendable {
  /// The cell under the pointer.
  package var position: Position
  /// What happened.
  package var kind: Kind
  /// Which button.
  package var button: Button
  /// Keys held down.
  package var modifiers: Key.Modifiers

  /// Makes a report.
  package init(
    position: Position,
    kind: Kind,
    button: Button = .left,
    modifiers: Key.Modifiers = []
  ) {
    self.position = position
    self.kind = kind
    self.button = button
    self.modifiers = modifiers
  }

  /// What a mouse can do in a terminal.
  package enum Kind: Hashable, Sendable {
    case press
    case release
    /// Moved with a button held down.
    case drag
    case wheelUp
    case wheelDown
  }

  /// The buttons that terminals report; `.none` goes with the wheel.
  package enum Button: Hashable, Sendable {
    case left
    case middle
    case right
    case none
  }
}
