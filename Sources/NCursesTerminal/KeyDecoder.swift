internal import CNCurses
package import TerminalUI

/// Turns what the terminal sends, piece by piece, into events.
package struct KeyDecoder: Sendable {
  /// One piece of input.
  package enum Piece: Hashable, Sendable {
    /// A character, or a control as the scalar of its number.
    case character(UInt32)
    /// A key that is no character, with what is held down.
    case key(Key.Code, Key.Modifiers)
    /// A report of the mouse begins, in the form of XTerm's mode 1006.
    case mouseReport
    /// A report of the mouse begins, in the form of X10.
    case oldMouseReport
    /// A key that means nothing here.
    case unknown
  }

  /// The longest sequence worth reading; the rest is taken for keys again.
  private static let longest = 32

  /// Makes a decoder.
  package init() {}

  /// The event that begins with `piece`.
  ///
  /// - Parameters:
  ///   - piece: what has come in.
  ///   - more: the next piece of a sequence that has begun; `nil` when nothing follows at once.
  /// - Returns: `nil` for what means nothing.
  package func event(from piece: Piece, more: () -> Piece?) -> InputEvent? {
    switch piece {
    case .character(0x1B): escape(more)
    case .character(let value): key(value).map { .key($0) }
    case .key(let code, let modifiers): .key(Key(code, modifiers))
    case .mouseReport: mouse(more)
    case .oldMouseReport: oldMouse(more)
    case .unknown: nil
    }
  }

  /// Escape alone, with a key held down with Alt, or at the head of a sequence nobody knows.
  private func escape(_ more: () -> Piece?) -> InputEvent? {
    switch more() {
    case nil: return .key(Key(.escape))
    case .character(UInt32(UInt8(ascii: "["))):
      for _ in 0..<Self.longest {
        guard case .character(let value)? = more(), !(0x40...0x7E).contains(value) else { break }
      }
      return nil
    case .character(UInt32(UInt8(ascii: "O"))):
      _ = more()
      return nil
    case .character(0x1B): return .key(Key(.escape))
    case .character(let value):
      guard var key = key(value) else { return nil }
      key.modifiers.insert(.alt)
      return .key(key)
    case .key(let code, let modifiers): return .key(Key(code, modifiers.union(.alt)))
    case .mouseReport: return mouse(more)
    case .oldMouseReport: return oldMouse(more)
    case .unknown: return nil
    }
  }

  /// The key of a character or a control.
  private func key(_ value: UInt32) -> Key? {
    switch value {
    case 0x00: return .control(" ")
    case 0x08, 0x7F: return Key(.backspace)
    case 0x09: return Key(.tab)
    case 0x0A, 0x0D: return Key(.enter)
    case 0x01...0x1A: return letter(value + 0x60)
    case 0x1C...0x1F: return letter(value + 0x40)
    default:
      guard let scalar = Unicode.Scalar(value), TextSanitiser.shown(scalar) == scalar else {
        return nil
      }
      return .character(Character(scalar))
    }
  }

  private func letter(_ value: UInt32) -> Key? {
    Unicode.Scalar(value).map { .control(Character($0)) }
  }

  /// `button;column;row` and `M` for pressed or moved, `m` for released; cells count from 1.
  ///
  /// - Source: XTerm Control Sequences, "Extended coordinates", mode 1006.
  private func mouse(_ more: () -> Piece?) -> InputEvent? {
    var numbers = [0]
    for _ in 0..<Self.longest {
      guard case .character(let value)? = more() else { return nil }
      switch value {
      case 0x30...0x39:
        numbers[numbers.count - 1] = min(
          numbers[numbers.count - 1] * 10 + Int(value - 0x30),
          99_999
        )
      case 0x3B: numbers.append(0)
      case 0x4D, 0x6D:
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let position = Position(x: numbers[1] - 1, y: numbers[2] - 1)
        return report(numbers[0], at: position, isReleased: value == 0x6D)
      default: return nil
      }
    }
    return nil
  }

  /// Three characters, each 32 more than button, column and row.
  private func oldMouse(_ more: () -> Piece?) -> InputEvent? {
    var numbers: [Int] = []
    for _ in 0..<3 {
      guard case .character(let value)? = more(), value >= 32 else { return nil }
      numbers.append(Int(value) - 32)
    }
    guard numbers[1] > 0, numbers[2] > 0 else { return nil }
    let position = Position(x: numbers[1] - 1, y: numbers[2] - 1)
    return report(numbers[0], at: position, isReleased: numbers[0] & 0b1100_0011 == 3)
  }

  /// Bits 0 and 1 name the button, 2 to 4 the modifiers, 5 a movement, 6 the wheel.
  private func report(_ bits: Int, at position: Position, isReleased: Bool) -> InputEvent? {
    guard bits < 128 else { return nil }
    var modifiers: Key.Modifiers = []
    if bits & 4 != 0 { modifiers.insert(.shift) }
    if bits & 8 != 0 { modifiers.insert(.alt) }
    if bits & 16 != 0 { modifiers.insert(.control) }
    let kind: MouseEvent.Kind
    var button: MouseEvent.Button = [.left, .middle, .right, .none][bits & 3]
    switch (bits & 64 != 0, bits & 32 != 0) {
    case (true, _):
      guard bits & 2 == 0 else { return nil }
      kind = bits & 1 == 0 ? .wheelUp : .wheelDown
      button = .none
    case (false, true):
      guard button != .none else { return nil }
      kind = .drag
    case (false, false):
      kind = isReleased ? .release : .press
    }
    return .mouse(
      MouseEvent(position: position, kind: kind, button: button, modifiers: modifiers)
    )
  }
}

extension KeyDecoder.Piece {
  /// Takes a piece as the C side reports it; `nil` when there is none.
  init?(_ input: lb_input) {
    let modifiers = Key.Modifiers(rawValue: input.modifiers & 7)
    switch input.kind {
    case UInt8(LB_CHARACTER.rawValue): self = .character(input.value)
    case UInt8(LB_KEY.rawValue):
      switch input.value {
      case LB_KEY_MOUSE_SGR.rawValue: self = .mouseReport
      case LB_KEY_MOUSE_X10.rawValue: self = .oldMouseReport
      default: self = Self.code(of: input.value).map { .key($0, modifiers) } ?? .unknown
      }
    default: return nil
    }
  }

  private static func code(of value: UInt32) -> Key.Code? {
    switch value {
    case LB_KEY_UP.rawValue: .up
    case LB_KEY_DOWN.rawValue: .down
    case LB_KEY_LEFT.rawValue: .left
    case LB_KEY_RIGHT.rawValue: .right
    case LB_KEY_HOME.rawValue: .home
    case LB_KEY_END.rawValue: .end
    case LB_KEY_PAGE_UP.rawValue: .pageUp
    case LB_KEY_PAGE_DOWN.rawValue: .pageDown
    case LB_KEY_INSERT.rawValue: .insert
    case LB_KEY_DELETE.rawValue: .delete
    case LB_KEY_BACKSPACE.rawValue: .backspace
    case LB_KEY_ENTER.rawValue: .enter
    case LB_KEY_BACK_TAB.rawValue: .backTab
    case (LB_KEY_F0.rawValue + 1)...(LB_KEY_F0.rawValue + 63):
      .function(Int(value - LB_KEY_F0.rawValue))
    default: nil
    }
  }
}
