import TerminalUI

/// Text made alike for searching: small letters without diacritics.
package enum FoldedText {
  /// Small letters, diacritics off: `Liévin` becomes `lievin`; what has no Latin stand-in stays.
  ///
  /// - Complexity: O(*n*).
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      let byte = ASCIIFolding.byte(for: scalar.value)
      folded.append(byte == UInt8(ascii: "?") ? scalar : Unicode.Scalar(byte))
    }
    return String(folded).lowercased()
  }

  /// The folded words of a query.
  package static func words(of query: String) -> [String] {
    fold(query).split { $0 == " " || $0 == "," }.map(String.init)
  }
}
