extension String {
  /// The text in lines of at most `width` columns, broken at blanks, and within words that are longer
  /// than a line; line ends of the text are kept.
  package func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    return split(omittingEmptySubsequences: false) { $0.isNewline }.flatMap { paragraph in
      var lines = [""]
      for word in TextSanitiser.sanitised(String(paragraph)).split(separator: " ") {
        for (index, piece) in String(word).pieces(of: width).enumerated() {
          let last = lines[lines.count - 1]
          if last.isEmpty {
            lines[lines.count - 1] = piece
          } else if index == 0, last.columns + 1 + piece.columns <= width {
            lines[lines.count - 1] += " " + piece
          } else {
            lines.append(piece)
          }
        }
      }
      return lines
    }
  }

  /// The text cut into pieces of at most `width` columns, or of one character where it is wider.
  private func pieces(of width: Int) -> [String] {
    guard columns > width else { return [self] }
    var pieces = [""]
    var used = 0
    for character in self {
      let next = String(character).columns
      if used > 0, used + next > width {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += next
    }
    return pieces
  }
}
