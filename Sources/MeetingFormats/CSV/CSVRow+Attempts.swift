import Athletics

extension CSVRow {
  /// `8.10(+0.3) x - 8.30`: a length with its wind, a foul, a pass; over bars `2.20:xo`.
  func attempts(_ discipline: Discipline?) throws(FormatError) -> [Attempt] {
    var attempts: [Attempt] = []
    for word in words(.attempts, separator: " ").prefix(200) {
      if let colon = word.firstIndex(of: ":") {
        let made = String(word[word.index(after: colon)...])
        guard made.utf8.count <= 4, made.allSatisfy({ "oxOX-rR".contains($0) }) else {
          throw wrongAttempts
        }
        attempts.append(
          Attempt(printed: made, height: try length(String(word[..<colon])))
        )
        continue
      }
      let parts = word.split(separator: "(", maxSplits: 1)
      let wind = parts.count == 2 ? Wind(printed: String(parts[1].dropLast())) : nil
      guard parts.count < 2 || wind != nil else { throw wrongAttempts }
      guard let mark = parts.first.map(String.init), !["x", "-", "r"].contains(mark.lowercased())
      else {
        attempts.append(Attempt(printed: word.prefix(1).lowercased(), wind: wind))
        continue
      }
      let length = try length(mark)
      attempts.append(Attempt(printed: MarkFormat.metres(length), mark: length, wind: wind))
    }
    return attempts
  }

  private func length(_ text: String) throws(FormatError) -> Distance {
    guard
      case .length(let length)? = try? Mark(parsing: text, in: NamedDiscipline.other("long-jump"))
    else { throw wrongAttempts }
    return length
  }

  private var wrongAttempts: FormatError {
    problem(.attempts, expected: "attempts such as 8.10(+0.3) x - or 2.20:xo")
  }
}
