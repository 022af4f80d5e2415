import Athletics

extension EventWords {
  /// The folded words of a name; `10,000` is one of them, and so are `4x100`, `100` before `m` and
  /// `1500m` of `1,500m` and `1.500m`.
  static func words(of name: String) -> [String] {
    let parts = FoldedText.fold(name).split { !($0.isLetter || $0.isNumber) }
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? String(parts[index + 1]) : ""
      if index > 0, areThousands(parts[index - 1], part, before: next), let last = words.popLast() {
        words.append(last + part)
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  /// Whether two parts are one number: three digits behind a comma, or, of metres, behind a point.
  private static func areThousands(
    _ first: Substring,
    _ second: Substring,
    before next: String
  ) -> Bool {
    guard (1...3).contains(first.count), first.allSatisfy(\.isNumber), first.first != "0",
      first.endIndex < first.base.endIndex,
      first.base.index(after: first.endIndex) == second.startIndex
    else { return false }
    let unit = second.drop(while: \.isNumber)
    guard second.count - unit.count == 3 else { return false }
    if first.base[first.endIndex] == "," { return true }
    // `1.067 m` is the height of a hurdle, `1.500 m` a distance.
    let isMetres = metres.contains(unit.isEmpty ? next : String(unit))
    return first.base[first.endIndex] == "." && isMetres && second.dropFirst().hasPrefix("00")
  }
}
