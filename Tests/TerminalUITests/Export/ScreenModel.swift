import TerminalUI

/// A terminal of the simplest kind: the sequences that a recording is made of, and no other.
struct ScreenModel {
  /// What one place of the screen shows.
  struct Place: Equatable {
    var text = " "
    var look = Look()
  }

  /// Something in the output that is no whole character and no known sequence.
  struct Trouble: Error {
    let sequence: String
  }

  private(set) var places: [[Place]]
  private(set) var isCursorShown = true
  /// Colour and attributes that the next character would have.
  private(set) var look = Look()
  /// Column and row of the cursor, from 0.
  private(set) var cursor = (x: 0, y: 0)
  private let size: Size

  init(size: Size) {
    self.size = size
    places = Array(repeating: Array(repeating: Place(), count: size.width), count: size.height)
  }

  /// Shows a piece of output, which must be whole.
  mutating func receive(_ output: String) throws {
    var scalars = output.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" {
        guard scalars.popFirst() == "[" else { throw Trouble(sequence: "ESC") }
        var sequence = ""
        while let next = scalars.popFirst() {
          sequence.unicodeScalars.append(next)
          if (0x40...0x7E).contains(next.value) { break }
        }
        try obey(sequence)
      } else {
        try write(scalar)
      }
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) throws {
    guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value) else {
      throw Trouble(sequence: "\(scalar.value)")
    }
    let width = TextWidth.columns(of: scalar)
    guard width > 0 else {
      let x = cursor.x > 0 && places[cursor.y][cursor.x - 1].text.isEmpty ? 2 : 1
      places[cursor.y][cursor.x - x].text.unicodeScalars.append(scalar)
      return
    }
    guard cursor.x + width <= size.width else { throw Trouble(sequence: "beyond the row") }
    for x in cursor.x..<(cursor.x + width) { split(x) }
    places[cursor.y][cursor.x] = Place(text: String(scalar), look: look)
    if width == 2 { places[cursor.y][cursor.x + 1] = Place(text: "", look: look) }
    cursor.x += width
  }

  /// A wide character that loses a half is gone.
  private mutating func split(_ x: Int) {
    if places[cursor.y][x].text.isEmpty, x > 0 { places[cursor.y][x - 1].text = " " }
    if x + 1 < size.width, places[cursor.y][x + 1].text.isEmpty {
      places[cursor.y][x + 1].text = " "
    }
  }

  private mutating func obey(_ sequence: String) throws {
    let numbers = sequence.dropLast().split(separator: ";").compactMap { Int($0) }
    switch sequence.last {
    case "H" where numbers.count == 2: try move(to: (numbers[1] - 1, numbers[0] - 1))
    case "m": try setLook(numbers)
    case "J" where numbers == [2]: places = ScreenModel(size: size).places
    case "h" where sequence == "?25h": isCursorShown = true
    case "l" where sequence == "?25l": isCursorShown = false
    default: throw Trouble(sequence: sequence)
    }
  }

  private mutating func move(to place: (x: Int, y: Int)) throws {
    guard Rect(size).contains(Position(x: place.x, y: place.y)) else {
      throw Trouble(sequence: "\(place)")
    }
    cursor = place
  }

  private mutating func setLook(_ numbers: [Int]) throws {
    var numbers = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: look = Look()
      case 1: look.attributes.insert(.bold)
      case 2: look.attributes.insert(.dim)
      case 4: look.attributes.insert(.underline)
      case 7: look.attributes.insert(.reverse)
      case 30...37: look.foreground = number - 30
      case 90...97: look.foreground = number - 82
      case 39: look.foreground = -1
      case 38:
        guard numbers.popFirst() == 5, let index = numbers.popFirst() else {
          throw Trouble(sequence: "38")
        }
        look.foreground = index
      default: throw Trouble(sequence: "\(number)")
      }
    }
  }
}
