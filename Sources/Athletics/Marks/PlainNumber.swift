/// Reads a number of ASCII digits alone, which `Int` does not insist on: it takes `+5` and `-0`.
///
/// - Parameter digits: at least one digit.
/// - Returns: the number; `nil` for any other text or one too large.
/// - Complexity: O(*n*) in the length.
func plainNumber(_ digits: some StringProtocol) -> Int? {
  guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
    return nil
  }
  return Int(digits)
}
