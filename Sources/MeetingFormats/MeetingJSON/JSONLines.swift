/// On which lines the objects of some lists begin, for telling where a bad row stands.
struct JSONLines {
  private var lines: [String: [Int]] = [:]

  /// Looks through a text; one that is no JSON gives lines of no use, and no error.
  ///
  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    var (line, start) = (1, 0)
    var (isText, isEscaped) = (false, false)
    /// The list that each open bracket is, by the name of its member; empty for objects.
    var open: [String] = []
    var name = ""
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isEscaped {
        isEscaped = false
      } else if isText {
        if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
          if index - start <= 16 { name = String(decoding: bytes[start..<index], as: UTF8.self) }
        }
      } else {
        switch Unicode.Scalar(byte) {
        case "\"": (isText, start) = (true, index + 1)
        case "[":
          open.append(name)
          name = ""
        case "{":
          if let list = open.last, Self.lists.contains(list) {
            lines[list, default: []].append(line)
          }
          open.append("")
        case "]", "}": _ = open.popLast()
        default: break
        }
      }
    }
  }

  /// The line of an object, counted over all lists of that name.
  func line(of list: String, _ index: Int) -> Int {
    guard let lines = lines[list], lines.indices.contains(index) else { return 1 }
    return lines[index]
  }

  private static let lists: Set<String> = ["units", "results", "entries"]
}
