/// Stand-ins for characters in a terminal that shows ASCII alone, cell by cell.
///
/// Letters lose their diacritics. The rest, chosen so that the states of the panes stay apart:
///
/// | drawn | stands for |
/// |---|---|
/// | `-` `=` `|` `+` | thin and heavy or double lines, corners and crossings |
/// | `@` `o` `*` `#` `v` `=` `~` | `●` `◌` `★` `◆` `✓` `▪` `≈` |
/// | `!` `-` `.` `&` | `≠` `−` and dashes, `…` `◇` |
/// | `.` `:` `%` `#` | `░` `▒` `▓` and full or nearly full blocks |
/// | `>` `<` `|` | left half block as at a chosen row, right half block, thinner blocks |
/// | `-` `_` `"` `|` `/` `\` `:` `#` | braille, by the line that its dots draw |
/// | `1` to `9`, `A` to `K` | `①` to `⑳` |
/// | `?` | anything else |
package enum ASCIIFolding {
  /// The printable ASCII character that stands for a scalar.
  package static func byte(for value: UInt32) -> UInt8 {
    switch value {
    case 0x20...0x7E: UInt8(value)
    case 0xA0...0x24F: latin[Int(value - 0xA0)]
    case 0x1E00...0x1EFF: latinAdditional[Int(value - 0x1E00)]
    case 0x2500...0x257F: line(value)
    case 0x2580...0x259F: block(value)
    case 0x2800...0x28FF: BrailleFolding.table[Int(value & 0xFF)]
    case 0x2460...0x2473: circled(value - 0x2460)
    case 0x2776...0x277F: circled(value - 0x2776)
    case 0x2074...0x2079, 0x2080...0x2089: UInt8(ascii: "0") + UInt8(value & 0xF)
    default: symbol(value)
    }
  }

  /// U+00A0 to U+024F: Latin-1 and Latin Extended A and B.
  private static let latin: [UInt8] = Array(
    #"""
     !cL$Y|S"ca<!-r-o+23'uP.,1o>????AAAAAAACEEEEIIII\#
    DNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\#
    AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIi\#
    IiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\#
    SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbBBb??OCcDDDd?EE\#
    EFfGGhIIKkl?MNnOOoOoPp???SstTtTUuUVYyZzZZzz????w\#
    ????DDdLLlNNnAaIiOoUuUuUuUuUueAaAaAaGgGgKkOoOoZz\#
    jDDdGgHWNnAaAaOoAaAaEeEeIiIiOoOoRrRrUuUuSsTtYyHh\#
    NdOoZzAaEeOoOoOoOoYylntjdqACcLTsz??BUVEeJjQqRrYy\#

    """#.utf8
  )

  /// U+1E00 to U+1EFF: Latin Extended Additional.
  private static let latinAdditional: [UInt8] = Array(
    #"""
    AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIi\#
    KkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\#
    SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYy\#
    ZzZzZzhtwyasssS?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\#
    EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu\#
    UuYyYyYyYy????Yy\#

    """#.utf8
  )

  private static func circled(_ index: UInt32) -> UInt8 {
    index < 9 ? UInt8(ascii: "1") + UInt8(index) : UInt8(ascii: "A") + UInt8(index - 9)
  }

  private static func line(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x2501, 0x2505, 0x2509, 0x254D, 0x2550: UInt8(ascii: "=")
    case 0x2500, 0x2504, 0x2508, 0x254C, 0x2574, 0x2576, 0x2578, 0x257A, 0x257C, 0x257E:
      UInt8(ascii: "-")
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      UInt8(ascii: "|")
    case 0x2571: UInt8(ascii: "/")
    case 0x2572: UInt8(ascii: "\\")
    case 0x2573: UInt8(ascii: "X")
    default: UInt8(ascii: "+")
    }
  }

  private static func block(_ value: UInt32) -> UInt8 {
    switch value {
    case 0x2580, 0x2594: UInt8(ascii: "\"")
    case 0x2581: UInt8(ascii: "_")
    case 0x2582: UInt8(ascii: ".")
    case 0x2583: UInt8(ascii: "-")
    case 0x2584: UInt8(ascii: "=")
    case 0x2585: UInt8(ascii: "+")
    case 0x2586: UInt8(ascii: "*")
    case 0x258C: UInt8(ascii: ">")
    case 0x2590: UInt8(ascii: "<")
    case 0x258D...0x258F, 0x2595: UInt8(ascii: "|")
    case 0x2591: UInt8(ascii: ".")
    case 0x2592: UInt8(ascii: ":")
    case 0x2593: UInt8(ascii: "%")
    default: UInt8(ascii: "#")
    }
  }

  private static func symbol(_ value: UInt32) -> UInt8 {
    guard let scalar = Unicode.Scalar(value) else { return UInt8(ascii: "?") }
    return switch scalar {
    case "‐", "‑", "‒", "–", "—", "―", "−", "↔": UInt8(ascii: "-")
    case "‘", "’", "‛", "′": UInt8(ascii: "'")
    case "“", "”", "„", "‟", "″": UInt8(ascii: "\"")
    case "‚": UInt8(ascii: ",")
    case "…", "‥", "·": UInt8(ascii: ".")
    case "→", "⇒", "›", "▶", "►", "▷", "▸", "▹", "⏵", "≥": UInt8(ascii: ">")
    case "←", "⇐", "‹", "◀", "◄", "◁", "◂", "◃", "⏴", "≤": UInt8(ascii: "<")
    case "↑", "▲", "△", "▴", "▵", "⏶": UInt8(ascii: "^")
    case "↓", "▼", "▽", "▾", "▿", "⏷", "✓", "✔", "√": UInt8(ascii: "v")
    case "↕", "⏸", "‖": UInt8(ascii: "|")
    case "●", "◉", "◎", "⬤": UInt8(ascii: "@")
    case "◌", "○", "◯", "◦": UInt8(ascii: "o")
    case "★", "☆", "•", "✱": UInt8(ascii: "*")
    case "◆", "◈", "■": UInt8(ascii: "#")
    case "◇": UInt8(ascii: "&")
    case "▪", "▬", "▰", "≡": UInt8(ascii: "=")
    case "□", "▫", "▱", "⁃": UInt8(ascii: "-")
    case "✗", "✘", "✕", "✖": UInt8(ascii: "x")
    case "≈", "∼", "≃": UInt8(ascii: "~")
    case "≠", "‼": UInt8(ascii: "!")
    case "∕", "⁄": UInt8(ascii: "/")
    case "⁰": UInt8(ascii: "0")
    case "€": UInt8(ascii: "E")
    case "‰": UInt8(ascii: "%")
    case "♀": UInt8(ascii: "W")
    case "♂": UInt8(ascii: "M")
    case "™": UInt8(ascii: "t")
    default: UInt8(ascii: "?")
    }
  }
}

extension Cell {
  /// The same cell in ASCII; a wide character becomes `?` and its right half a space.
  package var asciiFolded: Cell {
    switch width {
    case 0: .blank(style)
    case 2: Cell(ascii: UInt8(ascii: "?"), style: style)
    default: Cell(ascii: ASCIIFolding.byte(for: base), style: style)
    }
  }
}

extension Frame {
  /// The same picture in ASCII alone, cell by cell, for a terminal or a file that knows no more.
  package func asciiFolded() -> Frame {
    var folded = self
    folded.foldToASCII()
    return folded
  }
}
