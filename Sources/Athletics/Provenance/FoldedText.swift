/// Text made alike for searching, so that `Liévin` is found by `lievin`.
///
/// Letters may become two, `Ærø` is `aero`; what a terminal of plain ASCII shows instead of a
/// letter is another matter, for there each cell needs just one.
public enum FoldedText {
  /// Small letters without diacritics and invisible format characters; letters that are not Latin keep theirs in one piece.
  ///
  /// Folding what is folded changes nothing.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func fold(_ text: String) -> String {
    let small = text.lowercased()
    guard !small.utf8.allSatisfy({ $0 < 0x80 }) else { return small }
    var folded = ""
    folded.reserveCapacity(small.utf8.count)
    for scalar in small.unicodeScalars {
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else if !isMark(scalar) {
        folded += baseLetters(of: scalar) ?? String(scalar)
      }
    }
    return folded
  }

  /// The folded words of a text: what stands between anything but letters and digits.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func words(of text: String) -> [String] {
    let folded = text.utf8.allSatisfy { $0 < 0x80 } ? text : fold(text)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }
    let small = folded.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return small.split { !isASCIILetterOrDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a byte is a small letter or a digit of ASCII.
  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: scalar.properties.isDiacritic
    }
  }

  /// The letters that Unicode names in a small Latin letter, which spares a table of them: `é` is
  /// `LATIN SMALL LETTER E WITH ACUTE`, `ł` is `LATIN SMALL LETTER L WITH STROKE`.
  private static func baseLetters(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL L") else { return nil }
    let words = name.split(separator: " ").dropFirst(3)
    guard let letter = words.first(where: { $0 != "DOTLESS" && $0 != "LONG" }) else { return nil }
    switch letter {
    case "SHARP": return "ss"
    case "ETH": return "d"
    case "THORN": return "th"
    case "ENG": return "ng"
    case "SCHWA": return "e"
    default: return letter.utf8.count <= 2 ? letter.lowercased() : nil
    }
  }
}
