/// Takes a name down to plain small letters, so that `Liévin` is found by `lievin`.
package enum NameFolding {
  /// The words of a text: small letters and digits without diacritics.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func words(_ text: String) -> [String] {
    fold(text).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// A text in small letters without diacritics: `Łódź` is `lodz`, `Ærø` is `aero`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package static func fold(_ text: String) -> String {
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded += Character(scalar).lowercased()
      } else if scalar == "ß" {
        folded += "ss"
      } else if !scalar.properties.isDiacritic, !isMark(scalar) {
        folded += baseLetters(of: scalar) ?? scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// The letters that Unicode names in a Latin letter: é is `LATIN SMALL LETTER E WITH ACUTE`.
  private static func baseLetters(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let kind = words.firstIndex(where: { $0 == "LETTER" || $0 == "LIGATURE" }) else {
      return nil
    }
    let rest = words[(kind + 1)...].filter { $0 != "DOTLESS" && $0 != "LONG" }
    guard let letters = rest.first, letters.count <= 2 else { return unusual(rest.first) }
    return letters.lowercased()
  }

  private static func unusual(_ name: Substring?) -> String? {
    switch name {
    case "ETH": "d"
    case "THORN": "th"
    case "ENG": "ng"
    case "SCHWA": "e"
    default: nil
    }
  }
}
