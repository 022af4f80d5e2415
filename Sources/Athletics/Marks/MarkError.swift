/// Why a printed mark could not be read.
public enum MarkError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is no time of any known notation.
  case notATime(String)
  /// The text is no length in metres.
  case notALength(String)
  /// The text is no number of points.
  case notPoints(String)
  /// A colon stands where the decimal point belongs: `3:45:14` for a mile.
  case colonForPoint(String, meant: String)
  /// The number is too large to be a mark.
  case outOfRange(String)

  /// One sentence that says what was found and what was expected.
  public var description: String {
    switch self {
    case .notATime(let text): "expected a time such as 3:29.63, found \"\(text)\""
    case .notALength(let text): "expected a length in metres such as 8.30, found \"\(text)\""
    case .notPoints(let text): "expected points such as 6475, found \"\(text)\""
    case .colonForPoint(let text, let meant):
      "expected \(meant), found \"\(text)\" with a colon before the hundredths"
    case .outOfRange(let text): "\"\(text)\" is out of range"
    }
  }
}
