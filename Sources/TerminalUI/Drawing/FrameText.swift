extension Frame {
  /// The rows as plain text, from the top.
  ///
  /// Blanks at the end of a row are left out where `trimmed`.
  package func lines(trimmed: Bool = true) -> [String] {
    rows { row in
      let text = row.map(\.text).joined()
      return trimmed ? text.trimmedEnd : text
    }
  }

  /// The frame as text for a golden file, so that a slip of colour shows in a review.
  ///
  /// The characters; a blank line; one letter a cell for its role (`Role.letter`); and, where there
  /// are attributes, a blank line and one letter a cell for them: `b`old, `u`nderlined, `r`eversed,
  /// `d`im, `R` bold and reversed, `U` bold and underlined, `+` any other mixture. Blanks and dots at
  /// the end of a row are left out.
  package var snapshot: String {
    var blocks = [
      lines(), rows { row in String(row.map(\.style.role.letter)).trimmedEnd(of: ".") },
    ]
    if cells.contains(where: { !$0.style.attributes.isEmpty }) {
      blocks.append(rows { row in String(row.map(\.style.attributes.letter)).trimmedEnd(of: ".") })
    }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func rows(_ text: (ArraySlice<Cell>) -> String) -> [String] {
    (0..<size.height).map { text(cells[($0 * size.width)..<(($0 + 1) * size.width)]) }
  }
}

extension Style.Attributes {
  /// The letter that stands for the attributes in a snapshot.
  var letter: Character {
    switch self {
    case []: "."
    case .bold: "b"
    case .underline: "u"
    case .reverse: "r"
    case .dim: "d"
    case [.bold, .reverse]: "R"
    case [.bold, .underline]: "U"
    default: "+"
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String { trimmedEnd(of: " ") }

  fileprivate func trimmedEnd(of character: Character) -> String {
    var kept = self[...]
    while kept.last == character { kept.removeLast() }
    return String(kept)
  }
}
