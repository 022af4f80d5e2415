/// Elements that hold nothing but text, gathered by their names: `<rank>1</rank>`.
struct FederationRecord {
  /// How many are kept, and how long each may be.
  private static let most = 64
  private static let longest = XMLTag.longestValue

  private(set) var values: [String: String] = [:]
  /// Where it begins.
  let tag: XMLTag

  init(_ tag: XMLTag) {
    self.tag = tag
  }

  /// Adds text to an element.
  mutating func add(_ text: String, to name: String) {
    guard values[name] != nil || values.count < Self.most else { return }
    let before = values[name].map { $0 + " " } ?? ""
    values[name] = String((before + text).prefix(Self.longest))
  }

  /// The text of an element; `nil` where it is empty or missing.
  subscript(_ name: String) -> String? { values[name] }

  /// A whole number; `nil` for anything else.
  func number(_ name: String) -> Int? {
    guard let text = values[name], (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// A problem with it.
  func problem(in file: String, expected: String, found: String? = nil) -> FormatError {
    tag.problem(in: file, expected: expected, found: found)
  }
}
